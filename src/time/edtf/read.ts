/**
 * EDTF text to value: levels 0, 1 and 2 of ISO 8601-2:2019, in one pass forward. What is not EDTF is refused with a
 * code; nothing is repaired. `parse.ts` adds the sentences.
 */
import { EDTF_LENGTH } from '../../base/caps.js';
import { isReversed, spanBounds } from '../bounds.js';
import type { Duration } from '../duration.js';
import { EVER_AFTER, EVER_BEFORE, endOf } from './ends.js';
import { Refusal, faultOf, noteOf, refuse, type DateFault, type Fault, type Note } from './faults.js';
import { readDate, type Reading } from './read-date.js';
import { readSet } from './read-set.js';
import { readTime } from './read-time.js';
import { Scanner } from './scanner.js';
import type { SeasonPolicy } from './seasons.js';
import type { EdtfEnd, EdtfInterval, EdtfValue } from './value.js';

export interface EdtfOptions {
  /** Which months a season has; `north` where none is given. See `SeasonPolicy`. */
  readonly seasons?: SeasonPolicy;
  /** Soft margin of `~` and `%` in place of one unit of what they qualify; kept with the value. */
  readonly margin?: Duration;
}

/** What EDTF text says, and what is to be said about it. */
export interface ReadEdtf {
  /** Undefined where one of the faults is an `error`. */
  readonly value: EdtfValue | undefined;
  readonly faults: readonly DateFault[];
}

/**
 * The value of an EDTF expression, its bounds half-open in the extent reading (`toMoment` gives the other one); or
 * undefined with a fault of severity `error` that says why it is none. Other severities go with a value. Linear in the
 * length of `text`, which is capped.
 *
 * Source: ISO 8601-2:2019 as profiled by the Library of Congress (4 February 2019). Also taken: qualified seasons,
 * `X` with `~`, seasons and `Y` years in intervals, `hh:mm`.
 */
export function readEdtf(text: string, options?: EdtfOptions): ReadEdtf {
  if (typeof text !== 'string') throw new TypeError(`parseEdtf: text must be a string, got ${typeof text}`);
  return scanEdtf(new Scanner(text), options);
}

/** `readEdtf` on a scanner of one's own, which has counted its steps afterwards. */
export function scanEdtf(scanner: Scanner, { seasons = 'north', margin }: EdtfOptions = {}): ReadEdtf {
  const notes = new Set<Note>();
  const value = attempt({ scanner, seasons, note: note => notes.add(note) }, margin);
  if (typeof value === 'string') return { value: undefined, faults: [faultOf(named(value, scanner.text))] };
  return { value: margin ? { ...value, margin } : value, faults: [...notes].map(noteOf) };
}

function attempt(reading: Reading, margin?: Duration): EdtfValue | Fault {
  const { scanner } = reading;
  try {
    if (scanner.text.length > EDTF_LENGTH) refuse('length');
    if (scanner.text.trim() === '') refuse('empty');
    const value = readValue(reading, margin);
    return scanner.done ? value : refuse('format');
  } catch (error) {
    if (error instanceof Refusal) return error.fault;
    throw error;
  }
}

/** What looks like the draft of 2012, or is a set, is named so where its form is at fault. */
function named(fault: Fault, text: string): Fault {
  if (fault !== 'format') return fault;
  if (!text.includes(' ') && /[(^]|\du|u\d|uu|^y[-\d]|unknown|open/.test(text)) return 'old-draft';
  return /^[[{]/.test(text) ? 'set' : fault;
}

function readValue(reading: Reading, margin: Duration | undefined): EdtfValue {
  const { scanner } = reading;
  const first = scanner.take('[{./');
  if (first === '[') return readSet(reading, ']');
  if (first === '{') return readSet(reading, '}');
  const start = readEnd(reading, first);
  if (first !== '/' && scanner.take('/') === '') {
    if (typeof start === 'string') refuse('format');
    if (scanner.take('T') === '') return start;
    const time = readTime(reading, start);
    return scanner.take('/') === '' ? time : refuse('format');
  }
  const end = scanner.done ? 'unknown' : readEnd(reading, scanner.take('.'));
  if (scanner.take('/T') !== '') refuse('format');
  return interval(reading, start, end, margin);
}

/** An end of an interval; `first` is its first character where that is passed: a slash or a dot. */
function readEnd(reading: Reading, first: string): EdtfEnd {
  if (first === '/') return 'unknown';
  if (first === '') return readDate(reading);
  return reading.scanner.take('.') === '' ? refuse('format') : 'open';
}

function interval(
  { note }: Reading,
  start: EdtfEnd,
  end: EdtfEnd,
  margin: Duration | undefined,
): EdtfInterval {
  if (start === 'unknown' && end === 'unknown') refuse('no-information');
  const first = endOf(start, EVER_BEFORE, margin);
  const last = endOf(end, EVER_AFTER, margin);
  if (isReversed(first.bounds, last.bounds)) {
    if (isReversed(first.soft, last.soft)) refuse('reversed');
    note('reversed');
  }
  return { kind: 'interval', bounds: spanBounds(first.bounds, last.bounds), start, end };
}
