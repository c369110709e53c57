/** The other reading of a value: as one instant. */
import { momentBounds } from '../bounds.js';
import type { Bounds } from '../interval.js';
import type { EdtfValue } from './value.js';

/**
 * Bounds of one instant somewhere inside a value, to the whole day (or the second or minute that it was written to).
 * Infinite where an end is open or unknown; of a set, somewhere in the hull of its members.
 */
export const toMoment = ({ bounds }: EdtfValue): Bounds => momentBounds(bounds);
