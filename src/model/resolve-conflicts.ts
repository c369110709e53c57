/**
 * From contradictions to conflicts in the author's words: which statements, of which events, by how much. Also those
 * that differences cannot see, of an event that happened at one of several times, none of which is left.
 */
import type { Bounds, FuzzyInterval } from '../time/interval.js';
import type { Contradiction } from '../time/solve/solve.js';
import { toPremises } from './resolve-intervals.js';
import type { Member, StatedProblem } from './resolve-problem.js';
import type { Conflict, Premise } from './resolved-times.js';

/** The conflict that a contradiction is; what events are by themselves is not listed, for nobody stated it. */
export function toConflict(
  { arcs, by, dissolves }: Contradiction,
  stated: StatedProblem,
  members: readonly Member[],
): Conflict {
  // Arcs lead from what is later to what is earlier.
  const premises = toPremises(stated, members, [...arcs].reverse()).filter(({ kind }) => kind !== 'order');
  return {
    events: eventsOf(premises),
    premises,
    byMs: by,
    severity: dissolves ? 'warning' : 'error',
  };
}

/** The events that statements are about, each once, in their order. */
const eventsOf = (premises: readonly Premise[]): string[] => [
  ...new Set(premises.flatMap(it => (it.kind === 'relation' ? [it.event, it.other] : [it.event]))),
];

/** Events whose contradictions are too many to be named: a conflict without premises. */
export const unnamedConflict = (events: readonly string[]): Conflict => ({
  events,
  premises: [],
  byMs: 0,
  severity: 'error',
});

/** How far one stretch must move for both of its edges to fit into another; 0 where they fit. */
function missBy(member: Bounds, solved: Bounds): number {
  const gap = (least: number, most: number, otherLeast: number, otherMost: number): number =>
    Math.max(0, otherLeast - most, least - otherMost);
  return Math.max(
    gap(member.earliestStart, member.latestStart, solved.earliestStart, solved.latestStart),
    gap(member.earliestEnd, member.latestEnd, solved.earliestEnd, solved.latestEnd),
  );
}

export interface SetFit {
  /** The members that are still possible, or all where there is none. */
  readonly members: readonly FuzzyInterval[];
  /** How far the nearest member is off; 0 where one is possible. */
  readonly by: number;
  /** The same with soft margins. */
  readonly softBy: number;
}

/** Which of the dates of a one-of set fit the solved bounds; undefined where it is no such set. */
export function fitOfSet(own: FuzzyInterval, solved: FuzzyInterval): SetFit | undefined {
  if (own.set !== 'one-of' || !own.members) return undefined;
  const misses = own.members.map(({ core }) => missBy(core, solved.core));
  const by = Math.min(...misses);
  return {
    members: by > 0 ? own.members : own.members.filter((_, i) => misses[i] === 0),
    by,
    softBy: Math.min(...own.members.map(({ soft }) => missBy(soft, solved.soft))),
  };
}

/** The conflict of an event none of whose dates is left, with what narrowed them down. */
export function setConflict(event: string, { by, softBy }: SetFit, premises: readonly Premise[]): Conflict {
  const unique = new Map<string, Premise>([['stated', { kind: 'stated', event }]]);
  for (const premise of premises) {
    if (premise.kind === 'order' || (premise.kind === 'stated' && premise.event === event)) continue;
    unique.set(JSON.stringify(premise), premise);
  }
  const list = [...unique.values()];
  return { events: eventsOf(list), premises: list, byMs: by, severity: softBy > 0 ? 'error' : 'warning' };
}
