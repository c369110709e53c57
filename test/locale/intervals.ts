import type { Bounds, BoundOrigin, Edge, FuzzyInterval, Shape } from '../../src/time/interval.js';
import { DAY_MS } from '../../src/time/interval.js';
import { parseEdtf } from '../../src/time/edtf/parse.js';
import { toInterval } from '../../src/time/to-interval.js';

/** What EDTF text states by itself. */
export function stated(edtf: string, shape?: Shape): FuzzyInterval {
  const { value, issues } = parseEdtf(edtf);
  if (value === undefined) throw new Error(issues.map(({ message }) => message).join());
  return toInterval(value, shape === undefined ? {} : { shape });
}

/** 00:00 of a day given as `2024-02-10`. */
export function day(text: string): number {
  const { core } = stated(text);
  return core.earliestStart;
}

export const NONE: BoundOrigin = { from: 'none', approximate: false, uncertain: false };
export const DERIVED: BoundOrigin = { from: 'derived', approximate: false, uncertain: false };
export const ABOUT: BoundOrigin = { from: 'derived', approximate: true, uncertain: false };
export const PERHAPS: BoundOrigin = { from: 'derived', approximate: false, uncertain: true };
export const AS_OF: BoundOrigin = { from: 'as-of', approximate: false, uncertain: false };

interface Known {
  readonly shape?: Shape;
  /** First day, and what it rests on. */
  readonly from?: readonly [day: string, origin: BoundOrigin];
  /** Last day, and what it rests on. */
  readonly to?: readonly [day: string, origin: BoundOrigin];
  /** Last day that it can begin on. */
  readonly beganBy?: readonly [day: string, origin: BoundOrigin];
  /** First day that it can end on. */
  readonly endedFrom?: readonly [day: string, origin: BoundOrigin];
  readonly endKnowledge?: Edge['knowledge'];
}

/** What follows from other events: nobody wrote a date. */
export function derived({
  shape = 'span',
  from,
  to,
  beganBy,
  endedFrom,
  endKnowledge,
}: Known): FuzzyInterval {
  const earliestStart = from ? day(from[0]) : -Infinity;
  const latestEnd = to ? day(to[0]) + DAY_MS : Infinity;
  const core: Bounds = {
    earliestStart,
    latestStart: beganBy ? day(beganBy[0]) : latestEnd - DAY_MS,
    earliestEnd: endedFrom ? day(endedFrom[0]) + DAY_MS : earliestStart + DAY_MS,
    latestEnd,
  };
  const edge = (earliest: BoundOrigin = NONE, latest: BoundOrigin = NONE): Edge => ({
    knowledge: 'unknown',
    earliest,
    latest,
  });
  const end = edge(endedFrom?.[1] ?? from?.[1], to?.[1]);
  return {
    shape,
    core,
    soft: core,
    start: edge(from?.[1], beganBy?.[1] ?? to?.[1]),
    end: endKnowledge ? { ...end, knowledge: endKnowledge } : end,
  };
}

/** `interval` with core bounds that other facts have tightened. */
export const tightened = (
  interval: FuzzyInterval,
  { from, to }: Pick<Known, 'from' | 'to'>,
): FuzzyInterval => ({
  ...interval,
  core: {
    ...interval.core,
    ...(from && { earliestStart: day(from[0]) }),
    ...(to && { latestEnd: day(to[0]) + DAY_MS }),
  },
  start: from ? { ...interval.start, earliest: from[1] } : interval.start,
  end: to ? { ...interval.end, latest: to[1] } : interval.end,
});
