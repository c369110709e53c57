/**
 * How many events begin when, in each lane, where most of them are not in hand: counts in bins, from coarse ones of all time to fine
 * ones of what has been looked at.
 */
import { lengthOf, type Extent } from '../base/extent.js';
import { lowerBound } from '../base/lower-bound.js';
import type { CivilMs } from '../time/interval.js';

export interface Counted {
  /** Whole, if it is exact. */
  readonly count: number;
  /** It is an estimate, or a part of a bin whose events may be elsewhere in it. */
  readonly approximate: boolean;
}

/** Lanes by their ids. */
export interface Density {
  /** Events that begin in a stretch of time, in hand or not. */
  count(lane: string, time: Extent): Counted;
  /** The bound between two bins that is nearest to a time; the time itself, where none is as near as `within` ms. */
  edgeNear(at: CivilMs, within: number): CivilMs;
  /** It is known how they lie in time, not only how many there are. */
  readonly hasShape: boolean;
  /** Events of a lane in a ms, on an average over all time. */
  meanOf(lane: string): number;
}

/** Counts of a stretch of time in bins of one length. */
export interface Bins extends Extent {
  readonly counts: ReadonlyMap<string, readonly Counted[]>;
  /** How many bins there are. */
  readonly size: number;
}

interface Segment extends Extent {
  /** By the place of the lane. */
  readonly counts: readonly Counted[];
}

const NONE: Counted = { count: 0, approximate: false };

/**
 * The density that bins give together. They come from coarse to fine; each lies in one bin of a coarser one, or covers whole ones of it:
 * there the finer counts. What a coarse bin counts beside the finer ones in it is spread over the rest of it.
 */
export function densityOf(all: readonly Bins[], lanes: readonly string[]): Density {
  let segments: Segment[] = [];
  for (const bins of all) segments = refine(segments, bins, lanes);
  const edges = segments.map(({ start }) => start);
  if (segments.length > 0) edges.push(segments.at(-1)!.end);
  const sums = new Map(lanes.map((lane, at) => [lane, sumsOf(segments, at)]));
  const whole = segments.length > 0 ? { start: edges[0]!, end: edges.at(-1)! } : undefined;

  function count(lane: string, { start, end }: Extent): Counted {
    const own = sums.get(lane);
    if (!own || !whole || !(start < end)) return NONE;
    const [from, to] = [placeOf(start), placeOf(end)];
    const countOf = (segment: number): number => own.counts[segment + 1]! - own.counts[segment]!;
    const at = ({ segment, share }: Place): number =>
      own.counts[segment]! + (share > 0 ? share * countOf(segment) : 0);
    const isParted = ({ segment, share }: Place): boolean => share > 0 && countOf(segment) > 0;
    const last = to.segment + (to.share > 0 ? 1 : 0);
    return {
      count: Math.max(0, at(to) - at(from)),
      approximate: isParted(from) || isParted(to) || own.approximate[last]! > own.approximate[from.segment]!,
    };
  }

  function placeOf(time: CivilMs): Place {
    const after = upperBound(edges, time);
    if (after === 0) return { segment: 0, share: 0 };
    const segment = after - 1;
    // The last of the edges is the end of the last segment.
    if (segment >= segments.length) return { segment: segments.length, share: 0 };
    const { start, end } = segments[segment]!;
    return { segment, share: (time - start) / (end - start) };
  }

  return {
    count,
    hasShape: segments.length > 1,
    edgeNear(at, within) {
      const after = upperBound(edges, at);
      const near = [edges[after - 1], edges[after]].filter(
        (edge): edge is number => edge !== undefined && Math.abs(edge - at) <= within,
      );
      return near.reduce(
        (best, edge) => (Math.abs(edge - at) < Math.abs(best - at) ? edge : best),
        near[0] ?? at,
      );
    },
    meanOf: lane => (whole ? (sums.get(lane)?.counts.at(-1) ?? 0) / lengthOf(whole) : 0),
  };
}

/** A time as a segment and how far into it, 0–1. */
interface Place {
  readonly segment: number;
  readonly share: number;
}

/** Of one lane, before each segment and after the last. */
function sumsOf(segments: readonly Segment[], lane: number) {
  const counts = new Float64Array(segments.length + 1);
  const approximate = new Uint32Array(segments.length + 1);
  segments.forEach((segment, i) => {
    const own = segment.counts[lane]!;
    counts[i + 1] = counts[i]! + own.count;
    approximate[i + 1] = approximate[i]! + (own.approximate ? 1 : 0);
  });
  return { counts, approximate };
}

/** The segments with those of bins in place of what they cover. */
function refine(segments: readonly Segment[], bins: Bins, lanes: readonly string[]): Segment[] {
  const before = segments.filter(({ start }) => start < bins.start);
  const after = segments.filter(({ end }) => end > bins.end);
  const own = segmentsOf(bins, lanes);
  const around = before.at(-1);
  if (around && around.end > bins.start) {
    before.pop();
    const left = { start: around.start, end: bins.start };
    const isAround = around.end > bins.end;
    const right = { start: bins.end, end: Math.max(around.end, bins.end) };
    const rest = lengthOf(left) + lengthOf(right);
    const restOf = (part: Extent): Segment => ({
      ...part,
      counts: around.counts.map(({ count, approximate }, lane) => {
        const finer = own.reduce((sum, { counts }) => sum + counts[lane]!.count, 0);
        const others = Math.max(0, count - finer);
        const share = (others * lengthOf(part)) / rest;
        return { count: share, approximate: others > 0 && (approximate || isAround) };
      }),
    });
    before.push(restOf(left));
    if (isAround) after[0] = restOf(right);
  } else if (after[0] && after[0].start < bins.end) {
    // It begins where the bins do.
    const [first] = after;
    const part = { start: bins.end, end: first.end };
    after[0] = {
      ...part,
      counts: first.counts.map(({ count, approximate }, lane) => {
        const finer = own.reduce((sum, { counts }) => sum + counts[lane]!.count, 0);
        return { count: Math.max(0, count - finer), approximate };
      }),
    };
  }
  return [...before, ...own, ...after];
}

function segmentsOf({ start, end, counts, size }: Bins, lanes: readonly string[]): Segment[] {
  const edge = (i: number): number => start + ((end - start) * i) / size;
  const byLane = lanes.map(lane => counts.get(lane));
  return Array.from({ length: size }, (_, i) => ({
    start: edge(i),
    end: edge(i + 1),
    counts: byLane.map(own => own?.[i] ?? NONE),
  }));
}

/** How many of rising numbers are not after `value`. */
const upperBound = (numbers: readonly number[], value: number): number =>
  lowerBound(numbers.length, i => numbers[i]! <= value);
