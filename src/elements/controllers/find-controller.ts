/**
 * The search of an element. What is looked for is a part of the view state; here is what was found, which of it is the current
 * one, and the way there: in the lanes a glide, in story and table a page.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clamp, lengthOf, type Extent } from '../../base/extent.js';
import { readDateWords, type DateDoubt } from '../../locale/read-date-words.js';
import { searchOf, type Asking, type Found, type Search } from '../../store/search.js';
import { anchorOf, type Entry } from '../../store/store.js';
import { DAY_MS } from '../../time/interval.js';
import { CtSearchChangeEvent } from '../search-event.js';
import type { FindTarget } from '../find-bar.js';
import { Highlights } from '../highlights.js';
import { FindFocus } from './find-focus.js';
import type { SearchOptions } from './search-options.js';

/** What was asked of what, and what came of it. */
interface Answer {
  readonly query: string;
  readonly search: Search;
  readonly found: Found;
}

/** Reading many events leaves so much of a frame to others, ms. */
const SLICE_MS = 8;
/** Events that are read, and words and events that are looked at, between two looks at the clock. */
const READ_SLICE = 200;
const ASK_SLICE = 20_000;

/** A date is shown with so much around it at least and at most, in lengths of its own. */
const LEAST_AROUND = 1.25;
const MOST_AROUND = 60;

/** How long a time a date is shown in: as long as now, as far as that shows where the date lies. */
const aroundOf = (date: Extent, visible: Extent): number =>
  clamp(lengthOf(visible), lengthOf(date) * LEAST_AROUND, lengthOf(date) * MOST_AROUND);

export class FindController implements ReactiveController, FindTarget {
  /** What the field holds; the view state follows once there is an answer that the page lets pass. */
  query = '';
  at = -1;
  doubt: DateDoubt | undefined;
  nearest: Entry | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #highlights: Highlights;
  readonly #focus: FindFocus;
  #options: SearchOptions | undefined;
  #answer: Answer | undefined;
  /** What there is no answer to yet. */
  #asking: (Asking & { readonly search: Search }) | undefined;
  /** The view state's query when it was looked at last. */
  #seen: string | undefined;
  #told = { query: '', count: 0 };
  #timer = 0;
  /** Of reading, as it was shown last. */
  #tenths = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    this.#highlights = new Highlights(host.shadowRoot!);
    this.#focus = new FindFocus(host.shadowRoot!);
    host.addController(this);
    host.shadowRoot!.addEventListener('click', event => this.#onClick(event));
  }

  /** What to search in from now on. */
  take(options: SearchOptions): void {
    this.#options = options;
  }

  get count(): number | undefined {
    return this.#current?.found.count;
  }

  get reading(): number {
    const { read, size } = searchOf(this.#options!.store);
    return read / size;
  }

  get current(): Entry | undefined {
    const id = this.#current?.found.idAt(this.at);
    return id === undefined ? undefined : this.#options!.store.entry(id);
  }

  /** The answer, as long as it is the one to what is asked. */
  get #current(): Answer | undefined {
    return this.#answer?.query === this.query ? this.#answer : undefined;
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#highlights.clear();
  }

