import fc from 'fast-check';
import type { Extent } from '../../src/base/extent.js';

const YEAR_MS = 365.2425 * 86_400_000;

/** A positive or negative number of any size up to `most`, small ones as often as large ones. */
const ofAnySize = (least: number, most: number): fc.Arbitrary<number> =>
  fc
    .double({ min: Math.log(least), max: Math.log(most), noNaN: true })
    .map(Math.exp)
    .map(value => Math.min(most, value));

/** Visible time from seconds to all of it, anywhere in ±10¹⁰ years, before our era as often as in it. */
export const arbitraryDomain: fc.Arbitrary<Extent> = fc
  .tuple(fc.constantFrom(-1, 1), ofAnySize(1e-3, 1e10), ofAnySize(1e-6, 2e10))
  .map(([sign, fromYear, years]) => {
    const start = (sign * fromYear - 1970) * YEAR_MS;
    return { start, end: start + years * YEAR_MS };
  });
