import { expect } from 'chai';
import fc from 'fast-check';
import { english as locale } from '../../../src/locale/load-locale.js';
import {
  rowCountOf,
  rowIndexOf,
  shownGroups,
  tableOrder,
  type TableOrder,
} from '../../../src/render/table/table-order.js';
import { TABLE_GROUPS, type TableArrangement, type TableSort } from '../../../src/store/table-arrangement.js';
import { randomDocument, storeOf } from '../../random-document.js';

const EVENTS = [
  { id: 'a', title: 'A', when: '1990', category: 'x' },
  { id: 'b', title: 'B', when: '1990-06', category: 'y' },
  { id: 'c', title: 'C', when: '2021', category: 'x' },
  { id: 'd', title: 'D', category: '' },
];

const orderOf = (table: TableArrangement, events: readonly object[] = EVENTS): TableOrder =>
  tableOrder({ store: storeOf({ categories: [{ id: 'x', label: 'X' }], events }), locale }, table);

const read = ({ groups }: TableOrder): string[] =>
  groups.map(({ name, entries }) => `${name ?? '–'}: ${entries.map(({ event }) => event.id).join(' ')}`);

describe('the order of the table', () => {
  it('is one group without a name', () => expect(read(orderOf({}))).to.deep.equal(['–: a b c d']));

  it('has groups with names', () => {
    expect(read(orderOf({ group: 'lane' }))).to.deep.equal(['X: a c', 'y: b', 'no category: d']);
    expect(read(orderOf({ group: 'time' }))).to.deep.equal(['1990: a b', '2021: c', 'No date known: d']);
  });

  it('groups turn round with what they are made of, and not with other columns', () => {
    const down = (column: 'when' | 'lane' | 'what'): TableSort => ({
      column,
      descending: true,
    });
    expect(read(orderOf({ group: 'time', sort: down('when') }))).to.deep.equal([
      '2021: c',
      '1990: b a',
      'No date known: d',
    ]);
    expect(read(orderOf({ group: 'time', sort: down('what') }))[0]).to.equal('1990: b a');
    expect(read(orderOf({ group: 'lane', sort: down('lane') }))[0]).to.equal('no category: d');
  });

  it('tells where an event is', () => {
    const order = orderOf({ group: 'lane' });
    expect(['a', 'b', 'c', 'd', 'x'].map(id => order.placeOf(id))).to.deep.equal([0, 2, 1, 3, undefined]);
  });

  it('is worked out once', () => {
    const store = storeOf({ events: EVENTS });
    const table = { group: 'lane' } as const;
    expect(tableOrder({ store, locale }, table)).to.equal(tableOrder({ store, locale }, table));
    expect(tableOrder({ store, locale })).to.equal(tableOrder({ store, locale }, undefined));
  });

  it('a page shows parts of groups, and says which go on', () => {
    const shown = shownGroups(orderOf({ group: 'lane' }), { start: 1, end: 3 });
    expect(shown.map(group => [group.name, group.shown.length, group.isContinued])).to.deep.equal([
      ['X', 1, true],
      ['y', 1, false],
    ]);
  });

  it('pages show each row once, and its index counts the heads before it', () =>
    fc.assert(
      fc.property(
        randomDocument,
        fc.constantFrom(undefined, ...TABLE_GROUPS),
        fc.integer({ min: 1, max: 9 }),
        (doc, group, size) => {
          const store = storeOf(doc);
          const order = tableOrder({ store, locale }, group && { group });
          const seen: string[] = [];
          let last = 1;
          for (let start = 0; start < order.count; start += size) {
            for (const each of shownGroups(order, { start, end: start + size })) {
              const head = rowIndexOf(each);
              const first = head + each.entries.indexOf(each.shown[0]!) + (each.name === undefined ? 0 : 1);
              expect(first - last).to.equal(each.name !== undefined && !each.isContinued ? 2 : 1);
              last = first + each.shown.length - 1;
              seen.push(...each.shown.map(({ event }) => event.id));
            }
          }
          expect(last).to.equal(rowCountOf(order));
          expect(seen.map(id => order.placeOf(id))).to.deep.equal([...seen.keys()]);
          expect(seen).to.have.lengthOf(store.snapshot().entries.length);
        },
      ),
      { seed: 75 },
    ));
});
