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
import { readEdtf } from '../time/edtf/read.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import type { TimelineEvent } from './document.js';
import { BOUNDS } from './resolved-times.js';
import { lengthOf } from './resolve-lengths.js';
import { isMoment } from './resolve-order.js';

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

/** The facts of the day that ends at `asOf` on an event whose own interval is `own`: bits of `AsOf`. */
export function asOfFacts(event: TimelineEvent, own: FuzzyInterval, asOf: CivilMs | undefined): number {
  if (asOf === undefined || event.status === 'cancelled') return 0;
  const { core, start, end } = own;
  const isOpen = end.knowledge === 'open';
  const open = isOpen ? AsOf.earliestEnd : 0;
  const least = lengthOf(event)?.ms[0] ?? 0;
  if (event.status === 'planned') {
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

/** True where one of the facts bounds `own` more than it does itself. */
export const isNews = (facts: number, { core }: FuzzyInterval, asOf: CivilMs | undefined): boolean =>
  asOf !== undefined &&
  BOUNDS.some((name, i) => (facts >> i) & 1 && (i & 1 ? core[name] > asOf : core[name] < asOf));
