/** A store that shows another one differently: with less in it, or in another order. */
import { memo } from '../base/memo.js';
import type { Snapshot, Store } from './store.js';

/** The store whose snapshots are those of `from` as `derive` makes them, each of them once. */
export function deriveStore(from: Store, derive: (snapshot: Snapshot) => Snapshot): Store {
  const derived = memo(derive);
  const byId = memo(({ entries }: Snapshot) => new Map(entries.map(entry => [entry.event.id, entry])));
  return {
    doc: from.doc,
    resolved: from.resolved,
    whole: from.whole ?? from,
    entry: id => byId(derived(from.snapshot())).get(id),
    snapshot: view => derived(from.snapshot(view)),
    request: async (view, signal) => derived(await from.request(view, signal)),
  };
}

/** What is in hand alone: nobody knows how the rest would be counted, nor what of it fits where something is left out. */
export function uncounted(snapshot: Snapshot): Snapshot {
  if (!(snapshot.density ?? snapshot.toFit)) return snapshot;
  const { density: _density, toFit: _toFit, ...rest } = snapshot;
  return rest;
}
