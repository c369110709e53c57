/**
 * Reads one date from a scanner, or a date with a time of day: components, qualifiers on either side, `X`, `S` and
 * `Y` years. Syntax first, then whether such a day exists.
 */
import { PINNED_YEAR, YEAR_DIGITS } from '../../base/caps.js';
import { toComponents } from '../civil.js';
import { dateBounds, dateUnit, isUnusable, matches, yearsOf } from './extents.js';
import type { Fault, Note } from './faults.js';
import type { Scanner } from './scanner.js';
import { FIRST_SEASON, LAST_SEASON, type SeasonPolicy } from './seasons.js';
import type { EdtfDate, EdtfDateTime, Qualifier, Qualifiers } from './value.js';

export interface Reading {
  readonly scanner: Scanner;
  readonly seasons: SeasonPolicy;
  /** Says a thing about the text that doesn't refuse it. */
  readonly note: (note: Note) => void;
}

const DIGITS = '0123456789';
const DIGITS_OR_X = DIGITS + 'X';
const COMPONENTS = ['year', 'month', 'day'];
const MINUTE_MS = 60_000;
/** In minutes; as in XML Schema. */
const MOST_OFFSET = 840;

/** A date from here to the first character that is no part of one; undefined with the scanner's fault set. */
export function readDate(reading: Reading): EdtfDate | undefined {
  const { scanner } = reading;
  const components: string[] = [];
  const own: string[] = [];
  const right: string[] = [];
  do {
    own.push(readQualifier(scanner));
    const component = components.length === 0 ? readYear(reading) : readTwoDigits(scanner, own.at(-1) !== '');
    if (component === undefined) return undefined;
    components.push(component);
    right.push(readQualifier(scanner));
  } while (scanner.fault === undefined && components.length < 3 && scanner.take('-') !== '');
  if (scanner.fault !== undefined) return undefined;
  const [year = '', month, day] = components;
  if (month !== undefined && year.startsWith('Y')) return scanner.fail('yPrefix');
  if (month !== undefined && year.includes('S')) return scanner.fail('format');
  const fault = month === undefined ? undefined : faultOf(month, day);
  if (fault !== undefined) return scanner.fail(fault);

  const written = { year, ...(month && { month }), ...(day && { day }) };
  const bounds = dateBounds(written, reading.seasons);
  if (bounds === undefined) return scanner.fail('noSuchDay');
  const { first, last } = yearsOf(year);
  if (Math.max(-first, last) > PINNED_YEAR) reading.note('pinned');
  if (isUnusable(written)) reading.note('unusable');
  const qualifiers = spread(own, right);
  return {
    kind: 'date',
    bounds,
    unit: dateUnit(written, reading.seasons),
    year,
    ...(month && (Number(month) >= FIRST_SEASON ? { season: Number(month) } : { month })),
    ...(day && { day }),
    ...(qualifiers && { qualifiers }),
  };
}

/** The time of day after `T`, which is passed; `date` must be a whole day without doubt. */
export function readTime({ scanner, note }: Reading, date: EdtfDate): EdtfDateTime | undefined {
  const { year, month, day, qualifiers } = date;
  if (month === undefined || day === undefined || qualifiers || (year + month + day).includes('X')) {
    return scanner.fail('timeOf');
  }
  const parts: string[] = [];
  do parts.push(scanner.takeAll(DIGITS));
  while (parts.length < 3 && scanner.take(':') !== '');
  if (parts.length < 2 || parts.some(part => part.length !== 2)) return scanner.fail('time');
  if (scanner.take('.,') !== '') return scanner.fail('fraction');
  const offset = readOffset(scanner);
  if (offset === undefined) return undefined;

  const [hour = 0, minute = 0, second = 0] = parts.map(Number);
  const endOfDay = hour === 24 && minute === 0 && second === 0;
  if ((hour > 23 && !endOfDay) || minute > 59 || second > 60) return scanner.fail('timeRange');
  if (second === 60) {
    const utc = hour * 60 + minute - minutesOf(offset);
    if (offset === '' || (utc + 2881) % 1440 !== 0) return scanner.fail('leapSecond');
    note('leapSecond');
    parts[2] = '59';
  }
  if (offset === '-00:00') note('unknownOffset');
  if (endOfDay) {
    note('endOfDay');
    parts[0] = '00';
  }
  const start = date.bounds.earliestStart + (hour * 60 + minute) * MINUTE_MS + Number(parts[2] ?? 0) * 1_000;
  const at = toComponents(start);
  if (at.year > 9999) return scanner.fail('timeRange');
  const end = start + (parts.length > 2 ? 1_000 : MINUTE_MS);
  return {
    kind: 'date-time',
    bounds: { earliestStart: start, latestStart: start, earliestEnd: end, latestEnd: end },
    unit: { start, end, precision: parts.length > 2 ? 'second' : 'minute' },
    year: (at.year < 0 ? '-' : '') + String(Math.abs(at.year)).padStart(4, '0'),
    month: String(at.month).padStart(2, '0'),
    day: String(at.day).padStart(2, '0'),
    time: parts.join(':'),
    ...(offset && { offset }),
  };
}

