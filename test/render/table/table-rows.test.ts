import { expect } from 'chai';
import { english as locale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { tableRows } from '../../../src/render/table/table-rows.js';
import { createStore } from '../../../src/store/create-store.js';
import { filterStore } from '../../../src/store/filter.js';
import type { TableArrangement } from '../../../src/store/table-arrangement.js';

const storeOf = (events: readonly object[]) =>
  createStore(parseDocument({ asOf: '2026-02-10', events }).value!);

describe('rows of the table', () => {
  const store = storeOf([
    { id: 'lost', title: 'Lost' },
    { id: 'b', title: 'Second', when: '2020-05', category: 'work', because: 'As told.' },
    { id: 'a', title: 'First', when: '2019' },
    { id: 'c', title: 'Third', after: 'b' },
  ]);

  it('have every event in time order, what nothing dates last', () => {
    expect(tableRows({ store, locale }).map(({ what }) => what)).to.deep.equal([
      'First',
      'Second',
      'Third',
      'Lost',
    ]);
  });

  it('say when, how sure, where and why in words', () => {
    const [, second, third] = tableRows({ store, locale });
    expect(second).to.deep.equal({
      id: 'b',
      what: 'Second',
      lang: undefined,
      when: 'Some time in May 2020',
      datetime: '2020-05',
      certainty: 'To the month',
      lane: 'work',
      hue: 0,
      why: 'As told.',
      duration: '',
      status: 'Happened',
      place: '',
      sources: '',
    });
    expect(third?.why).to.equal(
      'Between May 2020 and 10 February 2026: after ‘Second’ (May 2020) and known by 10 February 2026.',
    );
  });

  it('say how long, where, whether, and who says so', () => {
    const doc = parseDocument({
      asOf: '2026-02-10',
      sources: [
        { id: 's', title: 'A letter' },
        { id: 't', publisher: 'A paper' },
      ],
      events: [
        {
          id: 'a',
          title: 'A',
          when: '2030/2033',
          status: 'planned',
          place: 'Oslo',
          sources: ['s', { id: 't', locator: 'p. 2' }, { id: 's', locator: 'p. 9' }],
        },
      ],
    }).value!;
    const [row] = tableRows({ store: createStore(doc), locale });
    expect(row).to.include({ status: 'Planned', place: 'Oslo', sources: 'A letter; A paper' });
    expect(row!.duration).to.equal('2–4 years');
  });

  it('stand as they are arranged', () => {
    const titles = (table: TableArrangement): string[] =>
      tableRows({ store, locale }, { table }).map(({ what }) => what);
    expect(titles({ sort: { column: 'what', descending: true } })).to.deep.equal([
      'Third',
      'Second',
      'Lost',
      'First',
    ]);
    expect(titles({ group: 'lane' })[0]).to.equal('Second');
  });

  it('are made for a part only', () => {
    expect(tableRows({ store, locale }, { start: 1, end: 3 }).map(({ id }) => id)).to.deep.equal(['b', 'c']);
    expect(tableRows({ store, locale }, { start: 9, end: 12 })).to.deep.equal([]);
  });

  it('give reasons that name what a filter hides', () => {
    const filtered = filterStore(store, { hide: { categories: ['work'] } });
    const rows = tableRows({ store: filtered, locale });
    expect(rows.map(({ what }) => what)).to.deep.equal(['First', 'Third', 'Lost']);
    expect(rows[1]!.why).to.equal(tableRows({ store, locale })[2]!.why);
    expect(rows[1]!.why).to.include('Second');
  });
});
