/**
 * Solves a problem: the least and the greatest time of each edge, on core and on soft bounds, with the chain of
 * statements behind each; what contradicts itself is named and left out.
 */
import { negativeCycles, toContradiction, type Contradiction } from './contradiction.js';
import { toGraph, type Graph, type Group } from './groups.js';
import { ArcFlag, BACKGROUND, type EdgeIndex, type Problem } from './problem.js';
import { shortestCycle, type Budget } from './shortest-cycle.js';
import { createLabels, createSweep, type Labels } from './shortest.js';

export type { Contradiction } from './contradiction.js';

/** `least` is the earliest time of an edge, `most` the latest. */
export type Side = 'least' | 'most';

export interface Solution {
  /** Least time of each edge, by `EdgeIndex`; −Infinity where nothing bounds it. */
  readonly least: Float64Array;
  /** Greatest time of each edge; Infinity where nothing bounds it. */
  readonly most: Float64Array;
  readonly softLeast: Float64Array;
  readonly softMost: Float64Array;
  /** Contradictions, no two about the same event. Their events keep their own dates and nothing else. */
  readonly contradictions: readonly Contradiction[];
  /** 1 for an event that keeps only its own date, by event. */
  readonly dropped: Uint8Array;
  /**
   * Events of groups in which more contradictions were left than are worth finding; all of them are dropped and none
   * is named.
   */
  readonly unnamed: readonly number[];
  /** Arcs that give a bound, from the origin on; none where it is infinite. Their lengths sum up to it. */
  readonly chain: (edge: EdgeIndex, side: Side) => readonly number[];
  /** Union of the flags along that chain; −1 where the bound is infinite. Cheap where asked of many edges. */
  readonly flags: (edge: EdgeIndex, side: Side) => number;
  /** True where an edge has a finite bound that owes nothing to arcs with `ArcFlag.asOf`. */
  readonly isDated: (edge: EdgeIndex) => boolean;
}

/** Groups of up to so many events get the shortest contradiction; larger ones any irreducible one. */
const SHORTEST_UP_TO = 500;
/** Rounds of looking for contradictions in one larger group; each finds many. */
const MOST_ROUNDS = 50;
/** Arcs looked at in search of shortest contradictions, in all: some tenths of a second. */
const SEARCH_ARCS = 3e7;

/**
 * Where two chains give the same bound, the one that rests on less that is approximate is taken, then on less that is
 * uncertain, then the shorter one. The bounds don't depend on the order of events or statements where nothing
 * contradicts; where something does, number events in an order of their own (by id) to make it so.
 */
