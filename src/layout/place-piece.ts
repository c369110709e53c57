/** A piece of ink, put on its row: from time and track to a mark in px. */
import type { Mark } from '../scene/mark.js';
import type { FadePiece, Piece } from './piece.js';
import { LEAST_MARK, OPEN_FADE, STUB } from './metrics.js';
import type { RowMetrics } from './metrics.js';
import { atLeast, insetOf, isDot, reservedRunOut } from './piece-hull.js';

/** The row that ink stands on. */
export interface Row {
  readonly event: string;
  readonly events: readonly string[];
  readonly lane: number;
  /** Top of the bar. */
  readonly barY: number;
  readonly metrics: RowMetrics;
  readonly dotRadius: number;
  /** Box of a bracket that holds labels; absent for one as high as a bar. */
  readonly bracketBox: { readonly y: number; readonly height: number } | undefined;
  /** The range of the event is drawn as a bracket, not as a dot: margins beside it are as quiet as it is. */
  readonly bracketed: boolean;
  /** Px at which fades of fixed length stop: where the next item of the row begins. */
  readonly stopX: number;
  /** Time to px. */
  readonly toPx: (at: number) => number;
  /** Visible px; ink is cut a little outside it. */
  readonly visible: { readonly start: number; readonly end: number };
}

/** A bar ends a hair before the next one of its row begins, so that two that touch are told apart. */
const HAIR = 1;
const TOUCHING = 1.5;

/** The marks of a piece: one, or none where it lies out of sight. */
export function placePiece(piece: Piece, row: Row): Mark | undefined {
  const { event, lane, metrics, toPx } = row;
  const { y, height } = trackBox(row, piece.track);
  const of = { event, lane };
  switch (piece.kind) {
    case 'bar': {
      const box = cut(atLeast(LEAST_MARK, toPx(piece.start), toPx(piece.end)), row);
      if (box === undefined) return undefined;
      const touched = box.end + TOUCHING > row.stopX;
      const hair = touched && box.end - box.start > 2 * LEAST_MARK ? HAIR : 0;
      return {
        kind: 'bar',
        ...of,
        x: box.start,
        y,
        width: box.end - box.start - hair,
        height,
        tone: piece.tone,
        outline: piece.outline,
        dottedFoot: piece.dottedFoot,
      };
    }
    case 'fade': {
      const [x, end] = [toPx(piece.start), toPx(piece.end)];
      if (end < row.visible.start || x > row.visible.end || end - x < 0.5) return undefined;
      const quiet = row.bracketed && piece.track === 0;
      const tone = (of: FadePiece['from']): FadePiece['from'] => (quiet && of === 'middle' ? 'pale' : of);
      const box = (quiet ? row.bracketBox : undefined) ?? { y, height };
      return {
        kind: 'fade',
        ...of,
        x,
        y: box.y,
        width: end - x,
        height: box.height,
        from: tone(piece.from),
        to: tone(piece.to),
        fixedLength: false,
      };
    }
    case 'run-out': {
      const at = toPx(piece.at) + insetOf(piece);
      const length = reservedRunOut(piece.tone) || OPEN_FADE;
      const forward = piece.towards === 'end';
      const limit = toPx(piece.limit);
      const end = forward ? Math.min(at + length, Math.max(at, row.stopX), limit) : at;
      const x = forward ? at : Math.max(at - length, limit);
      if (end - x < 2 || end < row.visible.start || x > row.visible.end) return undefined;
      return {
        kind: 'fade',
        ...of,
        x,
        y,
        width: end - x,
        height,
        from: forward ? piece.tone : 'none',
        to: forward ? 'none' : piece.tone,
        fixedLength: true,
      };
    }
    case 'cap': {
      const x = toPx(piece.at);
      return inSight(x, row)
        ? { kind: 'cap', ...of, x, y: y - 1, height: height + 2, dotted: piece.dotted }
        : undefined;
    }
    case 'stub': {
      const at = toPx(piece.at);
      const x = piece.towards === 'end' ? at : at - STUB;
      if (x > row.visible.end || x + STUB < row.visible.start) return undefined;
      return { kind: 'stub', ...of, x, y, width: STUB, height, towards: piece.towards };
    }
    case 'join': {
      const middle = y + height / 2;
      return {
        kind: 'join',
        ...of,
        x1: toPx(piece.start),
        y1: middle,
        x2: toPx(piece.end),
        y2: middle,
        line: piece.line,
      };
    }
    case 'range': {
      const [start, end] = [toPx(piece.start), toPx(piece.end)];
      const radius = piece.track === 0 ? row.dotRadius : metrics.claim;
      if (isDot(end - start, radius)) {
        const x = (start + end) / 2;
        if (!inSight(x, row)) return undefined;
        return { kind: 'dot', ...of, x, y: y + height / 2, radius, tone: piece.tone, outline: piece.outline };
      }
      const box = cut({ start, end }, row);
      if (box === undefined) return undefined;
      const tall = piece.track === 0 ? row.bracketBox : undefined;
      return {
        kind: 'bracket',
        ...of,
        x: box.start,
        width: box.end - box.start,
        y: tall?.y ?? y,
        height: tall?.height ?? height,
        startDotted: piece.startDotted,
        endDotted: piece.endDotted,
        outline: piece.outline,
        tone: piece.tone,
        startShown: box.start === start,
        endShown: box.end === end,
        events: row.events,
      };
    }
  }
}

/** Ink further out than this is cut off. */
const OUT_OF_SIGHT = 64;

const inSight = (x: number, { visible }: Row): boolean =>
  x >= visible.start - OUT_OF_SIGHT && x <= visible.end + OUT_OF_SIGHT;

function cut(
  { start, end }: { start: number; end: number },
  { visible }: Row,
): { start: number; end: number } | undefined {
  const box = {
    start: Math.max(start, visible.start - OUT_OF_SIGHT),
    end: Math.min(end, visible.end + OUT_OF_SIGHT),
  };
  return box.start < box.end ? box : undefined;
}

function trackBox({ barY, metrics }: Row, track: number): { y: number; height: number } {
  if (track === 0) return { y: barY, height: metrics.bar };
  return {
    y: barY + metrics.bar + (track - 1) * metrics.claim + track * metrics.claimGap,
    height: metrics.claim,
  };
}
