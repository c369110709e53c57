/**
 * Reads one date from a scanner: components, qualifiers on either side, `X`, `S` and `Y` years. Syntax first, then
 * whether such a day exists.
 */
import { PINNED_YEAR, YEAR_DIGITS } from '../../base/caps.js';
import { dateBounds, dateUnit, fill, isUnusable } from './extents.js';
import { refuse, type Note } from './faults.js';
import type { Scanner } from './scanner.js';
import { FIRST_SEASON, LAST_SEASON, type SeasonPolicy } from './seasons.js';
import type { EdtfDate, Qualifier } from './value.js';

/** Readers throw a `Refusal` where the text is not EDTF. */
export interface Reading {
  readonly scanner: Scanner;
  readonly seasons: SeasonPolicy;
  /** Says a thing about the text that doesn't refuse it. */
  readonly note: (note: Note) => void;
}

export const DIGITS = '0123456789';

/** Each date part with the qualifiers on its left and right; what is missing is one too few. */
const PATTERN =
  /^([?~%]?)(-?[\dX]{4}|Y-?\d+(?:E\d+)?)(?:S(\d+))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** A date from here to the first character that is no part of one. */
export function readDate({ scanner, seasons, note }: Reading): EdtfDate {
  const found = PATTERN.exec(scanner.takeAll(`${DIGITS}XYSE?~%-`));
  if (!found) return refuse('format');
  const [, left, written = '', significant, right, ...rest] = found;
  const parts = [[left, readYear(written, significant, note), right], rest.slice(0, 3), rest.slice(3)].filter(
    ([, part]) => part !== undefined,
  );
  const components = parts.map(([, part = '']) => part);
  // On the right it holds for all that stands to its left.
  const qualifiers = parts.map(([own = ''], i) =>
    parts
      .slice(i)
      .map(([, , mark = '']) => mark)
      .reduce((a, b) => (a === b || b === '' ? a : a === '' ? b : '%'), own),
  ) as Qualifier[];
  checkRange(components);
  const bounds = dateBounds(components, seasons) ?? refuse('no-such-day');
  if (Math.abs(Number(components[0]?.slice(1).split('S', 1)[0])) > PINNED_YEAR) note('pinned');
  if (isUnusable(components)) note('no-usable-date');
  return { kind: 'date', bounds, unit: dateUnit(components, seasons), components, qualifiers };
}

/** A year in canonical form, with its `S…`, which is dropped where every digit counts. */
function readYear(written: string, significant: string | undefined, note: Reading['note']): string {
  const year = written.startsWith('Y') ? readLongYear(written) : written;
  if (year === '-0000') refuse('negative-zero');
  if (significant === undefined) return year;
  const count = Number(significant);
  if (count === 0 || year.includes('X')) refuse('format');
  if (count < String(Math.abs(Number(year.replace('Y', '')))).length) return `${year}S${count}`;
  note('significant-digits');
  return year;
}

/** An integer of more than four digits, its power of ten written out. */
function readLongYear(written: string): string {
  const [, start = '', digits = '', exponent] = /^(Y-?)(\d+)(?:E(\d+))?$/.exec(written) ?? [];
  const zeros = Number(exponent ?? 0);
  if (digits.length + zeros > YEAR_DIGITS) refuse(exponent ? 'exponent' : 'range');
  return digits.length + zeros < 5 || digits.startsWith('0')
    ? refuse('y-prefix')
    : start + digits + '0'.repeat(zeros);
}

/** That months, seasons and days are such, before it is asked whether the day exists. */
function checkRange([year = '', month, day]: readonly string[]): void {
  if (month === undefined) return;
  if (year.startsWith('Y')) refuse('y-prefix');
  if (year.includes('S')) refuse('format');
  const least = fill(month, 0);
  const isSeason = least >= FIRST_SEASON && least <= LAST_SEASON;
  if (least > 12 && (month.includes('X') || (isSeason && day !== undefined))) refuse('format');
  if (month === '00' || (least > 12 && !isSeason)) refuse('range');
  if (day === '00' || fill(day ?? '', 0) > 31) refuse('range');
}
