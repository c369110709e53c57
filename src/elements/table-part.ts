/**
 * The table, with its styles: loaded when it is first shown. It keeps a reader's place: the page goes with the event that has focus
 * or is selected when the order changes, and with the rows that were shown when filters do.
 */
import {
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import { arrangeView } from '../render/dom/arrange-view.js';
import { tableView } from '../render/dom/table-view.js';
import { captionOf } from '../render/table/table-heads.js';
import { shownGroups, tableOrder, type TableOrder } from '../render/table/table-order.js';
import type { WordsContext } from '../render/words/entry-words.js';
import { pageOf, pageWith } from '../render/words/page-of.js';
import { editorialOf, remarksOn } from '../store/editorial-of.js';
import type { Store } from '../store/store.js';
import {
  groupingOf,
  isTableAsGiven,
  TABLE_AS_GIVEN,
  withSort,
  type TableArrangement,
} from '../store/table-arrangement.js';
import { PrintController } from './controllers/print-controller.js';
import type { ViewController } from './controllers/view-controller.js';
import { copyTable } from './copy-table.js';
import { arrange } from './styles/arrange.css.js';
import { reading } from './styles/reading.css.js';
import { table as tableStyles } from './styles/table.css.js';
import { CtTableChangeEvent } from './table-event.js';
import type { PartOptions, ViewPart } from './views.js';

/** Below this width of the element rows are blocks: the same as in the styles. */
const ROWS_FROM_PX = 640;

export interface TableHost extends ReactiveControllerHost, HTMLElement {
  readonly controls: string;
}

/** What is arranged. */
export interface Tabled {
  readonly view: ViewController;
  whole(): Store | undefined;
  /** Shows another page. */
  readonly turn: (page: number) => void;
}

/** What was shown last. */
interface Shown {
  readonly whole: Store | undefined;
  readonly table: TableArrangement;
  readonly order: TableOrder;
  readonly page: number;
  /** Id of the event that stood first when the reader turned to it: filters come and go around it. */
  readonly first: string | undefined;
}

const SILENCE = { words: '', isSeen: false };

export class Table implements ViewPart, ReactiveController {
  readonly styles: readonly CSSResult[] = [reading, tableStyles, arrange];
  /** Resolves when what is being copied is copied, or cannot be. */
  pending: Promise<void> | undefined;
  readonly #host: TableHost;
  readonly #of: Tabled;
  readonly #print: PrintController;
  #isOpen = false;
  #said: typeof SILENCE = SILENCE;
  /** Undefined while another view is shown. */
  #shown: Shown | undefined;

  constructor(host: TableHost, of: Tabled) {
    this.#host = host;
    this.#of = of;
    this.#print = new PrintController(host);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#of.view.state.view !== 'table') this.#shown = undefined;
  }

  get #table(): TableArrangement {
    return this.#of.view.state.table ?? TABLE_AS_GIVEN;
  }

  /** The page that shows an event. */
  pageOf(id: string, context: WordsContext): number {
    return pageWith(tableOrder(context, this.#table).placeOf(id) ?? 0);
  }

  view(options: PartOptions): TemplateResult {
    const { store, locale } = options;
    const table = this.#table;
    const narrow = this.#host.clientWidth < ROWS_FROM_PX;
    const order = tableOrder(options, table);
    const page = this.#pageIn(order, options);
    if (page !== options.page) this.#of.turn(page);
    this.#keep({ whole: this.#of.whole(), table, order, page });
    return tableView({
      ...options,
      isPrinting: this.#print.isPrinting,
      page,
      table,
      narrow,
      remarksOn: remarksOn(editorialOf((store.whole ?? store).doc)(store.snapshot().asOf)),
      tools:
        this.#host.controls === 'none'
          ? nothing
          : arrangeView({
              locale,
              table,
              rows: order.count,
              narrow,
              open: this.#isOpen,
              said: this.#said,
              onArrange: next => this.#ask(next, options),
              onToggle: () => this.#toggle(),
              onCopy: () => this.#copy(options),
            }),
      onSort: sort => this.#ask(withSort(table, sort), options),
    });
  }

  /** Where a reader is to be in an order: where he was in the last one. */
  #pageIn(order: TableOrder, { page, selected }: PartOptions): number {
    const shown = this.#shown;
    const wanted = [this.#focused, selected];
    if (!shown) wanted.push(this.#of.view.state.focused);
    else if (shown.whole !== this.#of.whole() || shown.order === order) return page;
    const place = wanted
      .map(id => (id === undefined ? undefined : order.placeOf(id)))
      .find(at => at !== undefined);
    if (place !== undefined) return pageWith(place);
    if (!shown || shown.table !== this.#table) return shown ? 0 : page;
    return pageWith(placeNear(shown, order));
  }

  #keep(now: Omit<Shown, 'first'>): void {
    const before = this.#shown;
    const isTurned = before?.order === now.order && before.page !== now.page;
    const isSame = before && before.whole === now.whole && before.table === now.table && !isTurned;
    this.#shown = { ...now, first: isSame ? before.first : firstRow(now) };
  }

  /** Id of the event whose row has focus. */
  get #focused(): string | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.view [data-event]')?.dataset['event'];
  }

  /** A reader's wish; false where the page refuses. */
  #ask(table: TableArrangement, { store, locale }: WordsContext): boolean {
    const next = isTableAsGiven(table) ? undefined : table;
    const before = this.#table;
    if (!this.#host.dispatchEvent(new CtTableChangeEvent(next))) return false;
    this.#of.view.dispatch({ kind: 'arrange-table', table: next });
    this.#say(newsOf(before, table, { store, locale }));
    return true;
  }

  #say(words: string, { isSeen = false } = {}): void {
    this.#said = { words, isSeen };
    this.#host.requestUpdate();
  }

  #toggle(): void {
    this.#isOpen = !this.#isOpen;
    if (!this.#isOpen) this.#host.shadowRoot?.querySelector<HTMLElement>('.columns-button')?.focus();
    this.#host.requestUpdate();
  }

  #copy(context: WordsContext): void {
    const { arrange } = toolsOf(context.locale);
    this.#say(arrange.copying, { isSeen: true });
    this.pending = copyTable(context, this.#table)
      .then(
        n => say(context.locale, arrange.copied, { n }),
        () => arrange.notCopied,
      )
      .then(words => {
        this.pending = undefined;
        this.#say(words, { isSeen: true });
      });
  }
}

/** Id of the first row of a page. */
function firstRow({ order, page }: Omit<Shown, 'first'>): string | undefined {
  const { start } = pageOf(order.count, page);
  return shownGroups(order, { start, end: start + 1 })[0]?.shown[0]?.event.id;
}

/** Ids of the rows from the first of a page on, then of those before it, the nearest first. */
function rowsFrom({ order: { groups, count }, page }: Omit<Shown, 'first'>): readonly string[] {
  const ids = groups.flatMap(({ entries }) => entries).map(({ event }) => event.id);
  const { start } = pageOf(count, page);
  return [...ids.slice(start), ...ids.slice(0, start).reverse()];
}

/** Where the row is that a reader turned to, or else what is left of those around it. */
function placeNear(before: Shown, now: TableOrder): number {
  for (const id of [before.first ?? '', ...rowsFrom(before)]) {
    const place = now.placeOf(id);
    if (place !== undefined) return place;
  }
  return 0;
}

/** What has become of the table, for those who don't see it; boxes speak for themselves. */
function newsOf(before: TableArrangement, after: TableArrangement, context: WordsContext): string {
  const { locale } = context;
  const { arrange } = toolsOf(locale);
  if (before.columns !== after.columns) return '';
  if (before.group === after.group) return captionOf(after, locale);
  const { groups, count } = tableOrder(context, after);
  return groupingOf(after, count) ? say(locale, arrange.grouped, { n: groups.length }) : arrange.ungrouped;
}
