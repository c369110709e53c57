/** A store whose events change says what a store of the changed document says. */
import { expect } from 'chai';
import fc from 'fast-check';
import { orderBy } from '../../src/base/order-by.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { checkReferences } from '../../src/model/check-references.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { parseDocument } from '../../src/model/parse-document.js';
import type { Changes } from '../../src/model/read-changes.js';
import { RELATIONS } from '../../src/model/resolved-times.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { solveFacts } from '../../src/model/solve-facts.js';
import { entryCount, knownTrees, knowTrees } from '../../src/store/known-trees.js';
import { lanesOf } from '../../src/store/lanes.js';
import { LiveStore } from '../../src/store/live-store.js';
import { storeOf, type Entry, type Snapshot, type Store } from '../../src/store/store.js';
import { tallyOf } from '../../src/store/tally.js';
import { timeKey } from '../../src/store/time-order.js';
import { crowdedDocument, randomDocument, TODAY } from '../random-document.js';

const OPTIONS = { width: 900, height: 500, measureText: estimateText, locale: english } as const;

const freshOf = (source: unknown): Store => {
  const { value } = parseDocument(source);
  return storeOf(value!, resolveTimes(value!, { asOf: TODAY }).value!, orderBy);
};

const live = (source: unknown): LiveStore => new LiveStore(freshOf(source), { checkReferences, solveFacts });

const FACTS = ['parent', 'lasts', ...RELATIONS];

/** Without what it says of others. */
const alone = (event: object): Record<string, unknown> =>
  Object.fromEntries(Object.entries(event).filter(([field]) => !FACTS.includes(field)));

const aloneDocument = fc.oneof(randomDocument, crowdedDocument(2, 300)).map(({ events, ...doc }) => ({
  ...doc,
  // Which of too many categories have a lane of their own hangs on which came first.
  events: events.slice(0, 99).map((event, i): Record<string, unknown> => {
    const { category, ...own } = alone(event);
    return category === undefined ? own : { ...own, category: `c${i % 7}` };
  }),
}));

/** Events come from another document, some in place of those that are there; others change, or go. */
const changes = fc.record({
  more: aloneDocument,
  /** Of those that come, one in so many has the id of one that is there. */
  replaced: fc.integer({ min: 1, max: 4 }),
  removed: fc.array(fc.nat(), { maxLength: 12 }),
  updated: fc.array(
    fc.record({
      which: fc.nat(),
      fields: fc.constantFrom<Record<string, unknown>>(
        { title: 'Other' },
        { when: '1999-05' },
        { start: '2001', end: '2003-04' },
        { category: 'new' },
        { category: null, importance: 0.9 },
        { when: null, start: null, end: null },
      ),
    }),
    { maxLength: 6 },
  ),
});

type Given = typeof changes extends fc.Arbitrary<infer T> ? T : never;

const changesOf = (given: Given, store: Store, round: number): Changes => {
  const ids = store.doc.events.map(({ id }) => id);
  const idAt = (i: number): string => ids[i % ids.length]!;
  const removed = ids.length > 0 ? [...new Set(given.removed.map(idAt))] : [];
  const left = ids.filter(id => !removed.includes(id));
  return {
    remove: removed,
    put: given.more.events.map((event, i) => ({
      ...event,
      id: i % given.replaced === 0 && left.length > 0 ? left[i % left.length] : `r${round}-${i}`,
    })),
    update:
      left.length > 0
        ? given.updated.map(({ which, fields }) => ({ id: left[which % left.length], ...fields }))
        : [],
  };
};

const plain = ({ event, interval, otherClaims, dated, conflict }: Entry): object => ({
  event,
  interval,
  otherClaims,
  dated,
  conflict,
});

const byId = (store: Store): Map<string, object> =>
  new Map(store.snapshot().entries.map(entry => [entry.event.id, plain(entry)]));

/** Of dates that begin with the same moment, one may be told for another. */
const toldOf = (snapshot: Snapshot): object => {
  const { first, last, ...counts } = tallyOf(snapshot);
  return { ...counts, first: first?.core.earliestStart, last: last?.core.latestEnd };
};

