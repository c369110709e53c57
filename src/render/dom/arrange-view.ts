/** What a table is arranged by, above it: groups, columns, a copy of it; and the order, where its heads are not seen. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Locale } from '../../locale/locale.js';
import { toolsOf } from '../../locale/tools-of.js';
import {
  columnsOf,
  groupingOf,
  sortOf,
  TABLE_COLUMNS,
  TABLE_GROUPS,
  withColumn,
  withGroup,
  withSort,
  type TableArrangement,
} from '../../store/table-arrangement.js';
import { headOf } from '../table/table-heads.js';
import { sentenceCase } from '../words/entry-words.js';
import { choice } from './choice-view.js';

export interface ArrangeOptions {
  readonly locale: Locale;
  readonly table: TableArrangement;
  /** How many rows it has. */
  readonly rows: number;
  /** Its heads are not seen. */
  readonly narrow: boolean;
  /** The list of columns is open. */
  readonly open: boolean;
  /** What came of what was done last; `isSeen` where nothing else shows it. */
  readonly said: { readonly words: string; readonly isSeen: boolean };
  /** False where it may not be so. */
  readonly onArrange: (table: TableArrangement) => boolean;
  readonly onToggle: () => void;
  readonly onCopy: () => void;
}

export function arrangeView(options: ArrangeOptions): TemplateResult {
  const { locale, table, rows, narrow, open, said, onArrange, onToggle, onCopy } = options;
  const { arrange } = toolsOf(locale);
  return html`<div
    class="arrange"
    part="arrange"
    role="group"
    aria-label=${arrange.tools}
    @keydown=${closing(options)}
  >
    ${narrow ? sortTools(options) : nothing}
    ${choice({
      name: arrange.groupBy,
      options: [undefined, ...TABLE_GROUPS],
      chosen: groupingOf(table, rows),
      wordFor: group => (group ? arrange[group === 'lane' ? 'byLane' : 'byTime'] : arrange.none),
      onChoose: group => onArrange(withGroup(table, group, rows)),
    })}
    <span class="arrange-buttons">
      <button type="button" class="columns-button" aria-expanded=${open} @click=${onToggle}>${arrange.columns}</button>
      <button type="button" class="copy-button" @click=${onCopy}>${arrange.copy}</button>
    </span>
    <span class=${said.isSeen ? 'arrange-said' : 'spoken'} role="status">${said.words}</span>
  </div>
    ${open ? columnBoxes(options) : nothing}`;
}

/** Escape closes the list of columns, and nothing else: not the card as well. */
const closing =
  ({ open, onToggle }: ArrangeOptions) =>
  (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !open) return;
    event.stopPropagation();
    onToggle();
  };

function sortTools({ locale, table, onArrange }: ArrangeOptions): TemplateResult {
  const { arrange } = toolsOf(locale);
  const { column: by, descending } = sortOf(table);
  return html`<span class="arrange-sort">${choice({
    name: arrange.sortBy,
    options: TABLE_COLUMNS,
    chosen: by,
    wordFor: column => headOf(column, locale),
    onChoose: column => onArrange(withSort(table, { column })),
  })}
    <button
      type="button"
      aria-pressed=${descending}
      @click=${() => onArrange(withSort(table, { column: by, descending: !descending }))}
    >${sentenceCase(arrange.descending, locale)}</button></span>`;
}

function columnBoxes(options: ArrangeOptions): TemplateResult {
  const { locale, table, onArrange } = options;
  const shown = columnsOf(table);
  const boxes = TABLE_COLUMNS.filter(column => column !== 'what');
  return html`<div
    class="arrange-columns"
    role="group"
    aria-label=${toolsOf(locale).arrange.columns}
    @keydown=${closing(options)}
  >
    ${boxes.map(column => {
      const isShown = shown.includes(column);
      const toggle = (event: Event): void => {
        if (!onArrange(withColumn(table, column, !isShown))) event.preventDefault();
      };
      return html`<label><input type="checkbox" .checked=${isShown} @click=${toggle} /> ${headOf(column, locale)}</label>`;
    })}
  </div>`;
}
