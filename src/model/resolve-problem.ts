/**
 * From events and what they state to a problem for the solver: own dates, lengths, ordering facts and those of the
 * as-of day as differences between edges, each with the statement that it comes from.
 */
import { DAY_MS, type BoundOrigin, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { rootsOf } from '../time/solve/groups.js';
import {
  ArcFlag,
  BACKGROUND,
  createProblem,
  endOf,
  ORIGIN,
  startOf,
  type EdgeIndex,
  type Problem,
  type ProblemBuilder,
} from '../time/solve/problem.js';
import type { TimelineEvent } from './document.js';
import { relationsOf, type Relation } from './relations.js';
import { asOfFacts } from './resolve-as-of.js';
import { distanceOf, lengthOf, roundToDays, type Distance } from './resolve-lengths.js';
import { granulesOf, isMoment, ownLength, pairOf, slackOf, TERMS, type Granules } from './resolve-order.js';
import type { Premise } from './resolved-times.js';

/** An event of a problem, with the date that it has there. */
export interface Member {
  readonly event: TimelineEvent;
  readonly own: FuzzyInterval;
}

export interface StatedProblem {
  readonly problem: Problem;
  /** What the author states, by the numbers in `problem.statement`. */
  readonly statements: readonly Premise[];
  /** Number of the first member of the group that each belongs to. */
  readonly roots: Int32Array;
}

/** The problem of `members`, numbered as they come; facts about other events are left out. */
export function toProblem(members: readonly Member[], asOf: CivilMs | undefined): StatedProblem {
  const builder = createProblem(members.length);
  const statements: Premise[] = [];
  const numbers = new Map(members.map(({ event }, number) => [event.id, number]));
  const granules = members.map(({ own }) => granulesOf(own));
  const state = (premise: Premise): number => statements.push(premise) - 1;

  members.forEach(({ event, own }, number) => {
    addOwn(builder, number, own, state({ kind: 'stated', event: event.id }));
    const lasts = isMoment(own) ? undefined : lengthOf(event);
    if (lasts) {
      const rounded = roundToDays(lasts, granules[number]!.start, granules[number]!.end);
      const statement = state({ kind: 'lasts', event: event.id });
      addDistance(builder, startOf(number), endOf(number), rounded, 0, statement, ArcFlag.joins);
    }
    for (const relation of relationsOf(event)) {
      const other = numbers.get(relation.event);
      if (other === undefined || other === number) continue;
      const statement = state({
        kind: 'relation',
        event: event.id,
        relation: relation.kind,
        other: relation.event,
      });
      addRelation(builder, relation, statement, number, other, members, granules);
    }
    addAsOf(builder, number, asOfFacts(event, own, asOf), () => state({ kind: 'as-of', event: event.id }));
  });

  const roots = rootsOf(builder.build());
  addLengths(builder, members, granules, roots);
  return { problem: builder.build(), statements, roots };
}

function addOwn({ add }: ProblemBuilder, number: number, own: FuzzyInterval, statement: number): void {
  const { core, soft, start, end } = own;
  const bound = (edge: EdgeIndex, least: CivilMs, softLeast: CivilMs, origin: BoundOrigin): void =>
    add(edge, ORIGIN, -least, -softLeast, statement, ArcFlag.own | flagsOf(origin));
  const limit = (edge: EdgeIndex, most: CivilMs, softMost: CivilMs, origin: BoundOrigin): void => {
    // An open start lies before all time, which is nothing to reckon with.
    if (most > -Infinity) add(ORIGIN, edge, most, softMost, statement, ArcFlag.own | flagsOf(origin));
  };
  bound(startOf(number), core.earliestStart, soft.earliestStart, start.earliest);
  limit(startOf(number), core.latestStart, soft.latestStart, start.latest);
  bound(endOf(number), core.earliestEnd, soft.earliestEnd, end.earliest);
  limit(endOf(number), core.latestEnd, soft.latestEnd, end.latest);
}

const flagsOf = ({ approximate, uncertain }: { approximate: boolean; uncertain: boolean }): number =>
  (approximate ? ArcFlag.approximate : 0) | (uncertain ? ArcFlag.uncertain : 0);

function addAsOf(
  { add }: ProblemBuilder,
  number: number,
  { startLeast, endLeast, endMost }: ReturnType<typeof asOfFacts>,
  state: () => number,
): void {
  if (startLeast !== undefined) add(startOf(number), ORIGIN, -startLeast, -startLeast, state(), ArcFlag.asOf);
  if (endLeast !== undefined) add(endOf(number), ORIGIN, -endLeast, -endLeast, state(), ArcFlag.asOf);
  if (endMost !== undefined) add(ORIGIN, endOf(number), endMost, endMost, state(), ArcFlag.asOf);
}

/**
 * What each event is by itself. Where it has no date to say how fine that is, it is as fine as the finest in its
 * group: whole days, where all of that are.
 */
function addLengths(
  { add }: ProblemBuilder,
  members: readonly Member[],
  granules: readonly Granules[],
  roots: Int32Array,
): void {
  const finest = new Float64Array(members.length).fill(DAY_MS);
  granules.forEach(({ start, end }, number) => {
    const root = roots[number]!;
    finest[root] = Math.min(finest[root]!, start || DAY_MS, end || DAY_MS);
  });
  members.forEach(({ own }, number) => {
    const { least, most } = ownLength(own, finest[roots[number]!]!);
    add(endOf(number), startOf(number), -least, -least, BACKGROUND);
    add(startOf(number), endOf(number), most, most, BACKGROUND);
  });
}

function addRelation(
  builder: ProblemBuilder,
  { kind, lag, doubt }: Relation,
  statement: number,
  x: number,
  y: number,
  members: readonly Member[],
  granules: readonly Granules[],
): void {
  const pair = pairOf(members[x]!.own, members[y]!.own);
  const flags = ArcFlag.joins | (doubt ? ArcFlag.uncertain : 0);
  const apart = kind === 'during' ? undefined : distanceOf(lag);
  for (const { earlier, later } of TERMS[kind][pair]) {
    const [first, last] = [earlier.of === 'x' ? x : y, later.of === 'x' ? x : y];
    const from = earlier.edge === 'start' ? startOf(first) : endOf(first);
    const to = later.edge === 'start' ? startOf(last) : endOf(last);
    const fineFrom = granules[first]![earlier.edge];
    const fineTo = granules[last]![later.edge];
    const slack = slackOf(earlier, later, fineFrom, fineTo);
    if (!apart) {
      builder.add(to, from, slack, slack, statement, flags);
      continue;
    }
    const wide = Math.max(slack, slackOf(later, earlier, fineTo, fineFrom));
    addDistance(builder, from, to, roundToDays(apart, fineFrom, fineTo), wide, statement, flags);
    break;
  }
}

/** Says that `to` is so far after `from`, give or take `slack`. */
function addDistance(
  { add }: ProblemBuilder,
  from: EdgeIndex,
  to: EdgeIndex,
  { least, most, softLeast, softMost, approximate }: Distance,
  slack: number,
  statement: number,
  flags: number,
): void {
  const all = flags | (approximate ? ArcFlag.approximate : 0);
  add(to, from, slack - least, slack - softLeast, statement, all);
  add(from, to, most + slack, softMost + slack, statement, all);
}
