/** Events as rows of plain text: in time order, with what nothing dates last, or as a reader has arranged them. */
import { describeCertainty } from '../../locale/describe-certainty.js';
import { describeSpanLength } from '../../locale/describe-length.js';
import { htmlDatetime } from '../../locale/html-datetime.js';
import { apart } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import { lengthOf } from '../../store/length-of.js';
import type { Entry } from '../../store/store.js';
import { TABLE_COLUMNS, type TableArrangement, type TableColumn } from '../../store/table-arrangement.js';
import type { WordsContext } from '../words/entry-words.js';
import { sentenceCase, titleOf, whenOf } from '../words/entry-words.js';
import { derivationOf } from '../words/event-derivation.js';
import { statedDatesOf } from '../words/other-dates.js';
import { reasonText } from '../words/reason.js';
import { sourceNames } from './source-names.js';
import { tableOrder } from './table-order.js';

/** The text of each column; empty where there is nothing to say. */
export interface TableRow extends Readonly<Record<TableColumn, string>> {
  readonly id: string;
  /** Language of its texts, where the author names one. */
  readonly lang: string | undefined;
  /** `when` for HTML's `<time>`; absent where that has no word for it, and where others compete with it. */
  readonly datetime: string | undefined;
  readonly hue: number | string;
}

/** What words for a row are made from: also that of which nothing is left out, for reasons may name what is. */
interface RowContext extends WordsContext {
  readonly whole: WordsContext;
}

const CELLS: Readonly<Record<TableColumn, (entry: Entry, context: RowContext) => string>> = {
  what: (entry, { locale }) => titleOf(entry, locale),
  // The date, then those that compete with it.
  when: (entry, { locale, whole }) =>
    apart({ locale }, whenOf(entry, locale), entry.aside, ...statedDatesOf(entry, whole)),
  duration: (entry, { locale }) => {
    const length = lengthOf(entry);
    return length ? describeSpanLength(length, locale, entry.event) : '';
  },
  certainty: ({ interval, event, conflict }, { locale }) =>
    describeCertainty(interval, locale, event, conflict),
  status: ({ event: { status = 'happened' } }, { locale }) =>
    status === 'happened' ? toolsOf(locale).filter.happened : locale.messages.status[status],
  lane: ({ lane }, { store }) => store.snapshot().lanes[lane]!.label,
  place: ({ event }) => event.place ?? '',
  why: (entry, { whole }) => entry.event.because ?? reasonText(derivationOf(entry, whole)?.sentence ?? []),
  sources: (entry, { whole }) => sourceNames(entry, whole),
};

/** Columns whose words are the library's own. */
const IN_WORDS: readonly TableColumn[] = ['when', 'duration', 'certainty', 'status', 'why'];

/** The text of one cell. */
export function cellOf(entry: Entry, column: TableColumn, context: WordsContext): string {
  const { store, locale } = context;
  const text = CELLS[column](entry, { store, locale, whole: { locale, store: store.whole ?? store } });
  return IN_WORDS.includes(column) ? sentenceCase(text, locale) : text;
}

/** The row of an entry, with the text of some columns; that of all others is empty. */
export function rowOf(entry: Entry, columns: readonly TableColumn[], context: WordsContext): TableRow {
  const text = (column: TableColumn): string =>
    columns.includes(column) ? cellOf(entry, column, context) : '';
  const { store } = context;
  const isAlone =
    !entry.aside && statedDatesOf(entry, { ...context, store: store.whole ?? store }).length === 0;
  return {
    id: entry.event.id,
    lang: entry.event.lang,
    hue: store.snapshot().lanes[entry.lane]!.hue,
    datetime: isAlone ? htmlDatetime(entry.interval) : undefined,
    what: text('what'),
    when: text('when'),
    duration: text('duration'),
    certainty: text('certainty'),
    status: text('status'),
    lane: text('lane'),
    place: text('place'),
    why: text('why'),
    sources: text('sources'),
  };
}

/**
 * Rows `start` to `end` (exclusive) of the table, with the text of all columns; all rows where neither is given. Cost: the rows
 * asked for, and one sort for a snapshot.
 */
export function tableRows(
  context: WordsContext,
  {
    start,
    end,
    table,
  }: { readonly start?: number; readonly end?: number; readonly table?: TableArrangement } = {},
): readonly TableRow[] {
  return tableOrder(context, table)
    .groups.flatMap(({ entries }) => entries)
    .slice(start, end)
    .map(entry => rowOf(entry, TABLE_COLUMNS, context));
}
