import { expect } from 'chai';
import fc from 'fast-check';
import type { Extent } from '../../src/base/extent.js';
import {
  countFilters,
  countsOf,
  filterStore,
  type Filters,
  type TimeFilter,
} from '../../src/store/filter.js';
import type { Entry, Snapshot, Store } from '../../src/store/store.js';
import { DAY_MS } from '../../src/time/interval.js';
import { day } from '../locale/intervals.js';
import { randomDocument, storeOf } from '../random-document.js';

const idsOf = (store: Store): string[] => store.snapshot().entries.map(({ event }) => event.id);

const left = (events: readonly object[], filters: Filters): string[] =>
  idsOf(filterStore(storeOf({ events }), filters));

const year = (from: number, to = from): Extent => ({
  start: day(`${from}-01-01`),
  end: day(`${to + 1}-01-01`),
});

const EVENTS = [
  { id: 'phd', title: 'PhD', when: '2015/2019', category: 'study' },
  { id: 'lab', title: 'Lab', when: '2019~/2023', category: 'work', certainty: 'probable' },
  { id: 'plan', title: 'Plan', when: '2027', category: 'work', status: 'planned' },
  { id: 'prize', title: 'Prize', when: '2021-05', after: 'phd' },
  { id: 'lost', title: 'Lost' },
];

describe('filterStore', () => {
  it('leaves out what is hidden by category, status or certainty', () => {
    expect(left(EVENTS, { hide: { categories: ['study'] } })).to.not.include('phd');
    expect(left(EVENTS, { hide: { categories: [''] } })).to.have.members(['phd', 'lab', 'plan']);
    expect(left(EVENTS, { hide: { statuses: ['happened'] } })).to.deep.equal(['plan']);
    expect(left(EVENTS, { hide: { certainties: ['certain'] } })).to.deep.equal(['lab']);
    expect(left(EVENTS, { hide: { statuses: ['planned'], certainties: ['probable'] } })).to.have.members([
      'phd',
      'prize',
      'lost',
    ]);
  });

  it('says nothing of a hidden event, and all of it in the whole', () => {
    const store = storeOf({ events: EVENTS });
    const filtered = filterStore(store, { hide: { categories: ['study'] } });
    expect(filtered.entry('phd')).to.equal(undefined);
    expect(filtered.entry('lab')!.event.title).to.equal('Lab');
    expect(filtered.whole).to.equal(store);
    expect(filtered.resolved).to.equal(store.resolved);
  });

  it('what is left keeps the dates that follow from what is hidden', () => {
    const events = [
      { id: 'a', title: 'A', when: '2019-03-01', category: 'x' },
      { id: 'b', title: 'B', after: 'a' },
    ];
    const store = filterStore(storeOf({ events }), { hide: { categories: ['x'] } });
    expect(store.entry('b')!.interval.core.earliestStart).to.equal(day('2019-03-01'));
  });

  it('a lane of which nothing is left goes; the others keep order and hue, and count what is left', () => {
    const store = storeOf({
      events: [
        { title: 'A', when: '2001', category: 'a' },
        { title: 'B', when: '2002', category: 'b', status: 'cancelled' },
        { title: 'C', when: '2003', category: 'c' },
        { title: 'D', when: '2004', category: 'c', status: 'cancelled' },
      ],
    });
    const { lanes, entries } = filterStore(store, { hide: { statuses: ['cancelled'] } }).snapshot();
    expect(lanes.map(({ id, hue, count }) => [id, hue, count])).to.deep.equal([
      ['a', 0, 1],
      ['c', 2, 1],
    ]);
    expect(entries.map(({ lane }) => lane)).to.deep.equal([0, 1]);
  });

  it('hides what is past the cap of lanes by the id of its lane', () => {
    const events = Array.from({ length: 40 }, (_, i) => ({ title: `${i}`, when: '2020', category: `c${i}` }));
    const store = storeOf({ events });
    const rest = store.snapshot().lanes.at(-1)!;
    const { entries, lanes } = filterStore(store, { hide: { categories: [rest.id] } }).snapshot();
    expect(entries).to.have.lengthOf(40 - rest.count);
    expect(lanes.map(({ id }) => id)).to.not.include(rest.id);
  });

  it('covers the bounds of what is left alone', () => {
    const store = storeOf({ events: EVENTS });
    const { extent } = filterStore(store, { hide: { categories: ['study', 'work'] } }).snapshot();
    expect(extent!.start).to.be.above(store.snapshot().extent!.start);
    expect(filterStore(store, { time: { ...year(1700), only: 'certain' } }).snapshot().extent).to.equal(
      undefined,
    );
  });

  it('is the store itself where nothing is hidden, and the snapshot itself where nothing of it is', () => {
    const store = storeOf({ events: EVENTS });
    expect(filterStore(store, {})).to.equal(store);
    expect(filterStore(store, { hide: { categories: [], statuses: [] } })).to.equal(store);
    expect(filterStore(store, { hide: { categories: ['nobody’s'] } }).snapshot()).to.equal(store.snapshot());
  });

  it('is the same store, with the same snapshot, for the same filters', async () => {
    const store = storeOf({ events: EVENTS });
    const filters: Filters = { hide: { categories: ['study'] } };
    const filtered = filterStore(store, filters);
    expect(filterStore(store, filters)).to.equal(filtered);
    expect(filtered.snapshot({ range: year(2020) })).to.equal(filtered.snapshot());
    expect(await filtered.request()).to.equal(filtered.snapshot());
  });
});

