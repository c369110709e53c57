/**
 * Dates as readers type them: EDTF, or as their language writes dates, "March 2021", "3. März 2021", "2021年3月", "25/3/2021".
 * Names of months, the order of numbers and digits are `Intl`'s. What can be read in two ways is not guessed.
 */
import type { Extent } from '../base/extent.js';
import { fold } from '../base/fold.js';
import { daysInMonth, toCivilMs } from '../time/civil.js';
import { readEdtf } from '../time/edtf/read.js';
import { DAY_MS } from '../time/interval.js';
import { dateFormat } from './format-date.js';
import { intl } from './intl.js';
import type { Locale } from './locale.js';

/** Why a text names no one date. */
export type DateDoubt = 'ambiguous' | 'unknown';

/** Longer texts are no dates. */
const MOST_CHARACTERS = 60;
/** A year has at least three digits, so that it is not taken for a day. */
const YEAR_FROM = 3;
const YEAR_TO = 6;
/** So much of a month's name is enough, where no other begins so. */
const NAME_FROM = 3;

/** What is written onto a number to count with it: 3rd, 1er, 1º. */
const ORDINAL = /(\d)(?:st|nd|rd|th|er|re|o|a|e)(?!\p{L})/gu;

/** The day, month, year or stretch that `text` names, half-open in civil ms, or why there is none. */
export function readDateWords(text: string, locale: Locale): Extent | DateDoubt {
  const typed = text.trim();
  if (typed.length > MOST_CHARACTERS) return 'unknown';
  const { bounds } = readEdtf(typed).value ?? {};
  if (bounds) return finite(bounds.earliestStart, bounds.latestEnd);
  const { months, fillers } = namesIn(locale);
  const numbers: string[] = [];
  const named: number[] = [];
  for (const [token] of withLatinDigits(fold(typed), locale)
    .replace(ORDINAL, '$1')
    .matchAll(/\d+|\p{L}+/gu)) {
    if (/\d/.test(token)) numbers.push(token);
    else if (!fillers.has(token)) named.push(monthOf(token, months));
  }
  if (named.length > 1 || named.includes(0)) return 'unknown';
  return named.length === 1 ? withMonth(named[0]!, numbers) : ofNumbers(numbers, locale);
}

/** What is open is a day long. */
function finite(start: number, end: number): Extent | DateDoubt {
  if (Number.isFinite(start)) return { start, end: Number.isFinite(end) ? end : start + DAY_MS };
  return Number.isFinite(end) ? { start: end - DAY_MS, end } : 'unknown';
}

const isYear = (number: string): boolean => number.length >= YEAR_FROM && number.length <= YEAR_TO;

function withMonth(month: number, numbers: readonly string[]): Extent | DateDoubt {
  const years = numbers.filter(isYear);
  const days = numbers.filter(number => !isYear(number));
  if (numbers.length > 2 || numbers.length === 0) return 'unknown';
  if (years.length !== 1) return numbers.length === 2 ? 'ambiguous' : 'unknown';
  return extentOf(years[0]!, month, days[0]);
}

function ofNumbers(numbers: readonly string[], locale: Locale): Extent | DateDoubt {
  const [first = '', second = '', third = ''] = numbers;
  switch (numbers.length) {
    case 1:
      return isYear(first) ? extentOf(first) : 'unknown';
    case 2:
      return isYear(first)
        ? extentOf(first, Number(second))
        : isYear(second)
          ? extentOf(second, Number(first))
          : 'ambiguous';
    case 3:
      if (isYear(first)) return extentOf(first, Number(second), third);
      return isYear(third) ? dayAndMonth(third, first, second, locale) : 'ambiguous';
    default:
      return 'unknown';
  }
}

function dayAndMonth(year: string, first: string, second: string, { tag }: Locale): Extent | DateDoubt {
  const dayFirst = extentOf(year, Number(second), first);
  const monthFirst = extentOf(year, Number(first), second);
  if (monthFirst === 'unknown' || first === second) return dayFirst;
  if (dayFirst === 'unknown') return monthFirst;
  // In Britain and America it is another day. A tag without a region, as "en", was given one of the two.
  const isDayFirst = startsWithDay(tag);
  if (isDayFirst !== startsWithDay(tag.split('-')[0]!)) return 'ambiguous';
  return isDayFirst ? dayFirst : monthFirst;
}

/** True where a day stands before its month, written in numbers. */
function startsWithDay(tag: string): boolean {
  const parts = intl(Intl.DateTimeFormat, tag, { timeZone: 'UTC', calendar: 'gregory' }).formatToParts(0);
  const placeOf = (wanted: string): number => parts.findIndex(({ type }) => type === wanted);
  return placeOf('day') < placeOf('month');
}

function extentOf(year: string, month?: number, day?: string): Extent | DateDoubt {
  const y = Number(year);
  if (month === undefined) return { start: toCivilMs({ year: y }), end: toCivilMs({ year: y + 1 }) };
  if (month < 1 || month > 12) return 'unknown';
  if (day === undefined)
    return { start: toCivilMs({ year: y, month }), end: toCivilMs({ year: y, month: month + 1 }) };
  const d = Number(day);
  if (d < 1 || d > daysInMonth(y, month)) return 'unknown';
  const start = toCivilMs({ year: y, month, day: d });
  return { start, end: start + DAY_MS };
}

interface Names {
  /** Folded names of each month, 0 for January; none where months are numbers. */
  readonly months: readonly (readonly string[])[];
  /** Words that stand in dates beside numbers and names, folded. */
  readonly fillers: ReadonlySet<string>;
}

const LENGTHS = ['long', 'short'] as const;

function namesIn(locale: Locale): Names {
  const fillers = new Set<string>();
  const months = Array.from({ length: 12 }, (_, month) => {
    const at = toCivilMs({ year: 2000, month: month + 1 });
    return LENGTHS.flatMap(length =>
      // Alone, and beside a day: some languages have two forms.
      [{ month: length }, { day: 'numeric', month: length, year: 'numeric' } as const].flatMap(fields => {
        const parts = dateFormat(locale, fields).formatToParts(at);
        for (const { type, value } of parts)
          if (type === 'literal') for (const [word] of fold(value).matchAll(/\p{L}+/gu)) fillers.add(word);
        const name = fold(parts.find(({ type }) => type === 'month')?.value ?? '').replace(
          /[^\p{L}\p{N}]/gu,
          '',
        );
        return name === '' || /\p{N}/u.test(name) ? [] : [name];
      }),
    );
  });
  return { months, fillers };
}

/** 1 to 12; 0 where it is no month, or the beginning of several. */
function monthOf(word: string, months: Names['months']): number {
  const exact = months.findIndex(names => names.includes(word));
  if (exact >= 0) return exact + 1;
  if (word.length < NAME_FROM) return 0;
  const begun = [...months.keys()].filter(month => months[month]!.some(name => name.startsWith(word)));
  return begun.length === 1 ? begun[0]! + 1 : 0;
}

/** Digits of the locale's own script as 0 to 9. */
function withLatinDigits(text: string, { tag }: Locale): string {
  const zero = intl(Intl.NumberFormat, tag).format(0).codePointAt(0)!;
  return text.replace(/\p{Nd}/gu, digit => {
    const value = digit.codePointAt(0)! - zero;
    return value >= 0 && value <= 9 ? String(value) : digit;
  });
}
