/** All rows of the table in their order and groups, and the part of them that a page shows. */
import { memo } from '../../base/memo.js';
import type { Locale } from '../../locale/locale.js';
import { toolsOf } from '../../locale/tools-of.js';
import { groupEntries, type EntryGroup } from '../../store/group-entries.js';
import type { Lane } from '../../store/lanes.js';
import type { Entry, Snapshot } from '../../store/store.js';
import { groupingOf, sortOf, TABLE_AS_GIVEN, type TableArrangement } from '../../store/table-arrangement.js';
import type { WordsContext } from '../words/entry-words.js';
import { nameOfLane } from '../words/lane-name.js';
import { yearsInWords } from '../words/period-words.js';
import { sortEntries } from './sort-entries.js';

export interface RowGroup {
  /** What its rows have in common; absent where rows are in no groups. */
  readonly name?: string;
  /** Of a lane. */
  readonly hue?: Lane['hue'];
  readonly entries: readonly Entry[];
  /** How many rows come before it, and how many groups. */
  readonly start: number;
  readonly index: number;
}

/** The part of a group that stands on a page. */
export interface ShownGroup extends RowGroup {
  readonly shown: readonly Entry[];
  /** Its first rows stand on a page before. */
  readonly isContinued: boolean;
}

export interface TableOrder {
  readonly groups: readonly RowGroup[];
  /** Events. */
  readonly count: number;
  /** How many rows come before that of an event; undefined where it has none. */
  placeOf(id: string): number | undefined;
}

/** The same for the same arguments. Cost: one sort. */
export const tableOrder = ({ store, locale }: WordsContext, table = TABLE_AS_GIVEN): TableOrder =>
  ordersOf(store.snapshot())(locale)(table)(store);

const ordersOf = memo((snapshot: Snapshot) =>
  memo((locale: Locale) =>
    memo((table: TableArrangement) =>
      memo((store: WordsContext['store']) => orderOf(snapshot, { store, locale }, table)),
    ),
  ),
);

function orderOf(snapshot: Snapshot, context: WordsContext, table: TableArrangement): TableOrder {
  const sort = sortOf(table);
  const sorted = sortEntries(snapshot.entries, sort, context);
  const by = groupingOf(table, snapshot.entries.length);
  const descending = sort.descending && sort.column === (by === 'time' ? 'when' : by);
  const inGroups = by && groupEntries(sorted, by, snapshot, { descending });
  let start = 0;
  const groups = (inGroups ?? [{ entries: sorted }]).map((group, index): RowGroup => {
    const { entries } = group;
    const row = { entries, start, index, ...('kind' in group && namedAs(group, snapshot, context.locale)) };
    start += entries.length;
    return row;
  });
  return {
    groups,
    count: snapshot.entries.length,
    placeOf: id => {
      const entry = context.store.entry(id);
      for (const { entries, start: before } of entry ? groups : []) {
        const at = entries.indexOf(entry!);
        if (at >= 0) return before + at;
      }
      return undefined;
    },
  };
}

function namedAs(group: EntryGroup, { lanes }: Snapshot, locale: Locale): Pick<RowGroup, 'name' | 'hue'> {
  if (group.kind === 'undated') return { name: toolsOf(locale).arrange.undated };
  if (group.kind === 'years') return { name: yearsInWords(group.years, locale) };
  const lane = lanes[group.lane]!;
  return { name: nameOfLane(lane, locale), hue: lane.hue };
}

/** The groups of which rows `start` to `end` (exclusive, of all groups together) show something. */
export function shownGroups(
  { groups }: Pick<TableOrder, 'groups'>,
  { start, end }: { readonly start: number; readonly end: number },
): readonly ShownGroup[] {
  return groups.flatMap(group => {
    const shown = group.entries.slice(Math.max(0, start - group.start), Math.max(0, end - group.start));
    return shown.length > 0 ? [{ ...group, shown, isContinued: start > group.start }] : [];
  });
}

/** How many rows of a table come before, with its heading and those of groups: 1-based, for `aria-rowindex`. */
export const rowIndexOf = ({ start, index, name }: RowGroup): number =>
  start + 2 + (name === undefined ? 0 : index);

/** Rows of the whole table, with its heading and those of groups. */
export const rowCountOf = ({ groups, count }: TableOrder): number =>
  1 + count + groups.filter(({ name }) => name !== undefined).length;
