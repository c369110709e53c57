/**
 * Reads one date: components, qualifiers on either side, `X`, `S` and `Y` years. Syntax first, then whether such a day
 * exists.
 */
import { PINNED_YEAR, YEAR_DIGITS } from '../../base/caps.js';
import type { Duration } from '../duration.js';
import { dateBounds, dateUnit, fill, isUnusable } from './extents.js';
import { refuse, type Note } from './faults.js';
import { join } from './qualifiers.js';
import { FIRST_SEASON, LAST_SEASON, type SeasonPolicy } from './seasons.js';
import type { EdtfDate } from './value.js';

/** Readers throw a `Refusal` where the text is not EDTF. */
export interface Reading {
  readonly seasons: SeasonPolicy;
  readonly margin: Duration | undefined;
  /** What is to be said about the text that doesn't refuse it. */
  readonly notes: Set<Note>;
  /** Characters looked at so far; each function below counts those of its text once, for it passes over them once. */
  steps: number;
}

/** Each date part with the qualifiers on its left and right; what is missing is one too few. */
const PATTERN =
  /^([?~%]?)(-?[\dX]{4}|(Y-?)(\d+)(?:E(\d+))?)(?:S(\d+))?([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?$/;

/** The date that `text` is. */
export function readDate(text: string, reading: Reading): EdtfDate {
  const { seasons, notes } = reading;
  reading.steps += text.length;
  const found = PATTERN.exec(text) ?? refuse('format');
  const [, left, written = '', sign, digits = '', exponent, significant, right, ...rest] = found;
  const [monthLeft, month, monthRight, dayLeft, day, dayRight] = rest;
  const year = sign === undefined ? written : readLongYear(sign, digits, exponent);
  const components = [readYear(year, significant, notes), month, day].filter(part => part !== undefined);
  checkRange(components);
  const unit = dateUnit(components, seasons);
  const bounds = dateBounds(components, unit, seasons) ?? refuse('no-such-day');
  if (Math.abs(Number(year.slice(1))) > PINNED_YEAR) notes.add('pinned');
  if (isUnusable(components)) notes.add('no-usable-date');
  // On the right it holds for all that stands to its left.
  const qualifiers = [
    join(left, right, monthRight, dayRight),
    join(monthLeft, monthRight, dayRight),
    join(dayLeft, dayRight),
  ].slice(0, components.length);
  return { kind: 'date', bounds, unit, components, qualifiers };
}

/** A year with its `S…`, which is dropped where every digit counts. */
function readYear(year: string, significant: string | undefined, notes: Set<Note>): string {
  if (year === '-0000') refuse('negative-zero');
  if (significant === undefined) return year;
  const count = Number(significant);
  if (count === 0 || year.includes('X')) refuse('format');
  if (count < String(Math.abs(Number(year.replace('Y', '')))).length) return `${year}S${count}`;
  notes.add('significant-digits');
  return year;
}

/** An integer of more than four digits, its power of ten written out. */
function readLongYear(sign: string, digits: string, exponent: string | undefined): string {
  const length = digits.length + Number(exponent ?? 0);
  if (length > YEAR_DIGITS) refuse(exponent ? 'exponent' : 'range');
  return length < 5 || digits.startsWith('0') ? refuse('y-prefix') : sign + digits.padEnd(length, '0');
}

/** That months, seasons and days are such, before it is asked whether the day exists. */
function checkRange([year = '', month, day]: readonly string[]): void {
  if (month === undefined) return;
  if (year.startsWith('Y')) refuse('y-prefix');
  if (year.includes('S')) refuse('format');
  const least = fill(month, '0');
  const isSeason = least >= FIRST_SEASON && least <= LAST_SEASON;
  if (least > 12 && (month.includes('X') || (isSeason && day !== undefined))) refuse('format');
  if (month === '00' || (least > 12 && !isSeason)) refuse('range');
  if (day === '00' || fill(day ?? '', '0') > 31) refuse('range');
}
