/**
 * What is known of a time, in words and never in symbols: "around February 2024", "since 2020, ongoing",
 * "between about February 2024 and 10 February 2026". For the table, the card, labels and screen readers.
 *
 * A date that the author wrote is named as written; a bound that only follows from others gets a name by its place in
 * the calendar. "About" and "perhaps" come from how an edge is stated, or from what a bound rests on.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { describeMoment } from './describe-moment.js';
import { describeSet } from './describe-set.js';
import { describeSpan } from './describe-span.js';
import type { DateStyle } from './format-date.js';
import type { Locale } from './locale.js';
import { also, part, type Speaker } from './speaker.js';

export interface DescribeOptions {
  /** `short` is for the label beside a title: it leaves out what the long one says in a second clause. */
  readonly style?: DateStyle;
  /** Not yet happened: said first; that it lies after the day of the knowledge is then no news. */
  readonly planned?: boolean;
}

/**
 * `interval` in words, in lower case where the language has it: "some time in February 2024". What nothing but the day
 * of the knowledge bounds has no date known.
 */
export function describeTime(
  interval: FuzzyInterval,
  locale: Locale,
  { style = 'long', planned = false }: DescribeOptions = {},
): string {
  const speaker: Speaker = { locale, style, planned };
  const words = describe(interval, speaker);
  if (!planned) return words ?? part(speaker, 'unknown');
  return also(speaker, locale.messages.status.planned, words ?? part(speaker, 'noDate'));
}

function describe(interval: FuzzyInterval, speaker: Speaker): string | undefined {
  const { members = [], shape, set } = interval;
  // All of a run that goes on without end is a set of one.
  if (members.length > (set === 'all-of' ? 0 : 1)) return describeSet(interval, speaker);
  return (shape === 'moment' ? describeMoment : describeSpan)(interval, speaker);
}
