/** The arithmetic of a brush over all of time: moved as a whole, or by one of its edges. */
import { clamp, lengthOf, type Extent } from '../base/extent.js';
import type { TimeScale } from './time-scale.js';

/** What of a brush is held: all of it, or an edge. */
export type BrushPart = 'window' | 'start' | 'end';

/** Beside what fits there is so much more of it on either side, for the brush to be held. */
export const BRUSH_ROOM = 0.1;

/** All of the time that a brush moves over, where `fit` shows everything that is dated. */
export function brushDomain(fit: Extent): Extent {
  const room = lengthOf(fit) * BRUSH_ROOM;
  return { start: fit.start - room, end: fit.end + room };
}

/** A brush can be seen and held, however little of time is shown. Px. */
const LEAST_BRUSH = 6;

/** Where a brush is drawn over all of time, and where what it stands for starts and ends, cut to all of time: px of that scale. */
export interface BrushPlace {
  readonly x: number;
  readonly width: number;
  readonly cut: Extent;
}

export function placeBrush(visible: Extent, { toPx, range }: TimeScale): BrushPlace {
  const place = (at: number): number => clamp(toPx(at), range.start, range.end);
  const cut = { start: place(visible.start), end: place(visible.end) };
  const width = Math.max(LEAST_BRUSH, lengthOf(cut));
  return { x: Math.min(cut.start, range.end - width), width, cut };
}

/** An edge comes no nearer to the other than this part of all of time. */
export const LEAST_BRUSH_SHARE = 1 / 1000;

/** `visible` time after a part of its brush was moved by so many ms; an edge doesn't cross the other, nor leave `domain`. */
export function moveBrush({ start, end }: Extent, part: BrushPart, byMs: number, domain: Extent): Extent {
  const least = Math.min(end - start, lengthOf(domain) * LEAST_BRUSH_SHARE);
  const [first, last] = [Math.min(start, domain.start), Math.max(end, domain.end)];
  switch (part) {
    case 'window':
      return { start: start + byMs, end: end + byMs };
    case 'start':
      return { start: clamp(start + byMs, first, end - least), end };
    case 'end':
      return { start, end: clamp(end + byMs, start + least, last) };
  }
}
