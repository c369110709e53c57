/** A stretch of whole years, months or days in words: how long it is, and from when to when. */
import type { Extent } from '../base/extent.js';
import { dayOf } from '../time/civil.js';
import { DAY_MS } from '../time/interval.js';
import { formatAt } from './format-date.js';
import { intl } from './intl.js';
import type { Locale } from './locale.js';
import { part } from './speaker.js';

type Unit = 'year' | 'month' | 'day' | 'hour' | 'minute';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const YEAR_MS = 365.2425 * DAY_MS;
const MANY_YEARS = 1000;
/** Counts from here on are said in words: "65 million years". */
const MANY = 1e6;

/** "160 years": in the coarsest unit that it begins and ends with; what is finer than minutes is rounded. */
export function describeStretchLength(stretch: Extent, { lang }: Locale): string {
  const { unit, count } = measureOf(stretch);
  return intl(Intl.NumberFormat, lang, {
    style: 'unit',
    unit,
    unitDisplay: 'long',
    ...(count >= MANY && { notation: 'compact', compactDisplay: 'long' }),
  }).format(count);
}

/** "1852 to 2009": its first and its last unit. */
export function describeStretch(stretch: Extent, locale: Locale): string {
  const { unit } = measureOf(stretch);
  const precision = unit === 'hour' ? 'minute' : unit;
  const [from, to] = [stretch.start, stretch.end - 1].map(at => formatAt(at, precision, locale));
  return part({ locale }, 'to', { from, to });
}

function measureOf({ start, end }: Extent): { readonly unit: Unit; readonly count: number } {
  const ms = end - start;
  // Far out numbers are too coarse for days.
  if (ms >= MANY_YEARS * YEAR_MS) return { unit: 'year', count: Math.round(ms / YEAR_MS) };
  if (start % DAY_MS !== 0 || end % DAY_MS !== 0)
    return ms % HOUR_MS === 0
      ? { unit: 'hour', count: ms / HOUR_MS }
      : { unit: 'minute', count: Math.round(ms / MINUTE_MS) };
  const [from, to] = [dayOf(start), dayOf(end)];
  const months = (to.year - from.year) * 12 + to.month - from.month;
  if (from.day !== 1 || to.day !== 1 || months === 0) return { unit: 'day', count: ms / DAY_MS };
  return from.month === 1 && to.month === 1
    ? { unit: 'year', count: months / 12 }
    : { unit: 'month', count: months };
}
