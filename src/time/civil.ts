/**
 * The proleptic Gregorian calendar as integer arithmetic: years are astronomical (0 is 1 BCE), days are counted
 * from 1970-01-01, there is no zone. Exact for whole days to ±10¹⁰ years as day numbers, and to ±292 million
 * years as `CivilMs` (beyond, a double rounds to some seconds, and `toComponents` gives whole days).
 */
import { DAY_MS, type CivilMs } from './interval.js';

export interface CivilDay {
  readonly year: number;
  /** 1–12. */
  readonly month: number;
  /** 1–31. */
  readonly day: number;
}

export interface CivilComponents extends CivilDay {
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  readonly millisecond: number;
}

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const SECOND_MS = 1_000;
/** Days of 400 years, after which the calendar repeats. */
const ERA_DAYS = 146_097;
/** From 0000-03-01 to 1970-01-01. */
const EPOCH_DAYS = 719_468;
/** Up to here each whole day is an exact double (a day is a multiple of 2¹⁰ ms). */
const EXACT_MS = 2 ** 63;

/**
 * Days since 1970-01-01. `month` outside 1–12 and `day` outside the month carry over, so the first of
 * month 13 is the first of January of the next year.
 *
 * Source: H. Hinnant, "chrono-compatible low-level date algorithms": years begin in March, so that the leap day
 * is the last.
 */
export function daysFromCivil(year: number, month = 1, day = 1): number {
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * (months - marchYear * 12) + 2) / 5) + day - 1;
  const leapDays = Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * ERA_DAYS + yearOfEra * 365 + leapDays + dayOfYear - EPOCH_DAYS;
}

/** 28–31; `month` outside 1–12 carries over. */
export const daysInMonth = (year: number, month: number): number =>
  daysFromCivil(year, month + 1) - daysFromCivil(year, month);

/** Undoes `daysFromCivil`; `days` is whole. */
export function civilFromDays(days: number): CivilDay {
  // A mean year, and the longest month, miss by one at most.
  let year = 1970 + Math.floor((days * 400) / ERA_DAYS);
  if (days < daysFromCivil(year)) year -= 1;
  else if (days >= daysFromCivil(year + 1)) year += 1;
  let month = 1 + Math.floor((days - daysFromCivil(year)) / 31);
  if (days >= daysFromCivil(year, month + 1)) month += 1;
  return { year, month, day: days - daysFromCivil(year, month) + 1 };
}

/** The instant that components name; what is left out is the first of its kind. Overflow carries, as in `daysFromCivil`. */
export const toCivilMs = ({
  year,
  month = 1,
  day = 1,
  hour = 0,
  minute = 0,
  second = 0,
  millisecond = 0,
}: Partial<CivilComponents> & { readonly year: number }): CivilMs =>
  daysFromCivil(year, month, day) * DAY_MS +
  hour * HOUR_MS +
  minute * MINUTE_MS +
  second * SECOND_MS +
  millisecond;

/** Beyond what is exact, a time is a whole day. */
const msOfDay = (at: CivilMs): number =>
  Math.abs(at) > EXACT_MS ? 0 : Math.floor(((at % DAY_MS) + DAY_MS) % DAY_MS);

/** The day that holds `at`, which is finite. */
export const dayOf = (at: CivilMs): CivilDay => civilFromDays(Math.round((at - msOfDay(at)) / DAY_MS));

/** Undoes `toCivilMs`. `at` is finite (else RangeError); fractions of a millisecond are dropped towards the past. */
export function toComponents(at: CivilMs): CivilComponents {
  if (!Number.isFinite(at)) throw new RangeError(`toComponents: a finite time is needed, got ${at}`);
  const ms = msOfDay(at);
  // Spreading the day would take longer than all the rest.
  const { year, month, day } = dayOf(at);
  return {
    year,
    month,
    day,
    hour: Math.floor(ms / HOUR_MS),
    minute: Math.floor(ms / MINUTE_MS) % 60,
    second: Math.floor(ms / SECOND_MS) % 60,
    millisecond: ms % SECOND_MS,
  };
}
