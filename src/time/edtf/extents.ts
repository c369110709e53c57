/**
 * From the components of a date, digits unspecified or not, to the days that they can mean.
 */
import { PINNED_YEAR } from '../../base/caps.js';
import { clamp, type Extent } from '../../base/extent.js';
import { daysFromCivil, daysInMonth } from '../civil.js';
import { exactBounds, groupBounds } from '../bounds.js';
import { DAY_MS, type Bounds, type DateUnit, type Precision } from '../interval.js';
import { FIRST_SEASON, firstMonth, monthsOfSeason, type SeasonPolicy } from './seasons.js';

/** By the number of digits that are not known. */
const PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/** True where nothing is known of the year: `XXXX`. */
export const isUnusable = ([year = '']: readonly string[]): boolean => year.endsWith('XXXX');

/** A pattern's number with the same digit for each `X`. */
export const fill = (pattern: string, digit: '0' | '9'): number => Number(pattern.replaceAll('X', digit));

/** The pattern of the years that a written year names down to its first unknown digit: `19XX` for `19X5` and `1950S2`. */
export function patternOfUnit(year: string): string {
  const pattern = patternOf(year);
  const known = pattern.indexOf('X');
  return known < 0 ? pattern : pattern.slice(0, known).padEnd(pattern.length, 'X');
}

/** Without the `Y`; digits that are not significant are unspecified ones. */
function patternOf(year: string): string {
  const [written = '', significant] = year.replace('Y', '').split('S');
  if (significant === undefined) return written;
  const dropped = String(Math.abs(Number(written))).length - Number(significant);
  return written.slice(0, -dropped).padEnd(written.length, 'X');
}

/**
 * The extent reading: the first and the last that the components, which are in range, can mean; undefined where there
 * is no such day. A date without unspecified digits is its own `unit`.
 */
export function dateBounds(
  [year = '', month = '', day = '']: readonly string[],
  unit: DateUnit,
  seasons: SeasonPolicy,
): Bounds | undefined {
  const pattern = patternOf(year);
  const [least, most] = yearsOf(pattern);
  if (least === most && !/X/.test(month + day))
    return Number(day) > daysInMonth(least, Number(month)) ? undefined : exactBounds(unit.start, unit.end);
  const days = numbersOf(day, 31);
  const stretches = numbersOf(month, 12).flatMap(m =>
    // A day that not even a leap year has is not looked for in all years.
    days.filter(d => d <= daysInMonth(4, m)).map(d => [m, d] as const),
  );
  const nearest = (from: number, step: 1 | -1): Extent | undefined => {
    for (let y = from; stretches.length > 0 && y >= least && y <= most; y += step) {
      const found = fits(pattern, y) && stretches.find(([m, d]) => d <= daysInMonth(y, m));
      if (found) return extentOf(seasons, y, ...found);
    }
    return undefined;
  };
  const first = nearest(least, 1);
  stretches.reverse();
  const last = nearest(most, -1);
  return (
    first &&
    last &&
    groupBounds(
      'one-of',
      [first, last].map(({ start, end }) => exactBounds(start, end)),
    )
  );
}

/** What is named down to the first unspecified digit. */
export function dateUnit(
  [year = '', month = '', day = '']: readonly string[],
  seasons: SeasonPolicy,
): DateUnit {
  const pattern = patternOfUnit(year);
  const [least, most] = yearsOf(pattern);
  const unknown = pattern.split('X').length - 1;
  // With an unspecified digit it is no number, and as good as not given.
  const m = (unknown === 0 && Number(month)) || 0;
  const d = (m > 0 && Number(day)) || 0;
  const { start } = extentOf(seasons, least, m, d);
  const { end } = extentOf(seasons, most, m, d);
  if (m >= FIRST_SEASON) return { start, end, precision: 'season', season: m };
  return { start, end, precision: d ? 'day' : m ? 'month' : (PRECISIONS[unknown] ?? 'coarser') };
}

/** The first and the last year of a pattern; between them, digits that are known may differ. */
function yearsOf(pattern: string): readonly [number, number] {
  const [a, b] = [fill(pattern, '0'), fill(pattern, '9')];
  return a < b ? [a, b] : [b, a];
}

/** The numbers up to `most` that a pattern of two digits can stand for, which begin with 1; 0 for an empty one. */
const numbersOf = (pattern: string, most: number): readonly number[] =>
  pattern.includes('X')
    ? Array.from({ length: most }, (_, i) => i + 1).filter(n => fits(pattern, n))
    : [Number(pattern)];

/** Whether a pattern can stand for a number; there is no `-0000`. */
function fits(pattern: string, n: number): boolean {
  const text = toDigits(n, pattern.replace('-', '').length);
  return [...pattern].every((char, i) => char === 'X' || char === text[i]);
}

/** A number as dates have it: `-0044`, `02`. */
export const toDigits = (n: number, length: number): string =>
  (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(length, '0');

/** Of a year, a month or season of it, or a day; 0 for what is not given. */
export function extentOf(seasons: SeasonPolicy, year: number, month: number, day: number): Extent {
  const y = clamp(year, -PINNED_YEAR, PINNED_YEAR);
  const first = month < FIRST_SEASON ? month || 1 : firstMonth(month, seasons);
  const start = daysFromCivil(y, first, day || 1);
  const end = day ? start + 1 : daysFromCivil(y, first + (month ? monthsOfSeason(month) : 12));
  return { start: start * DAY_MS, end: end * DAY_MS };
}
