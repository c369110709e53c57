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
  readonly coarse: Step;
  /** Absent where the coarse level stands alone. */
  readonly fine?: Step;
}

const LEAST_MS: Record<StepUnit, number> = {
  minute: 60_000,
  hour: 3_600_000,
  day: DAY_MS,
  month: 28 * DAY_MS,
  year: 365 * DAY_MS,
};

/** Decades are shortest where they begin with AD 1, not AD 0. */
const stepOf = (unit: StepUnit, count: number): Step => ({
  unit,
  count,
  leastMs: (unit === 'year' && count >= 10 ? count - 1 : count) * LEAST_MS[unit],
});

const pairsOf = (unit: StepUnit, counts: readonly number[], coarse: Step): StepPair[] =>
  counts.map(count => ({ fine: stepOf(unit, count), coarse }));

const day = stepOf('day', 1);
const month = stepOf('month', 1);
const year = stepOf('year', 1);

/** From fine to coarse; the first one whose ticks have room is taken. */
export const STEP_PAIRS: readonly StepPair[] = [
  ...pairsOf('minute', [1, 2, 5, 10, 15, 30], day),
  ...pairsOf('hour', [1, 2, 3, 6, 12], day),
  ...pairsOf('day', [1, 2, 7, 14], month),
  ...pairsOf('month', [1, 3, 6], year),
  { coarse: year },
  ...[1, 10, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9].flatMap(power =>
    pairsOf('year', [power, 2 * power, 5 * power], stepOf('year', 10 * power)),
  ),
  { coarse: stepOf('year', 1e10) },
  { coarse: stepOf('year', 1e11) },
];

const D3_INTERVALS: Record<Exclude<StepUnit, 'year'>, CountableTimeInterval> = {
  minute: utcMinute,
  hour: utcHour,
  day: utcDay,
  month: utcMonth,
};

/** `Date` holds ±8.64e15 ms; a year less leaves d3 room to round outwards. */
const DATE_END_MS = 8.64e15 - 366 * DAY_MS;

/** Boundaries of `step` in `within`, in order; half-open. None of a part of a year outside `Date`'s range. */
export function boundariesOf({ unit, count }: Step, { start, end }: Extent): CivilMs[] {
  if (unit !== 'year') {
    const [from, to] = [start, end].map(at => new Date(Math.ceil(clamp(at, -DATE_END_MS, DATE_END_MS))));
    return D3_INTERVALS[unit].every(count)!.range(from!, to!).map(Number);
  }
  const found: CivilMs[] = [];
  for (let i = yearIndex(start, count); ; i++) {
    const at = yearBoundary(i, count);
    if (at >= end) return found;
    // Of every two years, AD 1 would stand too close to AD 2.
    if (at >= start && (count !== 2 || i !== 0)) found.push(at);
  }
}

/**
 * The i-th boundary of every `count` years. They are round as people count years: 100 BC (astronomical −99), AD 1, AD 100.
 */
const yearBoundary = (i: number, count: number): CivilMs =>
  toCivilMs({ year: i * count + (count > 1 && i <= 0 ? 1 : 0) });

/** Index of the last boundary at or before the start of the year that holds `at`. */
function yearIndex(at: CivilMs, count: number): number {
  const { year } = toComponents(at);
  return Math.floor((count > 1 && year <= 0 ? year - 1 : year) / count);
}
