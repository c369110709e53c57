import { expect } from 'chai';
import fc from 'fast-check';
import { english as locale } from '../../../src/locale/load-locale.js';
import { sortEntries } from '../../../src/render/table/sort-entries.js';
import type { Entry, Store } from '../../../src/store/store.js';
import { TABLE_COLUMNS, type TableColumn, type TableSort } from '../../../src/store/table-arrangement.js';
import { randomDocument, storeOf } from '../../random-document.js';

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ event }) => event.id);

const sorted = (store: Store, sort: TableSort): string[] =>
  idsOf(sortEntries(store.snapshot().entries, sort, { store, locale }));

/** Events by id, titled so too, sorted both ways. */
function both(column: TableColumn, events: readonly object[], more: object = {}): string[] {
  const store = storeOf({ ...more, events: events.map(event => ({ title: 'x', ...event })) });
  return [false, true].map(descending => sorted(store, { column, descending }).join(' '));
}

describe('sortEntries', () => {
  it('by when: in the order of time of all views, what nothing dates last either way', () => {
    const events = [
      { id: 'lost' },
      { id: 'late', when: '2020-05' },
      { id: 'by', when: '../2019' },
      { id: 'early', when: '2018~/2024' },
      // Its own date would put it later.
      { id: 'first', when: '2018/2022', before: 'early' },
    ];
    expect(both('when', events)).to.deep.equal(['first early by late lost', 'late by early first lost']);
  });

  it('by how long: the least, then the most; moments last', () => {
    const events = [
      { id: 'moment', when: '1990' },
      { id: 'on', when: '2016/..' },
      { id: 'years', when: '2010/2013' },
      { id: 'days', when: '2010-01-01/2010-01-09' },
      { id: 'wide', when: '2010-01/2010-01', shape: 'span' },
      { id: 'stated', when: '2000/2024', lasts: 'P1W' },
    ];
    expect(both('duration', events)).to.deep.equal([
      'wide stated days years on moment',
      'on years days stated wide moment',
    ]);
  });

  it('by how sure: that it happened, what its date is, how much room it has', () => {
    const events = [
      { id: 'undated' },
      { id: 'disputed', when: '2020-05-06', certainty: 'disputed' },
      { id: 'probable', when: '2020-05-06', certainty: 'probable' },
      { id: 'worked-out', after: 'day', before: 'year' },
      { id: 'one-of', when: '[2001,2002]' },
      { id: 'uncertain', when: '2001-01-01?' },
      { id: 'approximate', when: '2001~' },
      { id: 'year', when: '2001' },
      { id: 'on', when: '1995-01-01/..' },
      { id: 'month', when: '2001-02' },
      { id: 'day', when: '1999-02-03' },
    ];
    expect(both('certainty', events)).to.deep.equal([
      'on day month year approximate uncertain one-of worked-out probable disputed undated',
      'disputed probable worked-out one-of uncertain approximate year month on day undated',
    ]);
  });

  it('what contradicts other dates is the least sure', () => {
    const events = [
      { id: 'a', when: '2001-01-01', after: 'b' },
      { id: 'b', when: '2002-01-01' },
      { id: 'c', when: '2003~', certainty: 'disputed' },
    ];
    expect(both('certainty', events)).to.deep.equal(['c b a', 'b a c']);
  });

  it('by status and by lane: as they stand, in order of time in each, either way', () => {
    const events = [
      { id: 'plan', when: '2030', status: 'planned', category: 'b' },
      { id: 'off', when: '2001', status: 'cancelled', category: 'a' },
      { id: 'two', when: '2002', category: 'b' },
      { id: 'none', category: 'b' },
      { id: 'one', when: '2001', category: 'a' },
    ];
    expect(both('status', events)).to.deep.equal(['one two none plan off', 'off plan one two none']);
    expect(both('lane', events, { categories: [{ id: 'a' }, { id: 'b' }] })).to.deep.equal([
      'off one two plan none',
      'two plan none off one',
    ]);
  });

  it('by words as the language has them, without regard to case and accents; numbers by their size', () => {
    const events = [
      { id: 'z', title: 'Zürich', when: '2001', place: 'Rome' },
      { id: 'e', title: 'école', when: '2002' },
      { id: 'E', title: 'Ecole', when: '2000' },
      { id: '10', title: 'Part 10', when: '2001', place: 'Aix' },
      { id: '9', title: 'part 9', when: '2004' },
    ];
    expect(both('what', events)).to.deep.equal(['E e 9 10 z', 'z 10 9 E e']);
    expect(both('place', events)).to.deep.equal(['10 z E e 9', 'z 10 E e 9']);
  });

  it('by sources as they are called', () => {
    const events = [
      { id: 'a', when: '2001', sources: ['s2'] },
      { id: 'b', when: '2002', sources: [{ id: 's1', locator: 'p. 3' }] },
      { id: 'c', when: '2000' },
    ];
    const sources = [
      { id: 's1', title: 'A letter' },
      { id: 's2', title: 'Zeitung' },
    ];
    expect(both('sources', events, { sources })).to.deep.equal(['b a c', 'a b c']);
  });

  it('by why: what somebody says, then what is worked out', () => {
    const events = [
      { id: 'own', when: '2001' },
      { id: 'out', after: 'own', before: 'told' },
      { id: 'told', when: '2004', because: 'So it is said.' },
      { id: 'asked', when: '2005', because: 'A letter says so.' },
    ];
    expect(both('why', events)).to.deep.equal(['asked told out own', 'out told asked own']);
  });

  const sorts = fc.record({ column: fc.constantFrom(...TABLE_COLUMNS), descending: fc.boolean() });

  it('loses none, and is the same for the same', () =>
    fc.assert(
      fc.property(randomDocument, sorts, (doc, sort) => {
        const store = storeOf(doc);
        const ids = sorted(store, sort);
        expect(ids).to.have.members(idsOf(store.snapshot().entries));
        expect(sorted(storeOf(doc), sort)).to.deep.equal(ids);
      }),
      { seed: 71 },
    ));

  it('is one order: any part of the entries stands as it does among all', () =>
    fc.assert(
      fc.property(randomDocument, sorts, fc.infiniteStream(fc.boolean()), (doc, sort, picks) => {
        const store = storeOf(doc);
        const part = store.snapshot().entries.filter(() => picks.next().value);
        const inPart = idsOf(sortEntries(part, sort, { store, locale }));
        expect(sorted(store, sort).filter(id => inPart.includes(id))).to.deep.equal(inPart);
      }),
      { seed: 72 },
    ));

  it('sorted by when from the end, all that is dated is the other way round', () =>
    fc.assert(
      fc.property(randomDocument, doc => {
        const store = storeOf(doc);
        const undated = (id: string): boolean => !store.entry(id)!.dated;
        const [up, down] = [false, true].map(descending => sorted(store, { column: 'when', descending }));
        const dated = up!.filter(id => !undated(id));
        expect(down).to.deep.equal([...dated.reverse(), ...up!.filter(undated)]);
      }),
      { seed: 73 },
    ));

  /** Columns in which no event has nothing. */
  const ALWAYS = ['what', 'status', 'lane'] as const;

  it('of two that differ, the other comes first from the end; of equal ones, the earlier either way', () =>
    fc.assert(
      fc.property(randomDocument, fc.constantFrom(...ALWAYS), (doc, column) => {
        const store = storeOf(doc);
        const up = sorted(store, { column });
        const down = sorted(store, { column, descending: true });
        const time = sorted(store, { column: 'when' });
        for (let i = 1; i < up.length; i++) {
          const [a, b] = [up[i - 1]!, up[i]!];
          if (down.indexOf(a) < down.indexOf(b))
            expect(time.indexOf(a), `${a} ${b}`).to.be.below(time.indexOf(b));
        }
      }),
      { seed: 74 },
    ));
});
