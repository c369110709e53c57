/**
 * A stretch of the axis in words: what is in view, or what a cluster covers. Only as fine as its length asks for.
 */
import { lengthOf, type Extent } from '../base/extent.js';
import { DAY_MS } from '../time/interval.js';
import { formatRange, type CalendarPrecision, type DateStyle } from './format-date.js';
import type { Locale } from './locale.js';

/** The least length that each precision is fine enough for. */
const PRECISIONS: readonly [leastMs: number, precision: CalendarPrecision][] = [
  [3000 * DAY_MS, 'year'],
  [90 * DAY_MS, 'month'],
  [2 * DAY_MS, 'day'],
  [0, 'minute'],
];

/** "2019–2023", "Feb – Apr 2024". Both ends are finite; the end is exclusive. */
export function describeExtent(extent: Extent, locale: Locale, style: DateStyle = 'short'): string {
  const [, precision] = PRECISIONS.find(([leastMs]) => lengthOf(extent) >= leastMs) ?? PRECISIONS.at(-1)!;
  return formatRange(extent.start, Math.max(extent.start, extent.end - 1), precision, locale, style);
}
