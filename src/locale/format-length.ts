/** How far two dates are apart, in words: one count of one unit. Its name and its plurals come from `Intl`. */
import { DAY_MS } from '../time/interval.js';
import { intl } from './intl.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

/** Units of a length, each with the fewest that are said in it; a month and a year are as long as their mean. */
const UNITS = [
  ['year', 365.2425 * DAY_MS, 2],
  ['month', (365.2425 / 12) * DAY_MS, 2],
  ['day', DAY_MS, 1],
  ['hour', DAY_MS / 24, 1],
  ['minute', DAY_MS / 1_440, 1],
  ['second', 1_000, 1],
] as const;

/** A length of `ms` (> 0), rounded: "15 days", "about 7 years". */
export function formatLength(ms: number, locale: Locale): string {
  const [unit, size] = UNITS.find(([, length, fewest]) => ms >= fewest * length) ?? UNITS.at(-1)!;
  const n = Math.round(ms / size);
  const words = intl(Intl.NumberFormat, locale.tag, { style: 'unit', unit, unitDisplay: 'long' }).format(n);
  return n * size === ms ? words : say(locale, locale.messages.time.about, { date: words });
}
