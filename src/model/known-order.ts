/**
 * What statements say of the order of events, wherever their dates lie. Loaded with the solver of ordering facts: where there are
 * none, nothing is known of it.
 */
import type { TimelineDocument } from './document.js';
import { placesOf } from './places.js';
import { relationsOf } from './relations.js';
import type { KnownOrder, RelationKind } from './resolved-times.js';

/** Event `first` is listed before event `then` (places in the document). */
export interface KnownStep {
  readonly first: number;
  readonly then: number;
  /** True where it holds of their starts, so that `first` moves up to it; else it only settles ties. */
  readonly ofStarts: boolean;
}

/** The ordering facts that list the event itself first, and those that don't speak of starts. */
const OWN_FIRST: readonly RelationKind[] = ['before', 'meets'];
const OF_ENDS: readonly RelationKind[] = ['endsAfter', 'endsWith'];

/** O(facts). */
export function knownOrder(doc: TimelineDocument): KnownOrder {
  const { events } = doc;
  const places = placesOf(doc);
  const steps = events.flatMap((event, i) =>
    relationsOf(event).flatMap(({ kind, event: id }): readonly KnownStep[] => {
      const other = places.get(id);
      if (other === undefined || other === i) return [];
      const [first, then] = OWN_FIRST.includes(kind) ? [i, other] : [other, i];
      return [{ first, then, ofStarts: !OF_ENDS.includes(kind) }];
    }),
  );
  const pairs = new Set(steps.map(({ first, then }) => pairOf(events[first]!.id, events[then]!.id)));
  return {
    isBefore: (first, then) => pairs.has(pairOf(first, then)),
    settle: keys => settle(keys, steps),
  };
}

/** No id holds a NUL. */
const pairOf = (first: string, then: string): string => `${first}\u0000${then}`;

/**
 * Lowers the key of each event to the least key of those that begin after it, and gives each its place among
 * equals: the number of known steps that lead up to it (Kahn's topological order, 1962).
 */
export function settle(keys: Float64Array, known: readonly KnownStep[]): Float64Array {
  const rank = new Float64Array(keys.length);
  const waiting = new Uint32Array(keys.length);
  const followers = new Map<number, KnownStep[]>();
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
