/**
 * How sure a date is, and whether what it dates happened: the column "How sure" of the table.
 */
import { lengthOf } from '../base/extent.js';
import type { BoundOrigin, FuzzyInterval } from '../time/interval.js';
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
  const { set, start, end, shape, members = [interval] } = interval;
  const isMoment = shape === 'moment';
  const isSet = members.length > 1;
  const edges = members.flatMap(each => [each.start, each.end]);
  const dates = edges.flatMap(edge => dateOf(edge) ?? []);
  const bounds = [start.earliest, end.latest].filter(({ from }) => from === 'derived' || from === 'stated');
  const rests: readonly BoundOrigin[] = [...dates, ...bounds];

  const isOneOf = isSet ? set === 'one-of' : isMoment && dates.length > 1 && !ownDate(interval);
  const isUnbounded = [start.earliest, end.latest].some(({ from }) => from === 'none' || from === 'as-of');
  const isOneSided =
    !isSet &&
    isUnbounded &&
    dates.length === 1 &&
    (isMoment || edges.every(({ knowledge }) => knowledge !== 'open'));
  const doubts = also(
    speaker,
    isOneOf && sure.oneOf,
    rests.some(({ approximate }) => approximate) && sure.approximate,
    rests.some(({ uncertain }) => uncertain) && sure.uncertain,
    isOneSided && sure.oneSide,
  );
  const [longest] = dates.sort((a, b) => lengthOf(b.unit) - lengthOf(a.unit));
  return also(
    speaker,
    standing[status],
    standing[certainty],
    isInConflict && words.conflict,
    doubts,
    longest || start.knowledge === 'known'
      ? !doubts && say(locale, sure.precision, { form: longest ? formOf(longest.unit) : 'other' })
      : sure[bounds.length > 0 ? 'workedOut' : 'unknown'],
  );
}
