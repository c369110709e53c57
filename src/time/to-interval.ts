/**
 * From what EDTF says to what is known of an event's time: shape, core and soft bounds, and for each edge how it is
 * known. Ordering facts and the day that the knowledge dates from come after (`solve/`).
 */
import { assertNever } from '../base/assert-never.js';
import { SET_MEMBERS } from '../base/caps.js';
import type { Extent } from '../base/extent.js';
import { addDuration, type Duration } from './duration.js';
import { createEdge, knowledgeOf, originOf } from './edges.js';
import { isUnusable } from './edtf/extents.js';
import {
  extentOfBounds,
  extentOfEnd,
  marginOf,
  momentBounds,
  runBounds,
  setBounds,
  soften,
  softExtentOfEnd,
  spanBounds,
} from './edtf/readings.js';
import type {
  EdtfDate,
  EdtfDateTime,
  EdtfEnd,
  EdtfInterval,
  EdtfRun,
  EdtfSet,
  EdtfValue,
} from './edtf/value.js';
import { unknownInterval } from './exact-interval.js';
import {
  DAY_MS,
  type Bounds,
  type DateUnit,
  type FuzzyInterval,
  type Knowledge,
  type Precision,
  type Shape,
} from './interval.js';

export interface IntervalOptions {
  /** Where none is given, a date or a set is a moment and an interval a span. */
  readonly shape?: Shape;
  /** Soft margin of `~` and `%`; else that of the value, else one unit of what they qualify. */
  readonly margin?: Duration;
}

/**
 * The interval that a value states by itself. Half-open, in whole days where it has no time of day.
 *
 * An open start is −∞. An open end is not +∞ but anything after the start, until the day that the knowledge dates
 * from is known; its edge says that it is open. `XXXX` says nothing and counts as unknown. A set's core is the hull
 * of its members, which ink and queries use instead.
 */
export function toInterval(value: EdtfValue, options: IntervalOptions = {}): FuzzyInterval {
  const margin = options.margin ?? value.margin;
  switch (value.kind) {
    case 'date':
      return ofDate(value, options.shape ?? 'moment', margin);
    case 'date-time':
      return ofDateTime(value, options.shape ?? 'moment');
    case 'interval':
      return ofInterval(value, options.shape ?? 'span', margin);
    case 'set':
      return ofSet(value, options.shape ?? 'moment', margin);
    default:
      return assertNever(value);
  }
}

function ofDate(date: EdtfDate, shape: Shape, margin: Duration | undefined): FuzzyInterval {
  if (isUnusable(date)) return unknownInterval(shape);
  const { bounds, unit } = date;
  const softened = soften(bounds, marginOf(date, margin));
  return ofUnit(shape, unit, read(shape, bounds), read(shape, softened), knowledgeOf(date));
}

function ofDateTime({ bounds, unit }: EdtfDateTime, shape: Shape): FuzzyInterval {
  return ofUnit(shape, unit, bounds, bounds, 'known');
}

function ofUnit(
  shape: Shape,
  unit: DateUnit,
  core: Bounds,
  soft: Bounds,
  knowledge: Knowledge,
): FuzzyInterval {
  const origin = originOf(0, 'stated', knowledge);
  const edge = createEdge(knowledge, unit, origin, origin);
  return { shape, core, soft, start: edge, end: edge };
}

/** Bounds of the extent reading in the reading that the shape asks for. */
const read = (shape: Shape, bounds: Bounds): Bounds =>
  shape === 'span' ? bounds : momentBounds(extentOfBounds(bounds));

function ofInterval(value: EdtfInterval, shape: Shape, margin: Duration | undefined): FuzzyInterval {
  const start = usable(value.start);
  const end = usable(value.end);
  if (start === 'unknown' && end === 'unknown') return unknownInterval(shape);
  // How long an open end goes on is for the solver to say.
  const last = end === 'open' ? 'unknown' : end;
  const first = extentOfEnd(start, -Infinity);
  const final = extentOfEnd(last, Infinity);
  const join = (a: Extent, b: Extent): Bounds =>
    shape === 'span' ? spanBounds(a, b) : momentBounds({ start: a.start, end: b.end });
  const core = join(first, final);
  const soft = join(softExtentOfEnd(start, -Infinity, margin), softExtentOfEnd(last, Infinity, margin));
  const known = { start: knowledgeOfEnd(start), end: knowledgeOfEnd(end) };
  const origin = (at: number, side: 'start' | 'end', own: boolean) =>
    originOf(at, own ? 'stated' : 'derived', known[side]);
  const ownStart = core.latestStart === first.end - DAY_MS;
  const ownEnd = core.earliestEnd === final.start + DAY_MS;
  return {
    shape,
    core,
    soft,
    start: createEdge(
      known.start,
      unitOf(start),
      origin(core.earliestStart, 'start', true),
      origin(core.latestStart, ownStart ? 'start' : 'end', ownStart),
    ),
    end: createEdge(
      known.end,
      unitOf(end),
      origin(core.earliestEnd, ownEnd ? 'end' : 'start', ownEnd),
      origin(core.latestEnd, 'end', true),
    ),
  };
}

