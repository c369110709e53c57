/** Moments as programs give them, as civil ms. */
import type { Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';
import { startOf } from '../view/read-range.js';

/** A moment as programs say it: civil ms, a `Date` (read in UTC), or EDTF text, whose start is meant. */
export type Instant = number | Date | string;

/** NaN for what is none. */
export const toCivilMs = (value: Instant): CivilMs =>
  typeof value === 'string' ? startOf(value) : Number(value);

/** Throws RangeError where one is not a moment, or the end is not after the start. */
export function rangeBetween(from: Instant, to: Instant): Extent {
  const [start, end] = [toCivilMs(from), toCivilMs(to)];
  if (!(start < end && end - start < Infinity))
    throw new RangeError(`moments must be in order, got ${String(from)} to ${String(to)}`);
  return { start, end };
}
