/**
 * One date out of a document: EDTF text, or what a program hands in instead (numbers, `Date`, `Temporal`), to EDTF
 * text or civil milliseconds. Everything that is not plain EDTF is said in an issue.
 */
import { parseEdtf, type EdtfOptions } from '../time/edtf/parse.js';
import type { CivilMs } from '../time/interval.js';
import { DATES_REMEMBERED } from '../base/caps.js';
import type { DateDescriptor } from './descriptors.js';
import type { IssueCode } from './issues.js';
import type { Report } from './report.js';

export interface DateReader {
  readonly report: Report;
  /** Seasons and margin of the document. */
  readonly dates: EdtfOptions;
  /** Texts that were read without an issue, and whether each is one date: many events share theirs. */
  readonly good: Map<string, boolean>;
}

type Role = DateDescriptor['role'];

const TAKEN: Readonly<Record<Role, string>> = {
  when: 'EDTF such as 2024-02-10 (milliseconds go in "start")',
  edge: 'one date (intervals and sets go in "when")',
  day: 'one day, as 2024-02-10',
};

/** The date; null where the field is as good as absent; undefined where it was refused. */
export function readDate(
  value: unknown,
  role: Role,
  path: string,
  reader: DateReader,
): string | CivilMs | null | undefined {
  const { report } = reader;
  if (typeof value === 'string') return readText(value, role, path, reader);
  if (value === null) return readText('', role, path, reader);
  if (typeof value === 'number') {
    if (role === 'edge' && Number.isFinite(value)) return value;
    if (role === 'when' && Number.isInteger(value) && Math.abs(value) <= 9999) {
      report.tell('date/year', path);
      return (value < 0 ? '-' : '') + String(Math.abs(value)).padStart(4, '0');
    }
    return refuse(Number.isFinite(value) ? 'date/number' : 'date/invalid', value, role, path, reader);
  }
  const text = textOfDate(value);
  if (text) return readForeign(text, role, path, reader);
  return refuse(text === '' ? 'date/invalid' : 'data/type', value, role, path, reader);
}

function refuse(
  code: IssueCode,
  value: unknown,
  role: Role,
  path: string,
  { report }: DateReader,
): undefined {
  return report.refuse(role === 'day' ? 'date/as-of' : code, path, TAKEN[role], value);
}

function readText(text: string, role: Role, path: string, reader: DateReader): string | null | undefined {
  const { report, dates, good } = reader;
  const trimmed = trimAscii(text);
  if (trimmed === '') {
    report.tell('date/empty', path);
    return null;
  }
  if (trimmed !== text) report.tell('date/trimmed', path);
  if (role === 'edge' && trimmed === '..') return trimmed;
  let isOne = good.get(trimmed);
  if (isOne === undefined) {
    const { value, issues } = parseEdtf(trimmed, dates);
    report.relay(issues, path, role === 'day' ? 'warning' : undefined);
    if (!value) return undefined;
    isOne = value.kind.startsWith('date');
    if (issues.length === 0 && good.size < DATES_REMEMBERED) good.set(trimmed, isOne);
  }
  if (role === 'when' || isOne) return trimmed;
  return refuse('date/format', trimmed, role, path, reader);
}

/** A `Date` at midnight is its whole day. EDTF has no fraction of a second; an edge that has one is a number. */
function readForeign(
  text: string,
  role: Role,
  path: string,
  reader: DateReader,
): ReturnType<typeof readDate> {
  const { report } = reader;
  const written = text
    .replace(/T00:00:00\.000Z$|\[.*/g, '')
    .replace(/^([-+])00(\d{4})/, (_, sign: string, year: string) => (sign === '-' ? sign : '') + year);
  if (role === 'day') return readText(written.replace(/T.*/, ''), role, path, reader);
  const fraction = /\.\d+|$/.exec(written)![0];
  const whole = readText(written.replace(fraction, ''), role, path, reader);
  if (!whole) return whole;
  if (written.endsWith('Z')) report.tell('date/zone', path);
  if (!(Number(fraction) > 0)) return whole;
  if (role === 'edge')
    return parseEdtf(whole).value!.bounds.earliestStart + Math.floor(Number(`${fraction}e3`));
  report.tell('date/fraction', path);
  return whole;
}

/** ISO text of a `Date` of any window, '' where it is no point in time; of a `Temporal` value; undefined for all else. */
function textOfDate(value: unknown): string | undefined {
  try {
    return Date.prototype.toISOString.call(value);
  } catch (error) {
    if (error instanceof RangeError) return '';
  }
  const tag = (Object(value) as { readonly [Symbol.toStringTag]?: unknown })[Symbol.toStringTag];
  return typeof tag === 'string' && tag.startsWith('Temporal.') ? String(value) : undefined;
}

/** Without the ASCII spaces at both ends; `text` itself where others are there. */
function trimAscii(text: string): string {
  const trimmed = text.trim();
  return trimmed === text || /[^\t-\r ]/.test(text.replace(trimmed, '')) ? text : trimmed;
}
