/** What a reader or a page has made of the table: in which order its rows stand, in which groups, and which columns it has. */

/** All columns, in the order in which they stand. The first one names the row, and is always there. */
export const TABLE_COLUMNS = [
  'what',
  'when',
  'duration',
  'certainty',
  'status',
  'lane',
  'place',
  'why',
  'sources',
] as const;

export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** Columns beside the name, where nobody says which. */
export const FIRST_COLUMNS: readonly TableColumn[] = ['when', 'certainty', 'lane', 'why'];

/** What rows are put together by: their lanes, or the years (decades, centuries) in which they may have begun. */
export const TABLE_GROUPS = ['lane', 'time'] as const;

export type TableGrouping = (typeof TABLE_GROUPS)[number];

/** More rows than so many are put together by time where nobody says otherwise: nobody reads them from the first to the last. */
const MANY_ROWS = 1000;

export interface TableSort {
  readonly column: TableColumn;
  /** From the end. */
  readonly descending?: boolean;
}

/**
 * What is absent is as it is at first: in order of time, with four columns beside the name, and in no groups; more than 1,000 rows, as
 * long as they are in order of time, in groups of years.
 */
export interface TableArrangement {
  readonly sort?: TableSort;
  /** `none` says so of a long table. */
  readonly group?: TableGrouping | 'none';
  /** Those beside the name, in the order in which they are to stand. */
  readonly columns?: readonly TableColumn[];
}

/** As it is at first. */
export const TABLE_AS_GIVEN: TableArrangement = {};

const IN_TIME: Required<TableSort> = { column: 'when', descending: false };

/** How rows are sorted; in order of time where it says nothing that there is. */
export const sortOf = ({ sort }: TableArrangement): Required<TableSort> =>
  sort && TABLE_COLUMNS.includes(sort.column)
    ? { column: sort.column, descending: sort.descending === true }
    : IN_TIME;

/** Columns beside the name, each once. */
export const columnsOf = ({ columns = FIRST_COLUMNS }: TableArrangement): readonly TableColumn[] => [
  ...new Set(columns.filter(column => column !== 'what' && TABLE_COLUMNS.includes(column))),
];

/** What so many rows are put together by; nothing, where they are in no groups. */
export function groupingOf(table: TableArrangement, rows = 0): TableGrouping | undefined {
  const { group } = table;
  if (group === 'none') return undefined;
  const isLong = rows > MANY_ROWS && sortOf(table).column === IN_TIME.column;
  return TABLE_GROUPS.find(each => each === group) ?? (isLong ? 'time' : undefined);
}

/** It says nothing but what is so at first. */
export const isTableAsGiven = ({ sort, group, columns }: TableArrangement): boolean =>
  !sort && !group && !columns;

/** The arrangement sorted by a column. */
export function withSort(table: TableArrangement, { column, descending }: TableSort): TableArrangement {
  const { sort: _, ...others } = table;
  if (column === IN_TIME.column && !descending) return others;
  return { sort: { column, ...(descending && { descending }) }, ...others };
}

/** The arrangement of so many rows in other groups; in none, where `group` is undefined. */
export function withGroup(
  table: TableArrangement,
  group: TableGrouping | undefined,
  rows = 0,
): TableArrangement {
  const { group: _, ...others } = table;
  return groupingOf(others, rows) === group ? others : { ...others, group: group ?? 'none' };
}

/** The arrangement with a column shown, before the first that stands after it by nature, or with it hidden. */
export function withColumn(table: TableArrangement, column: TableColumn, isShown: boolean): TableArrangement {
  const { columns: _, ...rest } = table;
  const others = columnsOf(table).filter(each => each !== column);
  const rank = (each: TableColumn): number => TABLE_COLUMNS.indexOf(each);
  const next = others.findIndex(each => rank(each) > rank(column));
  const columns = isShown ? others.toSpliced(next < 0 ? others.length : next, 0, column) : others;
  return columns.join() === FIRST_COLUMNS.join() ? rest : { ...rest, columns };
}