function expectSame(changed: LiveStore): void {
  const { doc } = changed;
  const snapshot = changed.snapshot();
  const fresh = freshOf(doc);
  const expected = fresh.snapshot();
  expect(byId(changed)).to.deep.equal(byId(fresh));
  expect(snapshot.extent).to.deep.equal(expected.extent);
  const keys = snapshot.entries.map(({ interval }) => timeKey(interval.core));
  expect(keys).to.deep.equal([...keys].sort((a, b) => (a === b ? 0 : a - b)));
  snapshot.entries.forEach((entry, i) => {
    if (i > 0) expect(entry.order).to.be.at.least(snapshot.entries[i - 1]!.order);
    expect(changed.entry(entry.event.id)).to.equal(entry);
  });
  // Those that nobody declares keep the order in which they came.
  const laneOf = (each: Entry, { lanes }: typeof snapshot): string => lanes[each.lane]!.id;
  for (const entry of snapshot.entries)
    expect(laneOf(entry, snapshot)).to.equal(laneOf(fresh.entry(entry.event.id)!, expected));
  expect(new Map(snapshot.lanes.map(({ id, label, count }) => [id, { label, count }]))).to.deep.equal(
    new Map(lanesOf(doc).lanes.map(({ id, label, count }) => [id, { label, count }])),
  );
  expect(toldOf(snapshot)).to.deep.equal(toldOf(expected));
  expect([...changed.resolved.undated].sort()).to.deep.equal([...fresh.resolved.undated].sort());
  expect(changed.resolved.inOrder).to.deep.equal(fresh.resolved.inOrder);
  expect([...changed.resolved.otherClaims.keys()]).to.deep.equal([...fresh.resolved.otherClaims.keys()]);
}

