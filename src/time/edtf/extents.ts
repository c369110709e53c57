/**
 * From the components of a date, digits unspecified or not, to the days that they can mean.
 */
import { PINNED_YEAR } from '../../base/caps.js';
import { clamp, type Extent } from '../../base/extent.js';
import { daysFromCivil, daysInMonth } from '../civil.js';
import { DAY_MS, type Bounds, type DateUnit, type Precision } from '../interval.js';
import { FIRST_SEASON, seasonExtent, type SeasonPolicy } from './seasons.js';

/** By the number of digits that are not known. */
const PRECISIONS: readonly Precision[] = ['year', 'decade', 'century', 'millennium'];

/** True where nothing is known of the year: `XXXX`. */
export const isUnusable = ([year = '']: readonly string[]): boolean => year.endsWith('XXXX');

/** A pattern's number with the same digit for each `X`. */
export const fill = (pattern: string, digit: 0 | 9): number => Number(pattern.replaceAll('X', String(digit)));

/** The pattern of the years that a written year names down to its first unknown digit: `19XX` for `19X5` and `1950S2`. */
export function patternOfUnit(year: string): string {
  const pattern = patternOf(year);
  const known = pattern.split('X', 1)[0] ?? '';
  return known.padEnd(pattern.length, 'X');
}

/** Without the `Y`; digits that are not significant are unspecified ones. */
function patternOf(year: string): string {
  const [written = '', significant] = year.replace('Y', '').split('S');
  const dropped = significant ? String(Math.abs(Number(written))).length - Number(significant) : 0;
  return written.slice(0, written.length - dropped) + 'X'.repeat(dropped);
}

/**
 * The extent reading: the first and the last that the components can mean; undefined where there is no such day.
 * Components are in range.
 */
export function dateBounds(components: readonly string[], seasons: SeasonPolicy): Bounds | undefined {
  const isPlain = !/[XS]/.test(components.join());
  // A day that not even a leap year has is not looked for in all years.
  const canExist = isPlain || outermost(['0004', ...components.slice(1)], seasons, false);
  const first = canExist && outermost(components, seasons, false);
  const last = isPlain ? first : first && outermost(components, seasons, true);
  if (!first || !last) return undefined;
  return { earliestStart: first.start, latestStart: last.start, earliestEnd: first.end, latestEnd: last.end };
}

/** What is named down to the first unspecified digit. */
export function dateUnit(
  [year = '', month = 'X', day = 'X']: readonly string[],
  seasons: SeasonPolicy,
): DateUnit {
  const pattern = patternOfUnit(year);
  const unknown = pattern.split('X').length - 1;
  const [a, b] = [fill(pattern, 0), fill(pattern, 9)].sort((x, y) => x - y) as [number, number];
  if (unknown > 0 || month.includes('X')) {
    const precision = PRECISIONS[unknown] ?? 'coarser';
    return { start: extentOf(seasons, a).start, end: extentOf(seasons, b).end, precision };
  }
  const code = Number(month);
  if (code >= FIRST_SEASON) return { ...extentOf(seasons, a, code), precision: 'season', season: code };
  return day.includes('X')
    ? { ...extentOf(seasons, a, code), precision: 'month' }
    : { ...extentOf(seasons, a, code, Number(day)), precision: 'day' };
}

/** The first (or last) stretch that the components can mean, tried in order until its day exists. */
function outermost(
  [year = '', month, day]: readonly string[],
  seasons: SeasonPolicy,
  last: boolean,
): Extent | undefined {
  for (const y of options(patternOf(year), last)) {
    for (const m of options(month, last, 12)) {
      for (const d of options(day, last)) {
        if (d === undefined || d <= daysInMonth(y ?? 0, m ?? 0)) return extentOf(seasons, y ?? 0, m, d);
      }
    }
  }
  return undefined;
}

/**
 * Each number up to `most` that a pattern can stand for, from the first or from the last; for no pattern nothing,
 * once. Counted in digits, away from zero, by what the last `X` counts.
 */
function* options(
  pattern: string | undefined,
  last: boolean,
  most = Infinity,
): Generator<number | undefined> {
  if (!pattern?.includes('X')) {
    yield pattern === undefined ? undefined : Number(pattern);
    return;
  }
  const negative = pattern.startsWith('-');
  const digits = pattern.replace('-', '');
  const [a, b] = [fill(digits, 0), fill(digits, 9)];
  const step = 10 ** (digits.length - 1 - digits.lastIndexOf('X'));
  for (let i = a; i <= b; i += step) {
    const n = last === negative ? i : a + b - i;
    const text = String(n).padStart(digits.length, '0');
    // No month or day is 00, and no year -0000.
    if (n > most || (n === 0 && (negative || digits.length === 2))) continue;
    if ([...digits].every((digit, at) => digit === 'X' || digit === text[at])) yield negative ? -n : n;
  }
}

function extentOf(seasons: SeasonPolicy, year: number, month?: number, day?: number): Extent {
  const y = clamp(year, -PINNED_YEAR, PINNED_YEAR);
  if (month !== undefined && month >= FIRST_SEASON) return seasonExtent(y, month, seasons);
  const start = daysFromCivil(y, month, day);
  const end = day ? start + 1 : month ? daysFromCivil(y, month + 1) : daysFromCivil(y + 1);
  return { start: start * DAY_MS, end: end * DAY_MS };
}
