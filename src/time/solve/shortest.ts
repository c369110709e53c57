/**
 * Least distances from a group's origin, and the negative cycles that stand in their way.
 *
 * Bellman–Ford in the order of Goldberg and Radzik: in each pass the nodes whose distance fell are scanned so that
 * each comes after those that can still improve it, which takes one pass where the improving arcs form no cycle.
 * Worst case O(nodes × arcs). Sources: R. Bellman, "On a routing problem" (1958); A. Goldberg, T. Radzik, "A
 * heuristic improvement of the Bellman–Ford algorithm" (1993).
 */
import type { Direction, Group } from './groups.js';

/** What is known of each node so far; of all groups together. */
export interface Labels {
  /** Least distance from the origin in ms; Infinity where there is no way. */
  readonly distance: Float64Array;
  /** Of the ways with that distance, the least sum of `tie`. */
  readonly rank: Float64Array;
  /** Arc by which the best way arrives, or −1. */
  readonly via: Int32Array;
}

export interface Metric {
  readonly length: Float64Array;
  readonly tie: Float64Array;
  readonly alive: Uint8Array;
}

const IDLE = 0;
const PENDING = 1;
const ORDERED = 2;

/** Up to here the sum of two whole numbers is exact. */
const EXACT = 2 ** 53;

export function createLabels(nodes: number): Labels {
  return {
    distance: new Float64Array(nodes),
    rank: new Float64Array(nodes),
    via: new Int32Array(nodes),
  };
}

/** Least distances of one group at a time. */
export interface Sweep {
  /**
   * Distances from the origin of `group`, into `labels`. Returns negative cycles, each as its arcs in order and no two
   * with a node in common (but the origin, where a cycle then begins): none where all is settled. Where there are any,
   * the labels mean nothing.
   */
  fromOrigin(group: Group, metric: Metric, labels: Labels): number[][];
  /**
   * Negative cycles among the nodes of `group` that no way from the origin reaches, which are those at Infinity in
   * `reached`: `fromOrigin` doesn't see them. `labels` are overwritten.
   */
  amongUnreached(group: Group, metric: Metric, labels: Labels, reached: Float64Array): number[][];
}

