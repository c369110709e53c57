/**
 * The body of a card as the page makes it: by its function, called once for what is shown. Where that throws, the page hears of it
 * by `ct-error`, and the reader has the default card.
 */
import { areSame } from '../base/are-same.js';
import type { TimelineEvent } from '../model/document.js';
import type { Locale } from '../locale/locale.js';
import { cardFacts, type CardFacts } from '../render/words/card-facts.js';
import type { EventWords } from '../render/words/event-words.js';
import { CtErrorEvent } from './events.js';

/**
 * Makes the body of an event's card: a node, a template of Lit, or a string, which is text and never HTML; undefined for the default
 * one. Called again where the event, what is known of it, the language or the function is another.
 */
export type RenderCard = (event: TimelineEvent, facts: CardFacts) => unknown;

export class OwnCard {
  readonly #host: EventTarget;
  /** What was made last, and from what. */
  #made: { readonly of: readonly unknown[]; readonly body: unknown } | undefined;

  constructor(host: EventTarget) {
    this.#host = host;
  }

  /** Undefined where there is none. */
  body(
    render: RenderCard | null | undefined,
    event: TimelineEvent,
    words: EventWords,
    locale: Locale,
  ): unknown {
    if (!render) return undefined;
    const of = [render, event, words, locale];
    if (!this.#made || !areSame(this.#made.of, of))
      this.#made = { of, body: this.#make(render, event, words, locale) };
    return this.#made.body;
  }

  #make(render: RenderCard, event: TimelineEvent, words: EventWords, locale: Locale): unknown {
    try {
      return render(event, cardFacts(words, locale));
    } catch (error) {
      const message = `renderCard threw: ${error instanceof Error ? error.message : String(error)}`;
      const issue = { code: 'card/render', severity: 'error', message, event: event.id } as const;
      // Not in the update that this is a part of.
      queueMicrotask(() => this.#host.dispatchEvent(new CtErrorEvent([issue])));
      return undefined;
    }
  }
}
