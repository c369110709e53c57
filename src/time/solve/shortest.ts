/**
 * Least distances along arcs, and the negative cycles that stand in their way.
 *
 * Bellman–Ford in the order of Goldberg and Radzik: in each pass the nodes whose distance fell are scanned so that
 * each comes after those that can still improve it, which takes one pass where the improving arcs form no cycle.
 * Worst case O(nodes × arcs). Sources: R. Bellman, "On a routing problem" (1958); A. Goldberg, T. Radzik, "A
 * heuristic improvement of the Bellman–Ford algorithm" (1993).
 */

/** One way to walk the arcs: the slots `head[node]` to `head[node + 1]` of `arcs` leave a node. */
export interface Direction {
  readonly head: readonly number[];
  readonly arcs: readonly number[];
  /** Node that an arc comes from, in this direction. */
  readonly near: readonly number[];
  /** Node that an arc leads to, in this direction. */
  readonly far: readonly number[];
}

/** What is known of each node so far. */
export interface Labels {
  /** Least distance in ms; Infinity where there is no way. */
  readonly distance: number[];
  /** Of the ways with that distance, the least sum of what their flags weigh. */
  readonly rank: number[];
  /** Arc by which the best way arrives, or −1. */
  readonly via: number[];
  /** Union of the flags along the best way. */
  readonly flags: number[];
}

/** What an arc weighs by its flags, where two ways are as long: approximate most, then uncertain, then each arc. */
const WEIGHTS = [1, 2 ** 34, 2 ** 17, 2 ** 34 + 2 ** 17];

const IDLE = 0;
const PENDING = 1;
const ORDERED = 2;

/** Up to here the sum of two whole numbers is exact. */
const EXACT = 2 ** 53;

/** Plain lists, for typed ones are slow to make, and there may be many small problems. */
const filled = (length: number, value: number): number[] => new Array<number>(length).fill(value);

/** Arcs by the node that they leave, in their own order. */
export function direct(nodes: number, near: readonly number[], far: readonly number[]): Direction {
  const head = filled(nodes + 1, 0);
  for (const node of near) head[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) head[node + 1]! += head[node]!;
  const next = head.slice();
  const arcs = filled(near.length, 0);
  near.forEach((node, arc) => (arcs[next[node]!++] = arc));
  return { head, arcs, near, far };
}

/** All nodes as far away as `distance`. */
export const createLabels = (nodes: number, distance: number): Labels => ({
  distance: filled(nodes, distance),
  rank: filled(nodes, 0),
  via: filled(nodes, -1),
  flags: filled(nodes, 0),
});

/**
 * Lowers `labels` until no arc improves one, beginning with those of the nodes `pending`. An arc of infinite length is
 * none. Gives [] where all is settled; else negative cycles, each as its arcs in order and no two with a node in
 * common, and the labels are not settled.
 */
export function settle(
  { head, arcs, near, far }: Direction,
  length: readonly number[],
  arcFlags: readonly number[],
  { distance, rank, via, flags }: Labels,
  pending: number[],
): number[][] {
  const nodes = distance.length;
  const state = filled(nodes, 0);
  const cursor = filled(nodes, 0);
  const wait = (node: number): void => {
    if (state[node] !== IDLE) return;
    state[node] = PENDING;
    pending.push(node);
  };
  for (const node of pending) state[node] = PENDING;
  let work = 0;
  // A shortest way has fewer arcs than there are nodes: the cap only ends what rounding keeps alive.
  for (let passes = 2 * nodes + 8; pending.length > 0 && passes > 0; passes -= 1) {
    const order = toOrder();
    pending = [];
    for (let node = order.pop(); node !== undefined; node = order.pop()) {
      state[node] = IDLE;
      work += 1 + head[node + 1]! - head[node]!;
      for (let slot = head[node]!; slot < head[node + 1]!; slot += 1) {
        const arc = arcs[slot]!;
        const other = far[arc]!;
        const reach = distance[node]! + length[arc]!;
        const known = distance[other]!;
        const weighed = rank[node]! + WEIGHTS[arcFlags[arc]! & 3]!;
        if (!(reach === known ? weighed < rank[other]! : isLess(reach, known))) continue;
        distance[other] = reach;
        rank[other] = weighed;
        via[other] = arc;
        flags[other] = flags[node]! | arcFlags[arc]!;
        wait(other);
      }
    }
    // Looked for only after more work than looking takes.
    if (work <= nodes + arcs.length) continue;
    work = 0;
    const cycles = cyclesOf(near, length, via);
    if (cycles.length > 0) return cycles;
  }
  return [];

  /**
   * The nodes to scan, the last one first: depth first along arcs that improve or would as soon as their near node
   * improves, from the pending nodes.
   */
  function toOrder(): number[] {
    const order: number[] = [];
    const stack: number[] = [];
    const visit = (node: number): void => {
      state[node] = ORDERED;
      cursor[node] = head[node]!;
      stack.push(node);
    };
    for (const root of pending) {
      if (state[root] === PENDING) visit(root);
      while (stack.length > 0) {
        const node = stack.at(-1)!;
        if (cursor[node] === head[node + 1]) {
          order.push(node);
          stack.pop();
          continue;
        }
        const arc = arcs[cursor[node]!++]!;
        const other = far[arc]!;
        const reach = distance[node]! + length[arc]!;
        if (state[other] !== ORDERED && reach <= distance[other]! && reach < Infinity) visit(other);
      }
    }
    return order;
  }
}

/** The negative cycles that `via` holds. */
function cyclesOf(near: readonly number[], length: readonly number[], via: readonly number[]): number[][] {
  const cycles: number[][] = [];
  /** The walk that came by a node, from 1; 0 for none. */
  const walks = filled(via.length, 0);
  via.forEach((_, start) => {
    let at = start;
    for (; walks[at] === 0 && via[at]! >= 0; at = near[via[at]!]!) walks[at] = start + 1;
    if (walks[at] !== start + 1) return;
    const cycle: number[] = [];
    const last = at;
    do cycle.push(via[at]!);
    while ((at = near[via[at]!]!) !== last);
    if (cycle.reduce((sum, arc) => sum + length[arc]!, 0) < 0) cycles.push(cycle.reverse());
  });
  return cycles;
}

/** Less by more than rounding can make of it; exact up to ±285 000 years. */
const isLess = (a: number, b: number): boolean =>
  a < b && (b === Infinity || Math.abs(b) <= EXACT || b - a > Math.abs(b) * 2 ** -49);
