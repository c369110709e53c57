/** Visible time as text, read: what the attribute `range` takes, and links. */
import type { Extent } from '../base/extent.js';
import { readEdtf } from '../time/edtf/read.js';
import type { CivilMs } from '../time/interval.js';

/** Where a moment in EDTF starts; NaN for what is none. */
export const startOf = (text: string): CivilMs => readEdtf(text).value?.bounds.earliestStart ?? NaN;

/**
 * Visible time that the attribute `range` asks for: an EDTF interval, or two date-times with `/` between. Undefined
 * where it is neither, or an end is missing or before the start.
 */
export function readRange(text: string): Extent | undefined {
  const { bounds } = readEdtf(text).value ?? {};
  const [from = '', to = '', ...rest] = text.split('/');
  const start = bounds?.earliestStart ?? startOf(from);
  const end = bounds?.latestEnd ?? (rest.length === 0 ? startOf(to) : NaN);
  return start < end && end - start < Infinity ? { start, end } : undefined;
}
