/**
 * A simple temporal problem: edges (the start and the end of each event) and differences between them that are
 * bounded, each by the statement that says so. Columns, not objects: there may be millions.
 *
 * An arc says "`to` is at most `core` ms after `from`"; a bound on one edge alone is an arc from or to `ORIGIN`, the
 * fixed point 0. Source: R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial Intelligence 49
 * (1991), §3.
 */

/** The edge of an event: `event * 2 + 1`, and 1 more for its end; events are numbered from 0. */
export type EdgeIndex = number;

/** Where time is counted from. */
export const ORIGIN: EdgeIndex = 0;

/** What an event is by itself (a span's end follows its start), not something that an author states. */
export const BACKGROUND = -1;

export const startOf = (event: number): EdgeIndex => event * 2 + 1;
export const endOf = (event: number): EdgeIndex => event * 2 + 2;
/** The event of an edge; −1 for `ORIGIN`. */
export const eventOf = (edge: EdgeIndex): number => (edge - 1) >> 1;

/** What is said of an arc: bits of a number. */
export const ArcFlag = {
  /** It rests on something approximate. */
  approximate: 1,
  /** It rests on something uncertain. */
  uncertain: 2,
  /** The date of the event itself: kept when the event's other facts are dropped. */
  own: 4,
  /** It follows from the day that the knowledge dates from. */
  asOf: 8,
  /** It joins edges by more than what an event is by itself: an ordering fact or a length. */
  joins: 16,
} as const;

/** Each list has one place for each arc. */
export interface Problem {
  readonly events: number;
  readonly from: EdgeIndex[];
  readonly to: EdgeIndex[];
  /** The most that `to` may lie after `from`, in ms; finite. */
  readonly core: number[];
  /** The same with soft margins; not less than `core`. */
  readonly soft: number[];
  /** Index of the statement that says so, or `BACKGROUND`. A statement may have several arcs. */
  readonly statement: number[];
  /** Bits of `ArcFlag`. */
  readonly flags: number[];
}

/** A problem about `events` events, to be filled. */
export const createProblem = (events: number): Problem => ({
  events,
  from: [],
  to: [],
  core: [],
  soft: [],
  statement: [],
  flags: [],
});

/** Says `to − from ≤ core` in `problem`. An infinite `core` says nothing and is left out. */
export function addArc(
  problem: Problem,
  from: EdgeIndex,
  to: EdgeIndex,
  core: number,
  soft: number,
  statement: number,
  flags = 0,
): void {
  if (core === Infinity) return;
  problem.from.push(from);
  problem.to.push(to);
  problem.core.push(core);
  problem.soft.push(soft);
  problem.statement.push(statement);
  problem.flags.push(flags);
}
