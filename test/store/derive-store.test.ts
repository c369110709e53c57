import { expect } from 'chai';
import fc from 'fast-check';
import { arrangeStore } from '../../src/layout/arrange-lanes.js';
import { alignStore, asideStore } from '../../src/store/align.js';
import { PART } from '../../src/base/steps.js';
import { deriveStore, snapshotSteps } from '../../src/store/derive-store.js';
import { checkReferences } from '../../src/model/check-references.js';
import { solveFacts } from '../../src/model/solve-facts.js';
import { filterStore } from '../../src/store/filter.js';
import { findEntry } from '../../src/store/find-entry.js';
import { laneStoreBy } from '../../src/store/lane-by.js';
import { LiveStore } from '../../src/store/live-store.js';
import type { Store } from '../../src/store/store.js';
import { manyEvents } from '../many-events.js';
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

  for (const [name, way] of Object.entries(WAYS))
    it(`has the same snapshot step by step, whoever asks for all of it meanwhile, ${name}`, () =>
      fc.assert(
        fc.property(nestedDocument, fc.nat(3), (source, asked) => {
          const derived = way(storeOf(source));
          const steps = snapshotSteps(derived);
          let step = steps.next();
          for (let i = 0; !step.done; i += 1, step = steps.next()) if (i === asked) derived.snapshot();
          expect(step.value).to.equal(derived.snapshot());
          const { entries, lanes, extent } = way(storeOf(source)).snapshot();
          expect(step.value).to.deep.include({ entries, lanes, extent });
        }),
        { numRuns: 20 },
      ));

  it('finds each of several that came later to the same time', () => {
    const live = new LiveStore(storeOf({ events: [{ id: 'a', title: 'A', start: 0, category: 'x' }] }), {
      checkReferences,
      solveFacts,
    });
    const put = ['b', 'c', 'd'].map(id => ({ id, title: id, start: 5, category: id === 'c' ? 'x' : 'y' }));
    live.change({ put });
    const left = filterStore(live, { hide: { categories: ['x'] } });
    expect(left.snapshot().entries.map(({ event }) => event.id)).to.deep.equal(['b', 'd']);
    expect(['a', 'b', 'c', 'd'].map(id => left.entry(id)?.event.id)).to.deep.equal([
      undefined,
      'b',
      undefined,
      'd',
    ]);
  });

  it('does a part of many events in each step', () => {
    const events = manyEvents(20 * PART);
    const ways = [
      (store: Store) => filterStore(store, { hide: { categories: ['c1'] } }),
      (store: Store) => arrangeStore(store, { order: ['c2'], collapsed: ['c0'] }),
      (store: Store) => laneStoreBy(store, 'status'),
    ];
    for (const way of ways) {
      const steps = snapshotSteps(way(storeOf({ events })));
      let count = 0;
      while (!steps.next().done) count += 1;
      expect(count).to.be.at.least(20);
    }
  });
});
