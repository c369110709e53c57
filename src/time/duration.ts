/**
 * ISO 8601 durations (`P2Y`, `P1M`, `P10D`, `PT5M`), with `~` before an approximate one: how long a thing lasted,
 * how far apart two are, how wide a soft margin is. Counts of calendar units; only `addDuration` knows which.
 */
import { EDTF_LENGTH, YEAR_DIGITS } from '../base/caps.js';
import { dayOf, daysFromCivil, daysInMonth } from './civil.js';
import { DAY_MS, type CivilMs } from './interval.js';

const UNITS = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

export type DurationUnit = (typeof UNITS)[number];

/** Whole counts ≥ 0; a unit that was not written is absent. */
export type Duration = { readonly [unit in DurationUnit]?: number } & {
  /** It was written with `~`. */
  readonly approximate?: true;
};

/** How long at least and at most, in ms: as it is meant, then with the soft margin of `~`. */
export type LengthMs = readonly [least: number, most: number, softLeast: number, softMost: number];

const LETTERS = 'YMWDHMS';
const FIRST_OF_TIME = 4;

const OF_FIXED_LENGTH = [7 * DAY_MS, DAY_MS, 3_600_000, 60_000, 1_000];

/** Lengths of the units in ms: the shortest, the longest, and of those alone that have one length. */
const LEAST = [365 * DAY_MS, 28 * DAY_MS, ...OF_FIXED_LENGTH];
const MOST = [366 * DAY_MS, 31 * DAY_MS, ...OF_FIXED_LENGTH];
const FIXED = [0, 0, ...OF_FIXED_LENGTH];

const PATTERN =
  /^(~?)P(?!T?$)(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?!$)(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;

/** A duration, or the code of why there is none. */
export type ReadDuration =
  | { readonly value: Duration; readonly code?: undefined }
  | { readonly value: undefined; readonly code: 'duration/format' | 'duration/range' };

/**
 * The duration that `text` writes, its units from coarse to fine as in ISO 8601-1 §5.5.2.3. Whole numbers only: no
 * fractions, no sign. `P0D` is valid. Codes: `duration/format`, `duration/range` (more than 15 digits).
 */
export function readDuration(text: string): ReadDuration {
  const [, approximate, ...written] = (text.length <= EDTF_LENGTH && PATTERN.exec(text)) || [];
  if (approximate === undefined) return { value: undefined, code: 'duration/format' };
  const value: { [unit in DurationUnit]?: number } & { approximate?: true } = {};
  for (const [i, unit] of UNITS.entries()) {
    const digits = written[i];
    if (digits === undefined) continue;
    if (digits.length > YEAR_DIGITS) return { value: undefined, code: 'duration/range' };
    value[unit] = Number(digits);
  }
  if (approximate) value.approximate = true;
  return { value };
}

/** The text of a duration, as `readDuration` reads it; `P0D` for an empty one. */
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
 * How long it is: a year has 365 or 366 days, a month 28 to 31, and each of several is counted so. `~` widens this by
 * half the last unit written either way, and softly by the whole of it (half and whole of the longest such unit);
 * never below 0.
 */
export function durationMs(duration: Duration): LengthMs {
  const [least, most] = [sum(duration, LEAST), sum(duration, MOST)];
  const last = UNITS.findLastIndex(unit => duration[unit] !== undefined);
  const width = (duration.approximate && MOST[last]) ?? 0;
  return [Math.max(0, least - width / 2), most + width / 2, Math.max(0, least - width), most + width];
}

const sum = (duration: Duration, lengths: readonly number[]): number =>
  UNITS.reduce((total, unit, i) => total + (duration[unit] ?? 0) * lengths[i]!, 0);

/** The point a duration later (`sign` 1) or earlier (−1): months first, held to the end of a shorter month, then
 * days and time. Infinite points stay where they are. */
export function addDuration(at: CivilMs, duration: Duration, sign: 1 | -1): CivilMs {
  if (!Number.isFinite(at)) return at;
  const { years = 0, months = 0 } = duration;
  const shifted = years || months ? addMonths(at, sign * (years * 12 + months)) : at;
  return shifted + sign * sum(duration, FIXED);
}

function addMonths(at: CivilMs, added: number): CivilMs {
  const { year, month, day } = dayOf(at);
  const most = daysInMonth(year, month + added);
  const days = daysFromCivil(year, month + added, Math.min(day, most)) - daysFromCivil(year, month, day);
  return at + days * DAY_MS;
}
