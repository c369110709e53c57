/**
 * Reads one date from a scanner: components, qualifiers on either side, `X`, `S` and `Y` years. Syntax first, then
 * whether such a day exists.
 */
import { PINNED_YEAR, YEAR_DIGITS } from '../../base/caps.js';
import { dateBounds, dateUnit, fill, isUnusable } from './extents.js';
import { refuse, type Fault } from './faults.js';
import type { Scanner } from './scanner.js';
import { FIRST_SEASON, LAST_SEASON, type SeasonPolicy } from './seasons.js';
import type { EdtfDate, Qualifier } from './value.js';

/** Readers throw a `Refusal` where the text is not EDTF. */
export interface Reading {
  readonly scanner: Scanner;
  readonly seasons: SeasonPolicy;
  /** Says a thing about the text that doesn't refuse it. */
  readonly note: (note: Fault) => void;
}

export const DIGITS = '0123456789';

/** A date from here to the first character that is no part of one. */
export function readDate(reading: Reading): EdtfDate {
  const { scanner, seasons, note } = reading;
  const components: string[] = [];
  let qualifiers: Qualifier[] = [];
  do {
    qualifiers.push(readQualifier(scanner));
    components.push(components.length === 0 ? readYear(reading) : readDigits(scanner, 2));
    // On the right it holds for all that stands to its left.
    const right = readQualifier(scanner);
    qualifiers = qualifiers.map(own => (own === right || right === '' ? own : own === '' ? right : '%'));
  } while (components.length < 3 && scanner.take('-') !== '');
  checkRange(components);
  const bounds = dateBounds(components, seasons) ?? refuse('day');
  if (Math.abs(Number(components[0]?.slice(1).split('S', 1)[0])) > PINNED_YEAR) note('pinned');
  if (isUnusable(components)) note('unusable');
  return { kind: 'date', bounds, unit: dateUnit(components, seasons), components, qualifiers };
}

function readQualifier(scanner: Scanner): Qualifier {
  const qualifier = scanner.takeAll('?~%');
  return qualifier.length > 1 ? refuse('qualifier') : (qualifier as Qualifier);
}

function readDigits(scanner: Scanner, length: number): string {
  const digits = scanner.takeAll(`${DIGITS}X`);
  return digits.length === length ? digits : refuse(digits === '' ? 'format' : 'digits');
}

/** With its `S…`, which is dropped where every digit counts. */
function readYear({ scanner, note }: Reading): string {
  const sign = scanner.take('Y-');
  const year = sign + (sign === 'Y' ? readLongYear(scanner) : readDigits(scanner, 4));
  if (year === '-0000') refuse('zero');
  if (scanner.take('S') === '') return year;
  const significant = Number(scanner.takeAll(DIGITS));
  if (significant === 0 || year.includes('X')) refuse('format');
  if (significant < String(Math.abs(Number(year.replace('Y', '')))).length) return `${year}S${significant}`;
  note('exact');
  return year;
}

/** After the `Y`: an integer of more than four digits, written out or with a power of ten. */
function readLongYear(scanner: Scanner): string {
  const sign = scanner.take('-');
  const digits = scanner.takeAll(DIGITS);
  const e = scanner.take('E');
  const exponent = e && scanner.takeAll(DIGITS);
  if (digits === '' || (exponent !== '') !== (e !== '')) refuse('format');
  if (digits.length + Number(exponent) > YEAR_DIGITS) refuse(e ? 'exponent' : 'years');
  const written = digits + '0'.repeat(Number(exponent));
  return written.length < 5 || written.startsWith('0') ? refuse('prefix') : sign + written;
}

/** That months, seasons and days are such, before it is asked whether the day exists. */
function checkRange([year = '', month, day]: readonly string[]): void {
  if (month === undefined) return;
  if (year.startsWith('Y')) refuse('prefix');
  if (year.includes('S')) refuse('format');
  const least = fill(month, 0);
  const isSeason = least >= FIRST_SEASON && least <= LAST_SEASON;
  if (least > 12 && (month.includes('X') || (isSeason && day !== undefined))) refuse('season');
  if (month === '00' || (least > 12 && !isSeason)) refuse('range');
  if (day === '00' || fill(day ?? '', 0) > 31) refuse('range');
}
