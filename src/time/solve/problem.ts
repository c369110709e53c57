/**
 * A simple temporal problem: edges (the start and the end of each event) and differences between them that are
 * bounded, each by the statement that says so. Columns, not objects: there may be millions.
 *
 * An arc says "`to` is at most `core` ms after `from`"; a bound on one edge alone is an arc from or to `ORIGIN`, the
 * fixed point 0. Source: R. Dechter, I. Meiri, J. Pearl, "Temporal constraint networks", Artificial Intelligence 49
 * (1991), §3.
 */

/** The edge of an event, as `event * 2`, plus 1 for its end; events are numbered from 0. */
export type EdgeIndex = number;

/** Where time is counted from. */
export const ORIGIN: EdgeIndex = -1;

/** What an event is by itself (a span's end follows its start), not something that an author states. */
export const BACKGROUND = -1;

export const startOf = (event: number): EdgeIndex => event * 2;
export const endOf = (event: number): EdgeIndex => event * 2 + 1;
/** The event of an edge; −1 for `ORIGIN`. */
export const eventOf = (edge: EdgeIndex): number => edge >> 1;

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

export interface Problem {
  readonly events: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The most that `to` may lie after `from`, in ms; finite. */
  readonly core: Float64Array;
  /** The same with soft margins; not less than `core`. */
  readonly soft: Float64Array;
  /** Index of the statement that says so, or `BACKGROUND`. A statement may have several arcs. */
  readonly statement: Int32Array;
  /** Bits of `ArcFlag`. */
  readonly flags: Uint8Array;
}

export interface ProblemBuilder {
  /** Says `to − from ≤ core`. An infinite `core` says nothing and is left out. */
  readonly add: (
    from: EdgeIndex,
    to: EdgeIndex,
    core: number,
    soft: number,
    statement: number,
    flags?: number,
  ) => void;
  /** What was said so far. */
  readonly build: () => Problem;
}

/** A problem about `events` events, to be filled. */
export function createProblem(events: number): ProblemBuilder {
  let room = 16;
  let count = 0;
  let columns = createColumns(room);
  return {
    add(from, to, core, soft, statement, flags = 0) {
      if (core === Infinity) return;
      if (count === room) {
        room *= 2;
        const wider = createColumns(room);
        for (const name of COLUMNS) wider[name].set(columns[name]);
        columns = wider;
      }
      columns.from[count] = from;
      columns.to[count] = to;
      columns.core[count] = core;
      columns.soft[count] = soft;
      columns.statement[count] = statement;
      columns.flags[count] = flags;
      count += 1;
    },
    build: () => ({
      events,
      from: columns.from.slice(0, count),
      to: columns.to.slice(0, count),
      core: columns.core.slice(0, count),
      soft: columns.soft.slice(0, count),
      statement: columns.statement.slice(0, count),
      flags: columns.flags.slice(0, count),
    }),
  };
}

const COLUMNS = ['from', 'to', 'core', 'soft', 'statement', 'flags'] as const;

const createColumns = (room: number): Omit<Problem, 'events'> => ({
  from: new Int32Array(room),
  to: new Int32Array(room),
  core: new Float64Array(room),
  soft: new Float64Array(room),
  statement: new Int32Array(room),
  flags: new Uint8Array(room),
});