/** Sweeps along `direction` over graphs of `nodes` nodes, with working memory for that. */
export function createSweep({ head, arcs, near, far }: Direction, nodes: number): Sweep {
  const list = (): Int32Array => new Int32Array(nodes);
  /** All `IDLE` between calls. */
  const state = new Uint8Array(nodes);
  const [cursor, order, stack, mark] = [list(), list(), list(), list()];
  let [pending, next] = [list(), list()];
  let count = 0;

  return {
    fromOrigin(group, metric, labels) {
      const { first, end } = group;
      for (let node = first; node < end; node += 1) reset(labels, node, Infinity);
      labels.distance[first] = 0;
      wait(first);
      return settle(group, metric, labels);
    },
    amongUnreached(group, metric, labels, reached) {
      const { first, end } = group;
      for (let node = first; node < end; node += 1) {
        // Nothing is less than −Infinity, so that no way enters the nodes that are settled already.
        reset(labels, node, reached[node] === Infinity ? 0 : -Infinity);
        if (reached[node] === Infinity) wait(node);
      }
      return settle(group, metric, labels);
    },
  };

  function wait(node: number): void {
    if (state[node] !== IDLE) return;
    state[node] = PENDING;
    pending[count++] = node;
  }

  /** Lowers `labels` until no arc improves one, beginning with the nodes that are pending. */
  function settle({ first, end }: Group, metric: Metric, labels: Labels): number[][] {
    const { length, tie, alive } = metric;
    const { distance, rank, via } = labels;
    const closing: number[] = [];
    const size = end - first + head[end]! - head[first]!;
    let work = 0;
    // A shortest way has fewer arcs than there are nodes: the cap only ends what rounding keeps alive.
    for (let passes = 2 * (end - first) + 8; count > 0 && passes > 0; passes -= 1) {
      let ordered = toOrder(first, metric, labels);
      count = 0;
      while (ordered > 0) {
        const node = order[--ordered]!;
        state[node] = IDLE;
        work += 1 + head[node + 1]! - head[node]!;
        for (let slot = head[node]!; slot < head[node + 1]!; slot += 1) {
          const arc = arcs[slot]!;
          if (alive[arc] === 0) continue;
          const other = far[arc]!;
          const reach = distance[node]! + length[arc]!;
          const known = distance[other]!;
          const tied = rank[node]! + tie[arc]!;
          if (!(reach === known ? tied < rank[other]! : isLess(reach, known))) continue;
          if (other === first) {
            closing.push(arc);
            continue;
          }
          distance[other] = reach;
          rank[other] = tied;
          via[other] = arc;
          if (state[other] !== IDLE) continue;
          state[other] = PENDING;
          next[count++] = other;
        }
      }
      [pending, next] = [next, pending];
      // Looked for only after much more work than looking takes.
      if (work > 4 * size || (count === 0 && closing.length > 0)) {
        work = 0;
        const cycles = collectCycles({ first, end }, length, via, closing);
        if (cycles.length === 0) continue;
        forget();
        return cycles;
      }
    }
    forget();
    return [];
  }

  function forget(): void {
    while (count > 0) state[pending[--count]!] = IDLE;
  }

  /**
   * Fills `order` with the nodes to scan, the last one first, and returns how many. Depth first along arcs that improve
   * or would as soon as their near node improves, from the pending nodes.
   */
  function toOrder(first: number, { length, alive }: Metric, { distance }: Labels): number {
    let ordered = 0;
    for (let i = 0; i < count; i += 1) {
      let depth = 0;
      let node = pending[i]!;
      if (state[node] !== PENDING) continue;
      state[node] = ORDERED;
      cursor[node] = head[node]!;
      stack[depth++] = node;
      while (depth > 0) {
        node = stack[depth - 1]!;
        if (cursor[node] === head[node + 1]) {
          order[ordered++] = node;
          depth -= 1;
          continue;
        }
        const arc = arcs[cursor[node]!++]!;
        const other = far[arc]!;
        if (state[other] === ORDERED || other === first || alive[arc] === 0) continue;
        const reach = distance[node]! + length[arc]!;
        if (reach > distance[other]! || reach === Infinity) continue;
        state[other] = ORDERED;
        cursor[other] = head[other]!;
        stack[depth++] = other;
      }
    }
    return ordered;
  }

  /** The cycles that `via` holds, and those that the arcs `closing` make with it through the origin. */
  function collectCycles(
    { first, end }: Group,
    length: Float64Array,
    via: Int32Array,
    closing: readonly number[],
  ): number[][] {
    const cycles: number[][] = [];
    const keep = (cycle: number[]): void => {
      if (cycle.reduce((sum, arc) => sum + length[arc]!, 0) < 0) cycles.push(cycle.reverse());
    };
    // In `mark`, 0 is a node not seen, −1 one of a cycle, else the walk that came by.
    mark.fill(0, first, end);
    for (let node = first; node < end; node += 1) {
      let at = node;
      const walk = node - first + 1;
      for (; mark[at] === 0 && via[at] !== -1; at = near[via[at]!]!) mark[at] = walk;
      if (via[at] === -1 || mark[at] !== walk) continue;
      const cycle: number[] = [];
      for (; mark[at] !== -1; at = near[via[at]!]!) {
        mark[at] = -1;
        cycle.push(via[at]!);
      }
      keep(cycle);
    }
    for (const arc of closing) {
      const cycle = [arc];
      let at = near[arc]!;
      for (; via[at] !== -1 && mark[at] !== -1; at = near[via[at]!]!) {
        mark[at] = -1;
        cycle.push(via[at]!);
      }
      if (at === first) keep(cycle);
    }
    return cycles;
  }
}

function reset({ distance, rank, via }: Labels, node: number, at: number): void {
  distance[node] = at;
  rank[node] = 0;
  via[node] = -1;
}

/** Less by more than rounding can make of it; exact up to ±285 000 years. */
const isLess = (a: number, b: number): boolean =>
  a < b && (b === Infinity || Math.abs(b) <= EXACT || b - a > Math.abs(b) * 2 ** -49);
