/** The entry of an id among all entries of a snapshot. */
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
