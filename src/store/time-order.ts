/**
 * The one order in which events are listed, read and walked through: by the earliest time at which each may have
 * begun, never against what is known of their order.
 */

export interface Ordered {
  /** Core bounds, in civil ms. */
  readonly earliestStart: number;
  readonly latestEnd: number;
}

/** Event `first` is listed before event `then` (indices). */
export interface KnownOrder {
  readonly first: number;
  readonly then: number;
  /** True where it holds of their starts, so that `first` moves up to it; else it only settles ties. */
  readonly ofStarts: boolean;
}

/**
 * Indices of `events` in time order.
 *
 * An event whose start nobody knows counts from its latest end, for "by 10 February" is read at that day. One that
 * is known to begin before another is listed before it, also where its own date would put it later. Ties are
 * settled by known order, then by the order given. Known order that goes round in a circle is ignored.
 * O(n log n + known).
 */
export function timeOrder(events: readonly Ordered[], known: readonly KnownOrder[] = []): number[] {
  const keys = Float64Array.from(events, ({ earliestStart, latestEnd }) =>
    Number.isFinite(earliestStart) ? earliestStart : latestEnd,
  );
  const rank = settle(keys, known);
  // The difference of equal infinities is no number, and settles nothing either.
  return [...keys.keys()].sort((a, b) => keys[a]! - keys[b]! || rank[a]! - rank[b]! || a - b);
}

/**
 * Lowers the key of each event to the least key of those that begin after it, and gives each its place among
 * equals: the number of known steps that lead up to it (Kahn's topological order, 1962).
 */
function settle(keys: Float64Array, known: readonly KnownOrder[]): Uint32Array {
  const rank = new Uint32Array(keys.length);
  const waiting = new Uint32Array(keys.length);
  const followers = new Map<number, KnownOrder[]>();
  for (const order of known) {
    const list = followers.get(order.first);
    if (list) list.push(order);
    else followers.set(order.first, [order]);
    waiting[order.then]! += 1;
  }
  const sorted = [...followers.keys()].filter(i => waiting[i] === 0);
  for (const first of sorted) {
    for (const { then } of followers.get(first) ?? []) {
      rank[then] = Math.max(rank[then]!, rank[first]! + 1);
      waiting[then]! -= 1;
      if (waiting[then] === 0) sorted.push(then);
    }
  }
  for (const first of sorted.reverse()) {
    for (const { then, ofStarts } of followers.get(first) ?? [])
      if (ofStarts) keys[first] = Math.min(keys[first]!, keys[then]!);
  }
  return rank;
}
