/**
 * Time as a line on which some stretches are folded: straight pieces of one slope, and breaks of a fixed width between them.
 *
 * Places are counted from a moment, never from 1970, and piece by piece: so they are as exact beside a gap of a thousand
 * million years as without one.
 */
import { lengthOf, type Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';
import type { Gap, Lens } from './fold.js';

/** Width of a break, and of the button at it: enough for a finger. */
export const BREAK_WIDTH = 44;
/** All breaks together take no more of a plot. */
const MOST_OF_PLOT = 1 / 3;

export class FoldedLine {
  readonly gaps: readonly Gap[];
  /** All of time, in order: straight, gap, straight, … */
  readonly #pieces: readonly Gap[];

  /** Of gaps that are finite, in order, and touch none; else a RangeError is thrown. */
  constructor(gaps: readonly Gap[]) {
    const pieces: Gap[] = [];
    let start = -Infinity;
    for (const gap of gaps) {
      if (!(start < gap.start && gap.start < gap.end && gap.end < Infinity))
        throw new RangeError(`gaps must be finite and in order, got ${gap.start} to ${gap.end}`);
      pieces.push({ start, end: gap.start, folded: 0 }, gap);
      start = gap.end;
    }
    pieces.push({ start, end: Infinity, folded: 0 });
    this.gaps = gaps;
    this.#pieces = pieces;
  }

  /** Of each break in a plot so wide. */
  breakWidth(plotWidth: number): number {
    return Math.min(BREAK_WIDTH, (plotWidth * MOST_OF_PLOT) / this.gaps.length);
  }

  pxBetween(from: CivilMs, to: CivilMs, lens: Lens): number {
    if (!Number.isFinite(to)) return to;
    const isForward = from <= to;
    const [start, end] = isForward ? [from, to] : [to, from];
    let px = 0;
    for (const piece of this.#pieces) {
      const length = within(piece, start, end);
      if (length > 0) px += this.#slopeOf(piece, lens) * length;
    }
    return isForward ? px : -px;
  }

  timeFrom(from: CivilMs, px: number, lens: Lens): CivilMs {
    const isForward = px >= 0;
    let at = from;
    let left = px;
    for (const piece of isForward ? this.#pieces : this.#pieces.toReversed()) {
      const edge = isForward ? piece.end : piece.start;
      if (isForward ? edge <= at : edge >= at) continue;
      const slope = this.#slopeOf(piece, lens);
      const most = slope * (edge - at);
      if (Math.abs(most) >= Math.abs(left)) return at + left / slope;
      left -= most;
      at = edge;
    }
    return at;
  }

  pxPerMs({ start, end }: Extent, px: number, plotWidth: number): number {
    const breakWidth = this.breakWidth(plotWidth);
    let ms = 0;
    let left = px;
    for (const piece of this.#pieces) {
      const length = Math.max(0, within(piece, start, end));
      ms += length * (1 - piece.folded);
      left -= length * piece.folded * (breakWidth / lengthOf(piece));
    }
    return left / ms;
  }

  #slopeOf(piece: Gap, { pxPerMs, plotWidth }: Lens): number {
    const { folded } = piece;
    if (folded === 0) return pxPerMs;
    return pxPerMs * (1 - folded) + (folded * this.breakWidth(plotWidth)) / lengthOf(piece);
  }
}

/** How much of a stretch lies in a piece; asked for each event at each zoom. */
const within = (piece: Extent, start: CivilMs, end: CivilMs): number =>
  (piece.end < end ? piece.end : end) - (piece.start > start ? piece.start : start);
