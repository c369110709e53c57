/**
 * Filters: the panel under the header, what they leave of the data, and what becomes of the selection where its event goes.
 * Loaded when a reader opens the panel, or a program sets a filter.
 */
import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import { filterView } from '../render/dom/filter-view.js';
import { countFilters, filterStore, type Filters } from '../store/filter.js';
import type { Store } from '../store/store.js';
import type { OnDemand } from './controllers/on-demand.js';
import type { ViewController } from './controllers/view-controller.js';
import { CtFilterChangeEvent } from './reader-events.js';
import { filter } from './styles/filter.css.js';

/** What is filtered. */
export interface Filtered {
  readonly view: ViewController;
  /** All of the data. */
  whole(): Store | undefined;
  interaction(): OnDemand<{ choose(id: string | undefined): boolean }>;
}

const NONE: Filters = {};

export class Filtering implements ReactiveController {
  readonly styles: readonly CSSResult[] = [filter];
  open = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Filtered;
  /** Those that the selection was looked after for. */
  #settled: Filters = NONE;

  constructor(host: ReactiveControllerHost & HTMLElement, of: Filtered) {
    this.#host = host;
    this.#of = of;
    host.addController(this);
  }

  get #filters(): Filters {
    return this.#of.view.state.filters ?? NONE;
  }

  /** How many things are set. */
  get count(): number {
    return countFilters(this.#filters);
  }

  /** What is left of a store. */
  left(whole: Store): Store {
    return filterStore(whole, this.#filters);
  }

  /** Name of the button that opens the panel, where it says more than the button does. */
  label(locale: Locale): string | undefined {
    const { count } = this;
    return count > 0 ? say(locale, toolsOf(locale).filter.active, { n: count }) : undefined;
  }

  toggle(): void {
    this.open = !this.open;
    this.#host.requestUpdate();
  }

  /** The panel, where it is open, and a way out where nothing is left; nothing where there are no events. */
  panel(whole: Store, locale: Locale): TemplateResult | typeof nothing {
    if (whole.doc.events.length === 0) return nothing;
    const { view, range } = this.#of.view.state;
    const left = this.left(whole).snapshot().entries.length;
    const words = toolsOf(locale).filter;
    return html`${
      this.open
        ? filterView({
            locale,
            left,
            whole: whole.snapshot(),
            filters: this.#filters,
            visible: view === 'lanes' ? range : undefined,
            onFilter: filters => this.#ask(filters),
            onClose: () => {
              this.toggle();
              this.#button?.focus();
            },
          })
        : nothing
    }
    ${
      left > 0
        ? nothing
        : html`<p class="notice" part="notice">
            ${words.nothing} <button type="button" @click=${() => this.#ask(NONE)}>${words.clear}</button>
          </p>`
    }`;
  }

  hostUpdate(): void {
    if (this.#filters === this.#settled) return;
    this.#settled = this.#filters;
    if (this.#selectionIsHidden) this.#of.view.dispatch({ kind: 'select', event: undefined });
  }

  /** A reader's wish; false where the page refuses. */
  #ask(filters: Filters): boolean {
    const next = countFilters(filters) > 0 ? filters : undefined;
    if (!this.#host.dispatchEvent(new CtFilterChangeEvent(next))) return false;
    this.#of.view.dispatch(next ? { kind: 'filter', filters: next } : { kind: 'clear-filters' });
    if (this.#selectionIsHidden) this.#of.interaction().module?.choose(undefined);
    return true;
  }

  get #selectionIsHidden(): boolean {
    const { selected } = this.#of.view.state;
    const whole = this.#of.whole();
    return selected !== undefined && whole !== undefined && this.left(whole).entry(selected) === undefined;
  }

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('.filter-button');
  }
}