function readYear(reading: Reading): string | undefined {
  const { scanner } = reading;
  const prefix = scanner.take('Y-');
  if (prefix === 'Y') return readLongYear(reading);
  const digits = scanner.takeAll(DIGITS_OR_X);
  if (digits.length !== 4) {
    return scanner.fail(digits === '' ? 'format' : digits.length > 4 ? 'longYear' : 'digits');
  }
  if (prefix === '-' && digits === '0000') return scanner.fail('negativeZero');
  return withSignificant(reading, prefix + digits);
}

/** After the `Y`: an integer of more than four digits, written out or with a power of ten. */
function readLongYear(reading: Reading): string | undefined {
  const { scanner } = reading;
  const sign = scanner.take('-');
  const digits = scanner.takeAll(DIGITS);
  const e = scanner.take('E');
  const exponent = e && scanner.takeAll(DIGITS);
  if (digits === '' || (e !== '' && exponent === '')) return scanner.fail('format');
  if (digits.length + Number(exponent) > YEAR_DIGITS)
    return scanner.fail(e === '' ? 'yearRange' : 'exponent');
  const written = digits + '0'.repeat(Number(exponent));
  if (written.length < 5 || written.startsWith('0')) return scanner.fail('yPrefix');
  return withSignificant(reading, `Y${sign}${written}`);
}

/** The year with its `S…`, which is dropped where it covers every digit. */
function withSignificant({ scanner, note }: Reading, year: string): string | undefined {
  if (scanner.take('S') === '') return year;
  const significant = Number(scanner.takeAll(DIGITS) || 0);
  if (year.includes('X')) return scanner.fail('format');
  if (significant === 0) return scanner.fail('noSignificant');
  if (significant < String(Math.abs(Number(year.replace('Y', '')))).length) return `${year}S${significant}`;
  note('significant');
  return year;
}

function readTwoDigits(scanner: Scanner, qualified: boolean): string | undefined {
  const digits = scanner.takeAll(DIGITS_OR_X);
  if (digits.length === 2) return digits;
  return scanner.fail(digits !== '' ? 'digits' : qualified ? 'dangling' : 'format');
}

function readQualifier(scanner: Scanner): string {
  const qualifier = scanner.takeAll('?~%');
  if (qualifier.length > 1) scanner.fail('qualifiers');
  return qualifier;
}

/** `Z`, `±hh` or `±hh:mm`, as `Z` or `±hh:mm`; '' where there is none. */
function readOffset(scanner: Scanner): string | undefined {
  const sign = scanner.take('Z+-');
  if (sign === '' || sign === 'Z') return sign;
  const hours = scanner.takeAll(DIGITS);
  const colon = scanner.take(':');
  const minutes = colon === '' ? '00' : scanner.takeAll(DIGITS);
  if (hours.length !== 2 || minutes.length !== 2) return scanner.fail('time');
  const offset = `${sign}${hours}:${minutes}`;
  if (Number(minutes) > 59 || Math.abs(minutesOf(offset)) > MOST_OFFSET) return scanner.fail('offsetRange');
  return offset;
}

const minutesOf = (offset: string): number =>
  offset.length < 6 ? 0 : Number(offset.slice(0, 3)) * 60 + Number(offset[0] + offset.slice(4));

/** What is wrong with a month (or season) and a day before it is asked whether the day exists. */
function faultOf(month: string, day: string | undefined): Fault | undefined {
  if (month.includes('X')) {
    if ('234'.includes(month.charAt(0))) return 'seasonX';
    if (matches(month, 1, 12).length === 0) return 'range';
  } else if (Number(month) < 1 || Number(month) > 12) {
    if (Number(month) < FIRST_SEASON || Number(month) > LAST_SEASON) return 'range';
    if (day !== undefined) return 'seasonDay';
  }
  return day !== undefined && matches(day, 1, 31).length === 0 ? 'range' : undefined;
}

/** A qualifier on the left is a component's own; one on the right holds for all that stands to its left. */
function spread(own: readonly string[], right: readonly string[]): Qualifiers | undefined {
  const found: Record<string, Qualifier> = {};
  let carried = '';
  for (let i = own.length - 1; i >= 0; i -= 1) {
    carried = both(carried, right[i] ?? '');
    const qualifier = both(carried, own[i] ?? '');
    if (qualifier !== '') found[COMPONENTS[i] ?? ''] = qualifier as Qualifier;
  }
  return carried === '' && own.every(qualifier => qualifier === '') ? undefined : found;
}

const both = (a: string, b: string): string => (a === '' || a === b ? b : b === '' ? a : '%');
