/** The entries of each lane in a tree, where there are many: what is found out of a part of one holds until that changes. */
import { hull, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { orderSteps } from '../base/order-by.js';
import { allOf, PART, type Steps } from '../base/steps.js';
import { leavesOf, treeOf, type Tree } from '../base/tree.js';
import { knownTrees, knowTrees, laneKey, type LaneTrees } from './known-trees.js';
import { extentOf, type Entry, type Snapshot } from './store.js';

/** Made once for a snapshot: O(n), or O(n log n) where what is known of order puts entries before what they are anchored at. */
export const treesOf = (snapshot: Snapshot): LaneTrees => allOf(treeSteps(snapshot));

/** The same, step by step. */
export function* treeSteps(snapshot: Snapshot): Steps<LaneTrees> {
  const before = knownTrees(snapshot);
  if (before) return before;
  const dated = snapshot.lanes.map((): Entry[] => []);
  const undated: Entry[] = [];
  for (const [i, entry] of snapshot.entries.entries()) {
    if (i % PART === 0) yield;
    (entry.dated ? dated[entry.lane]! : undated).push(entry);
  }
  const lanes: Tree<Entry>[] = [];
  for (const entries of dated) lanes.push(yield* treeOfLane(entries));
  const trees: LaneTrees = {
    lanes,
    undated,
    count: snapshot.entries.length,
    kin: {},
    parts: () => partsOf(trees),
  };
  knowTrees(snapshot, trees);
  return trees;
}

/** The tree of a lane, of what is dated in it. */
export function* treeOfLane(entries: readonly Entry[]): Steps<Tree<Entry>> {
  const keys = new Float64Array(entries.length);
  let isInOrder = true;
  for (const [i, entry] of entries.entries()) {
    if (i % PART === 0) yield;
    keys[i] = laneKey(entry);
    isInOrder &&= !(keys[i] < keys[i - 1]!);
  }
  if (isInOrder) return treeOf(entries, keys);
  const order = yield* orderSteps(keys);
  return treeOf(
    Array.from(order, i => entries[i]!),
    keys.map((_, i) => keys[order[i]!]!),
  );
}

/** Hull of what is known of the times of a part of a lane. */
export const extentIn = memo(({ parts, items }: Tree<Entry>): Extent | undefined =>
  parts.length > 0 ? hullOf(parts.map(extentIn)) : hullOf(items.map(extentOfEntry)),
);

/** A stretch alone: an entry may be its own brief. */
function extentOfEntry(entry: Entry): Extent | undefined {
  if (!entry.brief) return extentOf([entry]);
  const { start, end } = entry.brief;
  return { start, end };
}

/** Undefined where there are none. */
export const hullOf = (all: readonly (Extent | undefined)[]): Extent | undefined =>
  all.reduce((sum, each) => (sum && each ? hull(sum, each) : (sum ?? each)), undefined);

/** As `LaneTrees.parts`. */
export const partsOf = ({
  lanes,
  undated,
}: Pick<LaneTrees, 'lanes' | 'undated'>): readonly (readonly Entry[])[] => [
  ...lanes.flatMap(tree => [...leavesOf(tree)].map(({ items }) => items)),
  undated,
];
