/**
 * Labels of the axis: short where a coarser one above says the rest.
 */
import { toComponents } from '../time/civil.js';
import type { CivilMs } from '../time/interval.js';
import { CLOCK, dateFormat, formatAt, formatYear } from './format-date.js';
import type { Locale } from './locale.js';

export interface TickStep {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  readonly count: number;
}

const FINE_FIELDS = {
  minute: CLOCK,
  hour: CLOCK,
  day: { day: 'numeric' },
  month: { month: 'short' },
} as const;

/**
 * The label of a tick at `at`, a boundary of `step`. Coarse: "2024", "February 2024", "10 February 2024"; fine: "Apr",
 * "12", "14:00". Years from a million on are counted in millions, to as many digits as tell neighbours apart.
 */
export function formatTick(at: CivilMs, step: TickStep, level: 'coarse' | 'fine', locale: Locale): string {
  const { unit, count } = step;
  if (unit !== 'year')
    return level === 'fine'
      ? dateFormat(locale, FINE_FIELDS[unit]).format(at)
      : formatAt(at, unit === 'month' ? 'month' : 'day', locale);
  const { year } = toComponents(at);
  // Between 1 and 99 the year before has said the era; at AD 1 it changes.
  if (year > 1 && year < 100) return dateFormat(locale, { year: 'numeric' }).format(at);
  const size = Math.abs(year);
  return formatYear(
    year,
    locale,
    size < 1e6
      ? undefined
      : {
          notation: 'compact',
          compactDisplay: level === 'coarse' ? 'long' : 'short',
          maximumSignificantDigits: Math.min(21, Math.ceil(Math.log10(size / count)) + 1),
        },
  );
}