  hostUpdated(): void {
    const options = this.#options;
    // What is off the page has nothing in what is highlighted there.
    if (!options || !this.#host.isConnected) return;
    const { query, selected } = options.view.state;
    const found = query === undefined ? undefined : this.#answer?.found;
    this.#highlights.paint(found, { current: this.current?.event.id, selected });
    this.#focus.settle(query);
    // After the update: the page may answer with another one.
    queueMicrotask(() => this.#follow());
  }

  type(query: string): void {
    this.query = query;
    this.#ask({ byReader: true });
    this.#host.requestUpdate();
  }

  step(by: 1 | -1): void {
    const { found } = this.#current ?? {};
    if (!found || found.count === 0) return;
    const { count } = found;
    // From nowhere, back leads to the last one.
    this.at = this.at < 0 && by < 0 ? count - 1 : (this.at + by + count) % count;
    this.nearest = undefined;
    this.#bring(found.idAt(this.at)!);
    this.#host.requestUpdate();
  }

  close(): void {
    const { view } = this.#options!;
    const { query } = this.#told;
    if (query !== '' && !this.#tell({ query: '', count: 0, byReader: true })) return;
    view.dispatch({ kind: 'search', query: undefined });
    const { module } = this.#options!.interaction;
    const { current } = this;
    module?.guide.leave();
    this.#focus.leave(current && module?.guide.labelOf(current.event.id));
    this.#forget();
  }

  goToDate(text: string): void {
    const date = readDateWords(text, this.#options!.locale);
    this.doubt = typeof date === 'string' ? date : undefined;
    this.nearest = undefined;
    if (typeof date !== 'string') this.#goTo(date, true);
    this.#host.requestUpdate();
  }

  goToAsOf(): void {
    const { asOf = 0 } = this.#options!.store.snapshot();
    this.doubt = undefined;
    this.#goTo({ start: asOf - DAY_MS, end: asOf }, false);
    this.#host.requestUpdate();
  }

  showAll(): void {
    this.#options!.interaction.module?.fit('all');
  }

  #goTo(date: Extent, closer: boolean): void {
    const { interaction, view, store } = this.#options!;
    if (view.state.view !== 'lanes') {
      const distance = (entry: Entry): number => Math.abs(anchorOf(entry) - date.start);
      const dated = store.snapshot().entries.filter(entry => entry.dated);
      this.nearest = dated.reduce((best, next) => (distance(next) < distance(best) ? next : best), dated[0]!);
      if (this.nearest) this.#bring(this.nearest.event.id);
    } else if (interaction.module) {
      const { time } = interaction.module;
      const length = closer ? aroundOf(date, time.visible) : lengthOf(time.visible);
      const middle = (date.start + date.end) / 2;
      time.glideTo({ start: middle - length / 2, end: middle + length / 2 });
    }
  }

  /** Keys act on what was found. */
  #bring(id: string): void {
    this.#options!.interaction.module?.seek(id);
  }

  /** Follows what programs, links and new data have changed. */
  #follow(): void {
    const { view, store } = this.#options!;
    const { query } = view.state;
    const isOther = query !== this.#seen;
    this.#seen = query;
    if (isOther && query === undefined) {
      this.#forget();
      if (this.#told.query !== '') this.#tell({ query: '', count: 0, byReader: false });
    } else if (isOther && query !== this.#answer?.query) {
      this.query = query!;
      this.#ask({ byReader: false });
      this.#host.requestUpdate();
    } else if (query !== undefined && this.#timer === 0 && this.#answer?.search !== searchOf(store))
      this.#ask({ byReader: false });
  }

  /** Looks for what the field holds, now or once all is read. */
  #ask({ byReader }: { readonly byReader: boolean }): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const search = searchOf(this.#options!.store);
    const { query } = this;
    const until = performance.now() + SLICE_MS;
    const later = (): void => {
      this.#timer = window.setTimeout(() => this.#ask({ byReader }));
    };
    while (!search.step(READ_SLICE)) {
      if (performance.now() < until) continue;
      later();
      this.#showReading();
      return;
    }
    if (this.#asking?.search !== search || this.#asking.query !== query)
      this.#asking = { search, ...search.ask(query) };
    let found: Found | undefined;
    while (!(found = this.#asking.step(ASK_SLICE))) {
      if (performance.now() < until) continue;
      later();
      return;
    }
    this.#asking = undefined;
    const { view } = this.#options!;
    const isSame = query === this.#told.query && found.count === this.#told.count;
    if (!isSame && !this.#tell({ query, count: found.count, byReader })) {
      this.query = view.state.query ?? '';
    } else if (this.query === query && view.state.query !== undefined) {
      this.at = this.#answer?.query === query && this.#answer.search === search ? this.at : -1;
      this.#answer = { query, search, found };
      if (byReader && view.state.query === this.#seen) {
        view.dispatch({ kind: 'search', query });
        this.#seen = query;
      }
    }
    this.#host.requestUpdate();
  }

  /** To draw all of the element costs more than a slice: each tenth is shown. */
  #showReading(): void {
    const tenths = Math.floor(this.reading * 10);
    if (tenths === this.#tenths) return;
    this.#tenths = tenths;
    this.#host.requestUpdate();
  }

  /** Its button closes it where it was open before the click. */
  #onClick({ target }: Event): void {
    const button = (target as Element).closest("[data-ask='find']");
    if (button?.ariaExpanded === 'true') this.close();
  }

  /** False where the page cancelled it. */
  #tell(change: Pick<CtSearchChangeEvent, 'query' | 'count' | 'byReader'>): boolean {
    const told = this.#told;
    this.#told = change;
    const isLet = this.#host.dispatchEvent(new CtSearchChangeEvent(change));
    // A page that holds the state may have set the same itself.
    if (isLet || this.#options!.view.state.query === change.query) return true;
    this.#told = told;
    return false;
  }

  #forget(): void {
    clearTimeout(this.#timer);
    this.#timer = 0;
    this.query = '';
    this.at = -1;
    this.#answer = this.#asking = undefined;
    this.doubt = undefined;
    this.nearest = undefined;
  }
}
