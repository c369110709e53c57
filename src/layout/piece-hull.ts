/** How much room the ink of an event takes along the axis, in px from the origin of a zoom. */
import type { Extent } from '../base/extent.js';
import type { Piece, RunOutPiece } from './piece.js';
import { LEAST_MARK, PLAN_FADE, STUB } from './metrics.js';
import type { Zoom } from './zoom.js';
import { worldX } from './zoom.js';

/** True where a range is drawn as a dot: it is no wider than one. */
export const isDot = (widthPx: number, radius: number): boolean => widthPx <= 2 * radius;

/**
 * The hull of all pieces; undefined where there are none. What runs out after something certain reserves no room:
 * its length means nothing, and it is cut where the next event of the row begins.
 */
export function hullOf(pieces: readonly Piece[], zoom: Zoom, dotRadius: number): Extent | undefined {
  let start = Infinity;
  let end = -Infinity;
  for (const piece of pieces) {
    const extent = extentOf(piece, zoom, dotRadius);
    if (extent.start < start) start = extent.start;
    if (extent.end > end) end = extent.end;
  }
  return start <= end ? { start, end } : undefined;
}

function extentOf(piece: Piece, zoom: Zoom, dotRadius: number): Extent {
  switch (piece.kind) {
    case 'bar':
      return atLeast(LEAST_MARK, worldX(zoom, piece.start), worldX(zoom, piece.end));
    case 'fade':
    case 'join':
      return { start: worldX(zoom, piece.start), end: worldX(zoom, piece.end) };
    case 'range': {
      const [start, end] = [worldX(zoom, piece.start), worldX(zoom, piece.end)];
      return isDot(end - start, dotRadius) ? atLeast(2 * dotRadius, start, end) : { start, end };
    }
    case 'run-out':
      return reach(worldX(zoom, piece.at) + insetOf(piece), piece.towards, reservedRunOut(piece.tone));
    case 'stub':
      return reach(worldX(zoom, piece.at), piece.towards, STUB);
    case 'cap':
      return { start: worldX(zoom, piece.at) - 1, end: worldX(zoom, piece.at) + 1 };
  }
}

/** Room that a run-out keeps for itself. */
export const reservedRunOut = (tone: string): number =>
  tone === 'full' || tone === 'middle' ? 0 : PLAN_FADE;

/** A plan keeps off the line of the day at which it begins. */
export const insetOf = ({ tone, towards }: RunOutPiece): number =>
  tone === 'hatched' && towards === 'end' ? 6 : 0;

const reach = (x: number, towards: 'start' | 'end', length: number): Extent =>
  towards === 'end' ? { start: x, end: x + length } : { start: x - length, end: x };

/** `[start, end)`, or `least` px about its middle where it is narrower. */
export function atLeast(least: number, start: number, end: number): Extent {
  if (end - start >= least) return { start, end };
  const middle = (start + end) / 2;
  return { start: middle - least / 2, end: middle + least / 2 };
}