describe('LiveStore', () => {
  it('has what a store of the changed document has', () =>
    fc.assert(
      fc.property(aloneDocument, fc.array(changes, { minLength: 1, maxLength: 4 }), (source, rounds) => {
        const store = live(source);
        for (const [round, given] of rounds.entries()) {
          store.change(changesOf(given, store, round));
          expectSame(store);
        }
      }),
    ));

  it('so it has of a document whose events say something of others, or begin to', () =>
    fc.assert(
      fc.property(randomDocument, randomDocument, (source, more) => {
        const store = live(source);
        const put = more.events.map((event, i): Record<string, unknown> => ({ ...event, id: `e${2 * i}` }));
        store.change({ put });
        const fresh = freshOf(store.doc);
        expect(byId(store)).to.deep.equal(byId(fresh));
        const ids = new Set([...source.events, ...put].map(event => (event as { readonly id?: unknown }).id));
        expect(store.doc.events.map(({ id }) => id)).to.deep.equal([...ids]);
      }),
    ));

  it('is counted without a list of all', () => {
    const store = live({ events: [{ id: 'a', title: 'A', start: 0 }] });
    store.change({ put: [{ id: 'b', title: 'B', start: 1 }] });
    const snapshot = store.snapshot();
    const unlisted = {
      ...snapshot,
      get entries(): never {
        throw new Error('listed');
      },
    };
    knowTrees(unlisted, knownTrees(snapshot)!);
    expect(entryCount(unlisted)).to.equal(2);
    expect(entryCount({ ...snapshot })).to.equal(2);
  });

  it('a snapshot from before stays as it was', () =>
    fc.assert(
      fc.property(aloneDocument, changes, changes, (source, first, second) => {
        const store = live(source);
        store.change(changesOf(first, store, 0));
        const before = store.snapshot();
        const expected = freshOf(store.doc).snapshot();
        store.change(changesOf(second, store, 1));
        expect(before.entries.map(({ event }) => event.id).sort()).to.deep.equal(
          expected.entries.map(({ event }) => event.id).sort(),
        );
        expect(toldOf(before)).to.deep.equal(toldOf(expected));
      }),
    ));

  it('is drawn as if it had been so from the first, wherever one looks in between', () =>
    fc.assert(
      fc.property(
        crowdedDocument(130, 400),
        fc.array(fc.tuple(changes, fc.double({ min: 0, max: 1, noNaN: true })), {
          minLength: 1,
          maxLength: 3,
        }),
        ({ events, ...doc }, rounds) => {
          const store = live({ ...doc, events: events.map(alone) });
          const { start, end } = store.snapshot().extent!;
          const rangeAt = (at: number) => ({
            start: start + ((end - start) * at) / 2,
            end: start + ((end - start) * (at + 1)) / 2,
          });
          for (const [round, [given, at]] of rounds.entries()) {
            const range = rangeAt(at);
            layoutTimeline(store, { view: 'lanes', range }, OPTIONS);
            store.change(changesOf(given, store, round));
            // Nothing is known of this one from before.
            const fresh = { ...store.snapshot() };
            const alone = { ...store, doc: store.doc, snapshot: () => fresh } as unknown as Store;
            expect(layoutTimeline(store, { view: 'lanes', range }, OPTIONS)).to.deep.equal(
              layoutTimeline(alone, { view: 'lanes', range }, OPTIONS),
            );
          }
        },
      ),
      { numRuns: 30 },
    ));

  const event = (id: string, more: object = {}): object => ({ id, title: id, when: '2001', ...more });

  it('a category that comes first has a lane, and one that is left has none', () => {
    const store = live({
      events: [event('a', { category: 'x' }), event('b')],
      categories: [{ id: 'first' }, { id: 'x' }],
    });
    const laneIds = (): readonly string[] => store.snapshot().lanes.map(({ id }) => id);
    store.change({ put: [event('c', { category: 'y' }), event('d', { category: 'first' })] });
    expect(laneIds()).to.deep.equal(['first', 'x', 'y', '']);
    store.change({ remove: ['a', 'b'] });
    expect(laneIds()).to.deep.equal(['first', 'y']);
    expectSame(store);
  });

  it('begins with nothing', () => {
    const store = live({ events: [] });
    expect(store.change({ put: [event('a'), event('b')] })).to.deep.equal([]);
    expectSame(store);
    store.change({ remove: ['a', 'b'] });
    expect(store.snapshot().lanes).to.deep.equal([]);
    expect(store.snapshot().extent).to.equal(undefined);
  });

  it('keeps what is good of changes, and says where the rest is', () => {
    const store = live({ events: [event('a')] });
    const faults = store.change({
      remove: ['nobody'],
      put: [event('b', { importance: 7 }), 5, event('c')],
      update: [{ id: 'nobody', title: 'N' }, { id: 'a', when: 'soon' }, { title: 'Without' }],
    });
    expect(store.doc.events.map(({ id }) => id)).to.deep.equal(['a', 'b', 'c']);
    expect(faults.map(({ code, pointer }) => `${pointer} ${code}`)).to.have.members([
      '/remove/0 change/no-event',
      '/put/0/importance data/type',
      '/put/1 event/not-object',
      '/update/0/id change/no-event',
      '/update/1/when date/format',
      '/update/2/id change/no-event',
    ]);
  });

  it('does not throw with what throws', () => {
    const bad = {
      get id(): string {
        throw new Error('no');
      },
    };
    const worse = {
      id: 'a',
      get title(): string {
        throw new Error('no');
      },
    };
    const store = live({ events: [event('a')] });
    const faults = store.change({
      put: [bad, event('b')],
      update: [bad, worse, null, 5] as unknown as Readonly<Record<string, unknown>>[],
    });
    expect(store.doc.events.map(({ id }) => id)).to.include.members(['a', 'b']);
    expect(store.entry('a')!.event.title).to.equal('a');
    expect(faults.map(({ code, pointer }) => `${pointer} ${code}`)).to.include.members([
      '/update/0/id change/no-event',
      '/update/1 event/unreadable',
      '/update/3/id change/no-event',
    ]);
    expect(() => store.change(null as unknown as Changes)).not.to.throw();
  });

  it('takes no list for a list, and says so', () =>
    expect(
      live({ events: [] })
        .change({ put: event('a'), remove: 'a' } as unknown as Changes)
        .map(({ code, pointer }) => `${pointer} ${code}`),
    ).to.have.members(['/put data/not-array', '/remove data/not-array']));

  it('gives what has no id one that nobody has', () => {
    const store = live({ events: [{ title: 'Moved' }] });
    store.change({ put: [{ title: 'Moved' }, { title: 'Moved' }] });
    expect(store.doc.events.map(({ id }) => id)).to.deep.equal(['moved', 'moved-2', 'moved-3']);
  });

  it('updates what was put, or updated, before in the same changes', () => {
    const store = live({ events: [event('a')] });
    const faults = store.change({
      put: [event('b', { place: 'Oslo' })],
      update: [
        { id: 'a', title: 'A' },
        { id: 'a', place: 'Rome' },
        { id: 'b', title: 'B' },
      ],
    });
    expect(faults).to.deep.equal([]);
    expect(store.doc.events).to.deep.equal([
      { id: 'a', title: 'A', when: '2001', place: 'Rome' },
      { id: 'b', title: 'B', when: '2001', place: 'Oslo' },
    ]);
  });

  it('does not update what it removes', () => {
    const store = live({ events: [event('a')] });
    const faults = store.change({ remove: ['a'], update: [{ id: 'a', title: 'A' }] });
    expect(faults.map(({ pointer }) => pointer)).to.deep.equal(['/update/0/id']);
    expect(store.doc.events).to.deep.equal([]);
  });

  it('updates the fields that are given; a date takes the place of the date before', () => {
    const store = live({ events: [event('a', { place: 'Oslo', tags: ['x'] })] });
    const now = (): TimelineEvent => store.doc.events[0]!;
    store.change({ update: [{ id: 'a', start: '2002', place: null }] });
    expect(now()).to.deep.equal({ id: 'a', title: 'a', start: '2002', tags: ['x'] });
    store.change({ update: [{ id: 'a', when: '2003' }] });
    expect(now()).to.deep.equal({ id: 'a', title: 'a', when: '2003', tags: ['x'] });
  });

  it('is as it was, the same snapshot too, where nothing of changes can be kept', () => {
    const store = live({ events: [event('a')] });
    const before = store.snapshot();
    store.change({ remove: ['nobody'], put: [7] });
    expect(store.snapshot()).to.equal(before);
  });
});
