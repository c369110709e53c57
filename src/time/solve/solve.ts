/**
 * Solves a problem: the least and the greatest time of each edge, on core and on soft bounds, with the chain of
 * statements behind each; what contradicts itself is named and left out.
 */
import { arcsAt, toContradiction, type Contradiction, type Graph } from './contradiction.js';
import { ArcFlag, BACKGROUND, ORIGIN, type EdgeIndex, type Problem } from './problem.js';
import { shortestCycle, type Budget } from './shortest-cycle.js';
import { createLabels, direct, settle, type Labels } from './shortest.js';

export type { Contradiction } from './contradiction.js';

/** `least` is the earliest time of an edge, `most` the latest. */
export type Side = 'least' | 'most';

export interface Solution {
  /** Least time of each edge, by `EdgeIndex`; −Infinity where nothing bounds it. */
  readonly least: readonly number[];
  /** Greatest time of each edge; Infinity where nothing bounds it. */
  readonly most: readonly number[];
  readonly softLeast: readonly number[];
  readonly softMost: readonly number[];
  /** Contradictions, no two about the same event. Their events keep their own dates and nothing else. */
  readonly contradictions: readonly Contradiction[];
  /** Events that keep only their own date. */
  readonly dropped: ReadonlySet<number>;
  /** Those of them that no contradiction names, for more were left than are worth finding. */
  readonly unnamed: readonly number[];
  /** Arcs that give a bound, from the origin on; none where it is infinite. Their lengths sum up to it. */
  readonly chain: (edge: EdgeIndex, side: Side) => readonly number[];
  /** Union of the flags along that chain. */
  readonly flags: (edge: EdgeIndex, side: Side) => number;
  /** The most that each edge, by `EdgeIndex`, may lie after `from`, in ms; Infinity where nothing bounds it. */
  readonly mostAfter: (from: EdgeIndex) => readonly number[];
  /** True where an edge has a finite bound that owes nothing to arcs with `ArcFlag.asOf`. */
  readonly isDated: (edge: EdgeIndex) => boolean;
}

/** Up to so many events the shortest contradiction is named; among more, any irreducible one. */
const SHORTEST_UP_TO = 500;
/** Arcs looked at in search of shortest contradictions, in all: some tenths of a second. */
const SEARCH_ARCS = 3e7;
/** Arcs looked at in rounds of looking for contradictions, about: a second. */
const ROUND_ARCS = 5e7;

/** What `solve` may spend on shortest contradictions; one for all problems of a document. */
export const createBudget = (): Budget => ({ left: SEARCH_ARCS });

/**
 * Best given groups of events that arcs join, one by one: a faulty one is then no burden to others.
 *
 * Where two chains give the same bound, the one that rests on less that is approximate is taken, then on less that is
 * uncertain, then the shorter one. The bounds don't depend on the order of events or statements where nothing
 * contradicts; where something does, number events in an order of their own (by id) to make it so.
 */
export function solve(problem: Problem, budget = createBudget()): Solution {
  const { events, from, to, flags } = problem;
  const nodes = events * 2 + 1;
  const core = [...problem.core];
  const soft = [...problem.soft];
  const forward = direct(nodes, from, to);
  const backward = direct(nodes, to, from);
  const faults = dropFaults({ ...problem, core, soft, forward, backward }, budget);

  const reach = (length: readonly number[]): Readonly<Record<Side, Labels>> => {
    const [most, least] = [forward, backward].map(direction => {
      const labels = createLabels(nodes, Infinity);
      labels.distance[ORIGIN] = 0;
      settle(direction, length, flags, labels, [ORIGIN]);
      return labels;
    }) as [Labels, Labels];
    return { least, most };
  };
  const hardly = reach(core);
  const softly = core.some((ms, arc) => ms !== soft[arc]) ? reach(soft) : hardly;
  const isAsOf = (arc: number): boolean => (flags[arc]! & ArcFlag.asOf) > 0;
  const dated = flags.some((_, arc) => isAsOf(arc))
    ? reach(core.map((ms, arc) => (isAsOf(arc) ? Infinity : ms)))
    : hardly;
  return {
    ...faults,
    least: turned(hardly.least),
    most: hardly.most.distance,
    softLeast: turned(softly.least),
    softMost: softly.most.distance,
    chain(edge, side) {
      const { via } = hardly[side];
      const { near } = side === 'most' ? forward : backward;
      const arcs: number[] = [];
      for (let arc = via[edge]!; arc >= 0; arc = via[near[arc]!]!) arcs.push(arc);
      return arcs.reverse();
    },
    flags: (edge, side) => hardly[side].flags[edge]!,
    mostAfter(from) {
      const labels = createLabels(nodes, Infinity);
      labels.distance[from] = 0;
      settle(forward, core, flags, labels, [from]);
      return labels.distance;
    },
    isDated: edge => Math.min(dated.least.distance[edge]!, dated.most.distance[edge]!) < Infinity,
  };
}

/** A lower bound is a distance to the origin, turned round; 1970 is not to be −0. */
const turned = ({ distance }: Labels): number[] => distance.map(ms => 0 - ms);

/** Names what contradicts itself in `graph` and drops it there, until the rest can hold. */
function dropFaults(graph: Graph, budget: Budget): Pick<Solution, 'contradictions' | 'dropped' | 'unnamed'> {
  const { events, core, flags, forward } = graph;
  const contradictions: Contradiction[] = [];
  const dropped = new Set<number>();
  const unnamed: number[] = [];
  const everywhere = [...forward.head.slice(1).keys()];
  const labels = createLabels(everywhere.length, 0);
  const small = events <= SHORTEST_UP_TO;
  // Any labels will do to begin with, so that a round goes on from those of the last one.
  for (let rounds = ROUND_ARCS / core.length; ; rounds -= 1) {
    const cycles = settle(forward, core, flags, labels, everywhere);
    if (cycles.length === 0) return { contradictions, dropped, unnamed };
    labels.via.fill(-1);
    if (rounds < 0) {
      for (let event = 0; event < events; event += 1) {
        if (!dropped.has(event)) unnamed.push(event);
        drop(graph, event, dropped);
      }
      continue;
    }
    for (const cycle of small ? [shortestCycle(graph, cycles[0]!, budget)] : cycles) {
      const contradiction = toContradiction(graph, cycle);
      contradictions.push(contradiction);
      for (const event of contradiction.events) drop(graph, event, dropped);
    }
  }
}

/** Drops all that is said of an event but its own date; the second time that too, for then it is at fault itself. */
function drop(graph: Graph, event: number, dropped: Set<number>): void {
  for (const arc of arcsAt(graph, event)) {
    const isOwn = (graph.flags[arc]! & ArcFlag.own) > 0 && !dropped.has(event);
    if (!isOwn && graph.statement[arc] !== BACKGROUND) graph.core[arc] = graph.soft[arc] = Infinity;
  }
  dropped.add(event);
}
