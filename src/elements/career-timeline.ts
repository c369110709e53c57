/**
 * `<career-timeline>`: takes a history, draws it in the view that fits its container, and answers to pointer, touch
 * and keys. It translates: what is known, where it stands and how it is said is worked out further down.
 */
import type { PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Store } from '../store/store.js';
import type { View } from '../view/view-state.js';
import { body } from './body.js';
import { INNER, TimelineCommands } from './commands.js';
import { DataController } from './controllers/data-controller.js';
import { SceneController } from './controllers/scene-controller.js';
import { SizeController } from './controllers/size-controller.js';
import { ViewController } from './controllers/view-controller.js';
import { ownDirection, WordsController } from './controllers/words-controller.js';
import { header, notice } from './frame.js';
import type { RenderCard } from './own-card.js';
import type { DrawnWith } from './lanes-part.js';
import { askedOf, interactionOf, partsOf, pendingIn, type Inner } from './parts.js';
import { editedIn, drawnIn, findPlace, foldIn, lanedBy, leftBy } from './places.js';
import { styles } from './styles/at-once.css.js';
import { isWide, partFailed, viewFor } from './views.js';

/**
 * A history as lanes, story or table, with what is not known drawn as not known. Its custom properties and parts stand in
 * `stories/theme.md`, from where the manifest has them.
 *
 * @summary The timeline that people put on a page.
 * @slot - A `<script type="application/json">` with the document, where neither `src` nor a property gives it.
 * @slot title - Replaces the heading.
 * @slot card-ID - Replaces the body of an event's card, for each id; title, date and close button stay.
 * @fires {CtLoadEvent} ct-load - Everything is laid out and drawn; `issues` tells what was wrong with the data.
 * @fires {CtErrorEvent} ct-error - Data could not be had, or parts of it could not be read.
 * @fires {CtSelectEvent} ct-select - A reader opens or closes the card of an event. Cancelable.
 * @fires {CtFocusEvent} ct-focus - A reader moves keyboard focus to another event. Cancelable.
 * @fires {CtViewChangeEvent} ct-view-change - A reader takes another view. Cancelable.
 * @fires {CtFilterChangeEvent} ct-filter-change - A reader sets or clears filters. Cancelable.
 * @fires {CtGapsChangeEvent} ct-gaps-change - A reader opens a break, or folds it again. Cancelable.
 * @fires {CtLanesChangeEvent} ct-lanes-change - A reader orders, collapses or expands lanes. Cancelable.
 * @fires {CtTableChangeEvent} ct-table-change - A reader sorts or groups the table, or chooses its columns. Cancelable.
 * @fires {CtStepChangeEvent} ct-step-change - A reader goes to another step of the editor's. Cancelable.
 * @fires {CtStoryOrderChangeEvent} ct-story-order-change - A reader has the story told from its other end. Cancelable.
 * @fires {CtSearchChangeEvent} ct-search-change - Another text is looked for. Cancelable where a reader did it.
 * @fires {CtRangeChangeEvent} ct-range-change - Visible time has changed. Cancelable where a reader did it.
 */
export class CareerTimeline extends TimelineCommands {
  static override styles = styles;

  // Not by decorators, whose helpers would weigh on every page.
  static override properties: PropertyDeclarations = {
    data: { attribute: false },
    events: { attribute: false },
    renderCard: { attribute: false },
    src: {},
    view: {},
    range: {},
    asOf: { attribute: 'as-of' },
    locale: {},
    theme: { reflect: true },
    controls: {},
    overview: {},
    gaps: {},
    history: {},
    linked: {},
  };

  /** The document: an object, or its JSON text; or a `TimelineSource`, for what is larger than memory. Wins over `events`, `src` and a JSON child. */
  declare data: unknown;

  /** The events alone, for the simple case: `[{ title, when }]`, or `start` and `end` in civil milliseconds. */
  declare events: unknown;

  /**
   * Makes the body of an event's card: `(event, facts) =>` a node, a Lit template or a string (text, never HTML); undefined for the
   * default one. `facts` are the words of that: date, how sure it is, from what it follows, sources. What it throws is a `ct-error`.
   */
  declare renderCard: RenderCard | null | undefined;

  /** Address of a JSON document. */
  declare src: string | undefined;

  /** How the history is shown; `auto` goes by the width of the element. */
  declare view: View | 'auto';

  /** Visible time, as an EDTF interval or two date-times with `/` between; all of it, where absent. */
  declare range: string | undefined;

  /** The day that the knowledge dates from, in EDTF, where the document doesn't say; today, where absent. */
  declare asOf: string | undefined;

  /** BCP 47 tag of the language; the document's, or English, where absent. Arabic runs from right to left. */
  declare locale: string | undefined;

  /** `light` and `dark` overrule the page's `color-scheme`. */
  declare theme: 'auto' | 'light' | 'dark';

  /** Whether the toolbar is shown. */
  declare controls: 'auto' | 'all' | 'none';

  /** All of time in a strip under the lanes, with a brush over what is shown; `auto` shows it where there is room. */
  declare overview: 'auto' | 'none';

  /** `fold` draws a break where nothing is known to have happened for long; a reader can open it. */
  declare gaps: 'show' | 'fold' | undefined;

  /** `hash` keeps visible time, view, selection, filters, lanes, table, search and the story's order in the fragment of the page's address, as a link to them. */
  declare history: 'hash' | undefined;

  /** A name: all timelines of the page that have the same one show the same time. */
  declare linked: string | undefined;

