/**
 * The negative cycle with the fewest statements: what a reader has to look at to see that something is wrong.
 */
import type { Graph, Group } from './groups.js';
import { BACKGROUND, type Problem } from './problem.js';

/** Arcs that may still be looked at, for all searches together. */
export interface Budget {
  left: number;
}

/**
 * A closed walk of negative length with the fewest arcs that are statements, or `cycle` where there is no shorter one
 * or `budget` runs out.
 *
 * From each node, the least distances by walks of 0, 1, 2 … statements, until one comes back below zero; a node that
 * was a source need not be entered again. O(nodes × arcs × statements found), usually far less.
 */
export function shortestCycle(
  problem: Problem,
  graph: Graph,
  group: Group,
  cycle: readonly number[],
  budget: Budget,
): readonly number[] {
  const { head, arcs, near, far } = graph.forward;
  const { core, alive } = graph;
  const { statement } = problem;
  const isFree = (arc: number): boolean => statement[arc] === BACKGROUND;
  const { first, end } = group;
  const done = new Uint8Array(end - first);
  const distance = new Float64Array(end - first).fill(Infinity);
  let best = cycle;
  let bestCount = cycle.filter(arc => !isFree(arc)).length;

  // Walks as a tree: the arc that each one ends with, and the walk before it.
  let lastArc: number[] = [];
  let before: number[] = [];
  let reach: number[] = [];
  const toArcs = (walk: number): number[] => {
    const found: number[] = [];
    for (let at = walk; before[at]! >= 0; at = before[at]!) found.push(lastArc[at]!);
    return found.reverse();
  };

  const search = (source: number): void => {
    lastArc = [-1];
    before = [-1];
    reach = [0];
    distance[source - first] = 0;
    const touched = [source];
    let layer = [0];
    /** Index of the walk that closes below zero, or −1. */
    const extend = (walk: number, free: boolean, into: number[]): number => {
      const node = lastArc[walk] === -1 ? source : far[lastArc[walk]!]!;
      for (let slot = head[node]!; slot < head[node + 1]!; slot += 1) {
        const arc = arcs[slot]!;
        budget.left -= 1;
        if (alive[arc] === 0 || isFree(arc) !== free) continue;
        const other = far[arc]!;
        const length = reach[walk]! + core[arc]!;
        if (done[other - first] === 1 || length >= distance[other - first]!) continue;
        if (distance[other - first] === Infinity) touched.push(other);
        distance[other - first] = length;
        lastArc.push(arc);
        before.push(walk);
        reach.push(length);
        if (other === source) return lastArc.length - 1;
        into.push(lastArc.length - 1);
      }
      return -1;
    };
    for (let count = 0; count < bestCount && layer.length > 0 && budget.left > 0; count += 1) {
      const next: number[] = [];
      let closed = -1;
      for (let i = 0; i < layer.length && closed < 0; i += 1) closed = extend(layer[i]!, true, layer);
      let found = count;
      if (closed < 0 && count + 1 < bestCount) {
        found = count + 1;
        for (let i = 0; i < layer.length && closed < 0; i += 1) closed = extend(layer[i]!, false, next);
      }
      if (closed >= 0) {
        best = toArcs(closed);
        bestCount = found;
        break;
      }
      layer = next;
    }
    for (const node of touched) distance[node - first] = Infinity;
    done[source - first] = 1;
  };

  // Nodes of the known cycle first: a short one often lies near it. The origin is in no cycle alone.
  for (const arc of cycle) {
    const node = near[arc]!;
    if (node !== first && done[node - first] === 0) search(node);
  }
  for (let node = first + 1; node < end && budget.left > 0; node += 1) {
    if (done[node - first] === 0) search(node);
  }
  return best;
}
