/**
 * What follows from the day that the knowledge dates from; T is its end.
 *
 * | an event that | is bounded so |
 * | --- | --- |
 * | goes on (an open end) | its end is at least T |
 * | happened: a moment, or a span whose end is unknown | it ends at most at T |
 * | is planned and has no start of its own | it starts at least at T |
 *
 * A date of its own (with its length) that cannot fit wins: then there is no such fact, and `tense` says that the status
 * and the date don't go together.
 */
import { toOrigin } from '../time/edges.js';
import { readEdtf } from '../time/edtf/read.js';
import type { BoundOrigin, Bounds, CivilMs, FuzzyInterval } from '../time/interval.js';
import type { TimelineEvent } from './document.js';
import { finestOf, isMoment, missBy, ownLength } from './own-length.js';
import { BOUNDS, originsOf } from './resolved-times.js';

/** Bits of a number: the bounds that are at T, by their place in `BOUNDS`, and one more. */
export const AsOf = {
  earliestStart: 1,
  earliestEnd: 4,
  latestEnd: 8,
  /** The date of its own doesn't go with its status. */
  tense: 16,
} as const;

/** T: the end of a day (or of a coarser date) in EDTF; undefined where `text` is not one date. */
export function endOfDay(text: string | undefined): CivilMs | undefined {
  const value = text === undefined ? undefined : readEdtf(text).value;
  return value?.kind.startsWith('date') ? value.bounds.latestEnd : undefined;
}

/**
 * The facts of the day that ends at `asOf` on an event whose own interval is `own` and that lasts `least` ms or more:
 * bits of `AsOf`.
 */
export function asOfFacts(
  { status }: TimelineEvent,
  own: FuzzyInterval,
  asOf: CivilMs | undefined,
  least = 0,
): number {
  if (asOf === undefined || status === 'cancelled') return 0;
  const { core, start, end } = own;
  const isOpen = end.knowledge === 'open';
  const open = isOpen ? AsOf.earliestEnd : 0;
  if (status === 'planned') {
    const noStart = core.earliestStart === -Infinity && start.knowledge !== 'open';
    const latestStart = Math.min(core.latestStart, core.latestEnd - least);
    if (core.latestEnd <= asOf || (noStart && latestStart < asOf)) return AsOf.tense;
    return noStart ? open | AsOf.earliestStart : open;
  }
  const isBounded = isMoment(own) || (core.latestEnd === Infinity && !isOpen);
  const earliestEnd = Math.max(core.earliestEnd, core.earliestStart + least);
  if (core.earliestStart >= asOf || (isBounded && earliestEnd > asOf)) return open | AsOf.tense;
  return isBounded ? open | AsOf.latestEnd : open;
}

/** An interval that nothing but `facts` of the day bounds; `own` itself where that is no news. */
export function boundByAsOf(own: FuzzyInterval, facts: number, asOf: CivilMs | undefined): FuzzyInterval {
  if (asOf === undefined || (facts & ~AsOf.tense) === 0) return own;
  const [least, most] = ownLength(own, finestOf(own));
  const tighten = (bounds: Bounds): Bounds => {
    const starts = facts & AsOf.earliestStart ? asOf : -Infinity;
    const ends = facts & AsOf.earliestEnd ? asOf : -Infinity;
    const last = facts & AsOf.latestEnd ? asOf : Infinity;
    const earliestStart = Math.max(bounds.earliestStart, starts);
    const latestEnd = Math.min(bounds.latestEnd, last);
    const latestStart = Math.min(bounds.latestStart, latestEnd - least);
    const earliestEnd = Math.max(bounds.earliestEnd, ends, earliestStart + least);
    return {
      earliestStart: Math.max(earliestStart, earliestEnd - most),
      latestStart,
      earliestEnd,
      // An open start lies before all time, which is nothing to reckon with.
      latestEnd: latestStart === -Infinity ? latestEnd : Math.min(latestEnd, latestStart + most),
    };
  };
  const core = tighten(own.core);
  if (BOUNDS.every(name => core[name] === own.core[name])) return own;
  const stated = originsOf(own);
  const [a, b, c, d] = BOUNDS.map((name, i) =>
    core[name] === own.core[name] ? stated[i]! : toOrigin(core[name], 'as-of', 0),
  ) as [BoundOrigin, BoundOrigin, BoundOrigin, BoundOrigin];
  const members =
    own.set === 'one-of' ? own.members?.filter(member => missBy(member.core, core) === 0) : own.members;
  return {
    ...own,
    core,
    soft: tighten(own.soft),
    start: { ...own.start, earliest: a, latest: b },
    end: { ...own.end, earliest: c, latest: d },
    ...(members && { members }),
  };
}
