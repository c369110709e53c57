/** A piece of ink, put on its row: from time and track to a mark in px. */
import type { Extent } from '../base/extent.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { FadeMark, Mark } from '../scene/mark.js';
import { LEAST_MARK } from './metrics.js';
import type { RowMetrics } from './metrics.js';
import type { Piece } from './piece.js';
import { extentOf, isDot } from './piece-hull.js';

/** The row that ink stands on. */
export interface Row {
  /** Whose it is; of a shared bracket the first stands for all. */
  readonly events: readonly string[];
  readonly lane: number;
  /** Top of the bar. */
  readonly barY: number;
  readonly metrics: RowMetrics;
  readonly dotRadius: number;
  /** Box of a bracket that holds labels; absent for one as high as a bar. */
  readonly bracketBox?: { readonly y: number; readonly height: number };
  /** The range of the event is drawn as a bracket, not as a dot: margins beside it are as quiet as it is. */
  readonly bracketed: boolean;
  /** Px at which fades of fixed length stop: where the next item of the row begins. */
  readonly stopX: number;
  readonly toPx: TimeScale['toPx'];
  /** Where ink is seen; it is cut at the ends. Px. */
  readonly sight: Extent;
}

/** A bar ends a hair before the next one of its row begins, so that two that touch are told apart. */
const HAIR = 1;
const TOUCHING = 1.5;

/** What stands so far outside the plot, in px, reaches into it: a line has a width, a fade a length. */
export const OUT_OF_SIGHT = 64;
/** Narrower ink is not drawn. */
const NOTHING = 0.5;

/** The mark of a piece; none where it lies out of sight. */
export function placePiece(piece: Piece, row: Row): Mark | undefined {
  const { events, lane, metrics, bracketBox, toPx, sight } = row;
  const { track, start: from, end: to, ...ink } = piece;
  const isOwn = track === 0;
  const radius = isOwn ? row.dotRadius : metrics.claim;
  const extent = extentOf(piece, toPx, radius, row.stopX);
  const start = Math.max(extent.start, sight.start);
  const end = Math.min(extent.end, sight.end);
  if (end - start < NOTHING) return undefined;

  const box = isOwn ? { y: row.barY, height: metrics.bar } : claimBox(row, track);
  const whole = { event: events[0]!, lane, x: extent.start, width: extent.end - extent.start, ...box };
  const cut = { ...whole, x: start, width: end - start };
  switch (ink.kind) {
    case 'bar': {
      const touches = end + TOUCHING > row.stopX && cut.width > 2 * LEAST_MARK;
      return { ...ink, ...cut, width: cut.width - (touches ? HAIR : 0) };
    }
    case 'cap':
      return { ...ink, ...whole, y: box.y - 1, height: box.height + 2 };
    case 'fade': {
      if (ink.towards || !isOwn || !row.bracketed) return { ...ink, ...whole };
      const quiet = (tone: FadeMark['from']): FadeMark['from'] => (tone === 'middle' ? 'pale' : tone);
      return { ...ink, ...whole, ...bracketBox, from: quiet(ink.from), to: quiet(ink.to) };
    }
    case 'range': {
      const { tone, dashed } = ink;
      if (isDot(toPx(to) - toPx(from), radius)) {
        const y = box.y + box.height / 2 - radius;
        return { kind: 'dot', tone, dashed, ...whole, y, height: 2 * radius };
      }
      return {
        ...ink,
        ...cut,
        ...(isOwn && bracketBox),
        kind: 'bracket',
        startShown: start === extent.start,
        endShown: end === extent.end,
        events,
      };
    }
    default:
      return { ...ink, ...whole };
  }
}

/** Competing claims stand below the event's own bar, one under the other. */
const claimBox = ({ barY, metrics }: Row, track: number): { y: number; height: number } => ({
  y: barY + metrics.bar + (track - 1) * metrics.claim + track * metrics.claimGap,
  height: metrics.claim,
});
