/**
 * The sentence that comes first: how many events, from when to when, and how much of it is known.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { cached } from './cache.js';
import { describeTime } from './describe-time.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

export interface Summary {
  readonly events: number;
  /** The event that starts first and the one that ends last, of those that have dates. */
  readonly first?: FuzzyInterval;
  readonly last?: FuzzyInterval;
  /** Events whose own date is approximate. */
  readonly approximate: number;
  /** Events without a date of their own, which others bound. */
  readonly workedOut: number;
  /** Events that nothing dates. */
  readonly undated: number;
  /** Events whose statements contradict others. */
  readonly conflicting: number;
}

const lists = cached((tag: string) => new Intl.ListFormat(tag));

/** "18 events, from about February 2024 to 2026. 5 dates are approximate and 7 are not dated." Counts of 0 are left out. */
export function summarise(summary: Summary, locale: Locale): string {
  const { summary: messages, events } = locale.messages;
  const count = say(locale, events, { n: summary.events });
  const first =
    summary.first && summary.last
      ? say(locale, messages.dated, {
          events: count,
          when: describeTime(spanOf(summary.first, summary.last), locale),
        })
      : say(locale, messages.plain, { events: count });
  const notes = [
    [messages.approximate, summary.approximate],
    [messages.workedOut, summary.workedOut],
    [messages.undated, summary.undated],
    [messages.conflict, summary.conflicting],
  ] as const;
  const words = notes.filter(([, n]) => n > 0).map(([message, n]) => say(locale, message, { n }));
  if (words.length === 0) return first;
  return `${first} ${say(locale, messages.notes, { notes: lists(locale.tag).format(words) })}`;
}

/** The span from the start of one interval to the end of another. */
const spanOf = (first: FuzzyInterval, last: FuzzyInterval): FuzzyInterval => ({
  shape: 'span',
  core: edgesOf(first.core, last.core),
  soft: edgesOf(first.soft, last.soft),
  start: first.start,
  end: last.end,
});

const edgesOf = (first: FuzzyInterval['core'], last: FuzzyInterval['core']): FuzzyInterval['core'] => ({
  earliestStart: first.earliestStart,
  latestStart: first.latestStart,
  earliestEnd: last.earliestEnd,
  latestEnd: last.latestEnd,
});
