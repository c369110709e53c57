/**
 * Dates as the locale writes them, from civil milliseconds. `Intl` gets plain numbers and the zone UTC, so neither the
 * viewer's zone nor a `Date` comes in.
 *
 * `Intl` uses the calendar that a locale prefers (Buddhist in Thailand): `calendar: 'gregory'` asks for ours. ECMA-402
 * makes that one proleptic, so it agrees with civil time before 1582 too (seen in V8: no turn to the Julian one).
 */
import { toCivilMs, toComponents } from '../time/civil.js';
import { DAY_MS, type CivilMs, type DateUnit } from '../time/interval.js';
import { cached } from './cache.js';
import type { Locale } from './locale.js';
import { formatNumber, say } from './say.js';

/** `short` is for labels beside a title: "10 Feb 2026". */
export type DateStyle = 'long' | 'short';

/** Precisions that `Intl` has words for. */
export type CalendarPrecision = 'second' | 'minute' | 'day' | 'month' | 'year';

/** `Date`, and with it `Intl`, ends here. */
const DATE_END_MS = 8.64e15;

const dateFormats = cached(
  (tag: string, options?: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', calendar: 'gregory' }),
);

/** `Intl`'s words for some fields of a moment inside `Date`'s range. */
export const formatFields = (at: CivilMs, { tag }: Locale, fields: Intl.DateTimeFormatOptions): string =>
  dateFormats(tag, fields).format(at);

/** The day, month, year… that holds `at`; a year only, where `Date` cannot hold it. `at` is finite. */
export function formatAt(
  at: CivilMs,
  precision: CalendarPrecision,
  locale: Locale,
  style: DateStyle = 'long',
): string {
  const { year } = toComponents(at);
  if (precision === 'year' || Math.abs(at) > DATE_END_MS) return formatYear(year, locale);
  return formatFields(at, locale, fieldsOf(precision, year, style));
}

/**
 * From the unit that holds `start` to the one that holds `end`, short: "2019–2023", "Feb–Apr 2024". One unit that holds
 * both is named once.
 */
export function formatRange(
  start: CivilMs,
  end: CivilMs,
  precision: CalendarPrecision,
  locale: Locale,
  style: DateStyle,
): string {
  const { year } = toComponents(start);
  if (Math.max(-start, end) < DATE_END_MS)
    return closeUp(dateFormats(locale.tag, fieldsOf(precision, year, style)).formatRange(start, end));
  const [from, to] = [formatAt(start, precision, locale, style), formatAt(end, precision, locale, style)];
  return from === to ? from : say(locale, locale.messages.time.dash, { from, to });
}

/** CLDR sets a dash off with thin spaces even between two bare numbers. */
const closeUp = (range: string): string => range.replace(/^(\d+)\u2009–\u2009(\d)/, '$1–$2');

function fieldsOf(precision: CalendarPrecision, year: number, style: DateStyle): Intl.DateTimeFormatOptions {
  const clock = precision === 'minute' || precision === 'second';
  return {
    year: 'numeric',
    ...(year < 100 && { era: 'short' }),
    ...(precision !== 'year' && { month: style }),
    ...(precision !== 'year' && precision !== 'month' && { day: 'numeric' }),
    ...(clock && { hour: '2-digit', minute: '2-digit' }),
    ...(precision === 'second' && { second: '2-digit' }),
  };
}

/**
 * An astronomical year: "2024", "45 BC", "12,026", "170,000,002". Up to the year 99 the era is said, as "about 47" would
 * not be understood. `options` are for its number, where it has more than four digits.
 */
export function formatYear(year: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  const counted = year > 0 ? year : 1 - year;
  const number = formatNumber(counted, locale, counted < 10_000 ? { useGrouping: false } : options);
  return year < 100 ? withEra(number, year > 0, locale) : number;
}

/** The locale's own order of year and era, learnt from the first years of both. */
function withEra(year: string, common: boolean, { tag }: Locale): string {
  return dateFormats(tag, { year: 'numeric', era: 'short' })
    .formatToParts(toCivilMs({ year: common ? 1 : -1, month: 6 }))
    .map(part => (part.type === 'year' ? year : part.value))
    .join('');
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter'] as const;

/** What an author wrote, in words: "10 February 2026", "spring 2024", "the 2020s". */
export function formatUnit(unit: DateUnit, locale: Locale, style: DateStyle = 'long'): string {
  const { start, end, precision } = unit;
  switch (precision) {
    case 'millisecond':
    case 'second':
      return formatAt(start, start % 60_000 ? 'second' : 'minute', locale, style);
    case 'season':
      return formatSeason(unit, locale);
    case 'minute':
    case 'day':
    case 'month':
    case 'year':
      return formatAt(start, precision, locale, style);
    default: {
      const { time } = locale.messages;
      const first = toComponents(start).year;
      const last = toComponents(end - DAY_MS).year;
      const [from, to] = [formatYear(first, locale), formatYear(last, locale)];
      return precision === 'decade' && first >= 100 && first % 10 === 0
        ? say(locale, time.decade, { year: from })
        : say(locale, style === 'long' ? time.years : time.dash, { from, to });
    }
  }
}

/** EDTF 21–41: seasons (north and south have the same names), quarters, thirds, halves. */
function formatSeason({ start, season = 21 }: DateUnit, locale: Locale): string {
  const { time } = locale.messages;
  const year = formatYear(toComponents(start).year, locale);
  if (season < 33) return say(locale, time[SEASONS[(season - 21) % 4]!], { year });
  if (season < 37) return say(locale, time.quarter, { n: season - 32, year });
  if (season < 40) return say(locale, time.third, { n: season - 36, year });
  return say(locale, time.half, { n: season - 39, year });
}
