/** A date that data gives as EDTF text, in words: when a source was published. */
import { parseEdtf } from '../time/edtf/parse.js';
import { toInterval } from '../time/to-interval.js';
import { describeTime } from './describe-time.js';
import { formatUnit } from './format-date.js';
import type { Locale } from './locale.js';

/** `text` in words, "May 1999"; as it stands where it cannot be read. */
export function describeEdtf(text: string, locale: Locale): string {
  const { value } = parseEdtf(text);
  if (value === undefined) return text;
  const interval = toInterval(value);
  // That something appeared some time in a month needs no saying.
  const { unit, knowledge } = interval.start;
  return value.kind === 'date' && unit && knowledge === 'known'
    ? formatUnit(unit, locale)
    : describeTime(interval, locale);
}
