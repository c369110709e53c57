/** Intervals that the plainest dates state, of which there may be a million: they share what the same date states. */
import { exactBounds, isReversed, momentBounds, spanBounds } from './bounds.js';
import { originOf } from './edges.js';
import { DAY_MS, type BoundOrigin, type DateUnit, type Edge, type FuzzyInterval } from './interval.js';

const STATED: BoundOrigin = originOf(0, 'stated', 'known');

export interface StatedEdge extends Edge {
  readonly unit: DateUnit;
}

/** The edge that a date without doubt states, be it a start or an end. */
export const statedEdge = (unit: DateUnit): StatedEdge => ({
  knowledge: 'known',
  unit,
  earliest: STATED,
  latest: STATED,
});

/** What `toInterval` makes of such a date alone. */
export function plainMoment(edge: StatedEdge): FuzzyInterval {
  const core = momentBounds(exactBounds(edge.unit.start, edge.unit.end));
  return { shape: 'moment', core, soft: core, start: edge, end: edge };
}

/**
 * What `toInterval` makes of two such dates with a `/` between them; undefined where one of them says more of the other than that: they
 * are reversed, or one is in the other.
 */
export function plainSpan(start: StatedEdge, end: StatedEdge): FuzzyInterval | undefined {
  const [first, last] = [start, end].map(({ unit }) => exactBounds(unit.start, unit.end));
  if (isReversed(first!, last!)) return undefined;
  const core = spanBounds(first!, last!);
  if (core.latestStart !== first!.latestEnd - DAY_MS || core.earliestEnd !== last!.earliestStart + DAY_MS)
    return undefined;
  return { shape: 'span', core, soft: core, start, end };
}
