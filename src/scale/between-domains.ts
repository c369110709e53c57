/** The way from one visible time to another, as a reader's eye can follow it. */
import { lengthOf, type Extent } from '../base/extent.js';

/** Lengths that differ by less than this part are the same. */
const SAME = 1e-9;

/**
 * Visible time `share` of the way from `from` to `to`, 0 to 1. Its length grows or shrinks by a like factor in like times, and
 * the moment that stands at the same place in both stands there all the way: so a zoom about a moment keeps it (promise 4).
 */
export function betweenDomains(from: Extent, to: Extent, share: number): Extent {
  if (share >= 1) return to;
  const [before, after] = [lengthOf(from), lengthOf(to)];
  const between = (a: number, b: number): number => a + (b - a) * share;
  if (Math.abs(after - before) <= before * SAME)
    return { start: between(from.start, to.start), end: between(from.end, to.end) };
  const length = before * (after / before) ** share;
  // Along this way the start is linear in the length.
  const start = from.start + ((to.start - from.start) * (length - before)) / (after - before);
  return { start, end: start + length };
}
