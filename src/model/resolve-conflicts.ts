/**
 * From contradictions to conflicts in the author's words: which statements, of which events, by how much. Also those
 * that differences cannot see, of an event that happened at one of several times, none of which is left.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { missBy } from './own-length.js';
import { premisesOf, solvedInterval, toPremises } from './resolve-intervals.js';
import type { Group, Joined } from './resolve-joined.js';
import type { Conflict, Premise } from './resolved-times.js';

/** The conflicts among the statements of a group; the last one without premises, of events with too many to name. */
export function conflictsOf(group: Group): readonly Conflict[] {
  const { contradictions, unnamed } = group.solution;
  const named = contradictions.map(({ arcs, by, dissolves }) =>
    // Arcs lead from what is later to what is earlier.
    toConflict(toPremises(group, [...arcs].reverse()), by, dissolves),
  );
  if (unnamed.length === 0) return named;
  const events = unnamed.map(number => group.members[number]!.event.id);
  return [...named, { events, premises: [], byMs: 0, severity: 'error' }];
}

/** The place in the document of the first event of a conflict, by the places of all: its own place among conflicts. */
export const placeOf = ({ events }: Conflict, places: ReadonlyMap<string, number>): number =>
  events.reduce((least, id) => Math.min(least, places.get(id)!), Infinity);

/** What events are by themselves is not listed, for nobody stated it. */
function toConflict(all: readonly Premise[], byMs: number, dissolves: boolean): Conflict {
  const premises = all.filter(({ kind }) => kind !== 'order');
  const events = premises.flatMap(it => (it.kind === 'relation' ? [it.event, it.other] : it.event));
  return { events: [...new Set(events)], premises, byMs, severity: dissolves ? 'warning' : 'error' };
}

/**
 * The interval of an event that was solved in its group. A one-of set keeps those of its dates that fit; where there is
 * none, it stays as stated and is in conflict.
 */
export function timeIn(joined: Joined): {
  readonly interval: FuzzyInterval;
  readonly conflict?: Conflict;
} {
  const { own } = joined.group.members[joined.number]!;
  const interval = solvedInterval(joined);
  if (own.set !== 'one-of') return { interval };
  const fit = fitSet(own, interval, joined);
  if ('premises' in fit) return { interval: own, conflict: fit };
  return { interval: fit.length < own.members!.length ? { ...interval, members: fit } : interval };
}

/** The dates of a one-of set that fit the solved bounds; the conflict, where there is none. */
function fitSet(
  { members = [] }: FuzzyInterval,
  solved: FuzzyInterval,
  joined: Joined,
): readonly FuzzyInterval[] | Conflict {
  const fitting = members.filter(({ core }) => missBy(core, solved.core) === 0);
  if (fitting.length > 0) return fitting;
  const stated: Premise = { kind: 'stated', event: joined.group.members[joined.number]!.event.id };
  const others = premisesOf(joined, [0, 1, 2, 3]).filter(
    ({ kind, event }) => kind !== stated.kind || event !== stated.event,
  );
  return toConflict(
    [stated, ...others],
    Math.min(...members.map(({ core }) => missBy(core, solved.core))),
    members.some(({ soft }) => missBy(soft, solved.soft) === 0),
  );
}
