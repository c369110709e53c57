/**
 * What each ordering fact says of the edges of two events, by their shapes; and how fine an edge is, without which
 * "the same day" cannot be told from "after".
 *
 * To the solver a moment is the whole day (or second, or millisecond) that it was written to: it starts at 00:00 and
 * ends at the next 00:00, and what shares that day with it touches it, in every relation.
 */
import { DAY_MS, type CivilMs, type DateUnit, type Edge, type FuzzyInterval } from '../time/interval.js';
import type { RelationKind } from './resolved-times.js';

/** `x` states the fact, `y` is the other; `s` its start, `e` its end. */
type EdgeCode = `${'x' | 'y'}${'s' | 'e'}`;
/** The first is not after the second. */
type Term = `${EdgeCode}≤${EdgeCode}`;

/**
 * Terms that all hold, by the shapes of `x` and `y`.
 *
 * Between spans they are the definitions. A moment is as an edge of its own: it is compared by its start with starts
 * and by its end with ends, so that one on the last day of a span, or on the day of another moment, is not outside.
 * `meets` also allows what the definition says literally, a moment on the eve. With a lag, the first term is an
 * equation and stands alone.
 */
// prettier-ignore
export const ORDER: Readonly<Record<RelationKind, Readonly<Record<ShapePair, readonly Term[]>>>> = {
  //             both spans                 x span, y moment           x moment, y span           both moments
  after:       { ss: ['ye≤xs'],             sm: ['ys≤xs'],             ms: ['ye≤xe'],             mm: ['ys≤xs'] },
  before:      { ss: ['xe≤ys'],             sm: ['xe≤ye'],             ms: ['xs≤ys'],             mm: ['xs≤ys'] },
  during:      { ss: ['ys≤xs', 'xe≤ye'],    sm: ['ys≤xs', 'xe≤ye'],    ms: ['ys≤xs', 'xe≤ye'],    mm: ['ys≤xs', 'xe≤ye'] },
  meets:       { ss: ['xe≤ys', 'ys≤xe'],    sm: ['xe≤ye', 'ys≤xe'],    ms: ['xs≤ys', 'ys≤xe'],    mm: ['xs≤ys', 'ys≤xe'] },
  startsAfter: { ss: ['ys≤xs'],             sm: ['ys≤xs'],             ms: ['ys≤xs'],             mm: ['ys≤xs'] },
  endsAfter:   { ss: ['ye≤xe'],             sm: ['ye≤xe'],             ms: ['ye≤xe'],             mm: ['ye≤xe'] },
  startsWith:  { ss: ['ys≤xs', 'xs≤ys'],    sm: ['ys≤xs', 'xs≤ys'],    ms: ['ys≤xs', 'xs≤ys'],    mm: ['ys≤xs', 'xs≤ys'] },
  endsWith:    { ss: ['ye≤xe', 'xe≤ye'],    sm: ['ye≤xe', 'xe≤ye'],    ms: ['ye≤xe', 'xe≤ye'],    mm: ['ye≤xe', 'xe≤ye'] },
};

/** Shapes of `x` and `y`: `s` span, `m` moment. */
export type ShapePair = 'ss' | 'sm' | 'ms' | 'mm';

/** An edge in a term. */
export interface Anchor {
  readonly of: 'x' | 'y';
  readonly edge: 'start' | 'end';
}

interface Anchors {
  /** Not after `later`. */
  readonly earlier: Anchor;
  readonly later: Anchor;
}

function toAnchors(term: Term): Anchors {
  const anchor = (at: number): Anchor => ({
    of: term[at] === 'x' ? 'x' : 'y',
    edge: term[at + 1] === 's' ? 'start' : 'end',
  });
  return { earlier: anchor(0), later: anchor(3) };
}

const mapValues = <K extends string, A, B>(record: Readonly<Record<K, A>>, change: (value: A) => B) =>
  Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value as A)])) as Record<K, B>;

/** `ORDER`, read. */
export const TERMS = mapValues(ORDER, pairs => mapValues(pairs, terms => terms.map(toAnchors)));

export const pairOf = (x: FuzzyInterval, y: FuzzyInterval): ShapePair =>
  isMoment(x) ? (isMoment(y) ? 'mm' : 'ms') : isMoment(y) ? 'sm' : 'ss';

/** All members of a set together are a stretch, whatever each of them is. */
export const isMoment = ({ shape, set }: FuzzyInterval): boolean => shape === 'moment' && set !== 'all-of';

/** How fine each edge is known, in ms; 0 where it has no date of its own and is as fine as what it is compared with. */
export interface Granules {
  readonly start: number;
  readonly end: number;
}

export function granulesOf(interval: FuzzyInterval): Granules {
  const { core, start, end } = interval;
  if (isMoment(interval)) {
    const day = momentLength(interval).least;
    return { start: day, end: day };
  }
  return {
    start: granuleOf(start, core.earliestStart, core.latestStart),
    end: granuleOf(end, core.earliestEnd, core.latestEnd),
  };
}

const FINE: { readonly [precision in DateUnit['precision']]?: number } = {
  minute: 60_000,
  second: 1_000,
  millisecond: 1,
};

function granuleOf({ knowledge, unit }: Edge, earliest: CivilMs, latest: CivilMs): number {
  if (unit) return FINE[unit.precision] ?? DAY_MS;
  if (knowledge === 'unknown' || knowledge === 'open') return 0;
  const known = [earliest, latest].filter(Number.isFinite);
  if (known.length === 0) return 0;
  return known.every(at => at % DAY_MS === 0) ? DAY_MS : 1;
}

/** The day (or less) that a moment is; 0 where it has no date of its own. Members of a set may differ. */
function momentLength({ core }: FuzzyInterval): { least: number; most: number } {
  const lengths = [core.earliestEnd - core.earliestStart, core.latestEnd - core.latestStart].filter(
    it => it > 0,
  );
  const known = lengths.filter(Number.isFinite);
  return known.length === 0 ? { least: 0, most: 0 } : { least: Math.min(...known), most: Math.max(...known) };
}

/**
 * How long an event is by itself: a moment its day, a span at least the finer of the days that its edges are known to.
 * `granule` stands for those it doesn't have. Where its own dates leave no room for that, they are left alone.
 */
export function ownLength(interval: FuzzyInterval, granule: number): { least: number; most: number } {
  const { core } = interval;
  if (isMoment(interval)) {
    const { least, most } = momentLength(interval);
    return least > 0 ? { least, most } : { least: granule, most: granule };
  }
  const { start, end } = granulesOf(interval);
  const least = Math.min(start || granule, end || granule);
  return { least: core.latestEnd - core.earliestStart < least ? -Infinity : least, most: Infinity };
}

/**
 * How far the start 00:00 of a day may lie on the wrong side of a time on that day: where one edge is known to the day
 * and the other to the second, the day holds all of its seconds. 0 where both are as fine.
 */
export function slackOf(earlier: Anchor, later: Anchor, fineEarlier: number, fineLater: number): number {
  if (fineEarlier === 0 || fineLater === 0) return 0;
  const coarser = fineLater - fineEarlier;
  if (earlier.edge === later.edge) return Math.max(0, earlier.edge === 'start' ? coarser : -coarser);
  return earlier.edge === 'end' ? Math.abs(coarser) : 0;
}
