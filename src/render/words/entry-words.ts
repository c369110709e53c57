/** The few words that everything says of an entry: its title and its date. */
import { describeTime } from '../../locale/describe-time.js';
import type { Locale } from '../../locale/locale.js';
import type { Entry, Store } from '../../store/store.js';

/** What words are made from, besides the entry. */
export interface WordsContext {
  readonly store: Store;
  readonly locale: Locale;
}

/** Its title, or a word for one that has none. */
export const titleOf = ({ event }: Entry, { messages }: Locale): string => event.title || messages.untitled;

/** Its date; `short` as on a label. */
export const whenOf = (
  { event, interval, told = interval }: Pick<Entry, 'event' | 'interval' | 'told'>,
  locale: Locale,
  { style = 'long' }: { readonly style?: 'long' | 'short' } = {},
): string => describeTime(told, locale, { style, planned: event.status === 'planned' });

/** Words that stand for themselves begin with a capital where the language has one. */
export const sentenceCase = (words: string, { tag }: Locale): string =>
  words.replace(/^\p{Ll}/u, first => first.toLocaleUpperCase(tag));
