/**
 * From what EDTF says to what is known of an event's time: shape, core and soft bounds, and for each edge how it is
 * known. Ordering facts and the day that the knowledge dates from come after (`solve/`).
 */
import { assertNever } from '../base/assert-never.js';
import { SET_MEMBERS } from '../base/caps.js';
import { UNBOUNDED, exactBounds, extentOfBounds, groupBounds, momentBounds, spanBounds } from './bounds.js';
import { addDuration, type Duration } from './duration.js';
import { createEdge, originOf } from './edges.js';
import { EVER_BEFORE, endOf, endsOf, type End } from './edtf/ends.js';
import type { EdtfInterval, EdtfRun, EdtfSet, EdtfValue } from './edtf/value.js';
import { DAY_MS, type Bounds, type FuzzyInterval, type Precision, type Shape } from './interval.js';

export interface IntervalOptions {
  /** Where none is given, a date or a set is a moment and an interval a span. */
  readonly shape?: Shape | undefined;
  /** Soft margin of `~` and `%`; else that of the value, else one unit of what they qualify. */
  readonly margin?: Duration | undefined;
}

/**
 * The interval that a value states by itself. Half-open, in whole days where it has no time of day.
 *
 * An open start is −∞. An open end is not +∞ but any time after the start, for how long it goes on is not known
 * before the day is that the knowledge dates from; its edge says that it is open. `XXXX` says nothing and counts as
 * unknown. A set's core is the hull of its members, which ink and queries use instead.
 */
export function toInterval(value: EdtfValue, options: IntervalOptions = {}): FuzzyInterval {
  const margin = options.margin ?? value.margin;
  const { shape = value.kind === 'interval' ? 'span' : 'moment' } = options;
  switch (value.kind) {
    case 'date':
      return ofGroup(shape, 'one-of', endsOf(value, margin));
    case 'date-time': {
      const { bounds, unit } = value;
      const end: End = { bounds, soft: bounds, knowledge: 'known', unit };
      return between(shape, end, end, bounds, bounds, { latestStart: end, earliestEnd: end, from: 'stated' });
    }
    case 'interval':
      return ofInterval(value, shape, margin);
    case 'set':
      return ofSet(value, shape, margin);
    default:
      return assertNever(value);
  }
}

function ofInterval(value: EdtfInterval, shape: Shape, margin: Duration | undefined): FuzzyInterval {
  const start = endOf(value.start, EVER_BEFORE, margin);
  const end = endOf(value.end, UNBOUNDED, margin);
  const isSpan = shape === 'span';
  const join = (first: Bounds, last: Bounds): Bounds =>
    isSpan ? spanBounds(first, last) : momentBounds({ start: first.earliestStart, end: last.latestEnd });
  const core = join(start.bounds, end.bounds);
  // What its own end did not give to an inner bound comes from the other one, by start ≤ end.
  const isTightStart = core.latestStart < start.bounds.latestEnd - DAY_MS;
  const isTightEnd = core.earliestEnd > end.bounds.earliestStart + DAY_MS;
  const inner: Inner = isSpan
    ? { latestStart: isTightStart ? end : start, earliestEnd: isTightEnd ? start : end, from: 'derived' }
    : { latestStart: end, earliestEnd: start, from: 'stated' };
  return between(shape, start, end, core, join(start.soft, end.soft), inner);
}

/** A single date, a run or a whole set: one of the dates is meant, or all of them are. */
function ofGroup(shape: Shape, set: EdtfSet['set'], dates: readonly End[]): FuzzyInterval {
  const first = dates.reduce((a, b) => (b.bounds.earliestStart < a.bounds.earliestStart ? b : a));
  const last = dates.reduce((a, b) => (b.bounds.latestEnd > a.bounds.latestEnd ? b : a));
  const read = (key: 'bounds' | 'soft'): Bounds => {
    const bounds = groupBounds(
      set,
      dates.map(date => date[key]),
    );
    return shape === 'span' ? bounds : momentBounds(extentOfBounds(bounds));
  };
  const isJoint = set === 'all-of' && shape === 'span';
  const inner: Inner = isJoint
    ? { latestStart: first, earliestEnd: last, from: 'stated' }
    : { latestStart: last, earliestEnd: first, from: 'stated' };
  return between(shape, first, last, read('bounds'), read('soft'), inner);
}

function ofSet(
  { set, members: written }: EdtfSet,
  shape: Shape,
  margin: Duration | undefined,
): FuzzyInterval {
  const members: (readonly End[])[] = [];
  for (const member of written) {
    const ends = endsOf(member, margin);
    const units =
      set === 'all-of' && member.kind === 'run' ? unitsOf(member, SET_MEMBERS - members.length) : undefined;
    if (units === undefined) members.push(ends);
    else
      units.forEach((unit, i) =>
        members.push([(i === 0 ? ends[0] : i === units.length - 1 ? ends[1] : undefined) ?? unit]),
      );
  }
  return {
    ...ofGroup(shape, set, members.flat()),
    members: members
      .map(ends => ofGroup(shape, set, ends))
      .sort(
        ({ core: a }, { core: b }) =>
          compare(a.earliestStart, b.earliestStart) || compare(a.latestEnd, b.latestEnd),
      ),
    set,
  };
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

const STEPS: { readonly [precision in Precision]?: Duration } = {
  year: { years: 1 },
  month: { months: 1 },
  day: { days: 1 },
};

/** The units of a run one by one; undefined where they cannot be counted, or are more than there is room for. */
function unitsOf({ from, to }: EdtfRun, room: number): readonly End[] | undefined {
  const step = from && STEPS[from.unit.precision];
  if (!from || !to || !step) return undefined;
  const units: End[] = [];
  for (let start = from.unit.start; start <= to.unit.start;) {
    if (units.length >= room) return undefined;
    const end = addDuration(start, step, 1);
    const bounds = exactBounds(start, end);
    units.push({
      bounds,
      soft: bounds,
      knowledge: 'known',
      unit: { start, end, precision: from.unit.precision },
    });
    start = end;
  }
  return units;
}

/** The ends that the inner bounds rest on, and what is said of one that rests on the other end. */
interface Inner {
  readonly latestStart: End;
  readonly earliestEnd: End;
  readonly from: 'stated' | 'derived';
}

/** An interval from its two ends, which may be one, and the bounds that they give together. */
function between(
  shape: Shape,
  start: End,
  end: End,
  core: Bounds,
  soft: Bounds,
  inner: Inner,
): FuzzyInterval {
  const origin = (bound: keyof Bounds, own: End, rests: End) =>
    originOf(core[bound], own === rests ? 'stated' : inner.from, rests.knowledge);
  return {
    shape,
    core,
    soft,
    start: createEdge(
      start,
      origin('earliestStart', start, start),
      origin('latestStart', start, inner.latestStart),
    ),
    end: createEdge(end, origin('earliestEnd', end, inner.earliestEnd), origin('latestEnd', end, end)),
  };
}
