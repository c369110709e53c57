/** Events in a table say what objects of them would. */
import { expect } from 'chai';
import fc from 'fast-check';
import { allOf, RUN } from '../../src/base/steps.js';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { storyOf } from '../../src/layout/story.js';
import { english } from '../../src/locale/load-locale.js';
import { checkReferences } from '../../src/model/check-references.js';
import { documentSteps, type OpenedDocument, type ReadDocument } from '../../src/model/read-document.js';
import { tableSteps } from '../../src/model/read-table.js';
import { RELATIONS } from '../../src/model/resolved-times.js';
import { resolveWith } from '../../src/model/resolve-with.js';
import { alignStore, asideStore } from '../../src/store/align.js';
import { countsOf, filterStore, type Filters } from '../../src/store/filter.js';
import { findEntry } from '../../src/store/find-entry.js';
import { firstExtent } from '../../src/store/first-extent.js';
import { extentIn, treesOf } from '../../src/store/lane-trees.js';
import { laneStoreBy } from '../../src/store/lane-by.js';
import { presenceOf } from '../../src/store/presence.js';
import { STORY_ORDERS } from '../../src/store/story-order.js';
import { storeOf, type Entry, type Snapshot, type Store } from '../../src/store/store.js';
import { tableStoreSteps, type TableStore } from '../../src/store/table-store.js';
import { tallyOf } from '../../src/store/tally.js';
import { arrangeStore } from '../../src/layout/arrange-lanes.js';
import { manyEvents } from '../many-events.js';
import { crowdedDocument, randomDocument, TODAY, type RandomDocument } from '../random-document.js';

const OPTIONS = { width: 900, height: 500, measureText: estimateText, locale: english } as const;

/** A document whose events are read into a table; undefined where that can't be. */
function inTable(source: object, asOf = TODAY): (TableStore & { readonly read: ReadDocument }) | undefined {
  const steps = documentSteps(source, checkReferences);
  const opened = steps.next().value as OpenedDocument;
  const table = allOf(tableSteps(opened));
  const read = allOf(steps);
  return table && { read, ...allOf(tableStoreSteps(read.value!, table, asOf)) };
}

/** The same by objects. */
function inObjects(source: object, asOf = TODAY) {
  const { value, faults } = allOf(documentSteps(source, checkReferences));
  const resolved = resolveWith(value!, { asOf });
  return { faults, more: resolved.faults, store: storeOf(value!, resolved.value) };
}

const plain = ({ event, interval, otherClaims, order, lane, dated, conflict, ...more }: Entry): object => {
  const { aside, told, unaligned } = more as Partial<Entry>;
  return { event, interval, otherClaims, order, lane, dated, conflict, aside, told, unaligned };
};

/** Without what only one of them has. */
const told = (snapshot: Snapshot): object => ({
  ...snapshot,
  toFit: undefined,
  isKnownBefore: undefined,
  zeroes: snapshot.zeroes && [...snapshot.zeroes],
  entries: snapshot.entries.map(plain),
});

/** Events that say nothing of others; some without an id, some with that of another, some with more than the schema knows. */
const aloneDocument: fc.Arbitrary<RandomDocument> = fc
  .tuple(
    fc.oneof(randomDocument, crowdedDocument(2, 300)),
    fc.array(fc.constantFrom('as it is', 'as it is', 'no id', 'same id', 'more', 'wrong', 'numbers'), {
      minLength: 7,
      maxLength: 7,
    }),
  )
  .map(([doc, changes]) => ({
    ...doc,
    events: doc.events.map((given, i) => {
      const kept = Object.entries(given).filter(
        ([field]) => field !== 'lasts' && !(RELATIONS as readonly string[]).includes(field),
      );
      const event: Record<string, unknown> = Object.fromEntries(kept);
      const change = changes[i % 7];
      if (change === 'no id') delete event['id'];
      if (change === 'same id') event['id'] = 'e0';
      if (change === 'more')
        Object.assign(event, { 'x-weight': { kg: i }, colour: 'red', subject: `s${i % 3}` });
      if (change === 'wrong') Object.assign(event, { importance: 7, tags: 'one', title: i });
      // In another order of fields, and the end before the start.
      if (change === 'numbers') return { end: 5, title: 'N', start: i % 2 ? 2 : 9, id: `n${i}` };
      return event;
    }),
  }));

