/**
 * The one order in which events are listed, read and walked through: by the earliest time at which each may have
 * begun, never against what is known of their order.
 */
import { orderBy } from '../base/order-by.js';
import type { KnownOrder } from '../model/resolved-times.js';

export interface Ordered {
  /** Core bounds, in civil ms. */
  readonly earliestStart: number;
  readonly latestEnd: number;
}

/**
 * Indices of `events` in time order.
 *
 * An event whose start nobody knows counts from its latest end, for "by 10 February" is read at that day. One that
 * is known to begin before another is listed before it, also where its own date would put it later. Ties are
 * settled by known order, then by the order given. Known order that goes round in a circle is ignored. O(n + known).
 */
export function timeOrder(events: readonly Ordered[], known?: Pick<KnownOrder, 'settle'>): Uint32Array {
  const keys = new Float64Array(
    events.map(({ earliestStart, latestEnd }) =>
      Number.isFinite(earliestStart) ? earliestStart : latestEnd,
    ),
  );
  const ranks = known?.settle(keys);
  return ranks ? orderBy(keys, ranks) : orderBy(keys);
}
