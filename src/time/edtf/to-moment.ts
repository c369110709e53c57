/** The other reading of a value: as one instant. */
import { extentOfBounds, momentBounds } from '../bounds.js';
import { DAY_MS, type Bounds } from '../interval.js';
import type { EdtfValue } from './value.js';

/**
 * Bounds of one instant somewhere inside a value, to the whole day (or the second or minute that it was written to).
 * Infinite where an end is open or unknown; of a set, somewhere in the hull of its members.
 */
export function toMoment(value: EdtfValue): Bounds {
  const quantum = value.kind === 'date-time' ? value.unit.end - value.unit.start : DAY_MS;
  return momentBounds(extentOfBounds(value.bounds), quantum);
}
