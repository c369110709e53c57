/**
 * The view state of an element: every wish goes through `setView`, and tells the page what came of it. As long as no
 * reader or program has moved it, visible time fits whatever is shown.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../../base/extent.js';
import type { DrawnAxis, DrawnFold } from '../../layout/drawing.js';
import { readRange } from '../../view/read-range.js';
import { setView, withRange, type Setting } from '../../view/set-view.js';
import type { ViewState } from '../../view/view-state.js';
import { CtRangeChangeEvent } from '../events.js';

export class ViewController implements ReactiveController {
  state: ViewState = { view: 'lanes', range: { start: 0, end: 1 } };
  /** While visible time follows the data: what a reader sees first, or all of it. */
  fitted: 'first' | 'all' | false = 'first';
  /** What moves it is another timeline, which goes on. */
  carried = false;
  #moving = false;
  /** Width of the plot, CSS px: sets how far one can zoom in. */
  plotWidth = 800;
  /** Empty stretches that are folded, in the lanes. */
  fold: DrawnFold | undefined;
  /** Of aligned histories, in the lanes. */
  axis: DrawnAxis | undefined;
  /** Hears of an event that is selected or sought, before it is. */
  opens: ((event: string) => void) | undefined;
  /** Shows the state by moving what is drawn, without an update; false where that cannot be. */
  slide: ((range: Extent) => boolean) | undefined;
  /** What is shown as fitting, of the time that fits this timeline alone. */
  fitFor = (own: Extent): Extent => own;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** What the page was told last. */
  #told:
    | { readonly range: Extent; readonly fitted: 'first' | 'all' | false; readonly moving: boolean }
    | undefined;
  /** It was told in this frame. */
  #toldNow = false;
  #byReader = false;
  /** While the page hears of a change: it has said what is to be shown. */
  #isAnswered = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  /** A gesture or an animation is under way: visible time will change further. */
  get moving(): boolean {
    return this.#moving || this.carried;
  }

  /** True where it changed anything. */
  dispatch(setting: Setting, { byReader = false } = {}): boolean {
    if ('event' in setting && setting.event) this.opens?.(setting.event);
    const next = setView(this.state, setting, this.plotWidth, this.fold);
    this.#isAnswered ||= setting.kind === 'show';
    if (next === this.state) return false;
    let isSlid: boolean | undefined;
    if (next.range !== this.state.range) {
      this.fitted = false;
      this.#byReader = byReader;
      isSlid = this.slide?.(next.range);
    }
    this.state = next;
    if (isSlid) this.hostUpdated();
    else this.#host.requestUpdate();
    return true;
  }

  /** Shows what the attribute `range` asks for; what fits, where that was taken away or is no range. */
  take(text: string | undefined, before: string | undefined): void {
    const range = text && readRange(text);
    if (range) this.dispatch({ kind: 'show', range });
    else if ((text ?? before) !== undefined) this.refit();
  }

  /** Shows `range` as the one that fits. */
  follow(range: Extent): void {
    this.state = withRange(this.state, range);
  }

  /** Visible time fits the data again, from the next update on. */
  refit(to: 'first' | 'all' = 'first', { byReader = false } = {}): void {
    this.fitted = to;
    this.#byReader = byReader;
    this.#isAnswered = true;
    this.#host.requestUpdate();
  }

  /** Whether more is to come; the page hears of the last change when nothing is. */
  move(moving: boolean): void {
    this.#moving = moving;
    this.#isAnswered = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    // After the update: the page may answer with another one.
    queueMicrotask(() => this.#toldNow || this.#tell());
  }

  /** At most once a frame. */
  #tell(): void {
    const { fitted, moving } = this;
    const { range } = this.state;
    const told = this.#told;
    const byReader = this.#byReader;
    const isSame = told?.range.start === range.start && told.range.end === range.end;
    if (isSame && told.moving <= moving) return;
    this.#told = { range, fitted, moving };
    if (told === undefined) return;
    this.#toldNow = true;
    requestAnimationFrame(() => {
      this.#toldNow = false;
      this.#tell();
    });
    this.#isAnswered = false;
    if (this.#host.dispatchEvent(new CtRangeChangeEvent(range, { byReader, moving }))) return;
    // Unless the page has set one meanwhile, be it the same, it is as it was.
    if (this.#isAnswered) return;
    this.#told = told;
    this.fitted = told.fitted;
    this.follow(told.range);
    this.#host.requestUpdate();
  }
}
