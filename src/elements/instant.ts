/** Moments and ranges as programs give them, as civil ms. */
import type { Extent } from '../base/extent.js';
import { readEdtf } from '../time/edtf/read.js';
import type { CivilMs } from '../time/interval.js';

/** Civil ms of a number, a `Date` (read in UTC) or the start of EDTF text. Throws RangeError for anything else. */
export function instantOf(value: number | Date | string): CivilMs {
  const at = typeof value === 'string' ? readEdtf(value).value?.bounds.earliestStart : Number(value);
  if (at === undefined || !Number.isFinite(at)) throw new RangeError(`not a moment: ${String(value)}`);
  return at;
}

/**
 * Visible time that the attribute `range` asks for: an EDTF interval, or two date-times with `/` between. Undefined
 * where it is neither, or an end is missing or before the start.
 */
export function rangeOf(text: string): Extent | undefined {
  const parts = text.split('/');
  const bounds = readEdtf(text).value?.bounds;
  const start = bounds?.earliestStart ?? readEdtf(parts[0]!).value?.bounds.earliestStart;
  const end =
    bounds?.latestEnd ?? (parts.length === 2 ? readEdtf(parts[1]!).value?.bounds.earliestStart : undefined);
  if (start === undefined || end === undefined || !Number.isFinite(end - start) || start >= end)
    return undefined;
  return { start, end };
}
