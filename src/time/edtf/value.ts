/**
 * What EDTF text says, as plain data. Components stay the text that they were written as, `X` and all, in canonical
 * form: so nothing is lost to rounding, and writing a value out again is joining its parts.
 */
import type { Bounds, DateUnit } from '../interval.js';
import type { Duration } from '../duration.js';

/** `?` uncertain, `~` approximate, `%` both; '' none. */
export type Qualifier = '' | '?' | '~' | '%';

export interface EdtfDate {
  readonly kind: 'date';
  /** The extent reading: the date covers all of itself; half-open. With unspecified digits, the least and the greatest. */
  readonly bounds: Bounds;
  /** What it names down to its first unspecified digit: the 2020s of `202X`. */
  readonly unit: DateUnit;
  /** Year (`2024`, `-0044`, `20XX`, `1950S2`, `Y170000002`), month or sub-year code 21–41, day. One to three. */
  readonly components: readonly string[];
  /** As many as components. */
  readonly qualifiers: readonly Qualifier[];
}

export interface EdtfDateTime {
  readonly kind: 'date-time';
  /** The second (or minute) as written, half-open. */
  readonly bounds: Bounds;
  readonly unit: DateUnit;
  /** Year, month, day. */
  readonly components: readonly string[];
  /** `hh:mm` or `hh:mm:ss`. */
  readonly time: string;
  /** As written, beside the time and not in it: `Z`, `+05:30`; `-00:00` where it is unknown (RFC 3339), '' for none. */
  readonly offset: string;
}

/** An end of an interval: `..` goes on, nothing at all is unknown. */
export type EdtfEnd = EdtfDate | 'open' | 'unknown';

export interface EdtfInterval {
  readonly kind: 'interval';
  /** Begins some time in the first date, ends some time in the second. */
  readonly bounds: Bounds;
  readonly start: EdtfEnd;
  readonly end: EdtfEnd;
}

/** `from..to` inside a set; one of them may be missing. */
export interface EdtfRun {
  readonly kind: 'run';
  readonly from?: EdtfDate;
  readonly to?: EdtfDate;
}

export interface EdtfSet {
  readonly kind: 'set';
  /** The hull of its members. */
  readonly bounds: Bounds;
  readonly set: 'one-of' | 'all-of';
  /** As written; never empty. */
  readonly members: readonly (EdtfDate | EdtfRun)[];
}

export type EdtfValue = (EdtfDate | EdtfDateTime | EdtfInterval | EdtfSet) & {
  /** The soft margin that `parseEdtf` was given for `~`. */
  readonly margin?: Duration;
};
