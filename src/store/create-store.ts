/** A store of a document, its times worked out where nobody has done so yet. */
import { orderBy } from '../base/order-by.js';
import type { TimelineDocument } from '../model/document.js';
import { resolveTimes } from '../model/resolve-times.js';
import type { ResolvedTimes } from '../model/resolved-times.js';
import { laneFieldOf, laneStoreBy } from './lane-by.js';
import { storeOf, type Store } from './store.js';

/**
 * A store that holds the whole document in memory; in lanes by category, or by subject where it is about several. Cost: one sort, and `resolveTimes` where `resolved` is not given.
 */
export function createStore(doc: TimelineDocument, resolved?: ResolvedTimes): Store {
  const times = resolved ?? resolveTimes(doc).value;
  if (times === undefined) throw new TypeError('the document has no events: parse it first');
  return laneStoreBy(storeOf(doc, times, orderBy), laneFieldOf(doc));
}
