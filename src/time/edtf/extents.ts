/**
 * From the components of a date, digits unspecified or not, to the days that they can mean.
 */
import { clamp, type Extent } from '../../base/extent.js';
import { PINNED_YEAR } from '../../base/caps.js';
import { daysFromCivil, daysInMonth } from '../civil.js';
import { DAY_MS, type Bounds, type DateUnit, type Precision } from '../interval.js';
import { FIRST_SEASON, seasonExtent, type SeasonPolicy } from './seasons.js';

/** As in `EdtfDate`; a month may be a sub-year code. */
export interface WrittenDate {
  readonly year: string;
  readonly month?: string;
  readonly day?: string;
}

/** Both ends included. */
export interface YearRange {
  readonly first: number;
  readonly last: number;
}

const PRECISION_OF_YEARS: Readonly<Record<number, Precision>> = {
  1: 'year',
  10: 'decade',
  100: 'century',
  1000: 'millennium',
};

/** The years that the digits before the first `X`, or the `S` significant ones, name: 1900–1999 for `19X5` and `1950S2`. */
export function yearsOf(year: string): YearRange {
  const [written = '', significant] = year.replace('Y', '').split('S');
  const sign = written.startsWith('-') ? -1 : 1;
  const digits = sign < 0 ? written.slice(1) : written;
  const firstX = digits.indexOf('X');
  const dropped =
    significant === undefined
      ? firstX < 0
        ? 0
        : digits.length - firstX
      : String(Number(digits)).length - Number(significant);
  const unit = 10 ** dropped;
  const least = Math.floor(Number(digits.slice(0, digits.length - dropped))) * unit;
  const most = least + unit - 1;
  // No year is -0000, so the ones that its X may mean begin with -1.
  return sign > 0 ? { first: least, last: most } : { first: -most, last: -Math.max(least, 1) };
}

/** True where nothing is known of the year: `XXXX`. */
export const isUnusable = ({ year }: WrittenDate): boolean => year.endsWith('XXXX');

/** All numbers from `least` to `most` (two digits at the most) that `pattern` can stand for; `XX` for any. */
export function matches(pattern: string, least: number, most: number): readonly number[] {
  const found: number[] = [];
  for (let n = least; n <= most; n += 1) {
    const [tens, units] = [Math.floor(n / 10), n % 10].map(String);
    if (`X${tens}`.includes(pattern.charAt(0)) && `X${units}`.includes(pattern.charAt(1))) found.push(n);
  }
  return found;
}

/**
 * The extent reading: from the first to the last that the components can mean; undefined where no such day exists.
 * Months and days are in range.
 */
export function dateBounds(date: WrittenDate, seasons: SeasonPolicy): Bounds | undefined {
  const first = outermost(date, seasons, false);
  const last = first && outermost(date, seasons, true);
  return (
    last && {
      earliestStart: first.start,
      latestStart: last.start,
      earliestEnd: first.end,
      latestEnd: last.end,
    }
  );
}

/** What is named down to the first unspecified digit. */
export function dateUnit({ year, month, day }: WrittenDate, seasons: SeasonPolicy): DateUnit {
  const { first, last } = yearsOf(year);
  if (first !== last || month === undefined || month.includes('X')) {
    const precision =
      PRECISION_OF_YEARS[last - first + 1] ?? PRECISION_OF_YEARS[last - first + 2] ?? 'coarser';
    return { start: extentOf(first, seasons).start, end: extentOf(last, seasons).end, precision };
  }
  const code = Number(month);
  if (code >= FIRST_SEASON) return { ...extentOf(first, seasons, code), precision: 'season', season: code };
  return day === undefined || day.includes('X')
    ? { ...extentOf(first, seasons, code), precision: 'month' }
    : { ...extentOf(first, seasons, code, Number(day)), precision: 'day' };
}

/** The first (or last) stretch that the components can mean, tried in order until a day exists. */
function outermost(date: WrittenDate, seasons: SeasonPolicy, last: boolean): Extent | undefined {
  const { year } = date;
  const ordered = <T>(list: readonly T[]): readonly T[] => (last ? [...list].reverse() : list);
  const months = ordered(candidates(date.month, 12));
  const days = ordered(candidates(date.day, 31));
  const years = 10 ** (year.split('X').length - 1);
  const fromEnd = last !== year.startsWith('-');
  for (let i = 0; i < years; i += 1) {
    const y = fillYear(year, fromEnd ? years - 1 - i : i, last);
    if (Object.is(y, -0)) continue;
    for (const month of months) {
      for (const day of days) {
        if (day === undefined || day <= daysInMonth(y, month ?? 1)) return extentOf(y, seasons, month, day);
      }
    }
  }
  return undefined;
}

/** What a component can be: itself, what its `X` allow up to `most`, or nothing where it was not written. */
const candidates = (component: string | undefined, most: number): readonly (number | undefined)[] =>
  component?.includes('X')
    ? matches(component, 1, most)
    : [component && Number(component)].map(n => n || undefined);

/** The `n`th year of a pattern, away from zero; without `X` the first or last that its significant digits name. */
function fillYear(pattern: string, n: number, last: boolean): number {
  if (!pattern.includes('X')) return yearsOf(pattern)[last ? 'last' : 'first'];
  let rest = n;
  const digits = [...pattern].reverse().map(char => {
    if (char !== 'X') return char;
    const digit = rest % 10;
    rest = Math.floor(rest / 10);
    return digit;
  });
  return Number(digits.reverse().join(''));
}

function extentOf(year: number, seasons: SeasonPolicy, month?: number, day?: number): Extent {
  const y = clamp(year, -PINNED_YEAR, PINNED_YEAR);
  if (month !== undefined && month >= FIRST_SEASON) return seasonExtent(y, month, seasons);
  const start = daysFromCivil(y, month, day);
  const end =
    day !== undefined
      ? start + 1
      : month !== undefined
        ? start + daysInMonth(y, month)
        : daysFromCivil(y + 1);
  return { start: start * DAY_MS, end: end * DAY_MS };
}
