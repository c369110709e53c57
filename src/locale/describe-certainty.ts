/**
 * How sure a date is, and whether what it dates happened: the column "How sure" of the table.
 */
import { lengthOf } from '../base/extent.js';
import type { DateUnit, FuzzyInterval } from '../time/interval.js';
import { restsOn } from '../time/rests-on.js';
import { dateOf, formOf, ownDate } from './describe-bounds.js';
import { detailsOf } from './details-of.js';
import type { Locale } from './locale.js';
import { say } from './say.js';
import { also } from './speaker.js';

/** What is known of an event besides its date. */
export interface Standing {
  readonly status?: 'happened' | 'planned' | 'cancelled' | undefined;
  readonly certainty?: 'certain' | 'probable' | 'disputed' | undefined;
}

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

/** "planned, approximate", "to the month", "worked out from other dates". Never empty. */
export function describeCertainty(
  interval: FuzzyInterval,
  locale: Locale,
  { status = 'happened', certainty = 'certain' }: Standing = {},
  isInConflict = false,
): string {
  const speaker = { locale };
  const { sure } = detailsOf(locale);
  const words = locale.messages.status;
  // What happened and is certain goes without saying.
  const standing: Readonly<Record<string, string>> = words;
  const { oneOf, approximate, uncertain, oneSide, rests } = surenessOf(interval);
  const doubts = also(
    speaker,
    oneOf && sure.oneOf,
    approximate && sure.approximate,
    uncertain && sure.uncertain,
    oneSide && sure.oneSide,
  );
  const precision = (form: string): string | false => !doubts && say(locale, sure.precision, { form });
  return also(
    speaker,
    standing[status],
    standing[certainty],
    isInConflict && words.conflict,
    doubts,
    rests === 'worked-out'
      ? sure.workedOut
      : rests === 'unknown'
        ? sure.unknown
        : precision(rests === 'exact' ? 'other' : formOf(rests)),
  );
}
