/**
 * Dates as the locale writes them, from civil milliseconds. `Intl` gets plain numbers and the zone UTC, so neither the
 * viewer's zone nor a `Date` comes in.
 *
 * `Intl` uses the calendar that a locale prefers (Buddhist in Thailand): `calendar: 'gregory'` asks for ours. ECMA-402
 * makes that one proleptic, so it agrees with civil time before 1582 too (seen in V8: no turn to the Julian one).
 */
import { toComponents } from '../time/civil.js';
import { DAY_MS, type CivilMs, type DateUnit, type Precision } from '../time/interval.js';
import { intl } from './intl.js';
import type { Locale } from './locale.js';
import { joined, say } from './say.js';

/** `short` is for labels beside a title: "10 Feb 2026". */
export type DateStyle = 'long' | 'short';

/** EDTF 21–32 are seasons. */
export const LAST_SEASON = 32;

/** `Date`, and with it `Intl`, ends here. */
const DATE_END_MS = 8.64e15;

export const CLOCK = { hour: '2-digit', minute: '2-digit' } as const;
const MINUTE = { day: 'numeric', ...CLOCK } as const;
const SECOND = { ...MINUTE, second: '2-digit' } as const;

/** What is said besides year and month, for the precisions that `Intl` has words for. */
const FIELDS: { readonly [precision in Precision]?: Intl.DateTimeFormatOptions } = {
  millisecond: SECOND,
  second: SECOND,
  minute: MINUTE,
  day: { day: 'numeric' },
  month: {},
  year: { month: undefined },
};

/** True where `Intl` has words for what is so fine. */
export const isCalendar = (precision: Precision): boolean => Object.hasOwn(FIELDS, precision);

/** `Intl`'s words for some fields of moments inside `Date`'s range. */
export const dateFormat = ({ tag }: Locale, fields: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
  intl(Intl.DateTimeFormat, tag, { ...fields, timeZone: 'UTC', calendar: 'gregory' });

const formatOf = (at: CivilMs, precision: Precision, locale: Locale, style: DateStyle): Intl.DateTimeFormat =>
  dateFormat(locale, {
    year: 'numeric',
    month: style,
    era: toComponents(at).year < 100 ? 'short' : undefined,
    ...FIELDS[precision],
  });

/** The day, month, year… that holds `at`; a year only, where `Date` cannot hold it. `at` is finite. */
export const formatAt = (
  at: CivilMs,
  precision: Precision,
  locale: Locale,
  style: DateStyle = 'long',
): string =>
  precision === 'year' || Math.abs(at) > DATE_END_MS
    ? formatYear(toComponents(at).year, locale)
    : joined(formatOf(at, precision, locale, style).format(at), locale);

/** The same where time may be counted from a zero, as a drawing of aligned histories does. */
export const formatMoment: typeof formatAt = (at, precision, locale, style) =>
  locale.moment?.(at) ?? formatAt(at, precision, locale, style);

/**
 * From the unit that holds `start` to the one that holds `end`: "2019–2023", "Feb – Apr 2024". What both share is said once,
 * where `Intl` can.
 */
export function formatRange(
  start: CivilMs,
  end: CivilMs,
  precision: Precision,
  locale: Locale,
  style: DateStyle,
): string {
  if (precision !== 'year' && Math.max(Math.abs(start), Math.abs(end)) < DATE_END_MS) {
    const range = formatOf(start, precision, locale, style).formatRange(start, end);
    // Some languages have only numbers for it, as on a form: 2024/04～2024/06.
    if (!/[/~]/.test(range)) return range;
  }
  const [from = '', to = ''] = [start, end].map(at => formatAt(at, precision, locale, style));
  return say(locale, locale.messages.time.dash, { from, to });
}

/**
 * An astronomical year: "2024", "45 BC", "12,026", "170,000,002". Up to the year 99 the era is said, as "about 47" would
 * not be understood. `options` are for its number, where it has more than four digits.
 */
export function formatYear(year: number, locale: Locale, options?: Intl.NumberFormatOptions): string {
  const counted = year > 0 ? year : 1 - year;
  const format = intl(Intl.NumberFormat, locale.tag, { useGrouping: 'min2', ...options });
  const number = format.format(counted);
  // What stands around it, such as 年 or the era, learnt from some year of each: 1970, and one before 1 BC.
  return dateFormat(locale, { year: 'numeric', era: year < 100 ? 'short' : undefined })
    .formatToParts(year > 0 ? 0 : -1e14)
    .map(({ type, value }) => (type === 'year' ? number : value))
    .join('');
}

/** What an author wrote, in words: "10 February 2026", "spring 2024", "2020–2029", "April – June 2024". */
export function formatUnit(unit: DateUnit, locale: Locale, style: DateStyle): string {
  const { start, end, precision, season = 21 } = unit;
  if (isCalendar(precision)) return formatAt(start, precision, locale, style);
  const isSeason = precision === 'season';
  // North and south have the same names. What follows, quarters, thirds and halves, are months.
  if (isSeason && season <= LAST_SEASON)
    return say(locale, locale.messages.time.seasons[(season - 21) % 4]!, {
      year: formatAt(start, 'year', locale),
    });
  return formatRange(start, end - DAY_MS, isSeason ? 'month' : 'year', locale, style);
}
