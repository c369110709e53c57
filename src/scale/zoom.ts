/**
 * The arithmetic of zoom and pan: visible time in, visible time out, from a minute to all time. The moment under the
 * pointer stays under it, to within half a pixel; what would push visible time past its limits goes as far as they allow.
 *
 * They depend on how wide it is drawn: where numbers are coarse, a pixel is a thousand units of the last place at least.
 */
import { clamp, lengthOf, type Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';
import { clampDomain, END_MS, shortestAt } from './clamp-domain.js';

/** How visible time is moved; px are those of the plot that it is drawn in. */
export interface Moves {
  zoomDomain(domain: Extent, factor: number, anchorAt: CivilMs, widthPx: number): Extent;
  panDomain(domain: Extent, byMs: number, widthPx: number): Extent;
  clampDomain(domain: Extent, widthPx: number): Extent;
  revealIn(domain: Extent, extent: Extent, widthPx: number): Extent;
}

/**
 * `domain` made `factor` times shorter (longer, where `factor` < 1), with `anchorAt` where it was.
 *
 * An anchor outside is moved to the nearer edge. At the ends of time zooming out stops where an edge reaches them, as
 * going on would move the anchor. `factor` is positive, or a RangeError is thrown.
 */
export function zoomDomain(domain: Extent, factor: number, anchorAt: CivilMs, widthPx: number): Extent {
  if (!(factor > 0)) throw new RangeError(`factor must be > 0, got ${factor}`);
  const current = lengthOf(domain);
  const at = clamp(anchorAt, domain.start, domain.end);
  const ratio = current > 0 ? (at - domain.start) / current : 0.5;
  const longest = Math.min(lengthWithin(END_MS + at, ratio), lengthWithin(END_MS - at, 1 - ratio));
  const length = Math.min(Math.max(current / factor, shortestAt(domain, widthPx)), longest);
  const start = at - ratio * length;
  return clampDomain({ start, end: start + length }, widthPx);
}

/** The length of which `share` fills `room`. */
const lengthWithin = (room: number, share: number): number => (share > 0 ? room / share : Infinity);

/** `domain` moved by `byMs`, as far as time goes; its length stays. */
export function panDomain({ start, end }: Extent, byMs: number, widthPx: number): Extent {
  const by = clamp(byMs, -END_MS - start, END_MS - end);
  return clampDomain({ start: start + by, end: end + by }, widthPx);
}

/** Part of the visible time kept free at the side from which something is brought in. */
export const REVEAL_ROOM = 0.12;

/** `domain` moved as little as brings `extent` into sight; its start, where it is too long. */
export function revealIn(domain: Extent, extent: Extent, widthPx: number): Extent {
  return panDomain(domain, wayTo(domain, extent), widthPx);
}

function wayTo({ start, end }: Extent, extent: Extent): number {
  const room = (end - start) * REVEAL_ROOM;
  if (extent.start < start) return extent.start - room - start;
  const last = Math.min(extent.end, extent.start + (end - start) - 2 * room);
  return last > end ? last + room - end : 0;
}

/** Where nothing is folded. */
export const straight: Moves = { zoomDomain, panDomain, clampDomain, revealIn };
