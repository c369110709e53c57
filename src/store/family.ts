/** What events are part of, and what is part of them: `parent` as it reads from both sides. It implies no ordering. */
import { grouped } from '../base/grouped.js';
import { memo } from '../base/memo.js';
import { lacks } from './lacks.js';
import type { Entry, Snapshot, Store } from './store.js';

/** The entries whose `parent` is `id`, in time order; their own parts are not among them. */
export const partsOf = (id: string, store: Store): readonly Entry[] =>
  lacks(store, ['parent']) ? [] : (byParent(store.snapshot()).get(id) ?? []);

/** Linear, once for all events of a snapshot. */
const byParent = memo(({ entries }: Snapshot) => grouped(entries, ({ event }) => event.parent));
