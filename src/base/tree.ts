/**
 * Things in the order of their keys, in small parts: a change makes those parts anew that it touches, and shares all others with the
 * tree before it. So what is worked out of a part, and kept for it, holds until something in it changes (a B+ tree without
 * links between its leaves; https://en.wikipedia.org/wiki/B%2B_tree).
 */
import { lowerBound } from './lower-bound.js';

export interface Tree<T> {
  /** Things in it. */
  readonly size: number;
  /** The least of the keys, and the greatest; NaN where there are none. */
  readonly first: number;
  readonly last: number;
  /** What it is made of; empty where it is a leaf, … */
  readonly parts: readonly Tree<T>[];
  /** … which has things, those of equal keys in the order in which they came; … */
  readonly items: readonly T[];
  /** … and their keys. */
  readonly keys: ArrayLike<number>;
}

/**
 * Hears that a part has come of another, with one thing more, or one less; the place of that in it, where the part is a leaf. So what
 * is known of the one need not be found anew of the other.
 */
export type Inherit<T> = (before: Tree<T>, after: Tree<T>, item: T, place: number) => void;

/** Things in a leaf, and parts of what is none: at first, and at most twice as many. */
const LEAF = 128;
const FAN = 16;

const NOTHING: readonly never[] = [];

/** Of things in the order of their `keys`. O(n). */
export function treeOf<T>(items: readonly T[], keys: Float64Array): Tree<T> {
  let parts: readonly Tree<T>[] = slices(items, LEAF).map((own, i) =>
    leaf(own, keys.subarray(i * LEAF, (i + 1) * LEAF)),
  );
  while (parts.length > 1) parts = slices(parts, FAN).map(branch);
  return parts[0] ?? leaf(NOTHING, NOTHING);
}

const slices = <T>(all: readonly T[], size: number): (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size));

const leaf = <T>(items: readonly T[], keys: ArrayLike<number>): Tree<T> => ({
  size: items.length,
  first: keys[0] ?? NaN,
  last: keys[items.length - 1] ?? NaN,
  parts: NOTHING,
  items,
  keys,
});

const branch = <T>(parts: readonly Tree<T>[]): Tree<T> => ({
  size: parts.reduce((sum, { size }) => sum + size, 0),
  first: parts[0]!.first,
  last: parts.at(-1)!.last,
  parts,
  items: NOTHING,
  keys: NOTHING,
});

/** The tree with one thing more, behind those of the same key. O(log n). */
export function treeWith<T>(tree: Tree<T>, key: number, item: T, inherit?: Inherit<T>): Tree<T> {
  const grown = put(tree, key, item, inherit);
  return grown.length > 1 ? branch(grown) : grown[0]!;
}

/** In one part, or in two where that were too large. */
function put<T>(before: Tree<T>, key: number, item: T, inherit?: Inherit<T>): readonly Tree<T>[] {
  const { size, parts, items, keys } = before;
  if (parts.length === 0) {
    const at = lowerBound(size, i => keys[i]! <= key);
    const own = items.toSpliced(at, 0, item);
    const ownKeys = Array.from(keys).toSpliced(at, 0, key);
    if (own.length > 2 * LEAF)
      return [leaf(own.slice(0, LEAF), ownKeys.slice(0, LEAF)), leaf(own.slice(LEAF), ownKeys.slice(LEAF))];
    const after = leaf(own, ownKeys);
    inherit?.(before, after, item, at);
    return [after];
  }
  const at = Math.max(0, lowerBound(parts.length, i => parts[i]!.first <= key) - 1);
  const own = parts.toSpliced(at, 1, ...put(parts[at]!, key, item, inherit));
  if (own.length > 2 * FAN) return [branch(own.slice(0, FAN)), branch(own.slice(FAN))];
  const after = branch(own);
  inherit?.(before, after, item, -1);
  return [after];
}

/** The tree without a thing; the same where it has none such of that key. O(log n), and all of the same key. */
export function treeWithout<T>(tree: Tree<T>, key: number, item: T, inherit?: Inherit<T>): Tree<T> {
  const left = take(tree, key, item, inherit);
  return left.parts.length === 1 ? left.parts[0]! : left;
}

function take<T>(before: Tree<T>, key: number, item: T, inherit?: Inherit<T>): Tree<T> {
  const { size, parts, items, keys } = before;
  if (parts.length === 0) {
    let at = lowerBound(size, i => keys[i]! < key);
    while (keys[at] === key && items[at] !== item) at += 1;
    if (keys[at] !== key) return before;
    const after = leaf(items.toSpliced(at, 1), Array.from(keys).toSpliced(at, 1));
    inherit?.(before, after, item, at);
    return after;
  }
  let at = Math.max(0, lowerBound(parts.length, i => parts[i]!.first < key) - 1);
  for (; at < parts.length && parts[at]!.first <= key; at += 1) {
    const part = parts[at]!;
    const left = take(part, key, item, inherit);
    if (left === part) continue;
    const after = without(parts, at, left);
    inherit?.(before, after, item, -1);
    return after;
  }
  return before;
}

/** Parts of which one has less in it than before: a small one goes together with the one beside it. */
function without<T>(parts: readonly Tree<T>[], at: number, left: Tree<T>): Tree<T> {
  if (left.size === 0 && parts.length > 1) return branch(parts.toSpliced(at, 1));
  const first = Math.max(0, at - 1);
  const own = parts.toSpliced(at, 1, left);
  const [a, b] = own.slice(first, first + 2);
  return branch(b && isSmall(a!, b) ? own.toSpliced(first, 2, joined(a!, b)) : own);
}

const isSmall = (a: Tree<unknown>, b: Tree<unknown>): boolean =>
  a.parts.length + b.parts.length <= FAN / 2 && a.items.length + b.items.length <= LEAF / 2;

const joined = <T>(a: Tree<T>, b: Tree<T>): Tree<T> =>
  a.parts.length > 0
    ? branch([...a.parts, ...b.parts])
    : leaf([...a.items, ...b.items], [...Array.from(a.keys), ...Array.from(b.keys)]);

/** How many things have a lesser key. O(log n). */
export function countBefore(tree: Tree<unknown>, key: number): number {
  let count = 0;
  let { parts } = tree;
  let last = tree;
  while (parts.length > 0) {
    let at = 0;
    while (at < parts.length - 1 && parts[at]!.last < key) count += parts[at++]!.size;
    last = parts[at]!;
    ({ parts } = last);
  }
  return count + lowerBound(last.size, i => last.keys[i]! < key);
}

/** The thing at a place in the order, from 0; undefined where there are not so many. O(log n). */
export function itemAt<T>(tree: Tree<T>, place: number): T | undefined {
  let last = tree;
  while (last.parts.length > 0) {
    const { parts } = last;
    let at = 0;
    while (at < parts.length - 1 && place >= parts[at]!.size) place -= parts[at++]!.size;
    last = parts[at]!;
  }
  return last.items[place];
}

/** Its leaves, in order. */
export function* leavesOf<T>(tree: Tree<T>): Generator<Tree<T>, void> {
  if (tree.parts.length === 0) yield tree;
  for (const part of tree.parts) yield* leavesOf(part);
}
