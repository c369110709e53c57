/** Periods of a list as words. */
import type { Extent } from '../../base/extent.js';
import { dateFormat, formatAt, formatYear } from '../../locale/format-date.js';
import type { Locale } from '../../locale/locale.js';
import { part } from '../../locale/speaker.js';
import { toolsOf } from '../../locale/tools-of.js';
import type { Period } from '../../store/periods.js';
import type { ListPart } from './list-parts.js';

/** `Intl` has words up to here, in years either way. */
const LAST_NAMED_YEAR = 270_000;

/** Periods as the parts of a list; `from` is the place at which the list of the periods begins in it. */
export const periodParts = (
  periods: readonly Period[],
  locale: Locale,
  { from = 0, isInYear = false }: { readonly from?: number; readonly isInYear?: boolean } = {},
): readonly ListPart[] =>
  periods.map(({ months, begins, count, place, isHere, parts }) => ({
    ...(months ? wordsFor(months, begins!, locale, isInYear) : { words: toolsOf(locale).arrange.undated }),
    count,
    place: from + place,
    isHere,
    parts: periodParts(parts, locale, {
      from,
      isInYear: months !== undefined && months.end - months.start === 12,
    }),
  }));

/** "March 2019" (in its year "March"), "2019", "1990–1999". */
function wordsFor(
  { start, end }: Extent,
  at: number,
  locale: Locale,
  isInYear: boolean,
): Pick<ListPart, 'words' | 'short'> {
  const year = Math.floor(start / 12);
  if (end - start > 1) return { words: yearsInWords({ start: year, end: end / 12 }, locale) };
  const words = formatAt(at, 'month', locale);
  const isNamed = isInYear && Math.abs(year) < LAST_NAMED_YEAR;
  return { words, ...(isNamed && { short: dateFormat(locale, { month: 'long' }).format(at) }) };
}

/** "2019", "1990–1999", of astronomical years, half-open. */
export function yearsInWords({ start, end }: Extent, locale: Locale): string {
  const [from, to] = [formatYear(start, locale), formatYear(end - 1, locale)];
  return from === to ? from : part({ locale }, 'dash', { from, to });
}
