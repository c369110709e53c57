/** How much room ink takes along the axis, in px. */
import type { Extent } from '../base/extent.js';
import type { FadeInk, Piece } from './piece.js';
import { CAP_WIDTH, LEAST_MARK, OPEN_FADE, PLAN_FADE, STUB } from './metrics.js';
import type { Zoom } from './zoom.js';
import { worldX } from './zoom.js';

/** True where a range is drawn as a dot: it is no wider than one. */
export const isDot = (widthPx: number, radius: number): boolean => widthPx <= 2 * radius;

/**
 * The hull of all pieces, in px from the origin of a zoom; undefined where there are none. What runs out after something
 * certain reserves no room: its length means nothing, and it is cut where the next event of the row begins.
 */
export function hullOf(pieces: readonly Piece[], zoom: Zoom, dotRadius: number): Extent | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const piece of pieces) {
    const extent = extentOf(piece, at => worldX(zoom, at), dotRadius);
    if (extent.start < start) start = extent.start;
    if (extent.end > end) end = extent.end;
  }
  return start <= end ? { start, end } : undefined;
}

/** Where a piece stands in px; `stopX` is where the next item of its row begins. */
export function extentOf(
  piece: Piece,
  toPx: (at: number) => number,
  dotRadius: number,
  stopX = -Infinity,
): Extent {
  const [start, end] = [toPx(piece.start), toPx(piece.end)];
  switch (piece.kind) {
    case 'bar':
      return atLeast(LEAST_MARK, start, end);
    case 'cap':
      return atLeast(CAP_WIDTH, start, end);
    case 'range':
      return atLeast(2 * dotRadius, start, end);
    case 'stub':
      return piece.towards === 'end' ? { start, end: start + STUB } : { start: end - STUB, end };
    case 'fade':
      return piece.towards ? runOutExtent(piece, start, end, stopX) : { start, end };
    case 'join':
      return { start, end };
  }
}

/** A fade of fixed length, as far as its limit and the next item of the row let it go. */
function runOutExtent({ from, to, towards }: FadeInk, start: number, end: number, stopX: number): Extent {
  const tone = towards === 'end' ? from : to;
  // What is not certain keeps room for itself; a plan keeps off the line of the day at which it begins.
  const [length, stop] = tone === 'full' || tone === 'middle' ? [OPEN_FADE, stopX] : [PLAN_FADE, Infinity];
  if (towards === 'start') return { start: Math.max(start, end - length), end };
  const at = start + (tone === 'hatched' ? 6 : 0);
  return { start: at, end: Math.max(at, Math.min(at + length, end, stop)) };
}

/** `[start, end)`, or `least` px about its middle where it is narrower. */
export function atLeast(least: number, start: number, end: number): Extent {
  if (end - start >= least) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - least / 2, end: middle + least / 2 };
}
