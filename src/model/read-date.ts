/**
 * One date out of a document: EDTF text, or what a program hands in instead (numbers, `Date`, `Temporal`), to EDTF
 * text or civil milliseconds. Everything that is not plain EDTF is said in an issue.
 */
import { toComponents } from '../time/civil.js';
import { parseEdtf, type EdtfOptions } from '../time/edtf/parse.js';
import { DAY_MS, type CivilMs } from '../time/interval.js';
import type { DateDescriptor } from './descriptors.js';
import type { Report } from './report.js';

export interface DateReader {
  readonly report: Report;
  /** Seasons and margin of the document. */
  readonly dates: EdtfOptions;
}

type Role = DateDescriptor['role'];

/** The date; null where the field is as good as absent; undefined where it was refused. */
export function readDate(
  value: unknown,
  role: Role,
  path: string,
  reader: DateReader,
): string | CivilMs | null | undefined {
  const { report } = reader;
  if (typeof value === 'string') return readText(value, role, path, reader);
  if (value === null) {
    report.warn('date/empty', path);
    return null;
  }
  if (typeof value === 'number' && role !== 'day') {
    if (!Number.isFinite(value)) return report.error('date/invalid', path) as undefined;
    return role === 'edge' ? value : readYear(value, path, reader);
  }
  if (typeof value === 'object') {
    const at = msOfDate(value);
    if (at !== undefined) return readInstant(at, role, path, reader);
    const kind: unknown = (value as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
    if (String(kind).startsWith('Temporal.')) return readTemporal(String(value), role, path, reader);
  }
  if (role === 'day') return report.warn('date/as-of', path) as undefined;
  return report.error('data/type', path, path, 'EDTF text', typeof value) as undefined;
}

function readText(text: string, role: Role, path: string, reader: DateReader): string | null | undefined {
  const { report } = reader;
  const trimmed = trimSpaces(text);
  if (trimmed === '') {
    report.warn('date/empty', path);
    return null;
  }
  if (trimmed !== text) report.info('date/trimmed', path);
  if (role === 'edge' && trimmed === '..') return trimmed;
  const { value, issues } = parseEdtf(trimmed, reader.dates);
  if (issues.length > 0) report.relay(issues, path, role === 'day' ? 'warning' : undefined);
  if (value === undefined) return undefined;
  const single = value.kind === 'date' || value.kind === 'date-time';
  if (role === 'edge' && !single) return report.error('date/edge', path, trimmed) as undefined;
  if (role === 'day' && !single) return report.warn('date/as-of', path) as undefined;
  return trimmed;
}

/** A number where text is expected: a year, if it can be one. */
function readYear(value: number, path: string, { report }: DateReader): string | undefined {
  if (Number.isInteger(value) && Math.abs(value) <= 9999) {
    const text = yearText(value);
    report.info('date/year', path, text);
    return text;
  }
  const hint = Math.abs(value) < 8e15 ? `“${dayText(value)}”, or put milliseconds into “start”` : 'EDTF text';
  return report.error('date/number', path, value, hint) as undefined;
}

/** A `Date`: midnight in UTC stands for the whole day. */
function readInstant(
  at: number,
  role: Role,
  path: string,
  { report }: DateReader,
): string | CivilMs | undefined {
  if (Number.isNaN(at)) return report.error('date/invalid', path) as undefined;
  const { year, hour, minute, second, millisecond } = toComponents(at);
  const writable = Math.abs(year) <= 9999;
  if (at % DAY_MS === 0 && writable) return dayText(at);
  if (role !== 'day') report.info('date/zone', path);
  if (role === 'edge') return at;
  if (!writable) return report.error('date/invalid', path) as undefined;
  if (role === 'day') return dayText(at);
  if (millisecond > 0) report.info('date/fraction', path);
  return `${dayText(at)}T${[hour, minute, second].map(n => pad(n, 2)).join(':')}Z`;
}

/** The text of a `Temporal` value, which ends in its zone and calendar, and may have six digits of a year. */
function readTemporal(
  text: string,
  role: Role,
  path: string,
  reader: DateReader,
): string | CivilMs | null | undefined {
  const written = text
    .replace(/\[.*$/, '')
    .replace(/^([-+])00(\d{4})/, (_, sign: string, year: string) => (sign === '-' ? `-${year}` : year));
  const fraction = /\.\d+/.exec(written)?.[0];
  if (role === 'day') return readText(written.slice(0, 10), role, path, reader);
  if (fraction === undefined) return readText(written, role, path, reader);
  const whole = readText(written.replace(fraction, ''), role, path, reader);
  if (role === 'edge' && whole)
    return parseEdtf(whole).value!.bounds.earliestStart + Math.floor(Number(fraction) * 1000);
  reader.report.info('date/fraction', path);
  return whole;
}

/** The milliseconds of a `Date` of any window; undefined for all else. */
function msOfDate(value: object): number | undefined {
  try {
    return Date.prototype.getTime.call(value);
  } catch {
    return undefined;
  }
}

/** Without the ASCII spaces at both ends; a pattern for the last ones would not be linear. */
function trimSpaces(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(start, end);
}

const isSpace = (code: number): boolean => code === 32 || (code >= 9 && code <= 13);

const pad = (n: number, digits: number): string => String(Math.abs(n)).padStart(digits, '0');

const yearText = (year: number): string => `${year < 0 ? '-' : ''}${pad(year, 4)}`;

function dayText(at: CivilMs): string {
  const { year, month, day } = toComponents(at);
  return `${yearText(year)}-${pad(month, 2)}-${pad(day, 2)}`;
}