describe('a store of a table', () => {
  it('has the events, their times and their order as a store of objects has', () =>
    fc.assert(
      fc.property(aloneDocument, source => {
        const table = inTable(source)!;
        const objects = inObjects(source);
        expect(table.read.faults, 'of reading').to.deep.equal(objects.faults);
        expect(table.faults, 'of dating').to.deep.equal(objects.more);
        expect({ ...table.store.doc }).to.deep.equal(objects.store.doc);
        expect(told(table.store.snapshot())).to.deep.equal(told(objects.store.snapshot()));
        const { inOrder, undated, otherClaims } = table.store.resolved;
        expect([inOrder, undated, otherClaims]).to.deep.equal([
          objects.store.resolved.inOrder,
          objects.store.resolved.undated,
          objects.store.resolved.otherClaims,
        ]);
        expect(tallyOf(table.store.snapshot())).to.deep.equal(tallyOf(objects.store.snapshot()));
      }),
    ));

  it('is drawn the same', () =>
    fc.assert(
      fc.property(aloneDocument, fc.double({ min: 0, max: 0.9, noNaN: true }), (source, from) => {
        const [table, objects] = [inTable(source)!.store, inObjects(source).store];
        const [own, other] = [table.snapshot(), objects.snapshot()];
        const range = fitRange(own, OPTIONS);
        expect(range).to.deep.equal(fitRange(other, OPTIONS));
        expect(own.toFit!.first).to.deep.equal(firstExtent(other));
        const part = { start: range.start + (range.end - range.start) * from, end: range.end };
        for (const time of [range, part])
          expect(layoutTimeline(table, { view: 'lanes', range: time }, OPTIONS)).to.deep.equal(
            layoutTimeline(objects, { view: 'lanes', range: time }, OPTIONS),
          );
        for (const [i, entry] of own.entries.entries())
          if (entry.dated) expect(presenceOf(entry)).to.deep.equal(presenceOf(other.entries[i]!));
      }),
      { numRuns: 40 },
    ));

  it('is told the same', () =>
    fc.assert(
      fc.property(aloneDocument, fc.constantFrom(...STORY_ORDERS), (source, order) => {
        const storyIn = (store: Store): object[] =>
          storyOf(store.snapshot(), { locale: english, order }).map(item => ({
            ...item,
            ...('entry' in item && { entry: plain(item.entry) }),
            ...('entries' in item && { entries: item.entries.map(plain) }),
          }));
        expect(storyIn(inTable(source)!.store)).to.deep.equal(storyIn(inObjects(source).store));
      }),
    ));

  it('is filtered, arranged, laned and aligned the same', () =>
    fc.assert(
      fc.property(aloneDocument, fc.integer({ min: 0, max: 99 }), (source, of) => {
        const [table, objects] = [inTable(source)!.store, inObjects(source).store];
        const { lanes, entries } = objects.snapshot();
        expect(countsOf(table.snapshot())).to.deep.equal(countsOf(objects.snapshot()));
        const filters: Filters = {
          hide: { categories: lanes.slice(of % lanes.length, 1).map(({ id }) => id), statuses: ['planned'] },
        };
        const derive: readonly ((store: Store) => Store)[] = [
          store => filterStore(store, filters),
          store => arrangeStore(store, { order: [lanes.at(-1)!.id] }),
          store => laneStoreBy(store, 'status'),
          store => laneStoreBy(store, 'subject'),
          store => alignStore(asideStore(store, entries[of % entries.length]!.event.id, aside)),
        ];
        for (const [i, each] of derive.entries()) {
          const [own, other] = [each(table).snapshot(), each(objects).snapshot()];
          const { source: _, strips: __, ...rest } = told(own) as Record<string, unknown>;
          const { source: ___, strips: ____, ...others } = told(other) as Record<string, unknown>;
          expect(rest, `${i}`).to.deep.equal(others);
          if (own.extent && own.lanes.length > 0)
            expect(fitRange(own, OPTIONS)).to.deep.equal(fitRange(other, OPTIONS));
        }
      }),
      { numRuns: 40 },
    ));

  it('finds an event by its id, and nothing by that of none', () =>
    fc.assert(
      fc.property(aloneDocument, source => {
        const { store } = inTable(source)!;
        const { entries } = store.snapshot();
        for (const entry of entries) {
          expect(store.entry(entry.event.id)).to.equal(entry);
          expect(findEntry(entries, entry.event.id)).to.equal(entry);
        }
        expect(store.entry('nobody')).to.equal(undefined);
        expect(store.entry('')).to.equal(undefined);
      }),
      { numRuns: 40 },
    ));

  it('asks no more of the table in one step than a page can wait for', () => {
    const source = { asOf: TODAY, events: manyEvents(3 * RUN) };
    const steps = documentSteps(source, checkReferences);
    const read = allOf(tableSteps(steps.next().value as OpenedDocument))!;
    const { table } = read;
    let asked = 0;
    for (const name of ['valueAt', 'startAt', 'isExactAt', 'idAt', 'at'] as const) {
      const ask = table[name].bind(table) as (...of: never[]) => unknown;
      Object.assign(table, { [name]: (...of: never[]) => ((asked += 1), ask(...of)) });
    }
    const doc = allOf(steps).value!;
    let most = 0;
    const storing = tableStoreSteps(doc, read, TODAY);
    for (asked = 0; !storing.next().done; asked = 0) most = Math.max(most, asked);
    expect(Math.max(most, asked)).to.be.within(1, RUN);
  });

  it('makes events when they are asked for, and says without which fields there are', () => {
    const { read, store } = inTable({ events: [{ id: 'a', title: 'A', start: 0, subject: 'ada' }] })!;
    const [entry] = store.snapshot().entries;
    expect(entry!.event).to.deep.equal({ id: 'a', title: 'A', start: 0, subject: 'ada' });
    const { start, end, isMoment } = entry!.brief!;
    expect({ start, end, isMoment }).to.deep.equal({ start: 0, end: 1, isMoment: true });
    expect(treesOf(store.snapshot()).lanes.map(extentIn)).to.deep.equal([{ start: 0, end: 1 }]);
    expect(store.has!('subject')).to.equal(true);
    expect(store.has!('claims')).to.equal(false);
    expect(read.value!.events).to.equal(read.value!.events);
  });

  it('does not exist where events say something of one another, or of how long they lasted', () => {
    const others = [
      { after: 'a' },
      { parent: 'a' },
      { lasts: 'P1Y' },
      { during: [{ event: 'a', doubt: true }] },
    ];
    for (const more of others) {
      const source = {
        events: [
          { id: 'a', title: 'A', when: '2020' },
          { id: 'b', title: 'B', ...more },
        ],
      };
      expect(inTable(source)).to.equal(undefined);
      const steps = documentSteps(source, checkReferences);
      const opened = steps.next().value as OpenedDocument;
      allOf(tableSteps(opened));
      // Nothing of that attempt is left.
      expect(allOf(steps)).to.deep.equal(allOf(documentSteps(source, checkReferences)));
    }
  });

  it('does not exist where the list cannot be read, which is told as ever', () => {
    const events = new Proxy([{ id: 'a', title: 'A' }], {
      get(list, key) {
        if (key === 'length') throw new Error('no length');
        return Reflect.get(list, key) as unknown;
      },
    });
    const steps = documentSteps({ events: [{ id: 'a', title: 'A' }] }, checkReferences);
    const opened = steps.next().value as OpenedDocument;
    expect(allOf(tableSteps({ ...opened, events }))).to.equal(undefined);
    expect(allOf(steps).value!.events).to.deep.equal([{ id: 'a', title: 'A' }]);
  });

  it('reads what an editor has added', () => {
    const source = {
      events: [{ id: 'a', title: 'A', when: '2020' }],
      callouts: [
        { text: 'Well', event: 'a' },
        { text: 'Lost', event: 'nobody' },
      ],
      bands: [{ label: 'War', when: '2019/2021' }],
    };
    const table = inTable(source)!;
    const objects = inObjects(source);
    expect({ ...table.store.doc }).to.deep.equal(objects.store.doc);
    expect(table.read.faults).to.deep.equal(objects.faults);
  });
});

const aside = (entry: Entry): string => `of ${entry.event.id}`;
