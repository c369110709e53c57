/** The language of an element: English until another bundle has come; the last one asked for wins. */
import type { ReactiveControllerHost } from 'lit';
import { english, loadLocale } from '../../locale/load-locale.js';
import type { Locale } from '../../locale/locale.js';

/** A right-to-left language runs so on any page, unless `host` has a `dir` of its own; undefined leaves it to the page. */
export const ownDirection = (host: HTMLElement, { direction }: Locale): 'rtl' | undefined =>
  host.dir === '' && direction === 'rtl' ? direction : undefined;

export class WordsController {
  locale: Locale = english;
  /** Resolves when another language is there; undefined where none is on its way. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  #tag: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Has the host speak the language of a BCP 47 tag; English, where there is none. */
  speak(tag = 'en'): void {
    if (tag === this.#tag) return;
    this.#tag = tag;
    this.pending = undefined;
    if (tag === 'en') this.locale = english;
    else this.#fetch(tag);
  }

  #fetch(tag: string): void {
    this.pending = loadLocale(tag).then(locale => {
      if (tag !== this.#tag) return;
      this.pending = undefined;
      this.locale = locale;
      this.#host.requestUpdate();
    });
  }
}
