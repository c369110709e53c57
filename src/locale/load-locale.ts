/**
 * Locales by tag. English is built in; other bundles are loaded when asked for.
 */
import type { Locale } from './locale.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';

/** English as it is before any other bundle has come; dates in their British form: "10 February 2026". */
export const english: Locale = { tag: 'en-GB', direction: 'ltr', messages: en };

/** By language in lower case, eight letters at most: no tag reaches a property that every object has. */
const BUNDLES: Readonly<Record<string, () => Messages | Promise<Messages>>> = {
  en: () => en,
  de: async () => (await import('./messages/de.js')).de,
};

/**
 * The locale for a BCP 47 tag. A region or an extension is kept for dates and numbers; plain `en` writes dates as in
 * Britain. English for what is not a tag, a language without a bundle and a bundle that cannot be fetched: never rejects.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  try {
    const locale = new Intl.Locale(tag);
    const messages = await BUNDLES[locale.language]?.();
    const canonical = locale.toString();
    if (messages && canonical !== 'en') return { tag: canonical, direction: 'ltr', messages };
  } catch {
    // English is better than nothing.
  }
  return english;
}
