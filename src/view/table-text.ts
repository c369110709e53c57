/** The table as it is arranged, as text that can stand in an address: `sort.certainty/down,group.time,column.when,column.place`. */
import {
  TABLE_COLUMNS,
  TABLE_GROUPS,
  type TableArrangement,
  type TableColumn,
} from '../store/table-arrangement.js';
import { readItems, writeItems, type Item } from './items-text.js';

const DOWN = '/down';

/** Text of an arrangement; empty where it says nothing. No columns at all are one without a name. */
export const writeTable = ({ sort, group, columns }: TableArrangement): string =>
  writeItems([
    ...(sort ? [['sort', `${sort.column}${sort.descending ? DOWN : ''}`] as const] : []),
    ...(group ? [['group', group] as const] : []),
    ...(columns?.length === 0 ? ([''] as const) : (columns ?? [])).map((column): Item => ['column', column]),
  ]);

/** What `writeTable` wrote. What cannot be read is left aside; undefined where nothing remains. */
export function readTable(text: string): TableArrangement | undefined {
  const valuesOf = readItems(text);
  const [by = ''] = valuesOf('sort');
  const column = columnIn(by.replace(DOWN, ''));
  const group = ([...TABLE_GROUPS, 'none'] as const).find(each => each === valuesOf('group')[0]);
  const named = valuesOf('column').filter(name => name === '' || columnIn(name));
  const columns = named.flatMap(name => columnIn(name) ?? []);
  const table: TableArrangement = {
    ...(column && { sort: { column, ...(by.endsWith(DOWN) && { descending: true }) } }),
    ...(group && { group }),
    ...(named.length > 0 && { columns }),
  };
  return Object.keys(table).length > 0 ? table : undefined;
}

const columnIn = (name: string): TableColumn | undefined => TABLE_COLUMNS.find(column => column === name);
