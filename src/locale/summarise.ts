/**
 * What comes first: how many events, from when to when, and how much of it is known.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { describeSpan } from './describe-span.js';
import type { Locale } from './locale.js';
import { say } from './say.js';
import { also, apart, type Speaker } from './speaker.js';

/** What is counted, besides events, by the message for it. */
type Counts = { readonly [key in keyof Locale['messages']['summary']]: number };

export interface Summary extends Counts {
  readonly events: number;
  /** The event that starts first and the one that ends last, of those that have dates. */
  readonly first?: FuzzyInterval | undefined;
  readonly last?: FuzzyInterval | undefined;
}

/** "18 events, from about February 2024 to 2026; 5 approximate, 7 not dated". Counts of 0 are left out. */
export function summarise({ events, first, last, ...counts }: Summary, locale: Locale): string {
  const { messages } = locale;
  const speaker: Speaker = { locale, style: 'long', planned: false };
  const when = first && last && describeSpan(spanOf(first, last), speaker);
  const count = say(locale, messages.events, { n: events });
  const words = when ? also(speaker, count, when) : count;
  const notes = (Object.keys(messages.summary) as (keyof Counts)[])
    .filter(key => counts[key] > 0)
    .map(key => say(locale, messages.summary[key], { n: counts[key] }));
  return notes.length > 0 ? apart(speaker, words, also(speaker, ...notes)) : words;
}

/** The span from the start of one interval to the end of another. */
const spanOf = (first: FuzzyInterval, last: FuzzyInterval): FuzzyInterval => ({
  ...last,
  start: first.start,
  core: {
    ...last.core,
    earliestStart: first.core.earliestStart,
    latestStart: first.core.latestStart,
  },
});
