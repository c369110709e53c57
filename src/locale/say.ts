/**
 * Messages as text: the form that a count or a choice asks for, placeholders filled in, numbers as the locale writes them.
 */
import { intl } from './intl.js';
import type { Locale } from './locale.js';
import type { Message } from './messages/messages.js';

/** What placeholders stand for; `n` chooses among plural forms, `form` among others. */
export type Params = Readonly<Record<string, string | number | undefined>>;

/** The message with its placeholders filled; one that `params` lacks stays as it is. */
export function say({ tag, lang }: Locale, message: Message, params: Params = {}): string {
  const template =
    typeof message === 'string'
      ? message
      : (message[params.form ?? intl(Intl.PluralRules, lang).select(Number(params.n))] ?? message.other);
  return template.replace(/\{(\w+)\}/g, (hole, name: string) => {
    const value = params[name] ?? hole;
    return typeof value === 'number' ? intl(Intl.NumberFormat, tag).format(value) : value;
  });
}

/** Words as they meet in their language: "de" and "le" as "du". */
export const joined = (text: string, { messages }: Locale): string => messages.grammar?.join(text) ?? text;
