/**
 * Reads the time of day that follows a date, and the offset after it, which is kept but moves nothing.
 */
import { exactBounds } from '../bounds.js';
import { civilFromDays } from '../civil.js';
import { DAY_MS } from '../interval.js';
import { toDigits } from './extents.js';
import { refuse } from './faults.js';
import type { Reading } from './read-date.js';
import type { EdtfDate, EdtfDateTime } from './value.js';

const DAY_MINUTES = 1_440;
/** In minutes; as in XML Schema. */
const MOST_OFFSET = 840;

const PATTERN = /^(\d\d):(\d\d)(?::(\d\d))?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?$/;

/** `text` follows the `T`. `hh:mm` is the whole minute, 24:00 the start of the next day, a leap second the one before. */
export function readTime(
  text: string,
  { components, qualifiers, bounds, unit }: EdtfDate,
  reading: Reading,
): EdtfDateTime {
  const { notes } = reading;
  reading.steps += text.length;
  const found = PATTERN.exec(text);
  if (!found || unit.precision !== 'day' || qualifiers.join('') !== '') return refuse('format');
  const [, hours = '', minutes = '', seconds, zulu = '', sign, offHours, offMinutes = '00'] = found;
  const minute = Number(hours) * 60 + Number(minutes);
  const second = Number(seconds ?? 0);
  const ahead = Number(offHours ?? 0) * 60 + Number(offMinutes);
  const isLate = minute + second / 60 > DAY_MINUTES;
  if (isLate || Number(minutes) > 59 || second > 60 || Number(offMinutes) > 59 || ahead > MOST_OFFSET)
    refuse('range');
  const offset = sign ? `${sign}${offHours}:${offMinutes}` : zulu;
  if (offset === '-00:00') notes.add('unknown-offset');
  const isLeap = second === 60;
  if (isLeap) {
    const utc = minute - (sign === '-' ? -ahead : ahead);
    if (offset === '' || (utc + 1) % DAY_MINUTES !== 0) refuse('format');
    notes.add('leap-second');
  }
  const isEnd = minute === DAY_MINUTES;
  if (isEnd) notes.add('end-of-day');
  const start = bounds.earliestStart + (minute * 60 + second) * 1_000;
  const end = start + (seconds ? 1_000 : 60_000);
  const time = `${isEnd ? '00' : hours}:${minutes}`;
  return {
    kind: 'date-time',
    bounds: exactBounds(start, end),
    unit: { start, end, precision: seconds ? 'second' : 'minute' },
    components: isEnd ? nextDay(start) : components,
    time: seconds ? `${time}:${isLeap ? '59' : seconds}` : time,
    offset,
  };
}

function nextDay(start: number): string[] {
  const { year, month, day } = civilFromDays(start / DAY_MS);
  if (year > 9999) refuse('range');
  return [toDigits(year, 4), toDigits(month, 2), toDigits(day, 2)];
}
