/** Walking through what is counted together. */
import { expect } from 'chai';
import fc from 'fast-check';
import { Counted } from '../../src/layout/counted.js';
import { knowTrees, laneKey } from '../../src/store/known-trees.js';
import { treesOf } from '../../src/store/lane-trees.js';
import type { Entry } from '../../src/store/store.js';
import { nearest, walk } from '../../src/view/walk.js';
import { manyEvents } from '../many-events.js';
import { crowdedDocument, storeOf } from '../random-document.js';
import { randomView, sceneOf } from './random-view.js';

const crowds = fc.tuple(crowdedDocument(200, 1500), randomView);

describe('Counted', () => {
  it('counts in a cluster what has no label and is anchored in its time, and lets the first stand for all', () =>
    fc.assert(
      fc.property(crowds, ([doc, view]) => {
        const store = storeOf(doc);
        const scene = sceneOf(store, view);
        const counted = new Counted(scene, store);
        const labelled = new Set(scene.labels.map(({ event }) => event));
        const firsts = new Map<unknown, Entry>();
        for (const entry of store.snapshot().entries) {
          const at = laneKey(entry);
          const cluster = labelled.has(entry.event.id)
            ? undefined
            : scene.clusters.find(
                ({ lane, time }) => lane === entry.lane && time.start <= at && at < time.end,
              );
          expect(counted.clusterOf(entry)).to.equal(cluster);
          if (cluster && !firsts.has(cluster)) firsts.set(cluster, entry);
          expect(counted.standIn(entry)).to.equal(cluster ? firsts.get(cluster) : entry);
        }
        for (const [cluster, first] of firsts) expect(counted.firstOf(cluster as never)).to.equal(first);
      }),
      { numRuns: 40 },
    ));

  it('is walked through from the first to the last and back, each that stands for itself once', () =>
    fc.assert(
      fc.property(crowds, ([doc, view]) => {
        const store = storeOf(doc);
        const { standIn } = new Counted(sceneOf(store, view), store);
        const snapshot = store.snapshot();
        const stops = snapshot.entries.filter(entry => standIn(entry) === entry);
        const met = (start: 'first' | 'last', step: 'next' | 'previous'): Entry[] => {
          const path = [walk(snapshot, undefined, start, standIn)!];
          for (;;) {
            const next = walk(snapshot, path.at(-1), step, standIn)!;
            if (next === path.at(-1)) return path;
            path.push(next);
          }
        };
        expect(met('first', 'next')).to.deep.equal(stops);
        expect(met('last', 'previous')).to.deep.equal(stops.toReversed());
        for (const entry of snapshot.entries.slice(0, 50)) {
          const next = walk(snapshot, entry, 'next', standIn)!;
          const before = walk(snapshot, entry, 'previous', standIn)!;
          expect(next === entry || next.order > entry.order, 'on in time').to.equal(true);
          expect(before === standIn(entry) || before.order < standIn(entry).order, 'back').to.equal(true);
          const there = walk(snapshot, entry, 'next-lane', standIn)!;
          expect(standIn(there)).to.equal(there);
          expect(there.lane).to.be.at.least(entry.lane);
        }
      }),
      { numRuns: 20 },
    ));
});

describe('a step in a large crowd', () => {
  it('looks at what lies on its way, and not at all others', () => {
    const store = storeOf({ events: manyEvents(20_000) });
    const snapshot = store.snapshot();
    let looks = 0;
    const entries = new Proxy(snapshot.entries, {
      get: (all, key) => ((looks += 1), Reflect.get(all, key) as unknown),
    });
    const watched = { ...snapshot, entries };
    knowTrees(watched, treesOf(snapshot));
    const from = store.entry('e9000')!;
    for (const step of ['next', 'previous', 'next-lane', 'previous-lane', 'first', 'last'] as const)
      walk(watched, from, step);
    nearest(watched, from);
    expect(looks).to.be.within(1, 300);
  });
});