  /** All of the data, in the lanes that they go by. */
  #whole: Store | undefined;
  /** What the filters leave of it, as it is shown, and what that is drawn with. */
  #drawn: DrawnWith | undefined;
  /** First row of the page that story or table shows. */
  #page = 0;
  readonly #data = new DataController(this);
  readonly #words = new WordsController(this);
  readonly #size = new SizeController(this);
  readonly #view = new ViewController(this);
  readonly #scenes = new SceneController(this, this.#size, this.#view);
  /** What its parts on demand act on. */
  protected override readonly [INNER]: Inner = {
    view: this.#view,
    scenes: this.#scenes,
    store: () => this.#drawn?.store,
    whole: () => this.#whole,
    data: this.#data,
    turn: page => {
      this.#page = page;
      this.requestUpdate();
    },
    interaction: () => this.#interaction,
    parts: () => this.#parts,
  };
  readonly #interaction = interactionOf(this, this[INNER]);
  readonly #parts = partsOf(this, this[INNER], id => this.#interaction.module?.selectionChanges(id));

  constructor() {
    super();
    this.view = this.theme = this.controls = this.overview = 'auto';
    this.addController({
      hostConnected: () => {
        this.#interaction.get();
        this.#parts.header.get();
      },
    });
  }

  /** Resolves when all that is on its way is drawn, modules that are fetched on demand too, and nothing moves. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const parts = [this.#words, this.#interaction, ...Object.values(this.#parts), ...this.#data.modules];
    const pending = pendingIn(parts);
    if (pending.length === 0) return isComplete;
    await Promise.all(pending);
    return this.getUpdateComplete();
  }

  /** The first drawing waits for what may set its time, so that it need not jump. */
  protected override async scheduleUpdate(): Promise<void> {
    const asked = askedOf(this, this.#parts);
    if (!this.hasUpdated) await asked;
    return super.scheduleUpdate() as void;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const isNew = this.#data.update(this, this.#parts.source);
    if (changed.has('range')) this.#view.take(this.range, changed.get('range'));
    this.#parts.ties.module?.settle();
    const { store: given } = this.#data;
    this.#words.speak(this.locale ?? given?.doc.locale);
    this.#whole = lanedBy(this.#parts.lanes, this, given, this.#whole, this.#words.locale);
    const view = viewFor(this.view, this.#size.size);
    const before = this.#drawn?.store;
    const left = leftBy(this.#parts.filter, this.#view.state, this.#whole, before, this.#words.locale);
    this.#drawn = drawnIn(this.#parts.lanes, view, left, this.#words.locale);
    const { store, locale, axis } = this.#drawn;
    if (isNew || store !== before) this.#page = 0;
    this.#view.axis = axis;
    this.#view.fold = axis ? undefined : foldIn(this.#parts.gaps, this.gaps, store);
    if (this.#view.dispatch({ kind: 'change-view', view })) this.#page = 0;
    this.#scenes.layOut(store, locale, this.#parts);
  }

  protected override render(): TemplateResult {
    const { failure, unreadable } = this.#data;
    const whole = this.#whole;
    const bare = this.controls === 'none';
    const empty = !whole?.snapshot().lanes.length;
    const { locale } = this.#words;
    const { store, locale: drawn } = this.#drawn!;
    const { view, query } = this.#view.state;
    const interaction = this.#interaction.module;
    const { filter, header: head, editorial, source } = this.#parts;
    const edited = editedIn(editorial, whole);
    const part = view === 'lanes' ? undefined : this.#parts[view];
    const loading =
      this.#data.loading ||
      (!whole && !!this.#data.store) ||
      (part !== undefined && !part.get() && !part.failed);
    const dir = ownDirection(this, locale) ?? nothing;
    return html`<section class="base" part="base" lang=${locale.lang} dir=${dir} aria-busy=${loading}>
      ${store && (!empty || store.doc.title) ? header({ store: store.real ?? store, locale, view, query, empty, bare, filter, part: head }) : nothing}
      ${this.#data.unsolved || [this.#interaction, filter, head, this.#parts.lanes].some(({ failed }) => failed) ? partFailed(locale) : nothing}
      ${source.module?.standing(locale)}${notice({ locale, loading, progress: this.#data.long.module?.view(locale), failure, unreadable, empty, onRetry: () => this.#data.retry(), part: head })}
      ${whole && filter.module?.panel(whole, locale)}
      ${findPlace(this.#parts.find, { host: this, store, locale: drawn, view: this.#view, interaction: this.#interaction })}
      ${edited?.steps(locale)}
      ${body({
        store,
        whole,
        empty,
        locale: drawn,
        plain: locale,
        part,
        hasOverview: !bare && this.overview !== 'none' && isWide(this.#size.view),
        scenes: this.#scenes,
        view: this.#view,
        parts: this.#parts,
        page: this.#page,
        hovered: interaction?.hovered,
        over: interaction?.over(drawn),
        onPage: this[INNER].turn,
      })}
      ${edited?.list(locale)} ${interaction?.layer(drawn)}
    </section>`;
  }

  protected override updated(): void {
    this.#size.watch(this.renderRoot.querySelector<HTMLElement>('.view'));
    const { view } = this.#view.state;
    const isDrawn = view === 'lanes' ? this.#scenes.isDrawn : !pendingIn([this.#parts[view]])[0];
    this.#data.tell(
      this.#words.locale,
      isDrawn && !this.#words.pending && !this.#parts.editorial.pending,
      this.#parts.header,
    );
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-timeline': CareerTimeline;
  }
}
