/**
 * Labels of the axis: short where a coarser one above says the rest.
 */
import { toComponents } from '../time/civil.js';
import type { CivilMs } from '../time/interval.js';
import { formatAt, formatFields, formatYear } from './format-date.js';
import type { Locale } from './locale.js';

export interface TickStep {
  readonly unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
  readonly count: number;
}

const FINE_FIELDS: Record<Exclude<TickStep['unit'], 'year'>, Intl.DateTimeFormatOptions> = {
  minute: { hour: '2-digit', minute: '2-digit' },
  hour: { hour: '2-digit', minute: '2-digit' },
  day: { day: 'numeric' },
  month: { month: 'short' },
};

/**
 * The label of a tick at `at`, a boundary of `step`. Coarse: "2024", "February 2024", "10 February 2024"; fine: "Apr",
 * "12", "14:00". Years from a million on are counted in millions, to as many digits as tell neighbours apart.
 */
export function formatTick(at: CivilMs, step: TickStep, level: 'coarse' | 'fine', locale: Locale): string {
  const { unit, count } = step;
  if (unit === 'year') {
    const { year } = toComponents(at);
    // Between 1 and 99 the year before has said the era; at AD 1 it changes.
    if (year > 1 && year < 100) return formatFields(at, locale, { year: 'numeric' });
    return formatYear(
      year,
      locale,
      Math.abs(year) < 1e6 ? undefined : compact(Math.abs(year) / count, level),
    );
  }
  if (level === 'fine') return formatFields(at, locale, FINE_FIELDS[unit]);
  return formatAt(at, unit === 'month' ? 'month' : 'day', locale);
}

const compact = (steps: number, level: 'coarse' | 'fine'): Intl.NumberFormatOptions => ({
  notation: 'compact',
  compactDisplay: level === 'coarse' ? 'long' : 'short',
  maximumSignificantDigits: Math.min(21, Math.ceil(Math.log10(steps)) + 1),
});
