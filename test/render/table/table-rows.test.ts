import { expect } from 'chai';
import { english as locale } from '../../../src/locale/load-locale.js';
import { parseDocument } from '../../../src/model/parse-document.js';
import { tableRows } from '../../../src/render/table/table-rows.js';
import { createStore } from '../../../src/store/create-store.js';
import { filterStore } from '../../../src/store/filter.js';

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
    });
    expect(third?.why).to.equal(
      'Between May 2020 and 10 February 2026: after ‘Second’ (May 2020) and known by 10 February 2026.',
    );
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
