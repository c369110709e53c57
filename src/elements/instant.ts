/** Moments and ranges as programs give them, as civil ms. */
import type { Extent } from '../base/extent.js';
import { readEdtf } from '../time/edtf/read.js';
import type { CivilMs } from '../time/interval.js';

/** A moment as programs say it: civil ms, a `Date` (read in UTC), or EDTF text, whose start is meant. */
export type Instant = number | Date | string;

/** NaN for what is none. */
const toCivilMs = (value: Instant): CivilMs =>
  typeof value === 'string' ? (readEdtf(value).value?.bounds.earliestStart ?? NaN) : Number(value);

/** Throws RangeError where one is not a moment, or the end is not after the start. */
export function rangeBetween(from: Instant, to: Instant): Extent {
  const [start, end] = [toCivilMs(from), toCivilMs(to)];
  if (!(start < end && end - start < Infinity))
    throw new RangeError(`moments must be in order, got ${String(from)} to ${String(to)}`);
  return { start, end };
}

/**
 * Visible time that the attribute `range` asks for: an EDTF interval, or two date-times with `/` between. Undefined
 * where it is neither, or an end is missing or before the start.
 */
export function rangeOf(text: string): Extent | undefined {
  const { bounds } = readEdtf(text).value ?? {};
  const [from = '', to = '', ...rest] = text.split('/');
  const start = bounds?.earliestStart ?? toCivilMs(from);
  const end = bounds?.latestEnd ?? (rest.length === 0 ? toCivilMs(to) : NaN);
  return start < end && end - start < Infinity ? { start, end } : undefined;
}
