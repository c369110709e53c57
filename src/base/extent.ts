/**
 * A half-open stretch `[start, end)` of anything that is counted: time, pixels, rows.
 */
export interface Extent {
  readonly start: number;
  readonly end: number;
}

/** `end - start`; infinite where either end is. */
export const lengthOf = ({ start, end }: Extent): number => end - start;

/** True where the two share more than an edge; an empty extent overlaps nothing. */
export const overlaps = (a: Extent, b: Extent): boolean =>
  Math.max(a.start, b.start) < Math.min(a.end, b.end);

/** The least extent that covers both. */
export const hull = (a: Extent, b: Extent): Extent => ({
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
});

/** `value` moved into `[least, most]`. */
export const clamp = (value: number, least: number, most: number): number =>
  Math.max(least, Math.min(most, value));
