/** What lies where in a lane, by the time at which it is anchored: without a look at all of it, where it stands in a tree. */
import type { Extent } from '../base/extent.js';
import { countBefore, itemAt } from '../base/tree.js';
import type { CivilMs } from '../time/interval.js';
import { knownTrees, laneKey } from './known-trees.js';
import type { Entry, Snapshot } from './store.js';

/** The first dated entry of a lane that is anchored in [start, end) and `isWanted`: O(log n) for each one before it, or O(n) where there is no tree. */
export function firstAlong(
  snapshot: Snapshot,
  lane: number,
  { start, end }: Extent,
  isWanted: (entry: Entry) => boolean,
): Entry | undefined {
  const tree = knownTrees(snapshot)?.lanes[lane];
  if (!tree)
    return snapshot.entries.find(entry => {
      if (!entry.dated || entry.lane !== lane) return false;
      const key = laneKey(entry);
      return key >= start && key < end && isWanted(entry);
    });
  const past = countBefore(tree, end);
  for (let place = countBefore(tree, start); place < past; place += 1) {
    const entry = itemAt(tree, place)!;
    if (isWanted(entry)) return entry;
  }
  return undefined;
}

/** The dated entry of a lane that is anchored nearest to a time, the first of those that are as near. O(log n), or O(n) where there is no tree. */
export function nearestAlong(snapshot: Snapshot, lane: number, at: CivilMs): Entry | undefined {
  const tree = knownTrees(snapshot)?.lanes[lane];
  const near = tree
    ? [countBefore(tree, at) - 1, countBefore(tree, at)].map(place => itemAt(tree, place))
    : snapshot.entries.filter(entry => entry.dated && entry.lane === lane);
  const found = near.reduce(nearerTo(at), undefined);
  return tree && found ? itemAt(tree, countBefore(tree, laneKey(found))) : found;
}

/** The nearer one of two; the first where they are as near. */
export const nearerTo =
  (at: CivilMs) =>
  (best: Entry | undefined, next: Entry | undefined): Entry | undefined => {
    if (!best || !next) return best ?? next;
    return Math.abs(laneKey(next) - at) < Math.abs(laneKey(best) - at) ? next : best;
  };
