/**
 * The events that ordering facts join or that say how long they lasted, solved together. All others are left out from
 * the start, so that a million dated events cost nothing here.
 */
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import { solve, type Solution } from '../time/solve/solve.js';
import type { TimelineDocument } from './document.js';
import { relationsOf } from './relations.js';
import { toProblem, type Member, type StatedProblem } from './resolve-problem.js';

export interface Joined {
  /** In an order of their own (by id), so that the order of a document changes nothing, conflicts included. */
  readonly members: readonly Member[];
  readonly stated: StatedProblem;
  readonly solution: Solution;
  /** Number of a member, by event id. */
  readonly numbers: ReadonlyMap<string, number>;
}

/** Solves what facts join; undefined where there are none. `own` are the own intervals, by place in the document. */
export function solveJoined(
  doc: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: CivilMs | undefined,
): Joined | undefined {
  const ids = new Set<string>();
  for (const event of doc.events) {
    const relations = relationsOf(event);
    if (relations.length > 0 || event.lasts !== undefined) ids.add(event.id);
    for (const { event: other } of relations) ids.add(other);
  }
  if (ids.size === 0) return undefined;
  const members: Member[] = [];
  doc.events.forEach((event, i) => {
    if (ids.has(event.id)) members.push({ event, own: own[i]! });
  });
  members.sort(({ event: a }, { event: b }) => (a.id < b.id ? -1 : 1));
  return solveMembers(members, asOf);
}

export function solveMembers(members: readonly Member[], asOf: CivilMs | undefined): Joined {
  const stated = toProblem(members, asOf);
  return {
    members,
    stated,
    solution: solve(stated.problem),
    numbers: new Map(members.map(({ event }, number) => [event.id, number])),
  };
}
