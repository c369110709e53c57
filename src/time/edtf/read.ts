/**
 * EDTF text to value: levels 0, 1 and 2 of ISO 8601-2:2019. Text is cut at the marks that join dates, and each date is
 * matched once, from its first character to its last. What is not EDTF is refused with a code; nothing is repaired.
 * `parse.ts` adds the sentences.
 */
import { EDTF_LENGTH, QUOTED_LENGTH } from '../../base/caps.js';
import { isReversed, spanBounds } from '../bounds.js';
import type { Duration } from '../duration.js';
import { EVER_AFTER, EVER_BEFORE, endOf } from './ends.js';
import { Refusal, refuse, type DateFault, type Fault } from './faults.js';
import { readDate, type Reading } from './read-date.js';
import { readSet } from './read-set.js';
import { readTime } from './read-time.js';
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
  /** Characters looked at, each as often as it was: a test holds them to four times the length of the text. */
  readonly steps: number;
}

/**
 * The value of an EDTF expression, its bounds half-open in the extent reading (`toMoment` gives the other one); or
 * undefined with a fault of severity `error` that says why it is none. Other severities go with a value. Linear in the
 * length of `text`, which is capped.
 *
 * Source: ISO 8601-2:2019 as profiled by the Library of Congress (4 February 2019). Also taken: qualified seasons,
 * `X` with `~`, seasons and `Y` years in intervals, `hh:mm`.
 */
export function readEdtf(text: string, { seasons = 'north', margin }: EdtfOptions = {}): ReadEdtf {
  if (typeof text !== 'string') throw new TypeError(`parseEdtf: text must be a string, got ${typeof text}`);
  const reading: Reading = { seasons, margin, notes: new Set(), steps: 0 };
  let value: EdtfValue | undefined;
  let faults: readonly DateFault[];
  try {
    value = readValue(text, reading);
    if (margin) value = { ...value, margin };
    faults = [...reading.notes].map(note => ({ code: `date/${note}` }));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults = [{ code: `date/${named(error.message, text.slice(0, QUOTED_LENGTH))}`, severity: 'error' }];
  }
  return { value, faults, steps: reading.steps };
}

/** What looks like the draft of 2012, or is a set, is named so where its form is at fault. */
function named(fault: Fault, text: string): Fault {
  if (fault !== 'format') return fault;
  if (!text.includes(' ') && /[(^]|\du|u\d|uu|^y[-\d]|unknown|open/.test(text)) return 'old-draft';
  return /^[[{]/.test(text) ? 'set' : fault;
}

function readValue(text: string, reading: Reading): EdtfValue {
  if (text.length > EDTF_LENGTH) refuse('length');
  reading.steps += text.length;
  if (text.trim() === '') refuse('empty');
  if (/^[[{]/.test(text)) return readSet(text, reading);
  const [start = '', end, ...more] = text.split('/');
  if (end !== undefined) return more.length > 0 ? refuse('format') : readInterval(start, end, reading);
  reading.steps += text.length;
  const [day = '', ...time] = text.split('T');
  const date = readDate(day, reading);
  return time.length > 0 ? readTime(time.join('T'), date, reading) : date;
}

function readInterval(from: string, to: string, reading: Reading): EdtfInterval {
  const start = readEnd(from, reading);
  const end = readEnd(to, reading);
  if (start === 'unknown' && end === 'unknown') refuse('no-information');
  const first = endOf(start, EVER_BEFORE, reading.margin);
  const last = endOf(end, EVER_AFTER, reading.margin);
  if (isReversed(first.bounds, last.bounds)) {
    if (isReversed(first.soft, last.soft)) refuse('reversed');
    reading.notes.add('reversed');
  }
  return { kind: 'interval', bounds: spanBounds(first.bounds, last.bounds), start, end };
}

const readEnd = (text: string, reading: Reading): EdtfEnd =>
  text === '' ? 'unknown' : text === '..' ? 'open' : readDate(text, reading);
