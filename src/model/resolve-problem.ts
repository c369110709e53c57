/**
 * From events and what they state to a problem for the solver: own dates, lengths, ordering facts and those of the
 * as-of day as differences between edges, each with the statement that it comes from.
 */
import type { LengthMs } from '../time/duration.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import {
  addArc,
  ArcFlag,
  BACKGROUND,
  createProblem,
  endOf,
  ORIGIN,
  startOf,
  type EdgeIndex,
  type Problem,
} from '../time/solve/problem.js';
import type { TimelineEvent } from './document.js';
import { relationsOf } from './relations.js';
import { finestOf, granulesOf, isMoment, ownLength } from './own-length.js';
import { distanceOf, roundToDays, type Distance } from './resolve-lengths.js';
import { slackOf, termsOf } from './resolve-order.js';
import { BOUNDS, originsOf, type Premise } from './resolved-times.js';

/** An event of a problem, with what it says of itself. */
export interface Member {
  readonly event: TimelineEvent;
  readonly own: FuzzyInterval;
  readonly lasts: Distance | undefined;
  /** Facts of the as-of day, bits of `AsOf`. */
  readonly facts: number;
  /** The same for all that facts join. */
  readonly root: number;
}

export interface StatedProblem {
  readonly problem: Problem;
  /** What the author states, by the numbers in `problem.statement`. */
  readonly statements: readonly Premise[];
}

/** The problem of `members`, numbered as they come; facts about other events are left out. */
export function toProblem(members: readonly Member[], asOf: CivilMs | undefined): StatedProblem {
  const problem = createProblem(members.length);
  const statements: Premise[] = [];
  const state = (premise: Premise): number => statements.push(premise) - 1;
  const numbers = new Map(members.map(({ event }, number) => [event.id, number]));
  const isMomentAt = (number: number): boolean => isMoment(members[number]!.own);
  // By edge; time itself has none.
  const granules = [0, ...members.flatMap(({ own }) => granulesOf(own))];
  // An event without a date to say how fine it is, is as fine as the finest that it is joined to, or else to the day.
  const finest = new Map<number, number>();
  for (const { root, own } of members)
    finest.set(root, Math.min(finest.get(root) ?? Infinity, finestOf(own)));

  members.forEach(({ event, own, lasts, facts, root }, number) => {
    const { id } = event;
    const [start, end] = [startOf(number), endOf(number)];
    /** Bounds the event by the bound at place `i` of `BOUNDS`. */
    const bind = (i: number, core: CivilMs, soft: CivilMs, statement: number, flags: number): void => {
      const edge = i < 2 ? start : end;
      if (i % 2 === 0) addArc(problem, edge, ORIGIN, -core, -soft, statement, flags);
      // An open start lies before all time, which is nothing to reckon with.
      else if (core > -Infinity) addArc(problem, ORIGIN, edge, core, soft, statement, flags);
    };

    const stated = state({ kind: 'stated', event: id });
    const origins = originsOf(own);
    BOUNDS.forEach((name, i) => {
      bind(i, own.core[name], own.soft[name], stated, ArcFlag.own | doubtOf(origins[i]!));
    });
    if (lasts && !isMoment(own)) {
      // Where neither edge has a date, twenty minutes may be joined to the minutes of others.
      const fine = granules[start]! || granules[end]! || finest.get(root)!;
      const length = roundToDays(lasts, granules[start]! || fine, granules[end]! || fine);
      const flags = ArcFlag.joins | doubtOf(lasts);
      addLength(
        problem,
        start,
        end,
        length,
        0,
        state({ kind: 'lasts', event: id, lasts: event.lasts! }),
        flags,
      );
    }
    for (const { kind: relation, event: other, lag, doubt } of relationsOf(event)) {
      const y = numbers.get(other);
      if (y === undefined || y === number) continue;
      const apart = relation === 'during' ? undefined : distanceOf(lag);
      const statement = state({ kind: 'relation', event: id, relation, other, ...(apart && { lag: lag! }) });
      const flags = ArcFlag.joins | (doubt ? ArcFlag.uncertain : 0);
      const terms = termsOf(relation, number, y, isMomentAt);
      for (const term of apart ? terms.slice(0, 1) : terms) {
        const [from, to] = term;
        const slack = slackOf(term, granules);
        if (apart) {
          const length = roundToDays(apart, granules[from]!, granules[to]!);
          const wide = Math.max(slack, slackOf([to, from], granules));
          addLength(problem, from, to, length, wide, statement, flags | doubtOf(apart));
        } else addArc(problem, to, from, slack, slack, statement, flags);
      }
    }
    BOUNDS.forEach((_, i) => {
      if ((facts >> i) & 1) bind(i, asOf!, asOf!, state({ kind: 'as-of', event: id }), ArcFlag.asOf);
    });
    const [least, most] = ownLength(own, finest.get(root)!);
    addLength(problem, start, end, [least, most, least, most], 0, BACKGROUND, 0);
  });
  return { problem, statements };
}

const doubtOf = ({ approximate = false, uncertain = false }): number =>
  (approximate ? ArcFlag.approximate : 0) | (uncertain ? ArcFlag.uncertain : 0);

/** Says that `to` is so far after `from`, give or take `slack`. */
function addLength(
  problem: Problem,
  from: EdgeIndex,
  to: EdgeIndex,
  [least, most, softLeast, softMost]: LengthMs,
  slack: number,
  statement: number,
  flags: number,
): void {
  addArc(problem, to, from, slack - least, slack - softLeast, statement, flags);
  addArc(problem, from, to, most + slack, softMost + slack, statement, flags);
}
