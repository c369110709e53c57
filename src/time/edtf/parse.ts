/**
 * EDTF text to value: levels 0, 1 and 2 of ISO 8601-2:2019, in one pass forward. What is not EDTF is refused with a
 * reason; nothing is repaired.
 */
import { EDTF_LENGTH } from '../../base/caps.js';
import type { Issue, Parsed } from '../../base/issue.js';
import type { Duration } from '../duration.js';
import type { Bounds } from '../interval.js';
import { faultIssue, noteIssue, type Note } from './faults.js';
import { readDate, readTime, type Reading } from './read-date.js';
import { readSet } from './read-set.js';
import { extentOfEnd, isReversed, softExtentOfEnd, spanBounds } from './readings.js';
import { Scanner } from './scanner.js';
import type { SeasonPolicy } from './seasons.js';
import type { EdtfEnd, EdtfInterval, EdtfValue } from './value.js';

export interface EdtfOptions {
  /** Which months a season has; `north` where none is given. See `SeasonPolicy`. */
  readonly seasons?: SeasonPolicy;
  /** Soft margin of `~` and `%` in place of one unit of what they qualify; kept with the value. */
  readonly margin?: Duration;
}

/**
 * The value of an EDTF expression, its bounds half-open in the extent reading (`toMoment` gives the other one); or
 * undefined with an issue `date/…` of severity `error` that says why it is none. Other severities go with a value.
 * Linear in the length of `text`, which is capped.
 *
 * Source: ISO 8601-2:2019 §4–§13 as profiled by the Library of Congress (4 February 2019). Also taken: qualified
 * seasons, `X` with `~`, seasons and `Y` years in intervals, `hh:mm`.
 */
export function parseEdtf(text: string, options: EdtfOptions = {}): Parsed<EdtfValue> {
  if (typeof text !== 'string') throw new TypeError(`parseEdtf: text must be a string, got ${typeof text}`);
  return scanEdtf(new Scanner(text), options);
}

/** `parseEdtf` on a scanner of one's own, which has counted its steps afterwards. */
export function scanEdtf(
  scanner: Scanner,
  { seasons = 'north', margin }: EdtfOptions = {},
): Parsed<EdtfValue> {
  const { text } = scanner;
  if (text.length > EDTF_LENGTH) return { value: undefined, issues: [faultIssue(text, 'length')] };
  if (text.trim() === '') return { value: undefined, issues: [faultIssue(text, 'empty')] };
  const notes = new Set<Note>();
  const value = readValue({ scanner, seasons, note: note => notes.add(note) }, margin);
  if (value === undefined) return { value, issues: [faultIssue(text, scanner.fault ?? 'format')] };
  const issues: readonly Issue[] = [...notes].map(note => noteIssue(text, note));
  return { value: margin === undefined ? value : { ...value, margin }, issues };
}

function readValue(reading: Reading, margin: Duration | undefined): EdtfValue | undefined {
  const { scanner } = reading;
  const first = scanner.peek();
  if (first === '[' || first === '{') return readSet(reading);
  const start = readEnd(reading, first);
  if (start === undefined) return undefined;
  if (typeof start !== 'string') {
    if (scanner.done) return start;
    if (scanner.take('T') !== '') {
      const time = readTime(reading, start);
      return time === undefined || scanner.done
        ? time
        : scanner.fail(scanner.take('/') ? 'timeInInterval' : 'time');
    }
  }
  if (scanner.take('/') === '') return scanner.fail('format');
  const end = scanner.done ? 'unknown' : readEnd(reading, scanner.peek());
  if (end === undefined) return undefined;
  if (!scanner.done)
    return scanner.fail(scanner.take('T') ? 'timeInInterval' : scanner.take('/') ? 'parts' : 'format');
  return interval(reading, start, end, margin);
}

/** An end of an interval, of which `char` is the first character, not yet passed. */
function readEnd(reading: Reading, char: string): EdtfEnd | undefined {
  const { scanner } = reading;
  if (char === '/') return 'unknown';
  if (char !== '.') return readDate(reading);
  scanner.at += 1;
  return scanner.take('.') ? 'open' : scanner.fail('format');
}

function interval(
  { scanner, note }: Reading,
  start: EdtfEnd,
  end: EdtfEnd,
  margin: Duration | undefined,
): EdtfInterval | undefined {
  if (start === 'unknown' && end === 'unknown') return scanner.fail('noInformation');
  const first = extentOfEnd(start, -Infinity);
  const last = extentOfEnd(end, Infinity);
  if (isReversed(first, last)) {
    const softened = isReversed(
      softExtentOfEnd(start, -Infinity, margin),
      softExtentOfEnd(end, Infinity, margin),
    );
    if (softened) return scanner.fail('reversed');
    note('softReversed');
  }
  const bounds: Bounds = spanBounds(first, last);
  return { kind: 'interval', bounds, start, end };
}
