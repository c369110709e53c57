/**
 * Reads the time of day that follows a date, and the offset after it, which is kept but moves nothing.
 */
import { exactBounds } from '../bounds.js';
import { civilFromDays } from '../civil.js';
import { DAY_MS } from '../interval.js';
import { refuse } from './faults.js';
import { DIGITS, type Reading } from './read-date.js';
import type { EdtfDate, EdtfDateTime } from './value.js';

const MINUTE_MS = 60_000;
const DAY_MINUTES = 1_440;
/** In minutes; as in XML Schema. */
const MOST_OFFSET = 840;

/** After the `T`. `hh:mm` is the whole minute, 24:00 the start of the next day, a leap second the one before. */
export function readTime(
  { scanner, note }: Reading,
  { components, qualifiers, bounds, unit }: EdtfDate,
): EdtfDateTime {
  if (unit.precision !== 'day' || qualifiers.join('') !== '') refuse('time');
  const parts = scanner.takeAll(`${DIGITS}:`).split(':');
  if (parts.length < 2 || parts.length > 3 || parts.some(part => part.length !== 2)) refuse('time');
  const [hour = 0, minute = 0, second = 0] = parts.map(Number);
  if (hour * 60 + minute + second / 60 > DAY_MINUTES || minute > 59 || second > 60) refuse('clock');
  const { offset, minutes } = readOffset(scanner.takeAll(`${DIGITS}:+-Z`));
  if (offset === '-00:00') note('noOffset');
  if (second === 60) {
    // Minutes in UTC; two days are added so that the remainder is none of a negative number.
    const utc = hour * 60 + minute - minutes + 2 * DAY_MINUTES;
    if (offset === '' || utc % DAY_MINUTES !== DAY_MINUTES - 1) refuse('leap');
    note('leapSecond');
    parts[2] = '59';
  }
  if (hour === 24) {
    note('midnight');
    parts[0] = '00';
  }
  const start = bounds.earliestStart + (hour * 60 + minute) * MINUTE_MS + Number(parts[2] ?? 0) * 1_000;
  const precision = parts.length > 2 ? 'second' : 'minute';
  const end = start + (precision === 'second' ? 1_000 : MINUTE_MS);
  return {
    kind: 'date-time',
    bounds: exactBounds(start, end),
    unit: { start, end, precision },
    components: hour === 24 ? nextDay(start) : components,
    time: parts.join(':'),
    offset,
  };
}

function nextDay(start: number): string[] {
  const { year, month, day } = civilFromDays(start / DAY_MS);
  if (year > 9999) refuse('clock');
  const pad = (n: number, length: number): string => String(n).padStart(length, '0');
  return [(year < 0 ? '-' : '') + pad(Math.abs(year), 4), pad(month, 2), pad(day, 2)];
}

/** `Z`, `±hh` or `±hh:mm`, as `Z` or `±hh:mm`, and in minutes; nothing is '' and 0. */
function readOffset(text: string): { offset: string; minutes: number } {
  if (text === '' || text === 'Z') return { offset: text, minutes: 0 };
  const [hours = '', minutes = '00', rest] = text.slice(1).split(':');
  const sign = text.charAt(0);
  const both = hours + minutes;
  if (
    !'+-'.includes(sign) ||
    hours.length !== 2 ||
    minutes.length !== 2 ||
    rest !== undefined ||
    isNaN(Number(both))
  ) {
    refuse('time');
  }
  const total = Number(hours) * 60 + Number(minutes);
  if (Number(minutes) > 59 || total > MOST_OFFSET) refuse('clock');
  return { offset: `${sign}${hours}:${minutes}`, minutes: sign === '-' ? -total : total };
}
