/** Which sign on the story's spine says how an event is known: the table "what ink means", in the size of a letter. */
import type { StoryGlyph } from '../scene/story.js';
import type { Entry, Snapshot } from '../store/store.js';
import { DAY_MS } from '../time/interval.js';
import { piecesOf, standingOf } from './item.js';

/** A range up to a month is a dot, and one that would be no wider than a dot in a picture of the whole. */
const WIDEST_DOT = 31 * DAY_MS;
const DOTS_IN_PICTURE = 100;

/** The sign of an entry; `extent` is that of the snapshot. */
export function glyphOf(entry: Entry, { extent }: Pick<Snapshot, 'extent'>): StoryGlyph {
  if (isPlain(entry)) return entry.brief!.isMoment ? 'dot' : 'span';
  const standing = standingOf(entry);
  if (standing !== 'happened') return standing;
  const { core, start, end, shape, members = [] } = entry.interval;
  if (shape === 'span') return spanGlyph(entry);
  if (members.length > 1) return 'several';
  if (core.earliestStart === -Infinity) return 'until';
  if (core.latestEnd === Infinity) return 'since';
  const dotWidth = Math.max(WIDEST_DOT, extent ? (extent.end - extent.start) / DOTS_IN_PICTURE : 0);
  if (core.latestEnd - core.earliestStart > dotWidth) return 'range';
  return start.earliest.approximate || end.latest.approximate ? 'about' : 'dot';
}

function spanGlyph(entry: Entry): StoryGlyph {
  const { core, start, end } = entry.interval;
  const startKnown = start.unit !== undefined || start.knowledge === 'open';
  const endKnown = end.unit !== undefined || end.knowledge === 'open';
  if (startKnown) return endKnown ? 'span' : 'since';
  if (endKnown) return 'until';
  const kinds = piecesOf(entry).map(({ kind }) => kind);
  if (kinds.includes('bar')) return 'span';
  if (kinds.includes('range')) return 'range';
  return Math.min(core.latestEnd, core.latestStart) < Infinity ? 'until' : 'since';
}

/** It happened, from one number to another: nothing of its date is in doubt or soft. */
export const isPlain = ({ brief }: Entry): boolean => brief !== undefined && brief.start < brief.end;

/** The edges that have a soft margin. */
export function softEdgesOf(entry: Entry): readonly ('start' | 'end')[] {
  if (isPlain(entry)) return NONE;
  const { core, soft } = entry.interval;
  return (['start', 'end'] as const).filter(edge =>
    edge === 'start'
      ? core.earliestStart !== soft.earliestStart || core.latestStart !== soft.latestStart
      : core.earliestEnd !== soft.earliestEnd || core.latestEnd !== soft.latestEnd,
  );
}

const NONE: readonly never[] = [];
