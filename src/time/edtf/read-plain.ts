/**
 * The plainest of EDTF, of which a long document may have a million: a year, a month or a day, and two of these with a `/` between.
 * What it gives of them is what `readEdtf` does.
 */
import { exactBounds, isReversed, spanBounds } from '../bounds.js';
import { daysFromCivil } from '../civil.js';
import { DAY_MS, type DateUnit } from '../interval.js';
import { toDigits } from './extents.js';
import type { EdtfDate, EdtfInterval, Qualifier } from './value.js';

/** Lengths of `2024`, `2024-02` and `2024-02-10`. */
const YEAR = 4;
const MONTH = 7;
const DAY = 10;

const ZERO = '0'.charCodeAt(0);
const HYPHEN = '-'.charCodeAt(0);

/** Shared by all: nothing is in doubt. */
const QUALIFIERS: readonly (readonly Qualifier[])[] = [[], [''], ['', ''], ['', '', '']];

/** The date in text from one place to another, as digits: 20240210, 20240200 for a month, 20240000 for a year; NaN where there is no such. */
export function plainNumber(text: string, from = 0, to = text.length): number {
  const length = to - from;
  if (length !== YEAR && length !== MONTH && length !== DAY) return NaN;
  const year = numberIn(text, from, from + YEAR);
  const month = length > YEAR ? partIn(text, from + YEAR) : 0;
  const day = length > MONTH ? partIn(text, from + MONTH) : 0;
  return month <= 12 && (month > 0 || length === YEAR) && (day > 0 || length < DAY)
    ? 10_000 * year + 100 * month + day
    : NaN;
}

/** What `readEdtf` reads where text has this number; undefined where there is no such day. */
export function plainDate(number: number): EdtfDate | undefined {
  const year = Math.floor(number / 10_000);
  const month = Math.floor(number / 100) % 100;
  const day = number % 100;
  const first = daysFromCivil(year, month || 1, day || 1);
  const next = month > 0 ? daysFromCivil(year, month + 1) : daysFromCivil(year + 1);
  if (!(first < next)) return undefined;
  const precision = day > 0 ? 'day' : month > 0 ? 'month' : 'year';
  const unit: DateUnit = { start: first * DAY_MS, end: (day > 0 ? first + 1 : next) * DAY_MS, precision };
  const components = [toDigits(year, YEAR)];
  if (month > 0) components.push(toDigits(month, 2));
  if (day > 0) components.push(toDigits(day, 2));
  return {
    kind: 'date',
    bounds: exactBounds(unit.start, unit.end),
    unit,
    components,
    qualifiers: QUALIFIERS[components.length]!,
  };
}

/** As `readEdtf` reads two such dates with a `/` between them; undefined where the second ends before the first. */
export function plainInterval(start: EdtfDate, end: EdtfDate): EdtfInterval | undefined {
  if (isReversed(start.bounds, end.bounds)) return undefined;
  return { kind: 'interval', bounds: spanBounds(start.bounds, end.bounds), start, end };
}

/** The two digits after a hyphen; NaN where that is something else. */
const partIn = (text: string, at: number): number =>
  text.charCodeAt(at) === HYPHEN ? numberIn(text, at + 1, at + 3) : NaN;

/** NaN where not all are digits. */
function numberIn(text: string, from: number, to: number): number {
  let number = 0;
  for (let i = from; i < to; i += 1) {
    const digit = text.charCodeAt(i) - ZERO;
    if (!(digit >= 0 && digit <= 9)) return NaN;
    number = 10 * number + digit;
  }
  return number;
}
