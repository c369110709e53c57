/**
 * One date out of a document: EDTF text, or what a program hands in instead (numbers, `Date`, `Temporal`), to EDTF
 * text or civil milliseconds. Everything that is not plain EDTF is said in an issue.
 */
import { DATES_REMEMBERED, PINNED_YEAR } from '../base/caps.js';
import { readEdtf, type ReadEdtf } from '../time/edtf/read.js';
import { DAY_MS, type CivilMs } from '../time/interval.js';
import { refuse, relay, tell, type Reading } from './reading.js';

/** `when` takes all of EDTF; `edge` one date, `..` or milliseconds; `day` one date that ends. */
export type Role = 'when' | 'edge' | 'day';

/** What lies further from 1970 is nothing that could be reckoned with. */
const MOST_MS = PINNED_YEAR * 366 * DAY_MS;

const TAKEN: Readonly<Record<Role, string>> = {
  when: 'EDTF such as 2024-02-10 (milliseconds go in "start")',
  edge: 'one date (intervals and sets go in "when")',
  day: 'one day, as 2024-02-10',
};

/**
 * The date; null where the field is as good as absent; undefined where it was refused. What becomes of each type stands
 * with `parseDocument`.
 */
export function readDate(
  value: unknown,
  role: Role,
  path: string,
  reading: Reading,
): string | CivilMs | null | undefined {
  if (typeof value === 'string' || value === null) return readText(value ?? '', role, path, reading);
  if (typeof value === 'number') {
    if (role === 'edge' && Math.abs(value) < MOST_MS) return value;
    const year = Math.abs(value);
    if (role === 'when' && Number.isInteger(value) && year <= 9999) {
      tell(reading, 'date/year', path);
      return (value < 0 ? '-' : '') + String(year).padStart(4, '0');
    }
  }
  const written = textOf(value);
  if (written) return readForeign(written, role, path, reading);
  return refuse(reading, path, TAKEN[role], value, Number.isFinite(value) ? 'date/number' : 'date/invalid');
}

function readText(text: string, role: Role, path: string, reading: Reading): string | null | undefined {
  const trimmed = trimAscii(text);
  if (trimmed === '') {
    tell(reading, 'date/empty', path);
    return null;
  }
  if (trimmed !== text) tell(reading, 'date/trimmed', path);
  if (role === 'edge' && trimmed === '..') return trimmed;
  const { value, faults } = readOnce(trimmed, reading);
  const isTaken = value && (role === 'when' || value.kind.startsWith('date'));
  if (value || role !== 'day') relay(reading, faults, path, trimmed);
  if (isTaken) return trimmed;
  return value || role === 'day' ? refuse(reading, path, TAKEN[role], trimmed, 'date/format') : undefined;
}

/** `readEdtf`, and for a text that was good before, what it gave then. */
export function readOnce(text: string, { dates, goodDates }: Reading): Pick<ReadEdtf, 'value' | 'faults'> {
  const known = goodDates.get(text);
  if (known) return { value: known, faults: [] };
  const read = readEdtf(text, dates);
  if (read.value && read.faults.length === 0 && goodDates.size < DATES_REMEMBERED)
    goodDates.set(text, read.value);
  return read;
}

/** A `Date` at midnight is its whole day. EDTF has no fraction of a second; an edge that has one is a number. */
function readForeign(text: string, role: Role, path: string, reading: Reading): ReturnType<typeof readDate> {
  const written = text
    .replace(role === 'day' ? /T.*/ : /T00:00:00\.000Z$/, '')
    .replace(/^\+00|^(-)00(?=\d{4})/, '$1');
  const fraction = /\.\d+|$/.exec(written)![0];
  const whole = readText(written.replace(fraction, ''), role, path, reading);
  if (!whole) return whole;
  if (written.endsWith('Z')) tell(reading, 'date/zone', path);
  if (!(Number(fraction) > 0)) return whole;
  if (role === 'edge')
    return readEdtf(whole).value!.bounds.earliestStart + Math.floor(Number(`${fraction}e3`));
  tell(reading, 'date/fraction', path);
  return whole;
}

/** ISO text of a `Date` of any window, '' where it is no point in time; of a `Temporal` value; undefined for all else. */
function textOf(value: unknown): string | undefined {
  try {
    return Date.prototype.toISOString.call(value);
  } catch (error) {
    if (error instanceof RangeError) return '';
  }
  const tag = String((Object(value) as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag]);
  if (!tag.startsWith('Temporal.')) return undefined;
  // Of the calendar only ISO's is understood; a month of another stands there as one of its days, and stays no date.
  return String(value).split(tag.includes('Month') ? ']' : '[')[0];
}

/** Without the ASCII spaces at both ends; `text` itself where others are there. */
function trimAscii(text: string): string {
  const trimmed = text.trim();
  return trimmed === text || /[^\t-\r ]/.test(text.replace(trimmed, '')) ? text : trimmed;
}
