/**
 * The arithmetic of zoom and pan: visible time in, visible time out. The moment under the pointer stays under it, to
 * within half a pixel; what would push visible time past the limits goes as far as they allow.
 */
import { clamp, lengthOf, type Extent } from '../base/extent.js';
import { DAY_MS, type CivilMs } from '../time/interval.js';

export interface ZoomLimits {
  /** Visible time stays inside; civil ms. */
  readonly extent: Extent;
  /** Visible time is at least this long. */
  readonly shortestMs: number;
  /** How wide it is drawn: where numbers are coarse, a pixel is a thousand units of the last place at least. */
  readonly widthPx: number;
}

/** Where time ends: ±10¹⁰ years. */
export const ALL_TIME: Extent = { start: -1e10 * 365.2425 * DAY_MS, end: 1e10 * 365.2425 * DAY_MS };

const MINUTE_MS = 60_000;

/** From a minute to all time, for a drawing `widthPx` wide. */
export const zoomLimits = (widthPx: number): ZoomLimits => ({
  extent: ALL_TIME,
  shortestMs: MINUTE_MS,
  widthPx,
});

/**
 * `domain` made `factor` times shorter (longer, where `factor` < 1), with `anchorAt` where it was.
 *
 * An anchor outside is moved to the nearer edge. At the ends of time zooming out stops where an edge reaches them, as
 * going on would move the anchor. `factor` is positive, or a RangeError is thrown.
 */
export function zoomDomain(domain: Extent, factor: number, anchorAt: CivilMs, limits: ZoomLimits): Extent {
  if (!(factor > 0)) throw new RangeError(`factor must be > 0, got ${factor}`);
  const current = lengthOf(domain);
  const at = clamp(anchorAt, domain.start, domain.end);
  const ratio = current > 0 ? (at - domain.start) / current : 0.5;
  const longest = Math.min(
    lengthWithin(at - limits.extent.start, ratio),
    lengthWithin(limits.extent.end - at, 1 - ratio),
  );
  const length = Math.min(Math.max(current / factor, shortestAt(domain, limits)), longest);
  const start = at - ratio * length;
  return clampDomain({ start, end: start + length }, limits);
}

/** The length of which `share` fills `room`. */
const lengthWithin = (room: number, share: number): number => (share > 0 ? room / share : Infinity);

/** `domain` moved by `byMs`, as far as the limits allow; its length stays. */
export function panDomain({ start, end }: Extent, byMs: number, limits: ZoomLimits): Extent {
  const by = clamp(byMs, limits.extent.start - start, limits.extent.end - end);
  return clampDomain({ start: start + by, end: end + by }, limits);
}

/**
 * Visible time that shows all of `extent`, with `padPx` of room at either side where the width allows it.
 *
 * Infinite ends are those of the limits. Of what is shorter than `leastMs`, so much time is shown about its middle.
 */
export function fitDomain(
  extent: Extent,
  padPx: number,
  limits: ZoomLimits,
  leastMs: number = 28 * DAY_MS,
): Extent {
  const start = clamp(extent.start, limits.extent.start, limits.extent.end);
  const end = clamp(extent.end, limits.extent.start, limits.extent.end);
  const length = Math.max(end - start, leastMs);
  const pad = clamp(padPx, 0, limits.widthPx / 4);
  const whole = length / (1 - (2 * pad) / limits.widthPx);
  const middle = start + (end - start) / 2;
  return clampDomain({ start: middle - whole / 2, end: middle + whole / 2 }, limits);
}

/** The nearest domain that the limits allow: made longer about its middle first, then moved inside. */
export function clampDomain(domain: Extent, limits: ZoomLimits): Extent {
  const { extent } = limits;
  const current = lengthOf(domain);
  const length = Math.min(Math.max(current, shortestAt(domain, limits)), lengthOf(extent));
  const start = clamp(domain.start - (length - current) / 2, extent.start, extent.end - length);
  return { start, end: start + length };
}

function shortestAt({ start, end }: Extent, { extent, shortestMs, widthPx }: ZoomLimits): number {
  const furthest = Math.max(-clamp(start, extent.start, extent.end), clamp(end, extent.start, extent.end));
  const lastPlace = furthest * Number.EPSILON;
  return Math.max(shortestMs, 1000 * widthPx * lastPlace);
}

/** Between two domains: `ratio` 0 gives `from`, 1 gives `to`. Lengths change by equal factors in equal times. */
export function blendDomains(from: Extent, to: Extent, ratio: number): Extent {
  const [short, long] = [lengthOf(from), lengthOf(to)];
  if (!(short > 0) || !(long > 0) || ratio >= 1) return to;
  const length = short * (long / short) ** ratio;
  // How far along the change of length is: the middle follows it, so that zooming keeps a fixed point.
  const along = short === long ? ratio : (length - short) / (long - short);
  const start = from.start + (to.start - from.start) * along;
  return { start, end: start + length };
}
