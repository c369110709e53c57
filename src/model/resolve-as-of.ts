/**
 * What follows from the day that the knowledge dates from; T is its end.
 *
 * | an event that | is bounded so |
 * | --- | --- |
 * | goes on (an open end) | its end is at least T |
 * | happened: a moment, or a span whose end is unknown | it ends at most at T |
 * | is planned and has no start of its own | it starts at least at T |
 *
 * A date of its own (with its length) that cannot fit wins: then there is no such fact, and `tense` says that the status and the date
 * don't go together.
 */
import { createEdge } from '../time/edges.js';
import { parseEdtf } from '../time/edtf/parse.js';
import { DAY_MS, type BoundOrigin, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import type { TimelineEvent } from './document.js';
import { lengthOf } from './resolve-lengths.js';
import { isMoment, ownLength } from './resolve-order.js';

/** Bounds of the as-of day on one event; each absent where there is none. */
export interface AsOfFacts {
  readonly startLeast?: CivilMs;
  readonly endLeast?: CivilMs;
  readonly endMost?: CivilMs;
  /** The date of its own doesn't go with its status. */
  readonly tense?: true;
}

/** T: the end of a day (or of a coarser date) in EDTF; undefined where `text` is not one date. */
export function endOfDay(text: string): CivilMs | undefined {
  const value = parseEdtf(text).value;
  if (value?.kind !== 'date' && value?.kind !== 'date-time') return undefined;
  return value.bounds.latestEnd;
}

const NONE: AsOfFacts = {};
const TENSE: AsOfFacts = { tense: true };

/** The facts of the day that ends at `asOf` on an event whose own interval is `own`. */
export function asOfFacts(event: TimelineEvent, own: FuzzyInterval, asOf: CivilMs | undefined): AsOfFacts {
  if (asOf === undefined || event.status === 'cancelled') return NONE;
  const { core, start, end } = own;
  const least = lengthOf(event)?.least ?? 0;
  const open = end.knowledge === 'open' ? { endLeast: asOf } : NONE;
  if (event.status === 'planned') {
    const noStart = core.earliestStart === -Infinity && start.knowledge !== 'open';
    const latestStart = Math.min(core.latestStart, core.latestEnd - least);
    if (core.latestEnd <= asOf || (noStart && latestStart < asOf)) return TENSE;
    return noStart ? { ...open, startLeast: asOf } : open;
  }
  const bounded = isMoment(own) || (core.latestEnd === Infinity && end.knowledge !== 'open');
  const earliestEnd = Math.max(core.earliestEnd, core.earliestStart + least);
  if (core.earliestStart >= asOf || (bounded && earliestEnd > asOf)) return { ...open, ...TENSE };
  return bounded ? { ...open, endMost: asOf } : open;
}

export const AS_OF_ORIGIN: BoundOrigin = Object.freeze({
  from: 'as-of',
  approximate: false,
  uncertain: false,
});

/** `own` tightened by the facts on it, for an event that no other bounds; `own` itself where they say nothing new. */
export function tightenByAsOf(own: FuzzyInterval, facts: AsOfFacts): FuzzyInterval {
  const { startLeast = -Infinity, endLeast = -Infinity, endMost = Infinity } = facts;
  const { core, start, end } = own;
  if (core.earliestStart >= startLeast && core.earliestEnd >= endLeast && core.latestEnd <= endMost)
    return own;
  const { least, most } = ownLength(own, DAY_MS);
  const tighten = (bounds: FuzzyInterval['core']): FuzzyInterval['core'] => {
    const firstStart = Math.max(bounds.earliestStart, startLeast);
    const lastEnd = Math.min(bounds.latestEnd, endMost);
    const earliestEnd = Math.max(bounds.earliestEnd, endLeast, firstStart + least);
    const latestStart = Math.min(bounds.latestStart, lastEnd - least);
    return {
      earliestStart: Math.max(firstStart, earliestEnd - most),
      latestStart,
      earliestEnd,
      // Not for a span: its start may be open, at −∞.
      latestEnd: most === Infinity ? lastEnd : Math.min(lastEnd, latestStart + most),
    };
  };
  const tight = tighten(core);
  const origin = (key: keyof typeof core, known: BoundOrigin): BoundOrigin =>
    tight[key] === core[key] ? known : AS_OF_ORIGIN;
  return {
    ...own,
    core: tight,
    soft: tighten(own.soft),
    start: createEdge(start, origin('earliestStart', start.earliest), origin('latestStart', start.latest)),
    end: createEdge(end, origin('earliestEnd', end.earliest), origin('latestEnd', end.latest)),
  };
}
