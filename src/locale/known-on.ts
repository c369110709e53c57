/** "known on 10 February 2026": the day that the knowledge dates from, in words. */
import { DAY_MS, type CivilMs } from '../time/interval.js';
import { formatAt, type DateStyle } from './format-date.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

/** `asOf` is the end of the day; the day itself is named. */
export const knownOn = (asOf: CivilMs, locale: Locale, style: DateStyle = 'long'): string =>
  say(locale, locale.messages.knownOn, { date: formatAt(asOf - DAY_MS, 'day', locale, style) });
