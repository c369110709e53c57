/**
 * The graph of a problem, cut into groups of events that facts join. Each group has an origin of its own and lies
 * in one stretch of nodes, so that it is solved by itself and a faulty one leaves the others alone.
 */
import { ArcFlag, eventOf, ORIGIN, type EdgeIndex, type Problem } from './problem.js';

/** One way to walk the arcs: the slots `head[node]` to `head[node + 1]` of `arcs` leave a node. */
export interface Direction {
  readonly head: Int32Array;
  readonly arcs: Int32Array;
  /** Node that an arc comes from, in this direction. */
  readonly near: Int32Array;
  /** Node that an arc leads to, in this direction. */
  readonly far: Int32Array;
}

/** Nodes `[first, end)`; `first` is the group's origin. */
export interface Group {
  readonly first: number;
  readonly end: number;
}

export interface Graph {
  readonly nodes: number;
  readonly groups: readonly Group[];
  /** Node of each edge. */
  readonly nodeOf: Int32Array;
  /** Event of each node; −1 for an origin. */
  readonly eventAt: Int32Array;
  readonly forward: Direction;
  readonly backward: Direction;
  readonly core: Float64Array;
  readonly soft: Float64Array;
  /** What an arc costs where two ways give the same bound: approximate weighs most, then uncertain, then length. */
  readonly tie: Float64Array;
  /** 0 for an arc that was dropped. */
  readonly alive: Uint8Array;
}

const TIE_APPROXIMATE = 2 ** 34;
const TIE_UNCERTAIN = 2 ** 17;

/** The graph of `problem`, groups in the order of their first event. Linear in events and arcs. */
export function toGraph(problem: Problem): Graph {
  const { events, from, to } = problem;
  const count = from.length;
  const root = rootsOf(problem);
  const { groups, base } = layOut(root);
  const nodes = events * 2 + groups.length;
  const nodeOf = new Int32Array(events * 2);
  const eventAt = new Int32Array(nodes).fill(-1);
  const next = base.map(first => first + 1);
  for (let event = 0; event < events; event += 1) {
    const node = next[root[event]!]!;
    next[root[event]!] = node + 2;
    nodeOf[event * 2] = node;
    nodeOf[event * 2 + 1] = node + 1;
    eventAt[node] = eventAt[node + 1] = event;
  }
  const nodeAt = (edge: EdgeIndex, other: EdgeIndex): number =>
    edge === ORIGIN ? base[root[eventOf(other)]!]! : nodeOf[edge]!;
  const near = new Int32Array(count);
  const far = new Int32Array(count);
  const tie = new Float64Array(count);
  for (let arc = 0; arc < count; arc += 1) {
    near[arc] = nodeAt(from[arc]!, to[arc]!);
    far[arc] = nodeAt(to[arc]!, from[arc]!);
    const flags = problem.flags[arc]!;
    tie[arc] =
      1 +
      (flags & ArcFlag.approximate ? TIE_APPROXIMATE : 0) +
      (flags & ArcFlag.uncertain ? TIE_UNCERTAIN : 0);
  }
  return {
    nodes,
    groups,
    nodeOf,
    eventAt,
    forward: direct(nodes, near, far),
    backward: direct(nodes, far, near),
    core: problem.core,
    soft: problem.soft,
    tie,
    alive: new Uint8Array(count).fill(1),
  };
}

/** The first event of each event's group: those that arcs join, directly or through others. */
export function rootsOf({ events, from, to }: Problem): Int32Array {
  const root = new Int32Array(events);
  for (let event = 0; event < events; event += 1) root[event] = event;
  const find = (event: number): number => {
    let at = event;
    while (root[at] !== at) at = root[at] = root[root[at]!]!;
    return at;
  };
  for (let arc = 0; arc < from.length; arc += 1) {
    if (from[arc] === ORIGIN || to[arc] === ORIGIN) continue;
    const a = find(eventOf(from[arc]!));
    const b = find(eventOf(to[arc]!));
    if (a < b) root[b] = a;
    else root[a] = b;
  }
  for (let event = 0; event < events; event += 1) root[event] = find(event);
  return root;
}

/** Stretches of nodes, and the first node of each group by its root. */
function layOut(root: Int32Array): { groups: Group[]; base: Int32Array } {
  const events = root.length;
  const size = new Int32Array(events);
  for (const event of root) size[event]! += 1;
  const groups: Group[] = [];
  const base = new Int32Array(events);
  let first = 0;
  for (let event = 0; event < events; event += 1) {
    if (root[event] !== event) continue;
    const end = first + 1 + size[event]! * 2;
    base[event] = first;
    groups.push({ first, end });
    first = end;
  }
  return { groups, base };
}

/** Arcs by the node that they leave, in their own order. */
function direct(nodes: number, near: Int32Array, far: Int32Array): Direction {
  const head = new Int32Array(nodes + 1);
  for (const node of near) head[node + 1]! += 1;
  for (let node = 0; node < nodes; node += 1) head[node + 1]! += head[node]!;
  const next = head.slice(0, nodes);
  const arcs = new Int32Array(near.length);
  for (let arc = 0; arc < near.length; arc += 1) arcs[next[near[arc]!]!++] = arc;
  return { head, arcs, near, far };
}
