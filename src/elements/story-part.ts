/**
 * The story, with its styles: loaded when it is first shown. It keeps a reader's place: where it is told from its other end, the page
 * goes with the event that has focus or is selected, or else with those that a reader turned to.
 */
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { toolsOf } from '../locale/tools-of.js';
import type { Locale } from '../locale/locale.js';
import { storyOf, type StoryOptions } from '../layout/story.js';
import { marksInUse } from '../layout/marks-in-use.js';
import { choice } from '../render/dom/choice-view.js';
import { legendView } from '../render/dom/legend-view.js';
import { itemAt, placeOf, placesIn, toldBy, type Items } from '../render/words/story-places.js';
import { storyView } from '../render/dom/story-view.js';
import type { WordsContext } from '../render/words/entry-words.js';
import { pageOf, pageWith } from '../render/words/page-of.js';
import type { StoryItem } from '../scene/story.js';
import { alongTime, editorialOf, type Editorial } from '../store/editorial-of.js';
import type { Entry, Store } from '../store/store.js';
import { STORY_ORDERS, type StoryOrder } from '../store/story-order.js';
import { PrintController } from './controllers/print-controller.js';
import { CtStoryOrderChangeEvent } from './story-order-event.js';
import { cardMedia } from './styles/card-media.css.js';
import { legend } from './styles/legend.css.js';
import { progressOf } from './progress.js';
import { progress } from './styles/progress.css.js';
import { reading } from './styles/reading.css.js';
import { story } from './styles/story.css.js';
import { storyTools } from './styles/story-tools.css.js';
import { Telling } from './telling.js';
import type { PartOptions, ViewPart } from './views.js';

export interface StoryHost extends ReactiveControllerHost, HTMLElement {
  storyOrder: string | null | undefined;
  readonly controls: string;
}

/** What is told. */
export interface Storied {
  /** Shows another page. */
  readonly turn: (page: number) => void;
}

/** What was shown last. */
interface Shown {
  readonly store: Store;
  readonly order: StoryOrder;
  readonly page: number;
}

export class Story implements ViewPart {
  readonly styles = [reading, story, storyTools, cardMedia, legend, progress];
  readonly #host: StoryHost;
  readonly #of: Storied;
  readonly #print: PrintController;
  readonly #telling: Telling;
  #shown: Shown | undefined;

  constructor(host: StoryHost, of: Storied) {
    this.#host = host;
    this.#of = of;
    this.#print = new PrintController(host);
    this.#telling = new Telling(host);
  }

  /** Resolves when what is to be shown is told. */
  get pending(): Promise<void> | undefined {
    return this.#telling.pending;
  }

  /** An order that there is not is as if there were none. */
  get #order(): StoryOrder {
    return STORY_ORDERS.find(order => order === this.#host.storyOrder) ?? STORY_ORDERS[0];
  }

  view(given: PartOptions): TemplateResult {
    const { isPrinting } = this.#print;
    const told = this.#telling.tell(given.store, {
      ...this.#optionsFor(given),
      isUrgent: isPrinting,
      isShown: Boolean(this.#host.shadowRoot?.querySelector('.story')),
    });
    if (!told) return progressView(given, this.#telling.share);
    const { items, ...context } = told;
    const options = { ...given, ...context };
    const { store, locale, order } = options;
    const page = this.#pageIn(options);
    if (page !== options.page) this.#of.turn(page);
    this.#shown = { store, order, page };
    const tools = this.#host.controls === 'none' ? nothing : this.#tools(locale);
    return html`${storyView(items, {
      ...options,
      page,
      editorial: editorialIn(store),
      tools,
      isPrinting,
    })}
    ${isPrinting ? legendOf(options) : nothing}`;
  }

  pageOf(id: string, context: WordsContext): number {
    return pageWith(placeIn(this.#itemsOf(context), id, context) ?? 0);
  }

  #itemsOf(context: WordsContext, order = this.#order): readonly StoryItem<Entry>[] {
    return storyOf(context.store.snapshot(), this.#optionsFor(context, order));
  }

  #optionsFor({ store, locale }: WordsContext, order = this.#order): StoryOptions {
    return { locale, order, bands: alongTime(editorialIn(store)) };
  }

  /** Where a reader is, where the order was another one: the end that it is told from now, unless it was left. */
  #pageIn({ page, selected, order, ...context }: PartOptions & Pick<StoryOptions, 'order'>): number {
    const shown = this.#shown;
    if (shown?.store !== context.store || shown.order === order) return page;
    const items = this.#itemsOf(context, order);
    const wanted = [this.#focused, selected, page > 0 ? this.#firstOf(shown, context) : undefined];
    const place = wanted.map(id => placeIn(items, id, context)).find(at => at !== undefined);
    return pageWith(place ?? 0);
  }

  /** Id of the first event of a page. */
  #firstOf({ order, page }: Shown, context: WordsContext): string | undefined {
    const items = this.#itemsOf(context, order);
    const { start } = pageOf(placesIn(items), page);
    const first = itemAt(start, items);
    return first && toldBy(first)[0]?.event.id;
  }

  /** Id of the event that has focus. */
  get #focused(): string | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<HTMLElement>('.view [data-event]')?.dataset['event'];
  }

  #tools(locale: Locale): TemplateResult {
    const { story: words } = toolsOf(locale);
    return html`<div class="story-tools" part="story-tools">
      ${choice({
        name: words.order,
        options: STORY_ORDERS,
        chosen: this.#order,
        wordFor: order => words[order],
        onChoose: order => this.#ask(order),
      })}
      ${ARROWS}
    </div>`;
  }

  /** A reader's wish; false where the page refuses. */
  #ask(order: StoryOrder): boolean {
    if (!this.#host.dispatchEvent(new CtStoryOrderChangeEvent(order))) return false;
    this.#host.storyOrder = order;
    return true;
  }
}

/** What stands for the choice where there is little room. */
const ARROWS = html`<svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true"><path d="M5 3v10M2 10l3 3 3-3M11 13V3M8 6l3-3 3 3" /></svg>`;

/** What an editor has added: to all that there is, whatever is left of it. */
const editorialIn = (store: Store): Editorial =>
  editorialOf((store.whole ?? store).doc)(store.snapshot().asOf);

/** How far a long story is told. */
const progressView = ({ store, locale }: WordsContext, share: number | undefined): TemplateResult =>
  share === undefined
    ? html``
    : html`<p class="notice alone" part="notice" role="status">
    ${progressOf(store.snapshot().entries.length, share, locale)}
  </p>`;

/** What its signs mean, for those who cannot ask a page of paper. */
const legendOf = ({ store, locale }: WordsContext): TemplateResult =>
  html`<section class="story-legend">
    <h3>${toolsOf(locale).legend.title}</h3>
    ${legendView({ locale, kinds: marksInUse(store), asStory: true })}
  </section>`;

/** Place of an event among those by which pages are counted. */
function placeIn(items: Items, id: string | undefined, { store }: WordsContext): number | undefined {
  const entry = id === undefined ? undefined : store.entry(id);
  return entry && placeOf(entry, items);
}
