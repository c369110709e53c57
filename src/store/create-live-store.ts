/** A store of a document that goes on to change. */
import type { Issue } from '../base/issue.js';
import { orderBy } from '../base/order-by.js';
import { checkReferences } from '../model/check-references.js';
import type { TimelineDocument } from '../model/document.js';
import { explainFault } from '../model/explain-fault.js';
import type { Changes } from '../model/read-changes.js';
import { resolveTimes } from '../model/resolve-times.js';
import type { ResolvedTimes } from '../model/resolved-times.js';
import { solveFacts } from '../model/solve-facts.js';
import { LiveStore } from './live-store.js';
import { storeOf, type Store } from './store.js';

export interface ChangingStore extends Store {
  /**
   * Changes events at once, and gives what was wrong with what was handed in, with its address in it (`/put/3/when`), and was left out;
   * the rest is done. `snapshot()`, `doc` and `resolved` are others then, where anything was done; those before stay as they were.
   */
  change(changes: Changes): readonly Issue[];
}

/**
 * A store as of `createStore`, whose events can change; its lanes are those of categories (`laneStoreBy` gives others of it). A change
 * costs what it touches, however many events there are, as long as none says anything of others (`parent`, ordering facts) or how
 * long it lasted: else all are worked out anew. An event that is put in place of another, or changed, keeps its place in the document;
 * among events of the same time it comes last. Cost: as of `createStore`.
 */
export function createLiveStore(doc: TimelineDocument, resolved?: ResolvedTimes): ChangingStore {
  const times = resolved ?? resolveTimes(doc).value;
  if (times === undefined) throw new TypeError('the document has no events: parse it first');
  const live = new LiveStore(storeOf(doc, times, orderBy), { checkReferences, solveFacts });
  return {
    get doc() {
      return live.doc;
    },
    get resolved() {
      return live.resolved;
    },
    get has() {
      return live.has;
    },
    entry: id => live.entry(id),
    snapshot: () => live.snapshot(),
    request: (view, signal) => live.request(view, signal),
    change: changes => live.change(changes).map(explainFault),
  };
}
