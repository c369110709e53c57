/**
 * How long an event is by itself, and how fine its edges are known, without which "the same day" cannot be told from
 * "after".
 */
import {
  DAY_MS,
  type Bounds,
  type CivilMs,
  type DateUnit,
  type Edge,
  type FuzzyInterval,
} from '../time/interval.js';

/** All members of a set together are a stretch, whatever each of them is. */
export const isMoment = ({ shape, set }: Pick<FuzzyInterval, 'shape' | 'set'>): boolean =>
  shape === 'moment' && set !== 'all-of';

/** How fine each edge is known, in ms; 0 where it has no date of its own and is as fine as what it is compared with. */
export type Granules = readonly [start: number, end: number];

export function granulesOf(interval: FuzzyInterval): Granules {
  const { core, start, end } = interval;
  if (isMoment(interval)) {
    const [day] = momentLength(interval);
    return [day, day];
  }
  return [
    granuleOf(start, core.earliestStart, core.latestStart),
    granuleOf(end, core.earliestEnd, core.latestEnd),
  ];
}

const FINE: { readonly [precision in DateUnit['precision']]?: number } = {
  minute: 60_000,
  second: 1_000,
  millisecond: 1,
};

function granuleOf({ knowledge, unit }: Edge, ...bounds: readonly CivilMs[]): number {
  if (unit) return FINE[unit.precision] ?? DAY_MS;
  const known = knowledge === 'unknown' || knowledge === 'open' ? [] : bounds.filter(Number.isFinite);
  if (known.length === 0) return 0;
  return known.every(at => at % DAY_MS === 0) ? DAY_MS : 1;
}

/** The day (or less) that a moment is, least and most: members of a set may differ. 0 where it has no date of its own. */
function momentLength({ core }: FuzzyInterval): readonly [least: number, most: number] {
  const known = [core.earliestEnd - core.earliestStart, core.latestEnd - core.latestStart].filter(
    it => it > 0 && it < Infinity,
  );
  return known.length === 0 ? [0, 0] : [Math.min(...known), Math.max(...known)];
}

/**
 * How long an event is by itself: a moment its day, a span at least the finer of the days that its edges are known to.
 * `granule` stands for those it doesn't have. Where its own dates leave no room for that, they are left alone.
 */
export function ownLength(interval: FuzzyInterval, granule: number): readonly [least: number, most: number] {
  const { core } = interval;
  if (isMoment(interval)) {
    const length = momentLength(interval);
    return length[0] > 0 ? length : [granule, granule];
  }
  const [start, end] = granulesOf(interval);
  const least = Math.min(start || granule, end || granule);
  return [core.latestEnd - core.earliestStart < least ? -Infinity : least, Infinity];
}

/** The finer of its granules; a day where it has none. */
export const finestOf = (interval: FuzzyInterval): number =>
  Math.min(DAY_MS, ...granulesOf(interval).map(granule => granule || DAY_MS));

/** How far one stretch must move for both of its edges to fit into another; 0 where they fit. */
export const missBy = (a: Bounds, b: Bounds): number =>
  Math.max(
    0,
    b.earliestStart - a.latestStart,
    a.earliestStart - b.latestStart,
    b.earliestEnd - a.latestEnd,
    a.earliestEnd - b.latestEnd,
  );
