/**
 * Dates as the attribute `datetime` of HTML's `<time>` takes them: a year, a month, a day, or a day and a time of day, of the
 * year 1 on (HTML Living Standard, "Months", "Dates", "Local dates and times"). There are no ranges in it, and no doubt.
 */
import { toComponents } from '../time/civil.js';
import { isApproximate, isUncertain, type FuzzyInterval, type Precision } from '../time/interval.js';
import { ownDate } from './describe-bounds.js';

/** How many parts of `YYYY-MM-DDThh:mm:ss` a date of this precision has. */
const PARTS: { readonly [precision in Precision]?: number } = {
  year: 1,
  month: 2,
  day: 3,
  minute: 5,
  second: 6,
};

const SEPARATORS = ['', '-', '-', 'T', ':', ':'];

/** The one date that an author wrote without doubt, for a machine to read; undefined where HTML has no word for it. */
export function htmlDatetime({ start, members, core, ...interval }: FuzzyInterval): string | undefined {
  const date = members ? undefined : ownDate({ start, core, ...interval });
  const parts = date && PARTS[date.unit.precision];
  if (!date || parts === undefined || isApproximate(start.knowledge) || isUncertain(start.knowledge))
    return undefined;
  const { year, month, day, hour, minute, second } = toComponents(date.unit.start);
  if (year < 1) return undefined;
  return [year, month, day, hour, minute, second]
    .slice(0, parts)
    .map((value, i) => SEPARATORS[i]! + String(value).padStart(i === 0 ? 4 : 2, '0'))
    .join('');
}
