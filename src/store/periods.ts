/**
 * A long list in order of time, in periods: a few (centuries, decades, years, as few as fit), and those that hold one place
 * of it parted again, down to months. So any place of a list of any length is a few steps away.
 */
import type { Extent } from '../base/extent.js';
import { toCivilMs } from '../time/civil.js';
import { monthsInOrder } from '../time/in-order.js';
import type { CivilMs } from '../time/interval.js';
import { firstMomentOf } from './group-entries.js';
import type { Entry } from './store.js';

/** Events of a list that may have begun in the same month at the earliest. */
interface MonthCount {
  /** Months since January of the astronomical year 0; undefined of those that nothing dates. */
  readonly month: number | undefined;
  readonly count: number;
  /** Where the first of them stands. */
  readonly place: number;
}

/** What a list has in each month: backward in time where it is told so, what nothing dates last. */
export type MonthCounts = readonly MonthCount[];

export interface Period {
  /** In months since January of the astronomical year 0, half-open; undefined for what nothing dates. */
  readonly months: Extent | undefined;
  /** Its first moment, where it has months. */
  readonly begins: CivilMs | undefined;
  /** Of events. */
  readonly count: number;
  /** Where its first event stands in the list. */
  readonly place: number;
  /** The period that holds the place asked for. */
  readonly isHere: boolean;
  /** Shorter ones, where it is that one and holds more than is shown at once. */
  readonly parts: readonly Period[];
}

/** So many periods at most; else they are ten times as long. */
const MOST_PERIODS = 16;
const YEAR = 12;

/** `placeOf` gives the place of entry `i`, where it isn't `i` itself. One walk over all of them. */
export function monthsOf(
  entries: readonly Entry[],
  { descending = false, placeOf = i => i }: MonthsOptions = {},
): MonthCounts {
  const counts = new Map<number | undefined, { month: number | undefined; count: number; place: number }>();
  const monthAt = monthsInOrder();
  entries.forEach((entry, i) => {
    const month = entry.dated ? monthAt(firstMomentOf(entry)) : undefined;
    const known = counts.get(month);
    if (known) known.count++;
    else counts.set(month, { month, count: 1, place: placeOf(i) });
  });
  const direction = descending ? -1 : 1;
  return [...counts.values()].sort((a, b) => {
    if (a.month === undefined || b.month === undefined) return a.month === undefined ? 1 : -1;
    return direction * (a.month - b.month);
  });
}

export interface MonthsOptions {
  readonly descending?: boolean;
  readonly placeOf?: (i: number) => number;
}

/** The periods of a list, those around the place `at` with their parts where they hold more than `size` events. */
export function periodsOf(counts: MonthCounts, at: number, size: number): readonly Period[] {
  let step = 1;
  while (bucketsOf(counts, step).length > MOST_PERIODS) step = longer(step);
  return partsOf(counts, step, { at, size });
}

/** Steps are a month, a year, ten years and so on. */
const longer = (step: number): number => (step === 1 ? YEAR : step * 10);
const shorter = (step: number): number => (step === YEAR ? 1 : step / 10);

function partsOf(
  counts: MonthCounts,
  step: number,
  around: { readonly at: number; readonly size: number },
): readonly Period[] {
  const buckets = bucketsOf(counts, step);
  // One alone says nothing that what is above it does not.
  if (buckets.length === 1 && step > 1) return partsOf(counts, shorter(step), around);
  const periods = buckets.map(({ months, members }) => ({
    months,
    begins: months && beginOf(months.start),
    members,
    count: members.reduce((sum, { count }) => sum + count, 0),
    place: Math.min(...members.map(({ place }) => place)),
  }));
  const here = Math.max(
    0,
    periods.findLastIndex(({ place }) => place <= around.at),
  );
  return periods.map(({ members, ...period }, i) => {
    const isHere = i === here;
    const isParted = isHere && step > 1 && period.months !== undefined && period.count > around.size;
    const parts = isParted ? partsOf(members, shorter(step), around) : [];
    return { ...period, isHere, parts: parts.length > 1 ? parts : [] };
  });
}

function beginOf(month: number): CivilMs {
  const year = Math.floor(month / YEAR);
  return toCivilMs({ year, month: month - year * YEAR + 1 });
}

interface Bucket {
  readonly months: Extent | undefined;
  readonly members: MonthCounts;
}

function bucketsOf(counts: MonthCounts, step: number): readonly Bucket[] {
  const buckets = new Map<number | undefined, MonthCount[]>();
  for (const each of counts) {
    const start = each.month === undefined ? undefined : Math.floor(each.month / step) * step;
    const known = buckets.get(start);
    if (known) known.push(each);
    else buckets.set(start, [each]);
  }
  return [...buckets].map(([start, members]) => ({
    months: start === undefined ? undefined : { start, end: start + step },
    members,
  }));
}
