/** Events of one lane about which the same is known stand together in the story, as they share a bracket elsewhere. */
import type { Entry, Snapshot } from '../store/store.js';
import { isLead } from './item.js';
import { inKnownOrder } from './share-brackets.js';
import type { Sign } from './story-glyph.js';
import { storySign } from './story-glyph.js';

/** One event, or several in known order. */
export interface StoryCluster {
  readonly entries: readonly Entry[];
  /** That of the member about which least is known, so that it is true of all. */
  readonly sign: Sign;
  readonly widest: Entry;
}

/** Members of one group: more begin another. */
export const MOST_IN_GROUP = 20;
/** An event joins a group across so many others at most. */
const FARTHEST = 64;
/** Ends that differ by less than this part of the whole are the same. */
const TOLERANCE = 1 / 400;

interface OpenGroup {
  entries: Entry[];
  sign: Sign;
  widest: Entry;
  readonly at: number;
}

/**
 * The entries of one section (in time order) in groups, each at the place of its first member.
 *
 * An event joins an earlier group only where none of those between is known to come before it. O(n).
 */
export function groupsOf(entries: readonly Entry[], snapshot: Snapshot): StoryCluster[] {
  const { extent } = snapshot;
  const tolerance = extent ? (extent.end - extent.start) * TOLERANCE : 0;
  const groups: OpenGroup[] = [];
  const open = new Map<string, OpenGroup[]>();
  entries.forEach((entry, i) => {
    const sign = storySign(entry, snapshot);
    const key = groupKey(entry, sign);
    const known = (key !== undefined && open.get(key)) || [];
    const group = known.find(
      each =>
        each.entries.length < MOST_IN_GROUP &&
        isNear(each.sign.extent.start, sign.extent.start, tolerance) &&
        isNear(each.sign.extent.end, sign.extent.end, tolerance) &&
        mayJoin(entry, each, entries, i, snapshot),
    );
    if (group === undefined) {
      const made = { entries: [entry], sign, widest: entry, at: i };
      groups.push(made);
      // Few are looked at, so that the cost stays linear.
      if (key !== undefined) open.set(key, [made, ...known.slice(0, 3)]);
    } else {
      group.entries.push(entry);
      if (isWider(sign, group.sign)) Object.assign(group, { sign, widest: entry });
    }
  });
  return groups.map(({ entries: members, sign, widest }) => ({
    entries: members.length > 1 ? inKnownOrder(members, snapshot) : members,
    sign,
    widest,
  }));
}

/** Equal for events that may stand together; undefined for one that stands alone. */
function groupKey(entry: Entry, { glyph, doubtful }: Sign): string | undefined {
  const alone = isLead(entry) || entry.conflict || entry.otherClaims.length > 0;
  const shares = glyph === 'range' || glyph === 'planned' || isUndatedSide(entry, glyph);
  const { status, certainty } = entry.event;
  return alone || !shares ? undefined : [entry.lane, glyph, doubtful, status, certainty].join();
}

/** Known on one side, and only from other events. */
const isUndatedSide = ({ interval: { start, end } }: Entry, glyph: string): boolean =>
  (glyph === 'since' || glyph === 'until') && start.unit === undefined && end.unit === undefined;

const isNear = (a: number, b: number, tolerance: number): boolean => a === b || Math.abs(a - b) <= tolerance;

const isWider = ({ extent: a }: Sign, { extent: b }: Sign): boolean =>
  a.end - a.start > b.end - b.start || (a.start === b.start && a.end > b.end);

function mayJoin(
  entry: Entry,
  { at, entries: members }: OpenGroup,
  entries: readonly Entry[],
  i: number,
  snapshot: Snapshot,
): boolean {
  if (i - at > FARTHEST) return false;
  const between = entries.slice(at + 1, i).filter(other => !members.includes(other));
  return !between.some(other => snapshot.isKnownBefore(other.event.id, entry.event.id));
}
