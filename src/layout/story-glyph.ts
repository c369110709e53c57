/** Which sign on the story's spine says how an event is known: the table "what ink means", in the size of a letter. */
import type { Extent } from '../base/extent.js';
import type { StoryGlyph } from '../scene/story.js';
import type { Entry, Snapshot } from '../store/store.js';
import { DAY_MS } from '../time/interval.js';
import { isDoubtful } from './ink-pieces.js';
import type { Piece } from './piece.js';
import { piecesOf, standingOf } from './item.js';

/** A range up to a month is a dot, and one that would be no wider than a dot in a picture of the whole. */
const WIDEST_DOT = 31 * DAY_MS;
const DOTS_IN_PICTURE = 100;

export interface Sign {
  readonly glyph: StoryGlyph;
  readonly doubtful: boolean;
  /** Time that the sign stands for; one end is infinite where only the other is known. */
  readonly extent: Extent;
}

/** The sign of an entry; `extent` is that of the snapshot. */
export function storySign(entry: Entry, { extent }: Pick<Snapshot, 'extent'>): Sign {
  const { interval } = entry;
  const pieces = piecesOf(entry);
  const dotWidth = Math.max(WIDEST_DOT, extent ? (extent.end - extent.start) / DOTS_IN_PICTURE : 0);
  return {
    glyph: glyphOf(entry, pieces, dotWidth),
    doubtful: isDoubtful(interval.start, 'earliest') || isDoubtful(interval.end, 'latest'),
    extent: { start: interval.core.earliestStart, end: interval.core.latestEnd },
  };
}

function glyphOf(entry: Entry, pieces: readonly Piece[], dotWidth: number): StoryGlyph {
  const standing = standingOf(entry);
  if (standing !== 'happened') return standing;
  const { interval } = entry;
  const { core, start, end } = interval;
  if (interval.shape === 'span') return spanGlyph(entry, pieces);
  if ((interval.members?.length ?? 0) > 1) return 'several';
  if (core.earliestStart === -Infinity) return 'until';
  if (core.latestEnd === Infinity) return 'since';
  if (core.latestEnd - core.earliestStart > dotWidth) return 'range';
  return start.earliest.approximate || end.latest.approximate ? 'about' : 'dot';
}

function spanGlyph({ interval: { core, start, end } }: Entry, pieces: readonly Piece[]): StoryGlyph {
  const startKnown = start.unit !== undefined || start.knowledge === 'open';
  const endKnown = end.unit !== undefined || end.knowledge === 'open';
  if (startKnown && endKnown) return 'span';
  if (startKnown) return 'since';
  if (endKnown) return 'until';
  if (pieces.some(({ kind }) => kind === 'bar')) return 'span';
  if (pieces.some(({ kind }) => kind === 'range')) return 'range';
  return Number.isFinite(core.latestEnd) || Number.isFinite(core.latestStart) ? 'until' : 'since';
}
