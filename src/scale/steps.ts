/**
 * The steps that an axis can take, from a minute to ten thousand million years, and where their boundaries lie.
 *
 * A boundary belongs to the calendar, never to what is in view: panning doesn't change which instants are ticks.
 * Parts of a year come from d3-time on UTC dates (the one place that makes any), so they exist inside `Date`'s range
 * only. Years are plain arithmetic everywhere.
 */
import { utcDay, utcHour, utcMinute, utcMonth, type CountableTimeInterval } from 'd3-time';
import { clamp, type Extent } from '../base/extent.js';
import { toCivilMs, toComponents } from '../time/civil.js';
import { DAY_MS, type CivilMs } from '../time/interval.js';

export type StepUnit = 'minute' | 'hour' | 'day' | 'month' | 'year';

/** A calendar unit times a count: 3 months, 10 years. */
export interface Step {
  readonly unit: StepUnit;
  readonly count: number;
  /** Shortest time between two of its boundaries. */
  readonly leastMs: number;
}

/** Two steps that go together: the fine one's boundaries restart at each of the coarse one's. */
export interface StepPair {
  /** Absent where the coarse level stands alone. */
  readonly fine?: Step;
  readonly coarse: Step;
}

const UNIT_MS: Record<StepUnit, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  month: 28 * DAY_MS,
  year: 365 * DAY_MS,
};

/** Months are shortest in a row around February; decades where they begin with AD 1, not AD 0. */
function leastMs(unit: StepUnit, count: number): number {
  if (unit === 'month' && count > 1) return (count * 30.3 - 1) * DAY_MS;
  return (unit === 'year' && count >= 10 ? count - 1 : count) * UNIT_MS[unit];
}

const stepOf = (unit: StepUnit, count: number): Step => ({ unit, count, leastMs: leastMs(unit, count) });

const day = stepOf('day', 1);
const month = stepOf('month', 1);
const year = stepOf('year', 1);

/** From fine to coarse; the first one whose ticks have room is taken. */
export const STEP_PAIRS: readonly StepPair[] = [
  ...[1, 2, 5, 10, 15, 30].map(count => ({ fine: stepOf('minute', count), coarse: day })),
  ...[1, 2, 3, 6, 12].map(count => ({ fine: stepOf('hour', count), coarse: day })),
  ...[1, 2, 7, 14].map(count => ({ fine: stepOf('day', count), coarse: month })),
  ...[1, 3, 6].map(count => ({ fine: stepOf('month', count), coarse: year })),
  { coarse: year },
  ...yearPairs(),
];

function yearPairs(): StepPair[] {
  const pairs: StepPair[] = [];
  for (let power = 1; power <= 1e9; power *= 10)
    for (const count of [1, 2, 5])
      pairs.push({ fine: stepOf('year', count * power), coarse: stepOf('year', 10 * power) });
  return [...pairs, { coarse: stepOf('year', 1e10) }, { coarse: stepOf('year', 1e11) }];
}

const D3_INTERVALS: Record<Exclude<StepUnit, 'year'>, CountableTimeInterval> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
};

/** `Date` holds ±8.64e15 ms; a year less leaves d3 room to round outwards. */
const DATE_RANGE: Extent = { start: -8.64e15 + 366 * DAY_MS, end: 8.64e15 - 366 * DAY_MS };

/**
 * Boundaries of `step` in `within`, in order; half-open. None of a part of a year outside `Date`'s range.
 */
export function boundariesOf({ unit, count }: Step, within: Extent): CivilMs[] {
  if (unit === 'year') return yearBoundaries(count, within);
  const start = Math.ceil(clamp(within.start, DATE_RANGE.start, DATE_RANGE.end));
  const end = Math.ceil(clamp(within.end, DATE_RANGE.start, DATE_RANGE.end));
  const interval = D3_INTERVALS[unit].every(count)!;
  return interval.range(new Date(start), new Date(end)).map(Number);
}

/** The last boundary of `step` at or before `at`; of a year, where `Date` cannot hold `at`. */
export function boundaryBefore({ unit, count }: Step, at: CivilMs): CivilMs {
  if (unit === 'year') return yearBoundary(yearIndex(toComponents(at).year, count), count);
  if (at < DATE_RANGE.start || at >= DATE_RANGE.end) return toCivilMs({ year: toComponents(at).year });
  return Number(D3_INTERVALS[unit].every(count)!.floor(new Date(Math.floor(at))));
}

function yearBoundaries(count: number, { start, end }: Extent): CivilMs[] {
  const found: CivilMs[] = [];
  for (let i = yearIndex(toComponents(start).year, count); ; i++) {
    const at = yearBoundary(i, count);
    if (at >= end) return found;
    // Of every two years, AD 1 would stand too close to AD 2.
    if (at >= start && !(count === 2 && i === 0)) found.push(at);
  }
}

/**
 * The i-th boundary of every `count` years. They are round as people count years: 100 BC (astronomical −99), AD 1, AD 100.
 */
const yearBoundary = (i: number, count: number): CivilMs =>
  toCivilMs({ year: count === 1 || i > 0 ? i * count : 1 + i * count });

/** Index of the last boundary at or before the start of `year`. */
const yearIndex = (year: number, count: number): number =>
  count === 1 || year > 0 ? Math.floor(year / count) : Math.floor((year - 1) / count);
