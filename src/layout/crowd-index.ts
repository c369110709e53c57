/**
 * The weightiest events of a lane in any stretch of time, without a look at the others: each part of its tree has its own at hand,
 * those of each length for themselves.
 */
import type { Steps } from '../base/steps.js';
import type { Inherit, Tree } from '../base/tree.js';
import { treesOf, treeSteps } from '../store/lane-trees.js';
import type { Entry, Snapshot } from '../store/store.js';
import type { CivilMs } from '../time/interval.js';
import { inheritSorted, placesIn, sortedIn } from './crowd-leaves.js';
import { byWeight, classOf, weigh, type LengthClass, type Weighed } from './crowd-weights.js';

export type LaneIndex = Tree<Entry>;

/** Of a part that has parts: the weightiest of a class, at most so many of them. */
interface Top {
  readonly weighed: readonly Weighed[];
  /** There are no others of the class in it. */
  readonly isAll: boolean;
}

const TOP = 8;

/** The index of a lane. */
export function laneIndex(snapshot: Snapshot, lane: number): LaneIndex {
  const trees = treesOf(snapshot);
  trees.inherit ??= inherit;
  return trees.lanes[lane]!;
}

/** Makes the index of each lane, and what a look at all of it asks of its parts, step by step. */
export function* indexLanes(snapshot: Snapshot): Steps<void> {
  const { lanes } = yield* treeSteps(snapshot);
  for (const lane of lanes) yield* topSteps(lane);
}

function* topSteps(part: LaneIndex): Steps<void> {
  for (const each of part.parts) yield* topSteps(each);
  for (const most of classesOf(part)) if (part.parts.length > 0) topOf(part, most);
  yield;
}

/** Which classes the entries of a lane, or of a part of it, are of, the shortest first; perhaps some more, of which there were some. */
export function classesOf(part: LaneIndex): readonly LengthClass[] {
  if (part.parts.length === 0) return sortedIn(part).classes;
  let known = classesIn.get(part);
  if (!known) {
    known = [...new Set(part.parts.flatMap(classesOf))].sort((a, b) => a - b);
    classesIn.set(part, known);
  }
  return known;
}

/** Of branches. */
const classesIn = new WeakMap<LaneIndex, readonly LengthClass[]>();

/** Of branches, as far as they were asked for. */
const tops = new WeakMap<LaneIndex, Map<LengthClass, Top>>();

function topsOf(branch: LaneIndex): Map<LengthClass, Top> {
  let known = tops.get(branch);
  if (!known) tops.set(branch, (known = new Map<LengthClass, Top>()));
  return known;
}

function topOf(branch: LaneIndex, most: LengthClass): Top {
  const known = topsOf(branch).get(most);
  if (known) return known;
  const found = new Weightiest(TOP);
  let isAll = true;
  let count = 0;
  for (const part of branch.parts)
    if (part.parts.length > 0) {
      const own = topOf(part, most);
      own.weighed.every(it => found.offer(it));
      isAll &&= own.isAll;
      count += own.weighed.length;
    } else {
      const places = placesIn(part, most);
      // None is weighed that could not be at the top.
      places.every(place => found.offer(weigh(part.items[place]!)));
      count += places.length;
    }
  const top = { weighed: found.all, isAll: isAll && count <= TOP };
  topsOf(branch).set(most, top);
  return top;
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

  /** Whether it would be kept, of what is offered after all others; or, where it is kept, something lighter. */
  hasRoomFor(weighed: Weighed): boolean {
    return this.all.length < this.#most || byWeight(weighed, this.all.at(-1)!) < 0;
  }

  /** Each is kept once. False where it is not, nor would be anything lighter. */
  offer(weighed: Weighed): boolean {
    if (!this.hasRoomFor(weighed)) return false;
    let at = this.all.length;
    while (at > 0 && byWeight(weighed, this.all[at - 1]!) < 0) at -= 1;
    for (let i = at - 1; i >= 0 && byWeight(weighed, this.all[i]!) === 0; i -= 1)
      if (this.all[i]!.entry === weighed.entry) return true;
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
    for (const place of placesIn(part, most)) {
      const isThere = keys[place]! >= start && keys[place]! < end;
      if (isThere && !found.offer(weigh(items[place]!))) return;
    }
    return;
  }
  if (first >= start && last < end) {
    const { weighed, isAll } = topOf(part, most);
    if (!weighed.every(it => found.offer(it)) || isAll || !found.hasRoomFor(weighed.at(-1)!)) return;
  }
  // Those without a place at the top may be weightier than what is in other parts.
  for (const each of parts) gather(each, most, stretch, found);
}

/** Of a lane of so many entries all are looked at for the weightiest. */
const FEW_ENOUGH = 4096;

/** The weightiest of all that there is, at most so many; of very many, of those that are at the top of a part. */
export function weightyOf(index: LaneIndex, most: number): readonly Entry[] {
  if (index.size <= FEW_ENOUGH) return weightiest(index, classesOf(index), ALL, most);
  const found = new Weightiest(most);
  const look = (part: LaneIndex): void => {
    if (part.parts[0]?.parts.length) part.parts.forEach(look);
    else for (const each of classesOf(part)) topOf(part, each).weighed.every(it => found.offer(it));
  };
  look(index);
  return found.all.map(({ entry }) => entry);
}

const ALL: Stretch = { start: -Infinity, end: Infinity };

/** What is known of a part, of the one that came of it by an entry that has come or gone. */
const inherit: Inherit<Entry> = (before, after, entry, place) => {
  const most = classOf(entry);
  const isMore = after.size > before.size;
  inheritSorted(before, after, entry, place);
  const classes = classesIn.get(before);
  if (classes?.includes(most)) classesIn.set(after, classes);
  const known = tops.get(before);
  if (!known) return;
  const own = new Map(known);
  const top = known.get(most);
  const changed = top && (isMore ? topWith(top, weigh(entry)) : topWithout(top, entry));
  if (changed) own.set(most, changed);
  else own.delete(most);
  tops.set(after, own);
};

function topWith({ weighed, isAll }: Top, own: Weighed): Top {
  const all = [...weighed];
  let at = all.length;
  while (at > 0 && byWeight(own, all[at - 1]!) < 0) at -= 1;
  all.splice(at, 0, own);
  return { weighed: all.slice(0, TOP), isAll: isAll && all.length <= TOP };
}

/** Undefined where another one takes its place, which has to be looked for. */
function topWithout(top: Top, entry: Entry): Top | undefined {
  const { weighed, isAll } = top;
  if (weighed.every(each => each.entry !== entry)) return top;
  return isAll ? { weighed: weighed.filter(each => each.entry !== entry), isAll } : undefined;
}
