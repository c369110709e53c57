/** What the columns of the table are called, and the table itself. */
import { detailsOf } from '../../locale/details-of.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import { toolsOf } from '../../locale/tools-of.js';
import { sortOf, type TableArrangement, type TableColumn } from '../../store/table-arrangement.js';

export function headOf(column: TableColumn, locale: Locale): string {
  const { table } = detailsOf(locale);
  return table[column === 'certainty' ? 'sure' : column];
}

/** What is in it, and in which order. */
export function captionOf(table: TableArrangement, locale: Locale): string {
  const { column, descending } = sortOf(table);
  const { arrange } = toolsOf(locale);
  if (column === 'when' && !descending) return detailsOf(locale).table.caption;
  const direction = descending ? arrange.descending : arrange.ascending;
  return say(locale, arrange.sorted, { column: headOf(column, locale), direction });
}
