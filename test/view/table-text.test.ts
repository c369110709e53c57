import { expect } from 'chai';
import fc from 'fast-check';
import { TABLE_COLUMNS, TABLE_GROUPS, type TableArrangement } from '../../src/store/table-arrangement.js';
import { readTable, writeTable } from '../../src/view/table-text.js';

const column = fc.constantFrom(...TABLE_COLUMNS);

const table: fc.Arbitrary<TableArrangement> = fc
  .record(
    {
      sort: fc.oneof(fc.record({ column }), fc.record({ column, descending: fc.constant(true as const) })),
      group: fc.constantFrom(...TABLE_GROUPS, 'none' as const),
      columns: fc.uniqueArray(column),
    },
    { requiredKeys: [] },
  )
  .filter(each => Object.keys(each).length > 0);

describe('the table in an address', () => {
  it('can be read by people', () => {
    expect(
      writeTable({
        sort: { column: 'certainty', descending: true },
        group: 'time',
        columns: ['when', 'place'],
      }),
    ).to.equal('sort.certainty/down,group.time,column.when,column.place');
    expect(writeTable({ sort: { column: 'what' } })).to.equal('sort.what');
    expect(writeTable({})).to.equal('');
  });

  it('comes back as it was, also with no columns', () => {
    expect(readTable(writeTable({ columns: [] }))).to.deep.equal({ columns: [] });
    fc.assert(
      fc.property(table, each => {
        expect(readTable(writeTable(each))).to.deep.equal(each);
      }),
      { seed: 33 },
    );
  });

  it('what cannot be read is left aside', () => {
    for (const text of [
      '',
      'sort',
      'sort.colour',
      'group.size',
      'column.x',
      '__proto__.x',
      'sort.%',
      'up.what',
    ])
      expect(readTable(text), text).to.equal(undefined);
    expect(readTable('sort.colour,group.lane,column.x,column.why')).to.deep.equal({
      group: 'lane',
      columns: ['why'],
    });
  });

  it('any text is read without a fault', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const kind of ['sort', 'group', 'column']) readTable(`${kind}.${text}`);
      }),
      { seed: 34 },
    ));
});
