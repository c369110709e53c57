/**
 * What is known of when something happened: four core bounds, the same with soft margins, and for each edge how
 * it is known. Values only; EDTF text is read in `edtf/`, ordering facts tighten them in `solve/`.
 */
import type { Extent } from '../base/extent.js';

/**
 * Milliseconds since 1970-01-01T00:00, proleptic Gregorian, astronomical years, as written where it happened.
 * The viewer's time zone never moves it.
 */
export type CivilMs = number;

export const DAY_MS = 86_400_000;

/**
 * The four core bounds of an interval, each possibly infinite. Half-open, in whole days where days are known:
 * a start bound is 00:00 of its day, an end bound 00:00 of the day after its last.
 */
export interface Bounds {
  readonly earliestStart: CivilMs;
  readonly latestStart: CivilMs;
  readonly earliestEnd: CivilMs;
  readonly latestEnd: CivilMs;
}

/** How an edge is stated: `~` approximate, `?` uncertain, `%` both. Open goes on; unknown ended, and nobody said when. */
export type Knowledge = 'known' | 'approximate' | 'uncertain' | 'approximate-uncertain' | 'unknown' | 'open';

/** How fine a date was written. `season` covers all sub-year groupings (EDTF 21–41). */
export type Precision =
  | 'millisecond'
  | 'second'
  | 'minute'
  | 'day'
  | 'month'
  | 'season'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'coarser';

/** The unit that a date names: the whole 2020 of `2020`. */
export interface DateUnit extends Extent {
  readonly precision: Precision;
  /** EDTF sub-year code 21–41, where precision is `season`. */
  readonly season?: number;
}

/** Where a core bound comes from, and the weakest of what it rests on. */
export interface BoundOrigin {
  /** `none` where the bound is infinite; `as-of` where the day of the knowledge alone gives it. */
  readonly from: 'none' | 'stated' | 'derived' | 'as-of';
  /** It rests on an approximate date or lag. */
  readonly approximate: boolean;
  /** It rests on an uncertain date, a doubtful fact or someone's reading. */
  readonly uncertain: boolean;
}

export interface Edge {
  readonly knowledge: Knowledge;
  /** What the author wrote for this edge; absent where that is nothing, or `..`. */
  readonly unit?: DateUnit;
  /** Origin of `earliestStart` (or `earliestEnd`). */
  readonly earliest: BoundOrigin;
  /** Origin of `latestStart` (or `latestEnd`). */
  readonly latest: BoundOrigin;
}

export type Shape = 'moment' | 'span';

export interface FuzzyInterval {
  readonly shape: Shape;
  readonly core: Bounds;
  /** The core widened by the soft margins of `~`; equal to `core` where there are none. */
  readonly soft: Bounds;
  readonly start: Edge;
  readonly end: Edge;
  /** Members of an EDTF set, in time order, each an interval of its own. */
  readonly members?: readonly FuzzyInterval[];
  /** `one-of` is `[…]`, `all-of` is `{…}`. */
  readonly set?: 'one-of' | 'all-of';
}

/** Where something certainly went on: empty (end ≤ start) where nothing is certain. */
export const certainExtent = ({ soft }: FuzzyInterval): Extent => ({
  start: soft.latestStart,
  end: soft.earliestEnd,
});

/** Where it may have gone on, by the core bounds. */
export const possibleExtent = ({ core }: FuzzyInterval): Extent => ({
  start: core.earliestStart,
  end: core.latestEnd,
});

/** The same with soft margins. */
export const softExtent = ({ soft }: FuzzyInterval): Extent => ({
  start: soft.earliestStart,
  end: soft.latestEnd,
});

/** From the first to the last of the bounds that are known; its start is after its end where none is. */
export function knownExtent({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): Extent {
  let [start, end] = [Infinity, -Infinity];
  for (const at of [earliestStart, latestStart, earliestEnd, latestEnd]) {
    if (!Number.isFinite(at)) continue;
    start = Math.min(start, at);
    end = Math.max(end, at);
  }
  return { start, end };
}

export const isApproximate = (knowledge: Knowledge): boolean => knowledge.startsWith('approximate');

export const isUncertain = (knowledge: Knowledge): boolean => knowledge.endsWith('uncertain');
