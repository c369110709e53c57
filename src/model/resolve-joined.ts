/**
 * The events that ordering facts join or that say how long they lasted, solved in groups of those that facts join. All
 * others are left out from the start, so that a million dated events cost nothing here.
 */
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import type { Budget } from '../time/solve/shortest-cycle.js';
import { createBudget, solve, type Solution } from '../time/solve/solve.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
import { relationsOf } from './relations.js';
import { asOfFacts } from './resolve-as-of.js';
import { lengthOf } from './resolve-lengths.js';
import { toProblem, type Member, type StatedProblem } from './resolve-problem.js';

/** Groups of events that are solved together up to so many, for each problem has a price of its own. */
const MOST_TOGETHER = 10;

export interface Group extends StatedProblem {
  /** In an order of their own (by id), so that the order of a document changes nothing, conflicts included. */
  readonly members: readonly Member[];
  readonly solution: Solution;
}

/** An event as the member of a group. */
export interface Joined {
  readonly group: Group;
  readonly number: number;
}

/** What facts bound, solved, by event id; groups by their first member. `own` are the own intervals, by place. */
export function solveJoined(
  doc: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: CivilMs | undefined,
): ReadonlyMap<string, Joined> {
  const joined = new Map<string, Joined>();
  const budget = createBudget();
  for (const group of joinMembers(doc, own, asOf)) {
    const solved = solveGroup(group, asOf, budget);
    // Which of two contradictions is named must not hang on events that have nothing to do with them.
    const isApart = solved.solution.dropped.size > 0;
    for (const part of isApart ? partsOf(group).map(it => solveGroup(it, asOf, budget)) : [solved])
      part.members.forEach(({ event }, number) => joined.set(event.id, { group: part, number }));
  }
  return joined;
}

/** A group, solved; with a budget of its own where none is given. */
export function solveGroup(members: readonly Member[], asOf: CivilMs | undefined, budget?: Budget): Group {
  const stated = toProblem(members, asOf);
  return { ...stated, members, solution: solve(stated.problem, budget) };
}

/** The members of a group, parted into those that facts join. */
function partsOf(group: readonly Member[]): readonly (readonly Member[])[] {
  const roots = new Set(group.map(({ root }) => root));
  return [...roots].map(root => group.filter(member => member.root === root));
}

/** An event as a problem takes it, whose own interval is `own`. */
export function memberOf(
  event: TimelineEvent,
  own: FuzzyInterval,
  asOf: CivilMs | undefined,
): Omit<Member, 'root'> {
  const lasts = lengthOf(event);
  return { event, own, lasts, facts: asOfFacts(event, own, asOf, lasts?.ms[0]) };
}

/** The events that have to be solved, in groups, none of which bears on another. */
export function joinMembers(
  { events }: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: CivilMs | undefined,
): readonly (readonly Member[])[] {
  const ids = new Set<string>();
  for (const event of events) {
    const relations = relationsOf(event);
    if (relations.length > 0 || event.lasts !== undefined) ids.add(event.id);
    for (const { event: other } of relations) ids.add(other);
  }
  const members: Omit<Member, 'root'>[] = [];
  events.forEach((event, i) => {
    if (ids.has(event.id)) members.push(memberOf(event, own[i]!, asOf));
  });
  members.sort(({ event: a }, { event: b }) => (a.id < b.id ? -1 : 1));
  return groupsOf(members);
}

/** `members` with those that facts join them to, directly or through others; small groups together. */
function groupsOf(members: readonly Omit<Member, 'root'>[]): readonly (readonly Member[])[] {
  const numbers = new Map(members.map(({ event }, number) => [event.id, number]));
  /** A member of the same group with a lower number; of the first, itself. */
  const roots = members.map((_, number) => number);
  const rootOf = (number: number): number => {
    let at = number;
    while (roots[at] !== at) at = roots[at] = roots[roots[at]!]!;
    return at;
  };
  members.forEach(({ event }, number) => {
    for (const { event: other } of relationsOf(event)) {
      const [a, b] = [rootOf(number), rootOf(numbers.get(other) ?? number)];
      roots[Math.max(a, b)] = Math.min(a, b);
    }
  });
  const groups = new Map<number, Member[]>();
  members.forEach((member, number) => {
    const root = rootOf(number);
    if (!groups.has(root)) groups.set(root, []);
    groups.get(root)!.push({ ...member, root });
  });
  const together: Member[][] = [];
  for (const group of groups.values()) {
    const last = together.at(-1);
    if (last && last.length + group.length <= MOST_TOGETHER) last.push(...group);
    else together.push(group);
  }
  return together;
}
