/** The card of the selected event, with its styles: loaded when the first one is opened. */
import type { TemplateResult } from 'lit';
import type { Locale } from '../locale/locale.js';
import { cardView } from '../render/dom/card.js';
import { eventWords } from '../render/words/event-words.js';
import type { Entry, Store } from '../store/store.js';
import { card } from './styles/card.css.js';
import { reading } from './styles/reading.css.js';

export const styles = [reading, card];

const CARD_TITLE = 'card-title';

export interface CardOptions {
  readonly store: Store;
  readonly entry: Entry;
  readonly locale: Locale;
}

export const cardPart = ({ store, entry, locale }: CardOptions): TemplateResult =>
  cardView({ words: eventWords(entry, { store, locale }), locale, titleId: CARD_TITLE, dated: entry.dated });