export function solve(problem: Problem): Solution {
  const graph = toGraph(problem);
  const { nodes, nodeOf } = graph;
  const up = createLabels(nodes);
  const down = createLabels(nodes);
  const soft = createLabels(nodes);
  const spare = createLabels(nodes);
  const forward = createSweep(graph.forward, nodes);
  const backward = createSweep(graph.backward, nodes);
  const dropped = new Uint8Array(problem.events);
  const contradictions: Contradiction[] = [];
  const unnamed: number[] = [];
  const budget: Budget = { left: SEARCH_ARCS };
  const edges = problem.events * 2;
  const softLeast = new Float64Array(edges);
  const softMost = new Float64Array(edges);
  const core = { length: graph.core, tie: graph.tie, alive: graph.alive };
  const softly = { ...core, length: graph.soft };

  for (const group of graph.groups) {
    const small = group.end - group.first <= 2 * SHORTEST_UP_TO + 1;
    for (let round = 0; ; round += 1) {
      const cycles = negativeCycles(forward, graph, group, graph.core, up, spare);
      if (cycles.length === 0) break;
      if (round > MOST_ROUNDS && !small) {
        for (let node = group.first + 1; node < group.end; node += 2) {
          const event = graph.eventAt[node]!;
          if (dropped[event] === 0) unnamed.push(event);
          drop(problem, graph, event, dropped);
        }
        continue;
      }
      const chosen = small ? [shortestCycle(problem, graph, group, cycles[0]!, budget)] : cycles;
      for (const contradiction of chosen.map(cycle => toContradiction(problem, graph, cycle))) {
        contradictions.push(contradiction);
        for (const event of contradiction.events) drop(problem, graph, event, dropped);
      }
    }
    backward.fromOrigin(group, core, down);
    const hard = isHard(graph, group);
    if (!hard) forward.fromOrigin(group, softly, soft);
    spread(hard ? up : soft, softMost, 1, graph, group);
    if (!hard) backward.fromOrigin(group, softly, soft);
    spread(hard ? down : soft, softLeast, -1, graph, group);
  }

  const least = new Float64Array(edges);
  const most = new Float64Array(edges);
  for (const group of graph.groups) {
    spread(up, most, 1, graph, group);
    spread(down, least, -1, graph, group);
  }
  const dated = datedNodes(problem, graph);
  const upFlags = new Int16Array(nodes).fill(-1);
  const downFlags = new Int16Array(nodes).fill(-1);
  return {
    least,
    most,
    softLeast,
    softMost,
    contradictions,
    dropped,
    unnamed,
    chain(edge, side) {
      const { labels, near } = sideOf(side);
      const arcs: number[] = [];
      for (let arc = labels.via[nodeOf[edge]!]!; arc >= 0; arc = labels.via[near[arc]!]!) arcs.push(arc);
      return arcs.reverse();
    },
    flags(edge, side) {
      const { labels, near, flags } = sideOf(side);
      const path: number[] = [];
      let node = nodeOf[edge]!;
      for (; flags[node] === -1 && labels.via[node]! >= 0; node = near[labels.via[node]!]!) path.push(node);
      if (path.length === 0) return flags[node]!;
      let union = Math.max(flags[node]!, 0);
      for (const at of path.reverse()) flags[at] = union |= problem.flags[labels.via[at]!]!;
      return union;
    },
    isDated: edge => dated[nodeOf[edge]!] === 1,
  };

  function sideOf(side: Side): { labels: Labels; near: Int32Array; flags: Int16Array } {
    return side === 'most'
      ? { labels: up, near: graph.forward.near, flags: upFlags }
      : { labels: down, near: graph.backward.near, flags: downFlags };
  }
}

/** True where a group has no soft margins. */
function isHard({ forward: { head, arcs }, core, soft }: Graph, { first, end }: Group): boolean {
  for (let slot = head[first]!; slot < head[end]!; slot += 1) {
    const arc = arcs[slot]!;
    if (core[arc] !== soft[arc]) return false;
  }
  return true;
}

/** Writes a group's distances to its edges; a lower bound is a distance to the origin, turned round. */
function spread({ distance }: Labels, into: Float64Array, sign: 1 | -1, graph: Graph, group: Group): void {
  for (let node = group.first + 1; node < group.end; node += 1) {
    const edge = graph.eventAt[node]! * 2 + ((node - group.first - 1) & 1);
    // `+ 0` for a bound at 1970 is not to be −0.
    into[edge] = sign * distance[node]! + 0;
  }
}

/** Drops all that is said of an event but its own date; the second time that too, for then it is at fault itself. */
function drop(problem: Problem, graph: Graph, event: number, dropped: Uint8Array): void {
  const keepsOwn = dropped[event] === 0;
  dropped[event] = 1;
  for (let edge = event * 2; edge < event * 2 + 2; edge += 1) {
    const node = graph.nodeOf[edge]!;
    for (const { head, arcs } of [graph.forward, graph.backward]) {
      for (let slot = head[node]!; slot < head[node + 1]!; slot += 1) {
        const arc = arcs[slot]!;
        const own = keepsOwn && (problem.flags[arc]! & ArcFlag.own) !== 0;
        if (!own && problem.statement[arc] !== BACKGROUND) graph.alive[arc] = 0;
      }
    }
  }
}

/** 1 for each node with a way from or to the origin along arcs that are alive and not the as-of day's. */
function datedNodes(problem: Problem, graph: Graph): Uint8Array {
  const dated = new Uint8Array(graph.nodes);
  const stack: number[] = [];
  for (const { head, arcs, far } of [graph.forward, graph.backward]) {
    const seen = new Uint8Array(graph.nodes);
    for (const { first } of graph.groups) stack.push(first);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      for (let slot = head[node]!; slot < head[node + 1]!; slot += 1) {
        const arc = arcs[slot]!;
        const other = far[arc]!;
        if (seen[other] === 1 || graph.alive[arc] === 0 || problem.flags[arc]! & ArcFlag.asOf) continue;
        seen[other] = dated[other] = 1;
        stack.push(other);
      }
    }
  }
  return dated;
}
