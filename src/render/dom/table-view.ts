/**
 * All events as a table, a page at a time. Roles are written out, as a narrow table is laid out in blocks, which some
 * browsers take for the end of its being a table.
 */
/* eslint lit-a11y/no-redundant-role: off -- see above */
import { html, nothing, type TemplateResult } from 'lit';
import { detailsOf } from '../../locale/details-of.js';
import type { TableRow } from '../table/table-rows.js';
import { tableRows } from '../table/table-rows.js';
import type { WordsContext } from '../words/entry-words.js';
import { pageOf } from '../words/page-of.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { pager } from './pager.js';
import { timeView } from './time-view.js';

export interface TableViewOptions extends WordsContext {
  readonly selected: string | undefined;
  /** 0-based; moved into what there is. */
  readonly page: number;
  readonly onPage: (index: number) => void;
}

/** Columns with text, in order, and the message that heads each; the first column is the name of the row. */
const COLUMNS = [
  ['when', 'when'],
  ['certainty', 'sure'],
  ['lane', 'lane'],
  ['why', 'why'],
] as const;

export function tableView(options: TableViewOptions): TemplateResult {
  const { store, locale, onPage } = options;
  const { table } = detailsOf(locale);
  const page = pageOf(store.snapshot().entries.length, options.page);
  return html`<div class="table-view">
    <table class="table" part="table" role="table" aria-rowcount=${page.count + 1}>
      <caption>${table.caption}</caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">
          <th scope="col" role="columnheader">${table.what}</th>
          ${COLUMNS.map(([, head]) => html`<th scope="col" role="columnheader">${table[head]}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${tableRows(options, page).map((row, i) => rowView(row, page.start + i + 2, options))}
      </tbody>
    </table>
    ${pager(page, { locale, towards: 'later', onPage })}
  </div>`;
}

function rowView(row: TableRow, rowIndex: number, { selected, locale }: TableViewOptions): TemplateResult {
  const { id, what, lang } = row;
  return html`<tr part="row" role="row" aria-rowindex=${rowIndex} ${cssVars(hueVars(row.hue))}>
    <th scope="row" role="rowheader">
      <button
        type="button"
        part="title"
        data-event=${id}
        aria-pressed=${selected === id}
      ><bdi lang=${lang ?? nothing}>${what}</bdi></button>
    </th>
    ${COLUMNS.map(
      ([column, head]) =>
        html`<td role="cell" class="in-${column}" data-label=${detailsOf(locale).table[head]}>${row[column] && html`<bdi>${timeView(row[column], column === 'when' ? row.datetime : undefined)}</bdi>`}</td>`,
    )}
  </tr>`;
}
