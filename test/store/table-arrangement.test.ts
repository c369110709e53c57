import { expect } from 'chai';
import {
  columnsOf,
  groupingOf,
  isTableAsGiven,
  sortOf,
  TABLE_AS_GIVEN,
  withColumn,
  withGroup,
  withSort,
  type TableArrangement,
} from '../../src/store/table-arrangement.js';

describe('the table as it is arranged', () => {
  it('is in order of time at first, in no groups, with four columns beside the name', () => {
    expect(sortOf(TABLE_AS_GIVEN)).to.deep.equal({ column: 'when', descending: false });
    expect(groupingOf(TABLE_AS_GIVEN)).to.equal(undefined);
    expect(columnsOf(TABLE_AS_GIVEN)).to.deep.equal(['when', 'certainty', 'lane', 'why']);
    expect(isTableAsGiven(TABLE_AS_GIVEN)).to.equal(true);
  });

  it('says nothing of what is as at first', () => {
    const sorted = withSort(TABLE_AS_GIVEN, { column: 'what', descending: true });
    expect(sorted).to.deep.equal({ sort: { column: 'what', descending: true } });
    expect(withSort(sorted, { column: 'lane', descending: false })).to.deep.equal({
      sort: { column: 'lane' },
    });
    expect(withSort(sorted, { column: 'when' })).to.deep.equal({});
    expect(withSort(sorted, { column: 'when', descending: true })).to.deep.equal({
      sort: { column: 'when', descending: true },
    });
    expect(withGroup(withGroup(sorted, 'lane'), undefined)).to.deep.equal(sorted);
    expect(withColumn(withColumn(sorted, 'place', true), 'place', false)).to.deep.equal(sorted);
  });

  it('is in groups of years at first where it is long, as long as it is in order of time and nobody says otherwise', () => {
    const rows = 1001;
    expect(groupingOf(TABLE_AS_GIVEN, 1000)).to.equal(undefined);
    expect(groupingOf(TABLE_AS_GIVEN, rows)).to.equal('time');
    expect(groupingOf({ group: 'lane' }, rows)).to.equal('lane');
    expect(groupingOf({ sort: { column: 'what' } }, rows)).to.equal(undefined);
    expect(groupingOf({ sort: { column: 'when', descending: true } }, rows)).to.equal('time');
    expect(withGroup(TABLE_AS_GIVEN, undefined, rows)).to.deep.equal({ group: 'none' });
    expect(groupingOf({ group: 'none' }, rows)).to.equal(undefined);
    expect(withGroup({ group: 'none' }, 'time', rows)).to.deep.equal(TABLE_AS_GIVEN);
    expect(withGroup({ group: 'none' }, 'lane', rows)).to.deep.equal({ group: 'lane' });
  });

  it('puts a column that is added before the first that stands after it, and leaves a page’s own order', () => {
    expect(columnsOf(withColumn(TABLE_AS_GIVEN, 'duration', true))).to.deep.equal([
      'when',
      'duration',
      'certainty',
      'lane',
      'why',
    ]);
    expect(withColumn({ columns: ['why', 'when'] }, 'lane', true).columns).to.deep.equal([
      'lane',
      'why',
      'when',
    ]);
    expect(withColumn({ columns: ['why', 'when'] }, 'sources', true).columns!.at(-1)).to.equal('sources');
  });

  it('may have no column but the name', () => {
    let table: TableArrangement = TABLE_AS_GIVEN;
    for (const column of columnsOf(table)) table = withColumn(table, column, false);
    expect(table).to.deep.equal({ columns: [] });
    expect(columnsOf(table)).to.deep.equal([]);
    expect(isTableAsGiven(table)).to.equal(false);
  });

  it('of what there is not, a program may say anything', () => {
    const wrong = {
      sort: { column: 'colour', descending: true },
      group: 'size',
      columns: ['why', 'constructor', 'what', 'why'],
    } as unknown as TableArrangement;
    expect(sortOf(wrong)).to.deep.equal(sortOf(TABLE_AS_GIVEN));
    expect(groupingOf(wrong)).to.equal(undefined);
    expect(columnsOf(wrong)).to.deep.equal(['why']);
  });
});
