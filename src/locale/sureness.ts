/** How sure a date is, as data: what words say of it, and what a table sorts by. */
import { lengthOf } from '../base/extent.js';
import type { DateUnit, FuzzyInterval } from '../time/interval.js';
import { restsOn } from '../time/rests-on.js';
import { dateOf, ownDate } from './describe-bounds.js';

/** How a date is known: what the words below say, and what a table sorts by. */
export interface Sureness {
  readonly oneOf: boolean;
  readonly approximate: boolean;
  readonly uncertain: boolean;
  readonly oneSide: boolean;
  /** A date of its own, the coarsest where it has two; else it follows from others, or from nothing. */
  readonly rests: DateUnit | 'exact' | 'worked-out' | 'unknown';
}

export function surenessOf(interval: FuzzyInterval): Sureness {
  const { set, start, end, shape, members = [interval] } = interval;
  const isMoment = shape === 'moment';
  const isSet = members.length > 1;
  const edges = members.flatMap(each => [each.start, each.end]);
  const dates = edges.flatMap(edge => dateOf(edge) ?? []);
  const rests = restsOn(interval);
  const isUnbounded = [start.earliest, end.latest].some(({ from }) => from === 'none' || from === 'as-of');
  const [longest] = dates.sort((a, b) => lengthOf(b.unit) - lengthOf(a.unit));
  return {
    oneOf: isSet ? set === 'one-of' : isMoment && dates.length > 1 && !ownDate(interval),
    approximate: rests.some(({ approximate }) => approximate),
    uncertain: rests.some(({ uncertain }) => uncertain),
    oneSide:
      !isSet &&
      isUnbounded &&
      dates.length === 1 &&
      (isMoment || edges.every(({ knowledge }) => knowledge !== 'open')),
    rests:
      longest?.unit ?? (start.knowledge === 'known' ? 'exact' : rests.length > 0 ? 'worked-out' : 'unknown'),
  };
}
