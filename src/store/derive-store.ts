/** A store that shows another one differently: with less in it, or in another order. */
import { allOf, PART, type Steps } from '../base/steps.js';
import { findEntry, knowEntries, placeOf } from './find-entry.js';
import type { Entry, Snapshot, Store } from './store.js';
import { entryWith } from './table-entry.js';

/**
 * The store whose snapshots are those of `from` as `derive` makes them, each of them once. Its entries are to be in the order of their
 * `order`, which is another one than before only with `reordered`.
 */
export function deriveStore(
  from: Store,
  derive: (snapshot: Snapshot) => Snapshot | Steps<Snapshot>,
  { reordered = false } = {},
): Store {
  const known = new WeakMap<Snapshot, Snapshot>();
  function* steps(snapshot: Snapshot): Steps<Snapshot> {
    if (!known.has(snapshot)) {
      const begun = derive(snapshot);
      const made = 'next' in begun ? yield* begun : begun;
      // Others may have asked for all of it meanwhile.
      if (!known.has(snapshot)) known.set(snapshot, made);
      const { entries } = made;
      if (entries !== snapshot.entries) knowEntries(entries, reordered ? mapped(entries) : placed(entries));
    }
    return known.get(snapshot)!;
  }
  const derived = (snapshot: Snapshot): Snapshot => allOf(steps(snapshot));
  const placed = (entries: readonly Entry[]) => (id: string) => {
    const before = from.entry(id);
    const found = before && entries[placeOf(before, entries)];
    // Something else may be in hand by now.
    return found?.event.id === id ? found : undefined;
  };
  return {
    doc: from.doc,
    resolved: from.resolved,
    ...(from.has && { has: from.has }),
    whole: from.whole ?? from,
    entry: id => {
      const before = from.snapshot();
      const { entries } = derived(before);
      return entries === before.entries ? from.entry(id) : findEntry(entries, id);
    },
    snapshot: view => derived(from.snapshot(view)),
    *steps() {
      return yield* steps(yield* snapshotSteps(from));
    },
    request: async (view, signal) => derived(await from.request(view, signal)),
  };
}

/** The snapshot of a store, step by step where it is made of another one's. */
export function* snapshotSteps(store: Store): Steps<Snapshot> {
  return store.steps ? yield* store.steps() : store.snapshot();
}

/** By a map, which is made when it is first asked. */
function mapped(entries: readonly Entry[]): Store['entry'] {
  let byId: ReadonlyMap<string, Entry> | undefined;
  return id => (byId ??= new Map(entries.map(entry => [entry.event.id, entry]))).get(id);
}

/** What is in hand alone: nobody knows how the rest would be counted, nor what of it fits where something is left out. */
export function uncounted(snapshot: Snapshot): Snapshot {
  if (!(snapshot.density ?? snapshot.toFit ?? snapshot.undated)) return snapshot;
  const { density: _density, toFit: _toFit, undated: _undated, ...rest } = snapshot;
  return rest;
}

/** Entries in other lanes: each where it is to be, by what it is and its place among them. */
export function* inLanes(
  entries: readonly Entry[],
  laneOf: (entry: Entry, place: number) => number,
): Steps<readonly Entry[]> {
  const moved: Entry[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % PART === 0) yield;
    const lane = laneOf(entry, i);
    moved.push(lane === entry.lane ? entry : entryWith(entry, { lane }));
  }
  return moved;
}
