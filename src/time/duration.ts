/**
 * ISO 8601 durations (`P2Y`, `P1M`, `P10D`, `PT5M`), with `~` before an approximate one: how long a thing lasted,
 * how far apart two are, how wide a soft margin is. Counts of calendar units; only `addDuration` knows which.
 */
import { EDTF_LENGTH, YEAR_DIGITS } from '../base/caps.js';
import type { Issue, Parsed } from '../base/issue.js';
import { daysFromCivil, daysInMonth, toComponents } from './civil.js';
import { DAY_MS, type CivilMs } from './interval.js';

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

export type DurationUnit = (typeof UNITS)[number];

/** Whole counts ≥ 0; a unit that was not written is absent. */
export type Duration = { readonly [unit in DurationUnit]?: number } & {
  /** It was written with `~`. */
  readonly approximate?: true;
};

/** A stretch of milliseconds, both ends included. */
export interface DurationMs {
  readonly least: number;
  readonly most: number;
}

const LETTERS = 'YMWDHMS';
const FIRST_OF_TIME = 4;

/** Days of a year and a month, the shortest and the longest; the rest in ms. */
const LEAST = [365 * DAY_MS, 28 * DAY_MS, 7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1_000];
const MOST = [366 * DAY_MS, 31 * DAY_MS, 7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1_000];

/**
 * The duration that `text` writes, its units from coarse to fine as in ISO 8601-1 §5.5.2.3. Whole numbers only: no
 * fractions, no sign. `P0D` is valid. Issues: `duration/format`, `duration/range` (more than 15 digits).
 */
export function parseDuration(text: string): Parsed<Duration> {
  if (text.length > EDTF_LENGTH) return refuse('duration/format', 'A duration is too long');
  const approximate = text.startsWith('~');
  let at = approximate ? 1 : 0;
  if (text[at] !== 'P') return refuse('duration/format', 'A duration begins with P, as in P2Y or PT5M');
  at += 1;
  const counts: { [unit in DurationUnit]?: number } = {};
  let unit = 0;
  let timeFrom = -1;
  while (at < text.length) {
    if (text[at] === 'T' && unit <= FIRST_OF_TIME && timeFrom < 0) {
      unit = FIRST_OF_TIME;
      timeFrom = at += 1;
      continue;
    }
    const from = at;
    while (isDigit(text[at])) at += 1;
    const end = timeFrom < 0 ? FIRST_OF_TIME : LETTERS.length;
    const found = LETTERS.slice(0, end).indexOf(text[at] ?? ' ', unit);
    const name = UNITS[found];
    if (at === from || name === undefined) break;
    if (at - from > YEAR_DIGITS) return refuse('duration/range', 'A duration has too many digits');
    counts[name] = Number(text.slice(from, at));
    unit = found + 1;
    at += 1;
  }
  if (at < text.length || unit === 0 || at === timeFrom) {
    return refuse('duration/format', 'Not a duration such as P2Y, P1Y6M, P10D or PT5M');
  }
  return { value: approximate ? { ...counts, approximate } : counts, issues: [] };
}

/** The text of a duration, as `parseDuration` reads it; `P0D` for an empty one. */
export function formatDuration(duration: Duration): string {
  const part = (from: number, to: number): string =>
    UNITS.slice(from, to)
      .map((unit, i) => (duration[unit] === undefined ? '' : `${duration[unit]}${LETTERS[from + i]}`))
      .join('');
  const date = part(0, FIRST_OF_TIME);
  const time = part(FIRST_OF_TIME, UNITS.length);
  return `${duration.approximate ? '~' : ''}P${date}${time ? `T${time}` : date ? '' : '0D'}`;
}

/**
 * How long it is at least and at most, in ms: a year has 365 or 366 days, a month 28 to 31, and each of several is
 * counted so. `~` widens this by half the last unit written either way, and by the whole of it where `soft` is
 * asked for (half and whole of the longest such unit); never below 0.
 */
export function durationMs(duration: Duration, { soft = false } = {}): DurationMs {
  const sum = (lengths: readonly number[]): number =>
    UNITS.reduce((total, unit, i) => total + (duration[unit] ?? 0) * (lengths[i] ?? 0), 0);
  const last = MOST[UNITS.findLastIndex(unit => duration[unit] !== undefined)] ?? 0;
  const width = duration.approximate ? (soft ? last : last / 2) : 0;
  return { least: Math.max(0, sum(LEAST) - width), most: sum(MOST) + width };
}

/** The point a duration later (`sign` 1) or earlier (−1): months first, held to the end of a shorter month, then
 * days and time. Infinite points stay where they are. */
export function addDuration(at: CivilMs, duration: Duration, sign: 1 | -1): CivilMs {
  if (!Number.isFinite(at)) return at;
  const { years = 0, months = 0, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0 } = duration;
  const shifted = years || months ? addMonths(at, sign * (years * 12 + months)) : at;
  const time = hours * 3_600_000 + minutes * 60_000 + seconds * 1_000;
  return shifted + sign * ((weeks * 7 + days) * DAY_MS + time);
}

function addMonths(at: CivilMs, months: number): CivilMs {
  const { year, month, day } = toComponents(at);
  const total = year * 12 + month - 1 + months;
  const newYear = Math.floor(total / 12);
  const newMonth = total - newYear * 12 + 1;
  const newDay = Math.min(day, daysInMonth(newYear, newMonth));
  return at + (daysFromCivil(newYear, newMonth, newDay) - daysFromCivil(year, month, day)) * DAY_MS;
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9';

function refuse(code: string, message: string): Parsed<never> {
  const issue: Issue = { code, severity: 'error', message };
  return { value: undefined, issues: [issue] };
}
