/** The entries of a leaf of a lane, by the class of their lengths, and those of each class the weightiest first. */
import { lowerBound } from '../base/lower-bound.js';
import type { Tree } from '../base/tree.js';
import type { Entry } from '../store/store.js';
import { byWeight, classOf, classOfLength, weigh, type LengthClass } from './crowd-weights.js';

type Leaf = Tree<Entry>;

interface Sorted {
  readonly classes: readonly LengthClass[];
  /** Where those of each class begin among the places, and where the last ones end. */
  readonly starts: readonly number[];
  /** In the leaf. */
  readonly places: Uint16Array;
}

const sorted = new WeakMap<Leaf, Sorted>();

export function sortedIn(leaf: Leaf): Sorted {
  let known = sorted.get(leaf);
  if (!known) sorted.set(leaf, (known = sortLeaf(leaf)));
  return known;
}

function sortLeaf({ items }: Leaf): Sorted {
  const plain = sortPlain(items);
  if (plain) return plain;
  const weighed = items.map(weigh);
  const byClass = new Map<LengthClass, number[]>();
  for (const [i, entry] of items.entries()) {
    const most = classOf(entry);
    const own = byClass.get(most);
    if (own) own.push(i);
    else byClass.set(most, [i]);
  }
  const classes = [...byClass.keys()].sort((a, b) => a - b);
  const starts = [0];
  const places = new Uint16Array(items.length);
  for (const [i, most] of classes.entries()) {
    // Equals stay in the order in which they stand.
    const own = byClass.get(most)!.sort((a, b) => byWeight(weighed[a]!, weighed[b]!));
    places.set(own, starts[i]);
    starts.push(starts[i]! + own.length);
  }
  return { classes, starts, places };
}

/**
 * The same of what numbers alone date, none of it weightier than the rest but by its length: length and place are one number then,
 * and numbers are put in order without a function that compares them. Undefined of all others.
 */
function sortPlain(items: readonly Entry[]): Sorted | undefined {
  const size = items.length;
  const first = items[0]?.brief?.importance;
  const keys = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    const { brief } = items[i]!;
    if (!brief || brief.importance !== first) return undefined;
    const length = brief.end - brief.start;
    keys[i] = length * size + (size - 1 - i);
    if (!Number.isInteger(length) || !Number.isSafeInteger(keys[i])) return undefined;
  }
  keys.sort();
  const places = new Uint16Array(size);
  const classes: LengthClass[] = [];
  const starts: number[] = [];
  let most = -1;
  for (let i = 0; i < size; i++) {
    const length = Math.floor(keys[i]! / size);
    places[i] = size - 1 - (keys[i]! - length * size);
    if (length <= most) continue;
    most = classOfLength(length);
    classes.push(most);
    starts.push(i);
  }
  starts.push(size);
  // The longest of each class comes first.
  for (let i = 0; i < classes.length; i++) places.subarray(starts[i], starts[i + 1]).reverse();
  return { classes, starts, places };
}

/** The places in a leaf of what is of a class, the weightiest first. */
export function placesIn(leaf: Leaf, most: LengthClass): Uint16Array {
  const { classes, starts, places } = sortedIn(leaf);
  const number = classes.indexOf(most);
  return number < 0 ? NONE : places.subarray(starts[number], starts[number + 1]);
}

const NONE = new Uint16Array();

/** An entry that has come, or gone. */
interface News {
  readonly entry: Entry;
  readonly most: LengthClass;
  readonly place: number;
  readonly isMore: boolean;
}

function sortedWith(
  { classes, starts, places }: Sorted,
  { items }: Leaf,
  { entry, most, place, isMore }: News,
): Sorted {
  const number = lowerBound(classes.length, i => classes[i]! < most);
  const isNew = classes[number] !== most;
  const ownClasses = isNew ? classes.toSpliced(number, 0, most) : classes;
  const shifted = Array.from(places, at => (isMore ? at + Number(at >= place) : at - Number(at > place)));
  if (!isMore) {
    const at = places.indexOf(place);
    return {
      classes,
      starts: starts.map((start, i) => (i > number ? start - 1 : start)),
      places: Uint16Array.from(shifted.toSpliced(at, 1)),
    };
  }
  const own = weigh(entry);
  const [first, last] = [starts[number]!, isNew ? starts[number]! : starts[number + 1]!];
  const isBefore = (at: number): boolean => (byWeight(weigh(items[at]!), own) || at - place) < 0;
  const at = first + lowerBound(last - first, i => isBefore(shifted[first + i]!));
  const ownStarts = isNew ? starts.toSpliced(number, 0, first) : starts;
  return {
    classes: ownClasses,
    starts: ownStarts.map((start, i) => (i > number ? start + 1 : start)),
    places: Uint16Array.from(shifted.toSpliced(at, 0, place)),
  };
}

/** What is known of a leaf, of the one that came of it: an entry has come to a place in it, or gone from there. */
export function inheritSorted(before: Leaf, after: Leaf, entry: Entry, place: number): void {
  const known = sorted.get(before);
  const isMore = after.size > before.size;
  if (known) sorted.set(after, sortedWith(known, after, { entry, most: classOf(entry), place, isMore }));
}
