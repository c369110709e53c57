/** Sentences in which other events are told apart, so that they can be followed: parts of text and mentions. */
import { detailsOf } from '../../locale/details-of.js';
import { intl } from '../../locale/intl.js';
import type { Locale } from '../../locale/locale.js';
import type { Message } from '../../locale/messages/messages.js';
import { say, type Params } from '../../locale/say.js';
import { part } from '../../locale/speaker.js';

export type Reason = readonly (string | EventMention)[];

export interface EventMention {
  readonly event: string;
  readonly title: string;
}

/** A sentence as plain text. */
export const reasonText = (reason: Reason): string =>
  reason.map(each => (typeof each === 'string' ? each : each.title)).join('');

/** A message whose placeholders are filled with `parts`; `params` choose its form, and fill what is plain text. */
export const fill = (
  locale: Locale,
  message: Message,
  parts: Readonly<Record<string, Reason>>,
  params?: Params,
): Reason =>
  say(locale, message, params)
    .split(/\{(\w+)\}/)
    .flatMap((piece, i) => (i % 2 === 1 ? parts[piece]! : piece || []));

/** A title in the quotation marks of the language. */
export const quoted = (mention: string | EventMention, locale: Locale): Reason =>
  fill(locale, detailsOf(locale).fact.quoted, { title: [mention] });

/** "A, B and C", as `Intl` joins things. */
export const listOf = (items: readonly Reason[], { lang }: Locale): Reason =>
  intl(Intl.ListFormat, lang, { type: 'conjunction' })
    // Numbers stand for the items, which are not text alone.
    .formatToParts(items.map((_, i) => String(i)))
    .flatMap(({ type, value }) => (type === 'element' ? items[Number(value)]! : value));

export interface Clause {
  readonly words: Reason;
  readonly hasComma: boolean;
}

/** Clauses with commas in them are parted more clearly: "A, begun after B; during C, and before D". */
export function joinClauses(clauses: readonly Clause[], locale: Locale): Reason {
  const last = clauses.at(-1)?.words ?? [];
  const init = clauses.slice(0, -1);
  if (init.length === 0) return last;
  const isApart = init.some(({ hasComma }) => hasComma);
  const separator = part({ locale }, isApart ? 'semicolon' : 'comma');
  const list = init.flatMap(({ words }, i) => (i === 0 ? words : [separator, ...words]));
  return fill(locale, detailsOf(locale).why.and, { list, last }, { form: isApart ? 'apart' : 'other' });
}
