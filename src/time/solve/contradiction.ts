/**
 * From a negative cycle to the statements that cannot all hold, none of them idle: without any one of them the rest
 * can hold.
 */
import { type Graph, type Group, toGraph } from './groups.js';
import { BACKGROUND, createProblem, endOf, eventOf, ORIGIN, startOf, type Problem } from './problem.js';
import { createLabels, createSweep, type Labels, type Sweep } from './shortest.js';

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

/** Negative cycles of a group; `labels` are its distances from the origin where there are none. */
export function negativeCycles(
  sweep: Sweep,
  graph: Graph,
  group: Group,
  length: Float64Array,
  labels: Labels,
  spare: Labels,
): number[][] {
  const metric = { length, tie: graph.tie, alive: graph.alive };
  const cycles = sweep.fromOrigin(group, metric, labels);
  return cycles.length > 0 ? cycles : sweep.amongUnreached(group, metric, spare, labels.distance);
}

/** An irreducible contradiction among the statements of `cycle`, by leaving each out in turn. */
export function toContradiction(problem: Problem, graph: Graph, cycle: readonly number[]): Contradiction {
  const part = partOf(problem, graph, cycle);
  const small = toGraph(part.problem);
  const labels = createLabels(small.nodes);
  const spare = createLabels(small.nodes);
  const sweep = createSweep(small.forward, small.nodes);
  const find = (length: Float64Array): number[] | undefined => {
    for (const group of small.groups) {
      const [found] = negativeCycles(sweep, small, group, length, labels, spare);
      if (found) return found;
    }
    return undefined;
  };
  const statement = part.problem.statement;
  const statementsOf = (arcs: readonly number[]): Set<number> =>
    new Set(arcs.map(arc => statement[arc]!).filter(it => it !== BACKGROUND));
  const keepOnly = (kept: ReadonlySet<number>): void =>
    statement.forEach((it, arc) => (small.alive[arc] = it === BACKGROUND || kept.has(it) ? 1 : 0));

  let found = find(small.core) ?? part.cycle;
  let needed = statementsOf(found);
  if (needed.size <= MOST_CHECKED) {
    const proven = new Set<number>();
    for (let idle = first(needed, proven); idle !== undefined; idle = first(needed, proven)) {
      keepOnly(new Set([...needed].filter(it => it !== idle)));
      const without = find(small.core);
      if (without) needed = statementsOf((found = without));
      else proven.add(idle);
    }
  }
  keepOnly(needed);
  return describe(
    problem,
    found.map(arc => part.arcs[arc]!),
    find(small.soft) === undefined,
  );
}

const first = (all: ReadonlySet<number>, but: ReadonlySet<number>): number | undefined => {
  for (const it of all) if (!but.has(it)) return it;
  return undefined;
};

/** The problem of the statements of `cycle` alone, with what its events are by themselves. */
function partOf(
  problem: Problem,
  graph: Graph,
  cycle: readonly number[],
): { problem: Problem; arcs: readonly number[]; cycle: number[] } {
  const statements = new Set(cycle.map(arc => problem.statement[arc]!));
  statements.add(BACKGROUND);
  const number = new Map<number, number>();
  for (const arc of cycle) {
    for (const edge of [problem.from[arc]!, problem.to[arc]!]) {
      if (edge !== ORIGIN && !number.has(eventOf(edge))) number.set(eventOf(edge), number.size);
    }
  }
  const known = (edge: number): boolean => edge === ORIGIN || number.has(eventOf(edge));
  const arcs = new Set<number>();
  for (const event of number.keys()) {
    for (const edge of [startOf(event), endOf(event)]) {
      const node = graph.nodeOf[edge]!;
      for (const { head, arcs: slots } of [graph.forward, graph.backward]) {
        for (let slot = head[node]!; slot < head[node + 1]!; slot += 1) {
          const arc = slots[slot]!;
          if (
            graph.alive[arc] === 1 &&
            statements.has(problem.statement[arc]!) &&
            known(problem.from[arc]!) &&
            known(problem.to[arc]!)
          ) {
            arcs.add(arc);
          }
        }
      }
    }
  }
  const sorted = [...arcs].sort((a, b) => a - b);
  const renumber = (edge: number): number =>
    edge === ORIGIN ? ORIGIN : startOf(number.get(eventOf(edge))!) + (edge & 1);
  const part = createProblem(number.size);
  for (const arc of sorted) {
    part.add(
      renumber(problem.from[arc]!),
      renumber(problem.to[arc]!),
      problem.core[arc]!,
      problem.soft[arc]!,
      problem.statement[arc]!,
    );
  }
  const at = new Map(sorted.map((arc, i) => [arc, i]));
  return { problem: part.build(), arcs: sorted, cycle: cycle.map(arc => at.get(arc)!) };
}

function describe(problem: Problem, cycle: readonly number[], dissolves: boolean): Contradiction {
  const { from, statement, core } = problem;
  // From the origin, or else from the first event, so that the same cycle always reads the same.
  const begin = cycle.reduce((best, arc, i) => (from[arc]! < from[cycle[best]!]! ? i : best), 0);
  const arcs = [...cycle.slice(begin), ...cycle.slice(0, begin)];
  const once = (list: readonly number[], none: number): number[] => [
    ...new Set(list.filter(it => it !== none)),
  ];
  return {
    arcs,
    statements: once(
      arcs.map(arc => statement[arc]!),
      BACKGROUND,
    ),
    events: once(
      arcs.map(arc => eventOf(from[arc]!)),
      -1,
    ),
    by: -arcs.reduce((sum, arc) => sum + core[arc]!, 0),
    dissolves,
  };
}
