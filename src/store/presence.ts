/** When something went on, in a word or two: for strips, which have no room for more. */
import { lengthOf, type Extent } from '../base/extent.js';
import { certainExtent, type FuzzyInterval } from '../time/interval.js';
import type { Entry } from './store.js';

/** One date of an event; of a set there are several. */
export interface Presence {
  /** From the first to the last of the bounds that are known; beyond them is not said to be nothing. */
  readonly possible: Extent;
  /** Where a span that has happened was going on for certain; absent where that is nowhere. */
  readonly certain?: Extent;
  /** It is a moment that has happened: somewhere in there, and as sure as a span where that is hardly wider than a dot. */
  readonly isMoment: boolean;
  /** It is planned, from the start of `possible` on, and may last for longer where nothing bounds its end. */
  readonly plan?: 'bounded' | 'open';
}

/** Of an entry that is dated. */
export function presenceOf(entry: Entry): readonly Presence[] {
  if (entry.brief) {
    const { start, end, isMoment } = entry.brief;
    const time = { start, end };
    return [{ possible: time, isMoment, ...(!isMoment && start < end && { certain: time }) }];
  }
  const { interval, event } = entry;
  const { status = 'happened', certainty } = event;
  const isSure = status === 'happened' && certainty !== 'disputed';
  return partsOf(interval).map((part): Presence => {
    const { earliestStart, latestStart, earliestEnd, latestEnd } = part.core;
    const possible = {
      start: [earliestStart, latestStart, earliestEnd, latestEnd].find(Number.isFinite)!,
      end: [latestEnd, earliestEnd, latestStart, earliestStart].find(Number.isFinite)!,
    };
    if (status === 'planned')
      return { possible, isMoment: false, plan: latestEnd === Infinity ? 'open' : 'bounded' };
    if (!isSure || part.shape === 'moment') return { possible, isMoment: isSure };
    const { start, end } = certainExtent(part);
    const certain = { start: Math.max(start, possible.start), end: Math.min(end, possible.end) };
    return { possible, isMoment: false, ...(lengthOf(certain) > 0 && { certain }) };
  });
}

/** The dates of a set each, else the one interval. */
const partsOf = (interval: FuzzyInterval): readonly FuzzyInterval[] =>
  interval.members && interval.members.length > 1 ? interval.members : [interval];
