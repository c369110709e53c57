/** Qualifiers as bits of doubt: 0 approximate, 1 uncertain. */
import type { Qualifier } from './value.js';

/** By doubt. */
const MARKS: readonly Qualifier[] = ['', '~', '?', '%'];

type Mark = string | undefined;

/** What some qualifiers say together; one that is missing says nothing. */
export const doubtOf = (...marks: readonly Mark[]): number =>
  marks.reduce((doubt, mark = '') => doubt | MARKS.indexOf(mark as Qualifier), 0);

/** The same as one qualifier. */
export const join = (...marks: readonly Mark[]): Qualifier => MARKS[doubtOf(...marks)]!;
