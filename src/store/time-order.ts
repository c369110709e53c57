/**
 * The one order in which events are listed, read and walked through: by the earliest time at which each may have
 * begun, never against what is known of their order.
 */
import type { KnownOrder } from '../model/resolved-times.js';

export interface Ordered {
  /** Core bounds, in civil ms. */
  readonly earliestStart: number;
  readonly latestEnd: number;
}

/** Indices in the order of some keys; of those that are equal by the next keys, and in the end as they stand. `orderBy` is one. */
export type Order = (...keys: Float64Array[]) => Iterable<number>;

/**
 * Indices of `events` in time order.
 *
 * An event whose start nobody knows counts from its latest end, for "by 10 February" is read at that day. One that
 * is known to begin before another is listed before it, also where its own date would put it later. Ties are
 * settled by known order, then by the order given. Known order that goes round in a circle is ignored.
 */
export function timeOrder(
  events: readonly Ordered[],
  known?: Pick<KnownOrder, 'settle'>,
  order: Order = sorted,
): Iterable<number> {
  const keys = new Float64Array(events.map(timeKey));
  const ranks = known?.settle(keys);
  return ranks ? order(keys, ranks) : order(keys);
}

/** From where an event counts in time order. */
export const timeKey = ({ earliestStart, latestEnd }: Ordered): number =>
  Number.isFinite(earliestStart) ? earliestStart : latestEnd;

/** O(n log n): enough for a few. */
const sorted: Order = (keys, ranks = keys) =>
  // The difference of like infinities is no number, and counts as none.
  [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || ranks[a]! - ranks[b]!);
