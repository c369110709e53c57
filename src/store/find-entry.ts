/** The entry of an id among all entries of a snapshot, and the place of an entry. */
import { lowerBound } from '../base/lower-bound.js';
import type { Entry } from './store.js';

type Find = (id: string) => Entry | undefined;

const finds = new WeakMap<readonly Entry[], Find>();

/** From now on these are not gone through for it. */
export const knowEntries = (entries: readonly Entry[], find: Find): void => void finds.set(entries, find);

/** Undefined where there is none. O(n), unless somebody knows them. */
export const findEntry = (entries: readonly Entry[], id: string): Entry | undefined => {
  const find = finds.get(entries);
  return find ? find(id) : entries.find(({ event }) => event.id === id);
};

/**
 * Where an entry stands among those of a snapshot, which are in the order of their `order`, or where one of its id and order does; past
 * those of its order, where none does. Several may have the same, as what came later has its place among the first. O(log n).
 */
export function placeOf(entry: Entry, entries: readonly Entry[]): number {
  let place = lowerBound(entries.length, i => entries[i]!.order < entry.order);
  while (entries[place]?.order === entry.order && entries[place]!.event.id !== entry.event.id) place += 1;
  return place;
}
