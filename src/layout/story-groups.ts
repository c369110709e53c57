/** Events of one lane about which the same is known stand together in the story, as they share a bracket elsewhere. */
import { PART, type Steps } from '../base/steps.js';
import type { StoryGlyph } from '../scene/story.js';
import { firstImage } from '../store/first-image.js';
import type { Entry, Snapshot } from '../store/store.js';
import { isInDoubt } from '../time/rests-on.js';
import { isLead } from './item.js';
import { inKnownOrder } from './share-brackets.js';
import { glyphOf, isPlain } from './story-glyph.js';

/** One event, or several in known order. */
export interface StoryCluster {
  readonly entries: readonly Entry[];
  readonly glyph: StoryGlyph;
  readonly doubtful: boolean;
}

/** Members of one group: more begin another. */
export const MOST_IN_GROUP = 20;
/** An event joins a group across so many others at most. */
const FARTHEST = 64;
/** Bounds that differ by less than this part of the whole are the same. */
const TOLERANCE = 1 / 400;

/**
 * The entries of one section (in time order) in groups, each at the place of its first member.
 *
 * An event joins an earlier group only where none of those between is known to come before it. O(n).
 */
export function* groupSteps(entries: readonly Entry[], snapshot: Snapshot): Steps<readonly StoryCluster[]> {
  const { extent } = snapshot;
  const tolerance = (extent && (extent.end - extent.start) * TOLERANCE) || 1;
  const groups: (StoryCluster & { readonly entries: Entry[]; readonly at: number })[] = [];
  const open = new Map<unknown, (typeof groups)[number]>();
  for (const [i, entry] of entries.entries()) {
    if (i % PART === 0) yield;
    const glyph = glyphOf(entry, snapshot);
    if (isPlain(entry)) {
      groups.push({ entries: [entry], glyph, doubtful: false, at: i });
      continue;
    }
    const doubtful = isInDoubt(entry.interval);
    const { core, start, end, shape } = entry.interval;
    const { id, status, certainty } = entry.event;
    const bounds = [core.earliestStart, core.latestEnd].map(at => Math.round(at / tolerance));
    const key = mayShare(entry, glyph)
      ? JSON.stringify([entry.lane, glyph, status, certainty, shape, start, end, bounds])
      : entry;
    const group = open.get(key);
    if (
      group &&
      group.entries.length < MOST_IN_GROUP &&
      i - group.at < FARTHEST &&
      !entries
        .slice(group.at, i)
        .some(other => !group.entries.includes(other) && snapshot.isKnownBefore(other.event.id, id))
    ) {
      group.entries.push(entry);
      continue;
    }
    const made = { entries: [entry], glyph, doubtful, at: i };
    groups.push(made);
    open.set(key, made);
  }
  return groups.map(group =>
    group.entries.length < 2 ? group : { ...group, entries: inKnownOrder(group.entries, snapshot) },
  );
}

/** It has no date of its own that words would have to tell apart, and nothing else that needs telling. */
function mayShare(entry: Entry, glyph: StoryGlyph): boolean {
  const { start, end } = entry.interval;
  const isSide = (glyph === 'since' || glyph === 'until') && !start.unit && !end.unit;
  const hasMore = entry.otherClaims.length > 0 || firstImage(entry.event) !== undefined;
  const isAlone = isLead(entry) || entry.conflict || hasMore;
  return !isAlone && (glyph === 'range' || glyph === 'planned' || isSide);
}
