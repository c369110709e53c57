/** Puts the whole table on the clipboard, as a reader has arranged it: for a spreadsheet, and for a page of text. */
import { captionOf, headOf } from '../render/table/table-heads.js';
import { tableOrder } from '../render/table/table-order.js';
import { cellOf } from '../render/table/table-rows.js';
import { tableHtml, tabSeparated, type TextGroup } from '../render/table/table-text.js';
import type { WordsContext } from '../render/words/entry-words.js';
import type { Entry } from '../store/store.js';
import { columnsOf, type TableArrangement, type TableColumn } from '../store/table-arrangement.js';

/** So many rows are put in words before the page has its turn. */
const AT_ONCE = 400;

/** Browsers look through HTML that is copied, and stand still meanwhile: of more rows than these there is text alone. */
const MOST_IN_HTML = 10_000;

/**
 * Resolves with the number of rows when they are there: all that filters leave, not one page. Rejects where the browser has no
 * clipboard, or refuses. To be called in answer to a reader's act, which browsers ask for: what is copied may come later.
 */
export async function copyTable(context: WordsContext, table: TableArrangement): Promise<number> {
  const columns: readonly TableColumn[] = ['what', ...columnsOf(table)];
  const heads = columns.map(column => headOf(column, context.locale));
  const order = tableOrder(context, table);
  const rows = textOf(order.groups, columns, context);
  const { lang, direction: dir } = context.locale;
  const caption = captionOf(table, context.locale);
  const blob = async (type: string, write: (groups: readonly TextGroup[]) => string): Promise<Blob> =>
    new Blob([write(await rows)], { type });
  await navigator.clipboard.write([
    new ClipboardItem({
      'text/plain': blob('text/plain', groups => tabSeparated(heads, groups)),
      ...(order.count <= MOST_IN_HTML && {
        'text/html': blob('text/html', groups => tableHtml(heads, groups, { caption, lang, dir })),
      }),
    }),
  ]);
  return order.count;
}

/** A while at a time, as a hundred thousand rows take seconds. */
async function textOf(
  groups: readonly { readonly name?: string; readonly entries: readonly Entry[] }[],
  columns: readonly TableColumn[],
  context: WordsContext,
): Promise<readonly TextGroup[]> {
  const text: TextGroup[] = [];
  let count = 0;
  for (const { name, entries } of groups) {
    const rows: string[][] = [];
    for (const entry of entries) {
      rows.push(columns.map(column => cellOf(entry, column, context)));
      count += 1;
      if (count % AT_ONCE === 0) await new Promise(resolve => setTimeout(resolve));
    }
    text.push({ name, rows });
  }
  return text;
}
