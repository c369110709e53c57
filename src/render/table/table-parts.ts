/** The parts of a table that is longer than a page: periods where its rows stand in order of time, its groups, or rows by their numbers. */
import { memo } from '../../base/memo.js';
import { monthsOf, periodsOf, type MonthCounts } from '../../store/periods.js';
import type { Entry } from '../../store/store.js';
import { groupingOf, sortOf, type TableArrangement } from '../../store/table-arrangement.js';
import type { Locale } from '../../locale/locale.js';
import { rowParts, type ListPart } from '../words/list-parts.js';
import { PAGE_SIZE } from '../words/page-of.js';
import { periodParts } from '../words/period-words.js';
import type { RowGroup, TableOrder } from './table-order.js';

/** Those around the row at `at` in parts again. Cost: one walk over the rows for each order, then what there is of parts. */
export function tableParts(
  order: TableOrder,
  { table, at, locale }: { readonly table: TableArrangement; readonly at: number; readonly locale: Locale },
): readonly ListPart[] {
  const { column, descending } = sortOf(table);
  const isInTime = column === 'when';
  const by = groupingOf(table, order.count);
  const within = ({ entries, start }: Pick<RowGroup, 'entries' | 'start'>): readonly ListPart[] =>
    isInTime
      ? periodParts(periodsOf(monthsIn(descending)(entries), at - start, PAGE_SIZE), locale, { from: start })
      : rowParts({ start, end: start + entries.length }, at, locale);
  if (!by || order.groups.length < 2 || (by === 'time' && isInTime))
    return within({ entries: allOf(order), start: 0 });
  return order.groups.map(group => {
    const { name = '', start, entries } = group;
    const isHere = start <= at && at < start + entries.length;
    const parts = isHere && entries.length > PAGE_SIZE ? within(group) : [];
    return { words: name, count: entries.length, place: start, isHere, parts: parts.length > 1 ? parts : [] };
  });
}

const allOf = memo(({ groups }: TableOrder): readonly Entry[] => groups.flatMap(({ entries }) => entries));

const forward = memo((entries: readonly Entry[]): MonthCounts => monthsOf(entries));
const backward = memo((entries: readonly Entry[]): MonthCounts => monthsOf(entries, { descending: true }));
const monthsIn = (descending: boolean): typeof forward => (descending ? backward : forward);
