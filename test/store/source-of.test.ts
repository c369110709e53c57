import { expect } from 'chai';
import fc from 'fast-check';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import type { Scene } from '../../src/scene/scene.js';
import { DAY_MS } from '../../src/time/interval.js';
import { openSource } from '../../src/store/open-source.js';
import { sourceOf } from '../../src/store/source-of.js';
import { storeOf, type Store } from '../../src/store/store.js';
import { randomDocument, TODAY } from '../random-document.js';

/** In lanes by category, as a source has them. */
function read(source: unknown): Store {
  const doc = parseDocument(source).value!;
  return storeOf(doc, resolveTimes(doc, { asOf: TODAY }).value!);
}

const YEAR = 365 * DAY_MS;
const OPTIONS = { width: 1000, locale: english, measureText: estimateText };

const sceneOf = (store: Store, range: { start: number; end: number }): Scene =>
  layoutTimeline(store, { view: 'lanes', range }, OPTIONS);

/** Of the year y, d days in. */
const dayOf = (at: number): string => new Date(at * DAY_MS).toISOString().slice(0, 10);

describe('a document behind the door of a source', () => {
  it('gives the same scene as the document itself, once all is in hand', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomDocument,
        fc.integer({ min: -30, max: 50 }),
        fc.integer({ min: 1, max: 60 }),
        async (document, from, years) => {
          const direct = read(document);
          const { source, faults } = { source: sourceOf(direct), faults: [] as unknown[] };
          const store = await openSource(source, {
            asOf: TODAY,
            onFaults: found => faults.push(...found.filter(({ severity }) => severity === 'error')),
          });
          const range = { start: from * YEAR, end: (from + years) * YEAR };
          await store.request({ range });
          expect(faults).to.deep.equal([]);
          expect(store.snapshot().complete).to.equal(true);
          expect(sceneOf(store, range)).to.deep.equal(sceneOf(direct, range));
        },
      ),
      { numRuns: 60 },
    );
  });

  it('loses nothing, whatever of it is in hand: what is not drawn is counted', async () => {
    const events = Array.from({ length: 600 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: dayOf((i * 7919) % 15_000),
      category: `c${i % 3}`,
      importance: (i % 10) / 10,
    }));
    const direct = read({ title: 'Many', events });
    const many = sourceOf(direct);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('nothing', 'counts', 'events', 'both'),
        fc.integer({ min: -2, max: 40 }),
        fc.integer({ min: 1, max: 40 }),
        async (inHand, from, years) => {
          const range = { start: from * YEAR, end: (from + years) * YEAR };
          const store = await openSource({
            ...many,
            request: (window, signal) =>
              inHand === 'both' || inHand === (window.bins > 0 ? 'counts' : 'events')
                ? many.request(window, signal)
                : Promise.reject(new Error('not now')),
          });
          await store.request({ range }).catch(() => undefined);
          const scene = sceneOf(store, range);
          const { before, after } = scene.beyond;
          const counted = scene.clusters.reduce((sum, { count }) => sum + count, 0);
          const drawn = new Set(scene.labels.map(({ event }) => event)).size;
          // An estimate may be rounded.
          const doubt = scene.clusters.some(({ approximate }) => approximate)
            ? scene.clusters.length + 6
            : inHand === 'both'
              ? 6
              : 0;
          expect(before + counted + drawn + after).to.be.closeTo(600, doubt);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('finds an event by its id, and what the words of a text occur in', async () => {
    const source = sourceOf(read({ events: [{ id: 'phd', title: 'PhD in Uppsala', when: '2019' }] }));
    const { signal } = new AbortController();
    expect((await source.event!('phd', signal))!['title' as never]).to.equal('PhD in Uppsala');
    expect(await source.event!('none', signal)).to.equal(undefined);
    expect((await source.search!('uppsala', 5, signal)).map(({ id }) => id)).to.deep.equal(['phd']);
  });

  it('promise 3: panning moves no moment to another row, also where others come meanwhile', async () => {
    const events = Array.from({ length: 6000 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: dayOf((i * 7919) % 30_000),
      category: `c${i % 3}`,
      importance: ((i * 31) % 97) / 97,
    }));
    const store = await openSource(sourceOf(read({ title: 'Many', events })));
    const rowsOf = (range: { start: number; end: number }): ReadonlyMap<string, number> =>
      new Map(sceneOf(store, range).labels.map(({ event, y }) => [event, y]));
    let range = { start: 20 * YEAR, end: 20.5 * YEAR };
    await store.request({ range });
    let last = rowsOf(range);
    let arrivals = 0;
    for (let i = 0; i < 60; i++) {
      range = { start: range.start + YEAR / 20, end: range.end + YEAR / 20 };
      const before = store.snapshot();
      const meanwhile = rowsOf(range);
      await store.request({ range });
      if (store.snapshot() !== before) arrivals += 1;
      const after = rowsOf(range);
      for (const rows of [meanwhile, after])
        for (const [id, y] of rows) expect(last.get(id) ?? y, id).to.equal(y);
      last = after;
    }
    expect(arrivals).to.be.greaterThan(0);
    expect(last.size).to.be.greaterThan(10);
  });
});
