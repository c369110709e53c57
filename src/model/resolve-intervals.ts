/**
 * From a solution to intervals and explanations: the solved bounds of each event, where each comes from, and the
 * chain of statements that gave it.
 */
import { toOrigin } from '../time/edges.js';
import type { BoundOrigin, Bounds, FuzzyInterval } from '../time/interval.js';
import { ArcFlag, endOf, eventOf, startOf, type EdgeIndex } from '../time/solve/problem.js';
import type { Side } from '../time/solve/solve.js';
import type { Joined, Group } from './resolve-joined.js';
import { isMoment } from './own-length.js';
import { BOUNDS, originsOf, type Premise } from './resolved-times.js';

/** Edge and side of the bound at place `i` of `BOUNDS`. */
const placeOf = (number: number, i: number): readonly [EdgeIndex, Side] => [
  i < 2 ? startOf(number) : endOf(number),
  i % 2 === 0 ? 'least' : 'most',
];

/** The solved interval of an event; its own object where nothing was added, or where it takes part in a contradiction. */
export function solvedInterval({ group: { members, solution }, number }: Joined): FuzzyInterval {
  const { own } = members[number]!;
  if (solution.dropped.has(number)) return own;
  const { start, end } = own;
  const stated = originsOf(own);
  const core = boundsOf(own, own.core, number, solution.least, solution.most);
  const soft = boundsOf(own, own.soft, number, solution.softLeast, solution.softMost);
  const origins = BOUNDS.map((name, i) => {
    const place = placeOf(number, i);
    const flags = solution.flags(...place);
    const isJoined = (flags & ArcFlag.joins) > 0;
    const isAsOf = (flags & ArcFlag.asOf) > 0;
    // Its own date alone, by one arc: as it was stated.
    if (!isJoined && !isAsOf && solution.chain(...place).length <= 1) return stated[i]!;
    const from = isJoined ? 'derived' : isAsOf ? 'as-of' : isMoment(own) ? 'stated' : 'derived';
    return toOrigin(core[name], from, flags);
  });
  const isSame = BOUNDS.every(
    (name, i) => core[name] === own.core[name] && soft[name] === own.soft[name] && origins[i] === stated[i],
  );
  if (isSame) return own;
  const [a, b, c, d] = origins as [BoundOrigin, BoundOrigin, BoundOrigin, BoundOrigin];
  return {
    ...own,
    core,
    soft,
    start: { ...start, earliest: a, latest: b },
    end: { ...end, earliest: c, latest: d },
  };
}

function boundsOf(
  { start }: FuzzyInterval,
  known: Bounds,
  number: number,
  least: readonly number[],
  most: readonly number[],
): Bounds {
  const earliestStart = least[startOf(number)]!;
  const isEver = start.knowledge === 'open' && known.latestStart === -Infinity && earliestStart === -Infinity;
  return {
    earliestStart,
    latestStart: isEver ? -Infinity : most[startOf(number)]!,
    earliestEnd: least[endOf(number)]!,
    latestEnd: most[endOf(number)]!,
  };
}

/** The statements behind bounds, by their places in `BOUNDS`: from the fixed point on, each once. */
export const premisesOf = ({ group, number }: Joined, bounds: readonly number[]): readonly Premise[] =>
  toPremises(
    group,
    bounds.flatMap(i => group.solution.chain(...placeOf(number, i))),
  );

/** The premises that arcs stand for, in their order and each once; a moment's length is part of its date. */
export function toPremises(
  { members, problem, statements }: Group,
  arcs: readonly number[],
): readonly Premise[] {
  const found = new Map<string | number, Premise>();
  for (const arc of arcs) {
    const statement = problem.statement[arc]!;
    const { event, own } = members[Math.max(0, eventOf(problem.from[arc]!))]!;
    if (statement >= 0) found.set(statement, statements[statement]!);
    else if (!isMoment(own)) found.set(event.id, { kind: 'order', event: event.id });
  }
  return [...found.values()];
}
