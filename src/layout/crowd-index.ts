/**
 * The weightiest events of a lane in any stretch of time, without a look at the others: each part of its tree has its own at hand,
 * those of each length for themselves.
 */
import { memo } from '../base/memo.js';
import type { Steps } from '../base/steps.js';
import type { Tree } from '../base/tree.js';
import { importanceOf } from '../store/importance.js';
import { treesOf, treeSteps } from '../store/lane-trees.js';
import { anchorOf, extentOf, type Entry, type Snapshot } from '../store/store.js';
import type { CivilMs } from '../time/interval.js';
import { piecesOf } from './item.js';

export type LaneIndex = Tree<Entry>;

/** How long the ink of an entry may be at most, ms: a power of two; infinite for what has no end. */
export type LengthClass = number;

/** The important come first, then the long, then the early. */
interface Weighed {
  readonly entry: Entry;
  readonly importance: number;
  /** Ms. */
  readonly duration: number;
  /** Civil ms. */
  readonly anchor: number;
}

/** Of a part that has parts: the weightiest of a class, at most so many of them. */
interface Top {
  readonly weighed: readonly Weighed[];
  /** There are no others of the class in it. */
  readonly isAll: boolean;
}

const TOP = 8;

/** The index of a lane. */
export const laneIndex = (snapshot: Snapshot, lane: number): LaneIndex => treesOf(snapshot).lanes[lane]!;

/** Makes the index of each lane, and all that is asked of it, step by step. */
export function* indexLanes(snapshot: Snapshot): Steps<void> {
  const { lanes } = yield* treeSteps(snapshot);
  for (const lane of lanes) yield* topSteps(lane);
}

function* topSteps(part: LaneIndex): Steps<void> {
  for (const each of part.parts) yield* topSteps(each);
  if (part.parts.length > 0) topsOf(part);
  else {
    classesIn(part);
    yield;
  }
}

/** Which classes the entries of a lane are of, the shortest first. */
export const classesOf = (index: LaneIndex): readonly LengthClass[] =>
  [...(index.parts.length > 0 ? topsOf : classesIn)(index).keys()].sort((a, b) => a - b);

/** Of each class, the places in a leaf of what is of it, the weightiest first. */
const classesIn = memo(({ items }: LaneIndex): ReadonlyMap<LengthClass, Uint16Array> => {
  const weighed = items.map(weigh);
  const byClass = new Map<LengthClass, number[]>();
  for (const [i, entry] of items.entries()) {
    const most = classOf(entry);
    const places = byClass.get(most);
    if (places) places.push(i);
    else byClass.set(most, [i]);
  }
  return new Map(
    [...byClass].map(([most, places]) => [
      most,
      // Equals stay in the order of their anchors.
      Uint16Array.from(places.sort((a, b) => byWeight(weighed[a]!, weighed[b]!) || a - b)),
    ]),
  );
});

const topsOf = memo(({ parts }: LaneIndex): ReadonlyMap<LengthClass, Top> => {
  const gathered = new Map<LengthClass, { weighed: Weighed[]; isAll: boolean }>();
  for (const part of parts)
    for (const most of classesOf(part)) {
      const top = topIn(part, most);
      const all = gathered.get(most) ?? { weighed: [], isAll: true };
      all.weighed.push(...top.weighed);
      all.isAll &&= top.isAll;
      gathered.set(most, all);
    }
  return new Map(
    [...gathered].map(([most, { weighed, isAll }]) => [
      most,
      { weighed: weighed.sort(byWeight).slice(0, TOP), isAll: isAll && weighed.length <= TOP },
    ]),
  );
});

function topIn(part: LaneIndex, most: LengthClass): Top {
  if (part.parts.length > 0) return topsOf(part).get(most)!;
  const places = classesIn(part).get(most)!;
  return {
    weighed: Array.from(places.subarray(0, TOP), i => weigh(part.items[i]!)),
    isAll: places.length <= TOP,
  };
}

function weigh(entry: Entry): Weighed {
  const { brief } = entry;
  if (!brief) {
    const { core } = entry.interval;
    const length = core.latestEnd - core.earliestStart;
    const duration = Number.isFinite(length) ? length : 0;
    return { entry, importance: importanceOf(entry), duration, anchor: anchorOf(entry) };
  }
  const { start, end } = brief;
  return { entry, importance: importanceOf({ event: brief }), duration: end - start, anchor: start };
}

/** Of equals none comes first. */
const byWeight = (a: Weighed, b: Weighed): number =>
  b.importance - a.importance || b.duration - a.duration || a.anchor - b.anchor;

function classOf(entry: Entry): LengthClass {
  const { brief } = entry;
  return 2 ** Math.ceil(Math.log2(Math.max(1, brief ? brief.end - brief.start : inkLength(entry))));
}

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

interface Stretch {
  readonly start: CivilMs;
  readonly end: CivilMs;
}

/**
 * The weightiest entries of some classes that are anchored in [start, end), the weightiest first; at most so many. However many there
 * are in between, it looks at some of each part on the way to where the stretch begins and ends, and of those that have weighty ones.
 */
export function weightiest(
  index: LaneIndex,
  classes: readonly LengthClass[],
  stretch: Stretch,
  most: number,
): readonly Entry[] {
  const found = new Weightiest(most);
  for (const each of classes) gather(index, each, stretch, found);
  return found.all.map(({ entry }) => entry);
}

/** The weightiest of what it is offered, the weightiest first. */
class Weightiest {
  readonly all: Weighed[] = [];
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Whether it would be kept, of what is offered after all others. */
  hasRoomFor(weighed: Weighed): boolean {
    return this.all.length < this.#most || byWeight(weighed, this.all.at(-1)!) < 0;
  }

  /** False where it is not kept, nor would be anything lighter. */
  offer(weighed: Weighed): boolean {
    if (!this.hasRoomFor(weighed)) return false;
    let at = this.all.length;
    while (at > 0 && byWeight(weighed, this.all[at - 1]!) < 0) at -= 1;
    this.all.splice(at, 0, weighed);
    if (this.all.length > this.#most) this.all.pop();
    return true;
  }
}

function gather(part: LaneIndex, most: LengthClass, stretch: Stretch, found: Weightiest): void {
  const { start, end } = stretch;
  const { first, last, parts, items, keys } = part;
  if (!(last >= start && first < end)) return;
  if (parts.length === 0) {
    for (const place of classesIn(part).get(most) ?? []) {
      const isThere = keys[place]! >= start && keys[place]! < end;
      if (isThere && !found.offer(weigh(items[place]!))) return;
    }
    return;
  }
  const top = topsOf(part).get(most);
  if (!top) return;
  const isWhole = first >= start && last < end;
  if (isWhole && (top.isAll || !found.hasRoomFor(top.weighed.at(-1)!)))
    top.weighed.every(it => found.offer(it));
  // Those without a place at the top may be weightier than what is in other parts.
  else for (const each of parts) gather(each, most, stretch, found);
}
