/**
 * All events as a table, a page at a time, each column under a button that sorts by it. Roles are written out, as a narrow table
 * is laid out in blocks, which some browsers take for the end of its being a table. There its heads are not seen: they hold no
 * buttons then, and `tools` have the same.
 */
/* eslint lit-a11y/no-redundant-role: off -- see above */
import { html, nothing, type TemplateResult } from 'lit';
import { knownOn } from '../../locale/known-on.js';
import { say } from '../../locale/say.js';
import { also } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import {
  columnsOf,
  groupingOf,
  sortOf,
  TABLE_AS_GIVEN,
  type TableArrangement,
  type TableColumn,
  type TableSort,
} from '../../store/table-arrangement.js';
import type { NumberedCallout } from '../../store/editorial-of.js';
import { levelsOf } from '../../store/nesting.js';
import { captionOf, headOf } from '../table/table-heads.js';
import {
  rowCountOf,
  rowIndexOf,
  shownGroups,
  tableOrder,
  type ShownGroup,
  type TableOrder,
} from '../table/table-order.js';
import { tableParts } from '../table/table-parts.js';
import { rowOf, type TableRow } from '../table/table-rows.js';
import type { WordsContext } from '../words/entry-words.js';
import { hasFarPages, pageFrom, pageOf, printedPage } from '../words/page-of.js';
import { kinView, type KinView } from './kin-view.js';
import { cssVars } from './css-vars.js';
import { hueVars } from './hue.js';
import { pager, type PagerOptions } from './pager.js';
import { partsView } from './parts-view.js';
import { noteNumbers } from './remark-view.js';
import { timeView } from './time-view.js';

export interface TableViewOptions extends WordsContext {
  readonly selected: string | undefined;
  /** 0-based; moved into what there is. */
  readonly page: number;
  readonly table?: TableArrangement | undefined;
  /** All of it is shown, for paper. */
  readonly isPrinting?: boolean;
  /** It is laid out in blocks. */
  readonly narrow?: boolean;
  /** What it is arranged by, above it. */
  readonly tools?: TemplateResult | typeof nothing;
  /** An editor's remarks on an event, which stand under the table. */
  readonly remarksOn?: (id: string) => readonly NumberedCallout[];
  readonly onPage: (index: number) => void;
  readonly onSort: (sort: TableSort) => void;
}

export function tableView(options: TableViewOptions): TemplateResult {
  const { locale, onPage, table = TABLE_AS_GIVEN, tools = nothing } = options;
  const order = tableOrder(options, table);
  const columns: readonly TableColumn[] = ['what', ...columnsOf(table)];
  const page = options.isPrinting ? printedPage(order.count) : pageOf(order.count, options.page);
  const parts =
    options.isPrinting || !hasFarPages(page) ? [] : tableParts(order, { table, at: page.start, locale });
  const { asOf } = options.store.snapshot();
  const caption = also({ locale }, captionOf(table, locale), asOf !== undefined && knownOn(asOf, locale));
  return html`<div class="table-view">
    <div class="table-top"><p class="table-title" aria-hidden="true">${caption}</p>${tools}</div>
    ${partsView(parts, { locale, onGo: place => onPage(pageFrom(place)) })}
    <table
      class="table"
      part="table"
      role="table"
      aria-rowcount=${rowCountOf(order)}
      ${cssVars({ '--columns': String(columns.length) })}
    >
      <caption>${caption}</caption>
      <thead role="rowgroup">
        <tr role="row" aria-rowindex="1">${columns.map(column => headView(column, options))}</tr>
      </thead>
      ${shownGroups(order, page).map(group => groupView(group, columns, options))}
    </table>
    ${pager(page, { locale, towards: towardsOf(table, order), onPage })}
  </div>`;
}

/** Pages go on in time where rows do. */
function towardsOf(table: TableArrangement, { count }: TableOrder): PagerOptions['towards'] {
  const { column, descending } = sortOf(table);
  if (column !== 'when' || groupingOf(table, count) === 'lane') return 'on';
  return descending ? 'earlier' : 'later';
}

function headView(
  column: TableColumn,
  { locale, table = TABLE_AS_GIVEN, narrow = false, onSort }: TableViewOptions,
): TemplateResult {
  const sort = sortOf(table);
  const isSorted = sort.column === column;
  const head = headOf(column, locale);
  const direction = sort.descending ? 'descending' : 'ascending';
  return html`<th scope="col" role="columnheader" class="in-${column}" aria-sort=${isSorted ? direction : nothing}>${
    narrow
      ? head
      : html`<button
          type="button"
          class="sort"
          @click=${() => onSort({ column, descending: isSorted && !sort.descending })}
        >${head}</button>`
  }</th>`;
}

function groupView(
  group: ShownGroup,
  columns: readonly TableColumn[],
  options: TableViewOptions,
): TemplateResult {
  const { locale } = options;
  const { name, hue, entries, shown, isContinued } = group;
  const head = rowIndexOf(group);
  // Only in order of time does what it is part of stand above it by nature.
  const { column, descending } = sortOf(options.table ?? TABLE_AS_GIVEN);
  const isInTime = column === 'when' && !descending;
  const levels = isInTime ? levelsOf(shown.map(({ event }) => event)) : shown.map(() => 0);
  // A page may begin in the middle of it.
  const skipped = entries.indexOf(shown[0]!);
  const first = head + skipped + (name === undefined ? 0 : 1);
  const words = isContinued ? say(locale, toolsOf(locale).arrange.continued, { group: name }) : name;
  return html`<tbody role="rowgroup">
    ${
      name === undefined
        ? nothing
        : html`<tr class="group-row" role="row" aria-rowindex=${head}>
            <th scope="rowgroup" role="rowheader" colspan=${columns.length} aria-colspan=${columns.length}>
              <span class="group-name" ${cssVars(hue === undefined ? {} : hueVars(hue))}><bdi>${words}</bdi>
                <span class="group-count">${say(locale, locale.messages.events, { n: entries.length })}</span></span>
            </th>
          </tr>`
    }
    ${shown.map((entry, i) =>
      rowView(rowOf(entry, columns, options), first + i, columns, {
        ...options,
        kin: kinView(entry, levels[i]!, options),
      }),
    )}
  </tbody>`;
}

function rowView(
  row: TableRow,
  rowIndex: number,
  columns: readonly TableColumn[],
  { selected, locale, kin, remarksOn }: TableViewOptions & { readonly kin: KinView },
): TemplateResult {
  const { id, what, lang } = row;
  return html`<tr part="row" role="row" aria-rowindex=${rowIndex} ${cssVars({ ...hueVars(row.hue), ...kin.vars })}>
    <th scope="row" role="rowheader">
      <button
        type="button"
        part="title"
        data-event=${id}
        aria-current=${selected === id || nothing}
      ><bdi lang=${lang ?? nothing}>${what}</bdi>${noteNumbers(remarksOn?.(id) ?? [], locale)}</button>${kin.words}
    </th>
    ${columns
      .slice(1)
      .map(
        column =>
          html`<td role="cell" class="in-${column}" data-label=${headOf(column, locale)}>${row[column] && html`<bdi>${timeView(row[column], column === 'when' ? row.datetime : undefined)}</bdi>`}</td>`,
      )}
  </tr>`;
}
