/** What is said politely of the time that is shown. */
import { formatMoment } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { say } from '../../locale/say.js';
import type { ViewController } from '../controllers/view-controller.js';
import { toolsOf } from '../../locale/tools-of.js';

export class SpokenTime {
  readonly #view: ViewController;
  #last = '';

  constructor(view: ViewController) {
    this.#view = view;
  }

  /** Nothing where all of it is shown; while it moves, what was said last. */
  words(locale: Locale): string {
    const { fitted, moving, state } = this.#view;
    if (moving) return this.#last;
    const { start, end } = state.range;
    const date = (at: number): string => formatMoment(at, 'day', locale, 'long');
    const { showing } = toolsOf(locale);
    this.#last = fitted ? '' : say(locale, showing, { from: date(start), to: date(end - 1) });
    return this.#last;
  }
}
