/**
 * Locales by tag. English is built in; other bundles are loaded when asked for.
 */
import type { Locale } from './locale.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';

/** English as it is before any other bundle has come; dates in their British form: "10 February 2026". */
export const english: Locale = { tag: 'en-GB', lang: 'en-GB', direction: 'ltr', messages: en };

/** By language in lower case, eight letters at most: no tag reaches a property that every object has. */
const BUNDLES: Readonly<Record<string, () => Messages | Promise<Messages>>> = {
  en: () => en,
  de: async () => (await import('./messages/de.js')).de,
  fr: async () => (await import('./messages/fr.js')).fr,
  es: async () => (await import('./messages/es.js')).es,
  ja: async () => (await import('./messages/ja.js')).ja,
  ar: async () => (await import('./messages/ar.js')).ar,
};

/**
 * The locale for a BCP 47 tag. A region or an extension is kept for dates and numbers; plain `en` writes dates as in
 * Britain. English words around dates as the tag has them for a language without a bundle and for a bundle that cannot be
 * fetched; English altogether for what is not a tag or not known to `Intl`. Never rejects.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  let locale = english;
  try {
    // What it doesn't know, `Intl` would write as the machine does that it runs on.
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(tag);
    if (known === undefined || known === 'en') return english;
    locale = { ...english, tag: known };
    const messages = await BUNDLES[known.split('-')[0]!]?.();
    if (messages) locale = { tag: known, lang: known, direction: messages.direction ?? 'ltr', messages };
  } catch {
    // English is better than nothing.
  }
  return locale;
}
