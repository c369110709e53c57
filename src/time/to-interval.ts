/**
 * From what EDTF says to what is known of an event's time: shape, core and soft bounds, and for each edge how it is
 * known. Ordering facts and the day that the knowledge dates from come after (`solve/`).
 */
import { SET_MEMBERS } from '../base/caps.js';
import { UNBOUNDED, groupBounds, momentBounds, spanBounds } from './bounds.js';
import { addDuration, type Duration } from './duration.js';
import { originOf } from './edges.js';
import { EVER_BEFORE, endOf, endsOf, exactEnd, type End } from './edtf/ends.js';
import type { EdtfInterval, EdtfRun, EdtfSet, EdtfValue } from './edtf/value.js';
import {
  DAY_MS,
  type BoundOrigin,
  type Bounds,
  type Edge,
  type FuzzyInterval,
  type Precision,
  type Shape,
} from './interval.js';

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
  const { shape = value.kind === 'interval' ? 'span' : 'moment', margin = value.margin } = options;
  if (value.kind === 'interval') return ofInterval(value, shape, margin);
  if (value.kind === 'set') return ofSet(value, shape, margin);
  return ofGroup(shape, 'one-of', value.kind === 'date' ? endsOf(value, margin) : [exactEnd(value.unit)]);
}

function ofInterval(value: EdtfInterval, shape: Shape, margin: Duration | undefined): FuzzyInterval {
  const first = endOf(value.start, EVER_BEFORE, margin);
  const last = endOf(value.end, UNBOUNDED, margin);
  const core = spanBounds(first.bounds, last.bounds);
  // What its own end did not give to an inner bound comes from the other one, by start ≤ end.
  const isTightStart = core.latestStart < first.bounds.latestEnd - DAY_MS;
  const isTightEnd = core.earliestEnd > last.bounds.earliestStart + DAY_MS;
  return toShape(shape, {
    core,
    soft: spanBounds(first.soft, last.soft),
    first,
    last,
    inner: [isTightStart ? last : first, isTightEnd ? first : last],
    across: 'derived',
  });
}

/** A single date, a run or a whole set: one of the dates is meant, or all of them are. */
function ofGroup(shape: Shape, set: EdtfSet['set'], dates: readonly End[]): FuzzyInterval {
  const first = dates.reduce((a, b) => (b.bounds.earliestStart < a.bounds.earliestStart ? b : a));
  const last = dates.reduce((a, b) => (b.bounds.latestEnd > a.bounds.latestEnd ? b : a));
  const hull = (key: 'bounds' | 'soft'): Bounds =>
    groupBounds(
      set,
      dates.map(date => date[key]),
    );
  return toShape(shape, {
    core: hull('bounds'),
    soft: hull('soft'),
    first,
    last,
    inner: set === 'one-of' ? [last, first] : [first, last],
    across: 'stated',
  });
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
      set === 'all-of' && member.kind === 'run' && unitsOf(member, ends, SET_MEMBERS - members.length);
    members.push(...(units ? units.map(unit => [unit]) : [ends]));
  }
  return {
    ...ofGroup(shape, set, members.flat()),
    members: members
      .map(ends => ofGroup(shape, set, ends))
      // The difference of like infinities is no number, and counts as none.
      .sort(({ core: a }, { core: b }) => a.earliestStart - b.earliestStart || a.latestEnd - b.latestEnd),
    set,
  };
}

const STEPS: { readonly [precision in Precision]?: Duration } = {
  year: { years: 1 },
  month: { months: 1 },
  day: { days: 1 },
};

/**
 * The units of a run one by one, the outer ones as its ends have them; undefined where they cannot be counted, or are
 * more than there is room for.
 */
function unitsOf({ from, to }: EdtfRun, ends: readonly End[], room: number): readonly End[] | undefined {
  const precision = from?.unit.precision;
  const step = precision && STEPS[precision];
  if (!to || !step) return undefined;
  const units: End[] = [];
  for (let { start } = from.unit; start <= to.unit.start;) {
    if (units.length >= room) return undefined;
    const end = addDuration(start, step, 1);
    units.push(exactEnd({ start, end, precision }));
    start = end;
  }
  units.splice(-1, 1, ends[1]!);
  units.splice(0, 1, ends[0]!);
  return units;
}

/** Bounds as a span has them, and what they rest on. */
interface Stretch {
  readonly core: Bounds;
  readonly soft: Bounds;
  /** What the outer bounds rest on. */
  readonly first: End;
  readonly last: End;
  /** What the inner bounds rest on: the latest start, the earliest end. */
  readonly inner: readonly [End, End];
  /** What is said of an inner bound that rests on the other end. */
  readonly across: 'stated' | 'derived';
}

/** The interval itself, or one instant somewhere in it, whose inner bounds are stated by the outer ones. */
function toShape(shape: Shape, { first, last, ...stretch }: Stretch): FuzzyInterval {
  const isSpan = shape === 'span';
  const read = (bounds: Bounds): Bounds => (isSpan ? bounds : momentBounds(bounds));
  const core = read(stretch.core);
  const [latestStart, earliestEnd] = isSpan ? stretch.inner : [last, first];
  const across = isSpan ? stretch.across : 'stated';
  const origin = (bound: keyof Bounds, own: End, rests: End): BoundOrigin =>
    originOf(core[bound], own === rests ? 'stated' : across, rests.knowledge);
  const edge = ({ knowledge, unit }: End, earliest: BoundOrigin, latest: BoundOrigin): Edge => ({
    knowledge,
    ...(unit && { unit }),
    earliest,
    latest,
  });
  return {
    shape,
    core,
    soft: read(stretch.soft),
    start: edge(first, origin('earliestStart', first, first), origin('latestStart', first, latestStart)),
    end: edge(last, origin('earliestEnd', last, earliestEnd), origin('latestEnd', last, last)),
  };
}