describe('a filter by time', () => {
  const isIn = (when: string, time: TimeFilter, more: object = {}): boolean =>
    left([{ id: 'it', title: 'It', when, ...more }], { time }).length === 1;

  const certain = (from: number, to = from): TimeFilter => ({ ...year(from, to), only: 'certain' });
  const possible = (from: number, to = from): TimeFilter => ({ ...year(from, to), only: 'possible' });

  it('keeps what certainly went on then, or may have', () => {
    expect(isIn('2015/2019', certain(2017))).to.equal(true);
    // It begins some time in 2015, maybe on the last day, on which it then goes on.
    expect(isIn('2015/2019', certain(2015))).to.equal(true);
    expect(isIn('2015/2019', certain(2014))).to.equal(false);
    expect(isIn('2015/2019', possible(2014))).to.equal(false);
    expect(isIn('2015~/2019', possible(2014))).to.equal(true);
    expect(isIn('2015~/2019', certain(2015))).to.equal(false);
  });

  it('takes a moment for certain in a time that holds all of its range', () => {
    expect(isIn('2021-05', certain(2021))).to.equal(true);
    const firstHalf = { start: day('2021-05-01'), end: day('2021-05-15') };
    expect(isIn('2021-05', { ...firstHalf, only: 'certain' })).to.equal(false);
    expect(isIn('2021-05', { ...firstHalf, only: 'possible' })).to.equal(true);
    expect(isIn('2021~', certain(2021))).to.equal(false);
  });

  it('goes by the dates of a set, not by the time between them', () => {
    expect(isIn('{2019,2021}', possible(2020))).to.equal(false);
    expect(isIn('{2019,2021}', certain(2019))).to.equal(true);
    expect(isIn('[2019,2021]', possible(2020))).to.equal(false);
    expect(isIn('[2019,2021]', certain(2019))).to.equal(false);
    expect(isIn('[2019,2021]', possible(2019))).to.equal(true);
    expect(isIn('[2019,2021]', certain(2019, 2021))).to.equal(true);
  });

  it('cannot rule out what nothing dates', () => {
    expect(left(EVENTS, { time: possible(2020) })).to.include('lost');
    expect(left(EVENTS, { time: certain(2020) })).to.not.include('lost');
  });

  it('of no length holds nothing', () => {
    for (const only of ['certain', 'possible'] as const)
      expect(isIn('2015/2019', { start: day('2017-01-01'), end: day('2017-01-01'), only })).to.equal(false);
  });
});

describe('countsOf', () => {
  it('counts what is in use', () => {
    const { categories, statuses, certainties } = countsOf(storeOf({ events: EVENTS }).snapshot());
    expect(Object.fromEntries(categories)).to.deep.equal({ study: 1, work: 2, '': 2 });
    expect(Object.fromEntries(statuses)).to.deep.equal({ happened: 4, planned: 1 });
    expect(Object.fromEntries(certainties)).to.deep.equal({ certain: 4, probable: 1 });
  });
});

describe('countFilters', () => {
  it('counts each thing that is set', () => {
    expect(countFilters({})).to.equal(0);
    expect(
      countFilters({
        hide: { categories: ['a', 'b'], statuses: ['planned'] },
        time: { ...year(2020), only: 'certain' },
      }),
    ).to.equal(4);
  });
});

const someOf = <T extends string>(...values: T[]): fc.Arbitrary<T[]> => fc.subarray(values);