const usable = (end: EdtfEnd): EdtfEnd => (typeof end !== 'string' && isUnusable(end) ? 'unknown' : end);

const knowledgeOfEnd = (end: EdtfEnd): Knowledge => (typeof end === 'string' ? end : knowledgeOf(end));

const unitOf = (end: EdtfEnd): DateUnit | undefined => (typeof end === 'string' ? undefined : end.unit);

function ofSet(
  { set, members: written }: EdtfSet,
  shape: Shape,
  margin: Duration | undefined,
): FuzzyInterval {
  const members: FuzzyInterval[] = [];
  for (const member of written) {
    if (member.kind === 'date') members.push(ofDate(member, shape, margin));
    else members.push(...ofRun(member, set, shape, margin, SET_MEMBERS - members.length));
  }
  members.sort(
    ({ core: a }, { core: b }) =>
      compare(a.earliestStart, b.earliestStart) || compare(a.latestEnd, b.latestEnd),
  );
  const first = members.reduce((a, b) => (b.core.earliestStart < a.core.earliestStart ? b : a));
  const last = members.reduce((a, b) => (b.core.latestEnd > a.core.latestEnd ? b : a));
  // Of all members as spans the first starts and the last ends; else either edge may be anywhere between.
  const together = set === 'all-of' && shape === 'span';
  return {
    shape,
    core: read(
      shape,
      setBounds(
        set,
        members.map(member => member.core),
      ),
    ),
    soft: read(
      shape,
      setBounds(
        set,
        members.map(member => member.soft),
      ),
    ),
    start: together ? first.start : { ...first.start, latest: last.end.latest },
    end: together ? last.end : { ...last.end, earliest: first.start.earliest },
    members,
    set,
  };
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** One of a run is some time in it; all of a run are its units, one by one while there is room for them. */
function ofRun(
  { from, to }: EdtfRun,
  set: EdtfSet['set'],
  shape: Shape,
  margin: Duration | undefined,
  room: number,
): readonly FuzzyInterval[] {
  const units = set === 'all-of' && from && to ? unitsBetween(from, to, room) : undefined;
  if (from && to && units) {
    return [
      ofDate(from, shape, margin),
      ...units.map(unit =>
        ofUnit(shape, unit, read(shape, extentBounds(unit)), read(shape, extentBounds(unit)), 'known'),
      ),
      ...(from.unit.start === to.unit.start ? [] : [ofDate(to, shape, margin)]),
    ];
  }
  const soft = (date: EdtfDate | undefined) => date && soften(date.bounds, marginOf(date, margin));
  const core = read(shape, runBounds(set, from?.bounds, to?.bounds));
  const known = { from: from ? knowledgeOf(from) : 'known', to: to ? knowledgeOf(to) : 'known' } as const;
  return [
    {
      shape,
      core,
      soft: read(shape, runBounds(set, soft(from), soft(to))),
      start: createEdge(
        known.from,
        from?.unit,
        originOf(core.earliestStart, 'stated', known.from),
        originOf(core.latestStart, 'stated', known.to),
      ),
      end: createEdge(
        known.to,
        to?.unit,
        originOf(core.earliestEnd, 'stated', known.from),
        originOf(core.latestEnd, 'stated', known.to),
      ),
    },
  ];
}

const extentBounds = ({ start, end }: Extent): Bounds => ({
  earliestStart: start,
  latestStart: start,
  earliestEnd: end,
  latestEnd: end,
});

const STEPS: { readonly [precision in Precision]?: Duration } = {
  year: { years: 1 },
  month: { months: 1 },
  day: { days: 1 },
};

/** The units after `from` and before `to`; undefined where they cannot be counted, or are more than there is room for. */
function unitsBetween(from: EdtfDate, to: EdtfDate, room: number): readonly DateUnit[] | undefined {
  const { precision } = from.unit;
  const step = STEPS[precision];
  if (step === undefined) return undefined;
  const units: DateUnit[] = [];
  for (let start = from.unit.end; start < to.unit.start;) {
    const end = addDuration(start, step, 1);
    units.push({ start, end, precision });
    if (units.length + 2 > room) return undefined;
    start = end;
  }
  return units;
}
