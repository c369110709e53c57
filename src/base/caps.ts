/**
 * The most of anything that is read or drawn: data beyond a cap gets an issue, not a hang. One constant each, so
 * that a bundle holds only those it uses; the table of the docs is made from this file.
 */

/** Characters of one EDTF text or duration. */
export const EDTF_LENGTH = 2_000;

/** Members of an EDTF set that are drawn one by one; a longer run of `{all of}` is one member. */
export const SET_MEMBERS = 400;

/** Digits of a year, its exponent counted in. */
export const YEAR_DIGITS = 15;

/** Years either side of year 0; an event beyond is pinned at the edge. */
export const PINNED_YEAR = 1e10;

/** Characters of a faulty text that its message repeats. */
export const QUOTED_LENGTH = 40;
