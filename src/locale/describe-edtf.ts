/** A date that data gives as EDTF text, in words: when a source was published. */
import { readEdtf } from '../time/edtf/read.js';
import { toInterval } from '../time/to-interval.js';
import { describeTime } from './describe-time.js';
import type { Locale } from './locale.js';

/** `text` in words, "May 1999"; as it stands where it cannot be read. */
export function describeEdtf(text: string, locale: Locale): string {
  const { value } = readEdtf(text);
  // As a span, for that it was some time in a month needs no saying.
  return value === undefined ? text : describeTime(toInterval(value, { shape: 'span' }), locale);
}
