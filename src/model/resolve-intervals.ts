/**
 * From a solution to intervals and explanations: the solved bounds of each event, where each comes from, and the
 * chain of statements that gave it.
 */
import { createEdge, NO_ORIGIN } from '../time/edges.js';
import type { BoundOrigin, Bounds, CivilMs, FuzzyInterval } from '../time/interval.js';
import { ArcFlag, endOf, eventOf, startOf, type EdgeIndex } from '../time/solve/problem.js';
import type { Side, Solution } from '../time/solve/solve.js';
import { isMoment } from './resolve-order.js';
import type { Joined } from './resolve-joined.js';
import type { Member, StatedProblem } from './resolve-problem.js';
import type { Premise } from './resolved-times.js';

export type BoundName = keyof Bounds;

interface Place {
  readonly edge: (event: number) => EdgeIndex;
  readonly side: Side;
}

const PLACES: Readonly<Record<BoundName, Place>> = {
  earliestStart: { edge: startOf, side: 'least' },
  latestStart: { edge: startOf, side: 'most' },
  earliestEnd: { edge: endOf, side: 'least' },
  latestEnd: { edge: endOf, side: 'most' },
};

const NAMES = Object.keys(PLACES) as BoundName[];

/** One frozen object for each origin, shared by all intervals. */
const ORIGINS = new Map<string, BoundOrigin>();

/** The solved interval of a member; its own object where nothing was added, or where it takes part in a contradiction. */
export function solvedInterval({ own }: Member, number: number, solution: Solution): FuzzyInterval {
  if (solution.dropped[number] === 1) return own;
  const core = boundsOf(own, own.core, number, solution.least, solution.most);
  const origins = Object.fromEntries(
    NAMES.map(name => [name, originOf(own, number, name, core[name], solution)]),
  ) as Record<BoundName, BoundOrigin>;
  const stated = ownOrigins(own);
  const soft = boundsOf(own, own.soft, number, solution.softLeast, solution.softMost);
  if (
    NAMES.every(
      name =>
        core[name] === own.core[name] && soft[name] === own.soft[name] && origins[name] === stated[name],
    )
  )
    return own;
  return {
    ...own,
    core,
    soft,
    start: createEdge(own.start, origins.earliestStart, origins.latestStart),
    end: createEdge(own.end, origins.earliestEnd, origins.latestEnd),
  };
}

function boundsOf(
  own: FuzzyInterval,
  known: Bounds,
  number: number,
  least: Float64Array,
  most: Float64Array,
): Bounds {
  const earliestStart = least[startOf(number)]!;
  const beforeAll = known.latestStart === -Infinity && earliestStart === -Infinity;
  return {
    earliestStart,
    latestStart: beforeAll && own.start.knowledge === 'open' ? -Infinity : most[startOf(number)]!,
    earliestEnd: least[endOf(number)]!,
    latestEnd: most[endOf(number)]!,
  };
}

const ownOrigins = ({ start, end }: FuzzyInterval): Record<BoundName, BoundOrigin> => ({
  earliestStart: start.earliest,
  latestStart: start.latest,
  earliestEnd: end.earliest,
  latestEnd: end.latest,
});

function originOf(
  own: FuzzyInterval,
  number: number,
  name: BoundName,
  at: CivilMs,
  { flags, chain }: Solution,
): BoundOrigin {
  if (!Number.isFinite(at)) return NO_ORIGIN;
  const { edge, side } = PLACES[name];
  const union = flags(edge(number), side);
  // Its own date alone, by one arc: as it was stated.
  if (!(union & (ArcFlag.joins | ArcFlag.asOf)) && chain(edge(number), side).length === 1)
    return ownOrigins(own)[name];
  const asOf = (union & ArcFlag.asOf) > 0 && !(union & ArcFlag.joins);
  const from = asOf ? 'as-of' : !(union & ArcFlag.joins) && isMoment(own) ? 'stated' : 'derived';
  const key = `${from}${union & 3}`;
  let origin = ORIGINS.get(key);
  if (!origin) {
    const approximate = (union & ArcFlag.approximate) > 0;
    const uncertain = (union & ArcFlag.uncertain) > 0;
    origin = Object.freeze({ from, approximate, uncertain });
    ORIGINS.set(key, origin);
  }
  return origin;
}

/** The statements behind a bound, from the fixed point on, each once. */
export function premisesOf(
  { members, stated, solution }: Joined,
  number: number,
  name: BoundName,
): readonly Premise[] {
  const { edge, side } = PLACES[name];
  return toPremises(stated, members, solution.chain(edge(number), side));
}

/** The same for an event that no other bounds: its own date, or the as-of day. */
export function explainAlone(event: string, interval: FuzzyInterval, name: BoundName): readonly Premise[] {
  const { from } = ownOrigins(interval)[name];
  if (from === 'none') return [];
  const fixed: Premise = { kind: from === 'as-of' ? 'as-of' : 'stated', event };
  // The as-of day bounds a span from one side only; its other edge then follows from their order.
  const direct = from === 'stated' || isMoment(interval) || (from === 'as-of' && isOuter(interval, name));
  return direct ? [fixed] : [fixed, { kind: 'order', event }];
}

/** True for the bounds of a span that the as-of day gives by itself; the others follow from these. */
function isOuter({ start, end }: FuzzyInterval, name: BoundName): boolean {
  if (name === 'earliestEnd') return end.knowledge === 'open' && start.earliest.from !== 'as-of';
  return name !== 'latestStart';
}

/** The statements of arcs, in their order, each once; that a moment is one day goes without saying. */
export function toPremises(
  { problem, statements }: StatedProblem,
  members: readonly Member[],
  arcs: readonly number[],
): readonly Premise[] {
  const found: Premise[] = [];
  const seen = new Set<number>();
  for (const arc of arcs) {
    const statement = problem.statement[arc]!;
    if (statement >= 0) {
      if (!seen.has(statement)) found.push(statements[statement]!);
      seen.add(statement);
      continue;
    }
    const { event, own } = members[eventOf(problem.from[arc]!)]!;
    if (!isMoment(own)) found.push({ kind: 'order', event: event.id });
  }
  return found;
}
