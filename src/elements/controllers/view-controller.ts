/**
 * The view state of an element: every wish goes through `reduce`, and tells the page what came of it. As long as no
 * reader or program has moved it, visible time fits whatever is shown.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../../base/extent.js';
import { reduce, type Intent } from '../../view/reduce.js';
import type { ViewState } from '../../view/view-state.js';
import { CtRangeChangeEvent } from '../events.js';

export class ViewController implements ReactiveController {
  state: ViewState = { view: 'lanes', range: { start: 0, end: 1 } };
  /** True while visible time follows the data. */
  fitted = true;
  /** Width of the plot, CSS px: sets how far one can zoom in. */
  plotWidth = 800;
  readonly #host: ReactiveControllerHost & HTMLElement;
  #told: Extent | undefined;
  #byReader = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** True where it changed anything. */
  dispatch(intent: Intent, { byReader = false } = {}): boolean {
    const next = reduce(this.state, intent, this.plotWidth);
    if (next === this.state) return false;
    if (next.range !== this.state.range) {
      this.fitted = false;
      this.#byReader = byReader;
    }
    this.state = next;
    this.#host.requestUpdate();
    return true;
  }

  /** Shows `range` as the one that fits. */
  follow(range: Extent): void {
    this.state = { ...this.state, range };
  }

  /** Visible time fits the data again, from the next update on. */
  refit({ byReader = false } = {}): void {
    this.fitted = true;
    this.#byReader = byReader;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const { range } = this.state;
    const isFirst = this.#told === undefined;
    const byReader = this.#byReader;
    this.#byReader = false;
    if (this.#told?.start === range.start && this.#told.end === range.end) return;
    this.#told = range;
    if (!isFirst) this.#host.dispatchEvent(new CtRangeChangeEvent(range, byReader));
  }
}
