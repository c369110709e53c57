/**
 * How sure a date is, and whether what it dates happened: the column "How sure" of the table.
 */
import { lengthOf } from '../base/extent.js';
import type { FuzzyInterval } from '../time/interval.js';
import { dateOf, ownDate } from './describe-bounds.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

/** "planned, approximate", "to the month", "worked out from other dates". Never empty. */
export function describeCertainty(
  interval: FuzzyInterval,
  locale: Locale,
  { status = '', certainty = '' }: { readonly status?: string; readonly certainty?: string } = {},
  isInConflict = false,
): string {
  const { sure, time, ...messages } = locale.messages;
  const standing: Readonly<Record<string, string>> = messages.status;
  const { set, start, end, shape, members = [interval] } = interval;
  const isOne = members.length < 2;
  const edges = members.flatMap(each => [each.start, each.end]);
  const dates = edges.flatMap(edge => dateOf(edge) ?? []);
  const isDated = dates.length > 0;
  const rests = isDated
    ? dates
    : [start.earliest, end.latest].filter(({ from }) => from === 'derived' || from === 'stated');
  const doubts = [
    !isOne && set === 'one-of' && sure.oneOf,
    rests.some(({ approximate }) => approximate) && sure.approximate,
    rests.some(({ uncertain }) => uncertain) && sure.uncertain,
  ].filter(Boolean);
  const basis = (): string => {
    if (!isDated && start.knowledge !== 'known') return rests.length > 0 ? sure.workedOut : sure.unknown;
    if (doubts.length > 0) return '';
    if (isDated && isOne && shape === 'moment' && !ownDate(interval))
      return dates.length > 1 ? sure.range : sure.oneSide;
    const [longest] = dates.sort((a, b) => lengthOf(b.unit) - lengthOf(a.unit));
    return say(locale, sure.precision, { form: longest?.unit.precision ?? 'other' });
  };
  return [
    standing[status],
    standing[certainty],
    isInConflict && messages.status.conflict,
    ...doubts,
    basis(),
    isDated && shape === 'span' && edges.some(({ knowledge }) => knowledge === 'unknown') && sure.oneEnd,
  ]
    .filter(Boolean)
    .join(time.comma);
}