const time = fc
  .record({
    start: fc.integer({ min: -11_000, max: 22_000 }),
    length: fc.integer({ min: 1, max: 9_000 }),
    only: fc.constantFrom('certain' as const, 'possible' as const),
  })
  .map(({ start, length, only }): TimeFilter => ({
    start: start * DAY_MS,
    end: (start + length) * DAY_MS,
    only,
  }));

const randomFilters: fc.Arbitrary<Filters> = fc.record(
  {
    hide: fc.record(
      {
        categories: someOf('', 'role', 'place', 'study', 'a', 'undeclared', 'nobody’s'),
        statuses: someOf('happened', 'planned', 'cancelled'),
        certainties: someOf('certain', 'probable', 'disputed'),
      },
      { requiredKeys: [] },
    ),
    time,
  },
  { requiredKeys: [] },
);

/** What makes an entry, but for its lane, which moves up with the lanes before it. */
const unlaned = ({ lane: _, ...rest }: Entry): Omit<Entry, 'lane'> => rest;

const laneIdsOf = ({ lanes }: Snapshot): string[] => lanes.map(({ id }) => id);

describe('of any document, a filter', () => {
  const check = (test: (whole: Store, filtered: Store, filters: Filters) => void): void =>
    fc.assert(
      fc.property(randomDocument, randomFilters, (source, filters) => {
        const whole = storeOf(source);
        test(whole, filterStore(whole, filters), filters);
      }),
      { numRuns: 300, seed: 20 },
    );

  it('loses nothing: each event is left as it was, or is hidden for a reason', () =>
    check((whole, filtered, { hide, time: within }) => {
      const kept = new Map(filtered.snapshot().entries.map(entry => [entry.event.id, entry]));
      for (const entry of whole.snapshot().entries) {
        const { id, category = '', status = 'happened', certainty = 'certain' } = entry.event;
        const found = kept.get(id);
        expect(filtered.entry(id)).to.equal(found);
        const reason =
          hide?.categories?.includes(category) ||
          hide?.statuses?.includes(status) ||
          hide?.certainties?.includes(certainty);
        if (found) expect(unlaned(found)).to.deep.equal(unlaned(entry));
        if (reason) expect(found).to.equal(undefined);
        else if (!within) expect(found).to.not.equal(undefined);
        kept.delete(id);
      }
      expect(kept.size, 'nothing comes from elsewhere').to.equal(0);
    }));

  it('keeps the order of events and of lanes, each event in its lane', () =>
    check((whole, filtered) => {
      const [all, some] = [whole.snapshot(), filtered.snapshot()];
      const ids = new Set(idsOf(filtered));
      expect(idsOf(whole).filter(id => ids.has(id))).to.deep.equal(idsOf(filtered));
      const lanes = new Set(laneIdsOf(some));
      expect(laneIdsOf(all).filter(id => lanes.has(id))).to.deep.equal(laneIdsOf(some));
      for (const { event, lane } of some.entries)
        expect(some.lanes[lane]!.id).to.equal(all.lanes[whole.entry(event.id)!.lane]!.id);
    }));

  it('counts what is left in each lane, and of each kind', () =>
    check((_, filtered) => {
      const snapshot = filtered.snapshot();
      const { entries, lanes } = snapshot;
      for (const [i, { count }] of lanes.entries()) {
        expect(count).to.equal(entries.filter(({ lane }) => lane === i).length);
        expect(count).to.be.above(0);
      }
      for (const counts of Object.values(countsOf(snapshot)))
        expect([...(counts as ReadonlyMap<string, number>).values()].reduce((sum, n) => sum + n, 0)).to.equal(
          entries.length,
        );
    }));

  it('what is certainly in a time is possibly in it', () =>
    check((whole, _, { time: within }) => {
      if (!within) return;
      const possibly = new Set(idsOf(filterStore(whole, { time: { ...within, only: 'possible' } })));
      for (const id of idsOf(filterStore(whole, { time: { ...within, only: 'certain' } })))
        expect(possibly.has(id), id).to.equal(true);
    }));

  it('a longer time loses nothing that a shorter one had', () =>
    check((whole, _, { time: within }) => {
      if (!within) return;
      const longer = { ...within, end: within.end + 500 * DAY_MS };
      const more = new Set(idsOf(filterStore(whole, { time: longer })));
      for (const id of idsOf(filterStore(whole, { time: within }))) expect(more.has(id), id).to.equal(true);
    }));
});
