/**
 * Locales by tag. English is built in; other bundles are loaded when asked for.
 */
import type { Issue, Parsed } from '../base/issue.js';
import type { Locale } from './locale.js';
import { en } from './messages/en.js';
import type { Messages } from './messages/messages.js';

/** English as it is before any other bundle has come; dates in their British form: "10 February 2026". */
export const english: Locale = { tag: 'en-GB', direction: 'ltr', messages: en };

const BUNDLES: Record<string, () => Promise<Messages>> = {
  de: async () => (await import('./messages/de.js')).de,
};

/** Longer than any tag that means something. */
const MAX_TAG_LENGTH = 64;

/**
 * The tag in its canonical form; undefined, with a warning, where it is malformed or there are no messages for its
 * language. English is used then.
 */
export function checkLocale(tag: string): Parsed<string> {
  const canonical = canonicalTag(tag);
  if (canonical === undefined)
    return warn('locale/malformed', `${quote(tag)} is not a language tag such as "en-GB"; English is used`);
  const language = languageOf(canonical);
  if (language !== 'en' && !Object.hasOwn(BUNDLES, language))
    return warn('locale/no-messages', `there are no messages for ${quote(tag)}; English is used`);
  return { value: canonical, issues: [] };
}

/**
 * The locale for a BCP 47 tag. A region or an extension is kept for dates and numbers; plain `en` writes dates as in
 * Britain. English for a tag that `checkLocale` refuses and for a bundle that cannot be fetched: never rejects.
 */
export async function loadLocale(tag: string): Promise<Locale> {
  const { value } = checkLocale(tag);
  if (value === undefined || value === 'en') return english;
  const language = languageOf(value);
  if (language === 'en') return { ...english, tag: value };
  try {
    return { tag: value, direction: 'ltr', messages: await BUNDLES[language]!() };
  } catch {
    return english;
  }
}

const languageOf = (tag: string): string => tag.split('-')[0]!;

function canonicalTag(tag: string): string | undefined {
  if (typeof tag !== 'string' || tag.length > MAX_TAG_LENGTH) return undefined;
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const quote = (tag: unknown): string => JSON.stringify(String(tag).slice(0, MAX_TAG_LENGTH));

function warn(code: string, message: string): Parsed<string> {
  const issue: Issue = { code, severity: 'warning', message };
  return { value: undefined, issues: [issue] };
}
