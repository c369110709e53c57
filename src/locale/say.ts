/**
 * Messages as text: the plural form that `{n}` asks for, placeholders filled in, numbers as the locale writes them.
 */
import type { Locale } from './locale.js';
import type { Message } from './messages/messages.js';
import { cached } from './cache.js';

export type Params = Readonly<Record<string, string | number>>;

/** The message with its placeholders filled; one that `params` lacks stays as it is. */
export function say(locale: Locale, message: Message, params: Params = {}): string {
  const template =
    typeof message === 'string'
      ? message
      : (message[pluralOf(locale.tag, Number(params.n))] ?? message.other);
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name];
    return typeof value === 'number' ? formatNumber(value, locale) : (value ?? hole);
  });
}

const pluralRules = cached((tag: string) => new Intl.PluralRules(tag));
const pluralOf = (tag: string, n: number): Intl.LDMLPluralRule => pluralRules(tag).select(n);

const numberFormats = cached(
  (tag: string, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(tag, options),
);

/** A number as the locale writes it. */
export const formatNumber = (value: number, { tag }: Locale, options?: Intl.NumberFormatOptions): string =>
  numberFormats(tag, options).format(value);
