/**
 * The negative cycle with the fewest statements: what a reader has to look at to see that something is wrong.
 */
import type { Graph } from './contradiction.js';
import { BACKGROUND, ORIGIN } from './problem.js';

/** Arcs that may still be looked at, for all searches together. */
export interface Budget {
  left: number;
}

/** A walk by the arc that it ends with and the walk before that; the first has neither. */
interface Walk {
  readonly node: number;
  readonly reach: number;
  readonly statements: number;
  readonly arc?: number;
  readonly before?: Walk;
}

/**
 * A closed walk of negative length with the fewest arcs that are statements, or `cycle` where there is no shorter one
 * or `budget` runs out.
 *
 * From each node, the least distances by walks of 0, 1, 2 … statements, until one comes back below zero; a node that
 * was a source need not be entered again. O(nodes × arcs × statements found), usually far less.
 */
export function shortestCycle(graph: Graph, cycle: readonly number[], budget: Budget): readonly number[] {
  const { forward, core, statement } = graph;
  const { head, arcs, far, near } = forward;
  const isFree = (arc: number): boolean => statement[arc] === BACKGROUND;
  const done = new Set<number>();
  let most = cycle.filter(arc => !isFree(arc)).length;
  let best = cycle;

  const search = (source: number): void => {
    const least = new Map([[source, 0]]);
    let layer: Walk[] = [{ node: source, reach: 0, statements: 0 }];
    let closed: Walk | undefined;
    while (layer.length > 0) {
      const next: Walk[] = [];
      for (const free of [true, false]) {
        for (const before of layer) {
          const statements = before.statements + (free ? 0 : 1);
          if (statements >= most || budget.left <= 0) break;
          for (let slot = head[before.node]!; slot < head[before.node + 1]!; slot += 1) {
            const arc = arcs[slot]!;
            const node = far[arc]!;
            const reach = before.reach + core[arc]!;
            budget.left -= 1;
            if (isFree(arc) !== free || done.has(node) || reach >= (least.get(node) ?? Infinity)) continue;
            least.set(node, reach);
            const walk = { node, reach, statements, arc, before };
            if (node !== source) (free ? layer : next).push(walk);
            else if (statements < most) {
              most = statements;
              closed = walk;
            }
          }
        }
      }
      layer = next;
    }
    done.add(source);
    if (!closed) return;
    const found: number[] = [];
    for (let at: Walk | undefined = closed; at?.arc !== undefined; at = at.before) found.push(at.arc);
    best = found.reverse();
  };

  // Nodes of the known cycle first: a short one often lies near it. The origin is in no cycle alone.
  const sources = new Set([...cycle.map(arc => near[arc]!), ...near]);
  sources.delete(ORIGIN);
  sources.forEach(search);
  return best;
}
