import { expect } from 'chai';
import fc from 'fast-check';
import { arrangeStore } from '../../src/layout/arrange-lanes.js';
import { alignStore, asideStore } from '../../src/store/align.js';
import { deriveStore } from '../../src/store/derive-store.js';
import { filterStore } from '../../src/store/filter.js';
import { findEntry } from '../../src/store/find-entry.js';
import { laneStoreBy } from '../../src/store/lane-by.js';
import type { Store } from '../../src/store/store.js';
import { nestedDocument, storeOf } from '../random-document.js';

const WAYS: Readonly<Record<string, (store: Store) => Store>> = {
  filtered: store => filterStore(store, { hide: { statuses: ['planned'], categories: ['a', 'role'] } }),
  arranged: store => arrangeStore(store, { order: [store.snapshot().lanes.at(-1)?.id ?? ''] }),
  'in other lanes': store => laneStoreBy(store, 'status'),
  aligned: store => alignStore(asideStore(store, 'e0', () => '')),
  'as it was': store => deriveStore(store, snapshot => snapshot),
};

describe('deriveStore', () => {
  for (const [name, way] of Object.entries(WAYS))
    it(`finds the entries that it has, and no others, ${name}`, () =>
      fc.assert(
        fc.property(nestedDocument, source => {
          const store = storeOf(source);
          const derived = way(store);
          const { entries } = derived.snapshot();
          for (const { event } of store.snapshot().entries) {
            const own = entries.find(entry => entry.event.id === event.id);
            expect(derived.entry(event.id)).to.equal(own);
            expect(findEntry(entries, event.id)).to.equal(own);
          }
          expect(derived.entry('nobody')).to.equal(undefined);
        }),
        { numRuns: 40 },
      ));
});
