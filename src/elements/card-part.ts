/** The card of the selected event, with its styles: loaded when the first one is opened. */
import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { areSame } from '../base/are-same.js';
import { familyHeads } from '../layout/collapse-families.js';
import { detailsOf } from '../locale/details-of.js';
import type { Locale } from '../locale/locale.js';
import { cardView } from '../render/dom/card.js';
import { eventWords, type EventWords } from '../render/words/event-words.js';
import type { Entry, Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import type { OnDemand } from './controllers/on-demand.js';
import { OwnCard, type RenderCard } from './own-card.js';
import { cardKin } from './styles/card-kin.css.js';
import { cardMedia } from './styles/card-media.css.js';
import { card } from './styles/card.css.js';
import type { Family } from './interaction/families.js';
import { reading } from './styles/reading.css.js';

const CARD_TITLE = 'card-title';

export interface CardOptions {
  /** Of all that is known, whatever is drawn of it. */
  readonly store: Store;
  readonly entry: Entry;
  readonly locale: Locale;
}

/** What makes a link to a card, where the address keeps what is shown. */
export interface Linking {
  readonly history: { linkTo(id: string): string | undefined };
}

/** What the card stands beside. */
export interface Carded {
  readonly view: { readonly state: ViewState };
  /** What is drawn. */
  store(): Store | undefined;
  parts(): { readonly ties: OnDemand<Linking>; readonly filter: OnDemand<Family> };
}

export interface CardHost extends ReactiveControllerHost, EventTarget {
  readonly renderCard: RenderCard | null | undefined;
}

export class Card implements ReactiveController {
  readonly styles = [reading, card, cardKin, cardMedia];
  /** Resolves when what is being copied is copied, or cannot be. */
  pending: Promise<void> | undefined;
  readonly #host: CardHost;
  readonly #of: Carded;
  readonly #own: OwnCard;
  /** What came of copying, and on which card. */
  #said: { readonly event: string | undefined; readonly words: string } | undefined;
  /** The last words, which cost more than a frame, and what they were made from. */
  #kept: { readonly of: readonly unknown[]; readonly words: EventWords } | undefined;

  constructor(host: CardHost, of: Carded) {
    this.#host = host;
    this.#of = of;
    this.#own = new OwnCard(host);
    host.addController(this);
  }

  hostUpdate(): void {
    if (this.#said?.event !== this.#of.view.state.selected) this.#said = undefined;
  }

  view(options: CardOptions): TemplateResult {
    const { entry, locale } = options;
    const hasLink = this.#linkTo(entry.event.id) !== undefined;
    const words = this.#wordsFor(options);
    return cardView({
      words,
      own: this.#own.body(this.#host.renderCard, entry.event, words, locale),
      locale,
      titleId: CARD_TITLE,
      dated: entry.dated,
      ...this.#hiding(entry.event.id),
      ...(hasLink && { copy: { said: this.#said?.words ?? '', onCopy: () => this.#copyLink(options) } }),
    });
  }

  #hiding(id: string): Pick<Parameters<typeof cardView>[0], 'hiding'> {
    const { view, lanes } = this.#of.view.state;
    const hidden = lanes?.families?.includes(id) === true;
    const drawn = view === 'lanes' ? this.#of.store()?.snapshot() : undefined;
    if (!drawn || !(hidden || familyHeads(drawn).has(id))) return {};
    const onToggle = (): void => this.#of.parts().filter.use(filter => filter.toggleFamily(id));
    return { hiding: { hidden, onToggle } };
  }

  #wordsFor({ store, entry, locale }: CardOptions): EventWords {
    const drawn = this.#of.store() ?? store;
    const of = [store, drawn, entry, locale];
    if (!this.#kept || !areSame(this.#kept.of, of))
      this.#kept = { of, words: eventWords(entry, { store, locale }, drawn) };
    return this.#kept.words;
  }

  #linkTo(id: string): string | undefined {
    return this.#of.parts().ties.module?.history.linkTo(id);
  }

  #copyLink({ entry: { event }, locale }: CardOptions): void {
    const { card } = detailsOf(locale);
    const link = this.#linkTo(event.id);
    if (link === undefined) return;
    this.pending = copy(link).then(
      () => this.#say(event.id, card.copied),
      () => this.#say(event.id, card.notCopied),
    );
  }

  #say(event: string, words: string): void {
    this.pending = undefined;
    this.#said = { event, words };
    this.#host.requestUpdate();
  }
}

/** Rejects where the browser has no clipboard, as on a page without https, or refuses. */
const copy = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
