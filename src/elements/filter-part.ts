/**
 * Filters and lanes by hand: the panel under the header, what they leave of the data and how it is arranged, and what becomes of
 * the selection where its event goes. Loaded when a reader opens the panel or collapses a lane, or a program does either.
 */
import {
  html,
  nothing,
  type CSSResult,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { english } from '../locale/load-locale.js';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import { isAsGiven } from '../layout/arrange-lanes.js';
import { filterView } from '../render/dom/filter-view.js';
import { laneNews, laneTools } from '../render/dom/lane-tools.js';
import { countFilters, filterStore, isLeft, type Filters } from '../store/filter.js';
import { entryCount } from '../store/known-trees.js';
import type { Lane } from '../store/lanes.js';
import type { Snapshot, Store } from '../store/store.js';
import type { OnDemand } from './controllers/on-demand.js';
import type { ViewController } from './controllers/view-controller.js';
import { LaneHand } from './lane-hand.js';
import { isMadeBy, type Makes } from './made-by.js';
import { CtFilterChangeEvent } from './reader-events.js';
import { filter } from './styles/filter.css.js';

/** What is filtered. */
export interface Filtered {
  readonly view: ViewController;
  /** All of the data, and what is shown of them. */
  whole(): Store | undefined;
  store(): Store | undefined;
  interaction(): OnDemand<{ choose(id: string | undefined): boolean; fit(ids: readonly string[]): void }>;
  parts(): { readonly crowd: Makes };
}

const NONE: Filters = {};

export class Filtering implements ReactiveController {
  readonly styles: readonly CSSResult[] = [filter];
  open = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: Filtered;
  readonly #hand: LaneHand;
  /** That of what is drawn. */
  #locale = english;
  /** What was left when all that is left was last there, in lanes as they were wanted; with what is hidden in families, too. */
  #arranged: Store | undefined;
  /** Filters and lanes that the selection was looked after for. */
  #settled: readonly unknown[] = [NONE, undefined];
  /** The lane that the legend's buttons are about, and whether one of them was used. */
  #lane: string | undefined;
  #hasActed = false;

  constructor(host: ReactiveControllerHost & HTMLElement, of: Filtered) {
    this.#host = host;
    this.#of = of;
    this.#hand = new LaneHand(host, of);
    host.addController(this);
  }

  get #filters(): Filters {
    return this.#of.view.state.filters ?? NONE;
  }

  /** How many things are set. */
  get count(): number {
    return countFilters(this.#filters);
  }

  /** What is left of a store, in lanes as they are wanted; what was shown `before`, while that is made. */
  left(whole: Store, before: Store | undefined, locale: Locale): Store | undefined {
    this.#locale = locale;
    const arranged = this.#hand.arranged(filterStore(whole, this.#filters));
    if (!isMadeBy(this.#of.parts().crowd, arranged, whole)) return before;
    this.#arranged = arranged;
    return this.#hand.shown(arranged, locale);
  }

  /** Name of the button that opens the panel, where it says more than the button does. */
  label(locale: Locale): string | undefined {
    const { count } = this;
    return count > 0 ? say(locale, toolsOf(locale).filter.active, { n: count }) : undefined;
  }

  /** A reader collapses a lane, or expands it. */
  toggleLane(id: string): void {
    this.#hand.collapse(id, !this.#hand.isCollapsed(id));
  }

  /** Hides what is part of an event in its lane, or shows it; the page may refuse. */
  toggleFamily(id: string): void {
    this.#hand.hideFamily(id, !this.#hand.lanes.families?.includes(id));
    if (this.#selectionIsHidden) this.#of.interaction().module?.choose(undefined);
  }

  toggle(): void {
    this.open = !this.open;
    this.#hasActed = false;
    this.#host.requestUpdate();
  }

  /** The panel, where it is open, and a way out where nothing is left; nothing where there are no events. */
  panel(whole: Store, locale: Locale): TemplateResult | typeof nothing {
    if (entryCount(whole.snapshot()) === 0) return nothing;
    const { view, range, filters, lanes } = this.#of.view.state;
    const left = ((filters ?? lanes) ? (this.#arranged ?? whole) : whole).snapshot();
    const words = toolsOf(locale).filter;
    return html`${
      this.open
        ? filterView({
            locale,
            left: entryCount(left),
            whole: whole.snapshot(),
            lanes: this.#hand.inOrder(whole.snapshot().lanes),
            labels: new Map(whole.doc.categories?.map(({ id, label }) => [id, label])),
            filters: this.#filters,
            // Visible time of aligned histories is no time of theirs.
            visible: view === 'lanes' && !this.#of.store()?.snapshot().aligned ? range : undefined,
            laneTools: view === 'lanes' ? this.#laneTools(left, locale) : nothing,
            onFilter: filters => this.#ask(filters),
            onClose: () => {
              this.toggle();
              this.#button?.focus();
            },
          })
        : nothing
    }
    ${
      entryCount(left) > 0
        ? nothing
        : html`<p class="notice" part="notice">
            ${words.nothing} <button type="button" @click=${() => this.#ask(NONE)}>${words.clear}</button>
          </p>`
    }`;
  }

  hostUpdate(): void {
    const { lanes } = this.#of.view.state;
    if (this.#filters === this.#settled[0] && lanes === this.#settled[1]) return;
    this.#settled = [this.#filters, lanes];
    if (this.#selectionIsHidden) this.#of.view.dispatch({ kind: 'select', event: undefined });
  }

  #laneTools(left: Snapshot, locale: Locale): TemplateResult | typeof nothing {
    const { lanes } = left;
    const chosen = lanes.find(({ id }) => id === this.#lane);
    const act = (hasActed: boolean): void => {
      this.#hasActed = hasActed;
      this.#host.requestUpdate();
    };
    const on = (lane: Lane, done: boolean): void => {
      this.#lane = lane.id;
      act(done);
    };
    return laneTools({
      locale,
      lanes,
      chosen: this.#lane,
      isArranged: !isAsGiven(this.#hand.lanes),
      said: this.#hasActed && chosen ? laneNews(chosen, lanes, locale) : '',
      onChoose: id => {
        this.#lane = id;
        act(false);
      },
      onCollapse: lane => on(lane, this.#hand.collapse(lane.id, lane.collapsed === undefined)),
      onMove: (lane, to) => on(lane, this.#hand.move(lane.id, to)),
      onShow: lane => {
        const own = left.entries.filter(entry => lanes[entry.lane] === lane);
        this.#of.interaction().module?.fit(own.map(({ event }) => event.id));
      },
      onReset: () => act(this.#hand.reset()),
    });
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
    if (selected === undefined || !whole) return false;
    const entry = whole.entry(selected);
    const isKept = entry && isLeft(entry, whole.snapshot(), this.#filters);
    return !isKept || this.#hand.isInFamily(selected, filterStore(whole, this.#filters), this.#locale);
  }

  get #button(): HTMLElement | null {
    return this.#host.shadowRoot!.querySelector<HTMLElement>('.filter-button');
  }
}
