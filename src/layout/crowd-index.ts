/** The events of a lane, put so that those of any stretch of time are found without a look at the others. */
import { lowerBound } from '../base/lower-bound.js';
import { memo } from '../base/memo.js';
import { orderSteps } from '../base/order-by.js';
import { allOf, PART, type Steps } from '../base/steps.js';
import { importanceOf } from '../store/importance.js';
import { extentOf, anchorOf, type Entry, type Snapshot } from '../store/store.js';
import type { CivilMs } from '../time/interval.js';
import { datedIn } from './crowding.js';
import { piecesOf } from './item.js';

export interface LaneIndex {
  /** Dated, by the time at which each is anchored. */
  readonly entries: readonly Entry[];
  /** Of each entry, civil ms. */
  readonly anchors: Float64Array;
  /** Of each entry, its place in order of weight: the important first, then the long, then the early. */
  readonly ranks: Uint32Array;
  /** The entries by how long their ink may be; the shortest first. */
  readonly lengths: readonly LengthClass[];
}

/** Entries whose ink is at most so long. */
export interface LengthClass {
  /** Ms; infinite for what has no end. */
  readonly most: number;
  /** Numbers of the entries, by anchor. */
  readonly members: Uint32Array;
}

const indexesOf = memo((_: Snapshot): LaneIndex[] => []);

/** The index of a lane. Made once for a snapshot: O(n log n). */
export const laneIndex = (snapshot: Snapshot, lane: number): LaneIndex =>
  (indexesOf(snapshot)[lane] ??= allOf(indexSteps(datedIn(snapshot)[lane]!)));

/** Makes the index of each lane, step by step. */
export function* indexLanes(snapshot: Snapshot): Steps<void> {
  const indexes = indexesOf(snapshot);
  for (const [lane, dated] of datedIn(snapshot).entries()) indexes[lane] ??= yield* indexSteps(dated);
}

function* indexSteps(dated: readonly Entry[]): Steps<LaneIndex> {
  const { length } = dated;
  const times = new Float64Array(length);
  const lightness = new Float64Array(length);
  const shortness = new Float64Array(length);
  for (const [i, entry] of dated.entries()) {
    if (i % PART === 0) yield;
    times[i] = entry.brief?.start ?? anchorOf(entry);
  }
  const order = isRising(times) ? undefined : yield* orderSteps(times);
  const entries = order ? Array.from(order, number => dated[number]!) : dated;
  const anchors = order ? Float64Array.from(order, number => times[number]!) : times;
  const byLength = new Map<number, number[]>();
  // Once over all of them: there may be a million, each somewhere else in memory.
  for (const [number, entry] of entries.entries()) {
    if (number % PART === 0) yield;
    const { brief } = entry;
    lightness[number] = -importanceOf({ event: brief ?? entry.event });
    shortness[number] = brief ? brief.start - brief.end : -durationOf(entry);
    const length = brief ? brief.end - brief.start : inkLength(entry);
    const most = 2 ** Math.ceil(Math.log2(Math.max(1, length)));
    const members = byLength.get(most);
    if (members) members.push(number);
    else byLength.set(most, [number]);
  }
  const ranks = new Uint32Array(length);
  (yield* orderSteps(lightness, shortness)).forEach((number, rank) => (ranks[number] = rank));
  return {
    entries,
    anchors,
    ranks,
    lengths: [...byLength]
      .sort(([a], [b]) => a - b)
      .map(([most, members]) => ({ most, members: Uint32Array.from(members) })),
  };
}

/** In time order they mostly are. */
const isRising = (numbers: Float64Array): boolean =>
  numbers.every((each, i) => i === 0 || each >= numbers[i - 1]!);

const durationOf = ({ interval: { core } }: Entry): number => {
  const length = core.latestEnd - core.earliestStart;
  return Number.isFinite(length) ? length : 0;
};

/** How much time ink may take that means time, ms; infinite where it begins or ends nowhere. */
function inkLength(entry: Entry): number {
  const { soft, members } = entry.interval;
  const length = soft.latestEnd - soft.earliestStart;
  if (Number.isFinite(length) && !members && entry.otherClaims.length === 0) return length;
  const pieces = piecesOf(entry);
  const hull = extentOf([entry]) ?? { start: 0, end: 0 };
  const [first, last] = [
    Math.min(hull.start, ...pieces.map(({ start }) => start)),
    Math.max(hull.end, ...pieces.map(({ end }) => end)),
  ];
  return last - first;
}

/** How many entries are anchored before a time. O(log n). */
export function countBefore({ anchors }: LaneIndex, at: CivilMs): number {
  return lowerBound(anchors.length, number => anchors[number]! < at);
}

/**
 * Numbers of the weightiest entries of some classes that are anchored in [start, end), the weightiest first; at most so many.
 * O(k log n), k being those that are anchored there.
 */
export function weightiest(
  { anchors, ranks }: LaneIndex,
  classes: readonly LengthClass[],
  { start, end }: { readonly start: CivilMs; readonly end: CivilMs },
  most: number,
): readonly number[] {
  const found: number[] = [];
  for (const { members } of classes) {
    const first = lowerBound(members.length, i => anchors[members[i]!]! < start);
    for (let i = first; i < members.length && anchors[members[i]!]! < end; i++) {
      const number = members[i]!;
      if (found.length === most && ranks[number]! > ranks[found.at(-1)!]!) continue;
      const place = lowerBound(found.length, at => ranks[found[at]!]! < ranks[number]!);
      found.splice(place, 0, number);
      if (found.length > most) found.pop();
    }
  }
  return found;
}
