/**
 * From a negative cycle to the statements that cannot all hold, none of them idle: without any one of them the rest
 * can hold.
 */
import { BACKGROUND, endOf, eventOf, startOf, type Problem } from './problem.js';
import { createLabels, direct, settle, type Direction } from './shortest.js';

/** A problem with ways to walk it; what is dropped from it has infinite length. */
export interface Graph extends Problem {
  readonly forward: Direction;
  readonly backward: Direction;
}

/** A way from an edge to itself that would have it before itself. */
export interface Contradiction {
  /** Arcs of the problem in order, from the origin where it is among them. */
  readonly arcs: readonly number[];
  /** The statements of those arcs, each once, in that order. */
  readonly statements: readonly number[];
  /** Events at the nodes of the cycle, each once, in that order. */
  readonly events: readonly number[];
  /** By how much the edge would be before itself, in ms: positive. */
  readonly by: number;
  /** The same statements can hold within the soft margins. */
  readonly dissolves: boolean;
}

/** Cycles of more statements are reported as found, for checking each statement takes as long as their square. */
const MOST_CHECKED = 1_000;

/** Arcs at the edges of `event`, in either direction; those between two of them twice. */
export const arcsAt = ({ forward, backward }: Graph, event: number): number[] =>
  [forward, backward].flatMap(({ head, arcs }) => [
    ...arcs.slice(head[startOf(event)], head[endOf(event) + 1]),
  ]);

/** An irreducible contradiction among the statements of `cycle`, by leaving each out in turn. */
export function toContradiction(graph: Graph, cycle: readonly number[]): Contradiction {
  const { from, to, flags, core, soft, statement } = graph;
  const statementsOf = (arcs: readonly number[]): Set<number> =>
    new Set(arcs.map(arc => statement[arc]!).filter(it => it !== BACKGROUND));
  const eventsOf = (arcs: readonly number[]): Set<number> =>
    new Set(arcs.map(arc => eventOf(from[arc]!)).filter(event => event >= 0));

  let needed = statementsOf(cycle);
  // The graph of these statements alone, with what their events are by themselves.
  const arcs = [...new Set([...eventsOf(cycle)].flatMap(event => arcsAt(graph, event)))].filter(
    arc => statement[arc] === BACKGROUND || needed.has(statement[arc]!),
  );
  const places = new Map<number, number>();
  const placeOf = (edge: number): number => {
    if (!places.has(edge)) places.set(edge, places.size);
    return places.get(edge)!;
  };
  const near = arcs.map(arc => placeOf(from[arc]!));
  const far = arcs.map(arc => placeOf(to[arc]!));
  const part = direct(places.size, near, far);
  const partFlags = arcs.map(arc => flags[arc]!);
  const find = (length: readonly number[], but?: number): number[] | undefined => {
    const lengths = arcs.map(arc => {
      const it = statement[arc]!;
      return it === BACKGROUND || (it !== but && needed.has(it)) ? length[arc]! : Infinity;
    });
    const all = Array.from(places.values());
    return settle(part, lengths, partFlags, createLabels(all.length, 0), all)[0]?.map(at => arcs[at]!);
  };

  let found: readonly number[] = find(core) ?? cycle;
  needed = statementsOf(found);
  if (needed.size <= MOST_CHECKED) {
    for (const idle of statementsOf(found)) {
      const without = needed.has(idle) && find(core, idle);
      if (without) needed = statementsOf((found = without));
    }
  }
  // From the origin, or else from the first event, so that the same cycle always reads the same.
  const begin = found.reduce((best, arc, i) => (from[arc]! < from[found[best]!]! ? i : best), 0);
  const ordered = [...found.slice(begin), ...found.slice(0, begin)];
  return {
    arcs: ordered,
    statements: [...statementsOf(ordered)],
    events: [...eventsOf(ordered)],
    by: -ordered.reduce((sum, arc) => sum + core[arc]!, 0),
    dissolves: !find(soft),
  };
}
