/**
 * What comes first: how many events, from when to when, and how much of it is known.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { describeSpan } from './describe-span.js';
import type { Locale } from './locale.js';
import type { Tools } from './messages/messages.js';
import { say } from './say.js';
import { also, apart, type Speaker } from './speaker.js';
import { toolsOf } from './tools-of.js';

/** What is counted, besides events, by the message for it. */
type Counts = { readonly [key in keyof Tools['summary']]: number };

export interface Summary extends Counts {
  readonly events: number;
  /** The event that starts first and the one that ends last, of those that have dates. */
  readonly first?: FuzzyInterval | undefined;
  readonly last?: FuzzyInterval | undefined;
}

/** "18 events, from about February 2024 to 2026; 5 approximate, 7 not dated". Counts of 0 are left out. */
export function summarise({ events, first, last, ...counts }: Summary, locale: Locale): string {
  const { summary } = toolsOf(locale);
  const { events: count } = locale.messages;
  const speaker: Speaker = { locale, style: 'long', planned: false };
  const notes = (Object.keys(summary) as (keyof Counts)[]).map(
    key => counts[key] > 0 && say(locale, summary[key], { n: counts[key] }),
  );
  return apart(
    speaker,
    also(
      speaker,
      say(locale, count, { n: events }),
      first && last && describeSpan(spanOf(first, last), speaker),
    ),
    also(speaker, ...notes),
  );
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
