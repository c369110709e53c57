/** What is said politely of the time that is shown. */
import type { ReactiveControllerHost } from 'lit';
import { formatMoment } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import type { ViewController } from '../controllers/view-controller.js';
import { toolsOf } from '../../locale/tools-of.js';

/** Whoever changes it again so soon is moving it, ms. */
const REST_MS = 100;

export class SpokenTime {
  readonly #host: ReactiveControllerHost;
  readonly #view: ViewController;
  #last = '';
  #range: ViewController['state']['range'] | undefined;
  /** When it was another one last, ms as `performance.now()` counts. */
  #changed = -Infinity;
  #timer: number | undefined;

  constructor(host: ReactiveControllerHost, view: ViewController) {
    this.#host = host;
    this.#view = view;
  }

  /** Nothing where all of it is shown; while a reader or a program moves it, what was said last. */
  words(locale: Locale): string {
    const { fitted, moving, state } = this.#view;
    if (moving || this.#isMoved()) return this.#last;
    const { start, end } = state.range;
    const date = (at: number): string => formatMoment(at, 'day', locale, 'long');
    const { showing } = toolsOf(locale);
    this.#last = fitted ? '' : say(locale, showing, { from: date(start), to: date(end - 1) });
    return this.#last;
  }

  #isMoved(): boolean {
    const { range } = this.#view.state;
    if (range === this.#range) return this.#timer !== undefined;
    this.#range = range;
    const now = performance.now();
    const isMoved = now - this.#changed < REST_MS;
    this.#changed = now;
    if (isMoved) this.#timer ??= window.setTimeout(() => this.#rest(), REST_MS);
    return isMoved;
  }

  #rest(): void {
    const left = this.#changed + REST_MS - performance.now();
    this.#timer = left > 0 ? window.setTimeout(() => this.#rest(), left) : undefined;
    if (this.#timer === undefined) this.#host.requestUpdate();
  }
}
