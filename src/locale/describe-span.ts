/**
 * A stretch with two edges, in words: "2019 to 2023", "since 2020, ongoing", "until 2024; since when is not said".
 *
 * What is known of each edge is found first, then the two are joined.
 */
import type { CivilMs, Edge, FuzzyInterval } from '../time/interval.js';
import { lastBefore, newsOf } from '../time/rests-on.js';
import {
  boundOf,
  dateOf,
  describeRange,
  nameOf,
  oneOf,
  ownDate,
  perhaps,
  phrase,
  within,
  type Dated,
} from './describe-bounds.js';
import { formatRange, isCalendar } from './format-date.js';
import { also, apart, part, type PartKey, type Speaker } from './speaker.js';

/** What there is to say of an edge. */
interface EdgeDates {
  readonly isOpen?: true;
  /** As written, or where its bounds are those of one day, month or year. */
  readonly date?: Dated | undefined;
  readonly lower?: Dated | undefined;
  /** News for a start, as a lower bound is for an end: it says more than where the whole span lies. */
  readonly upper?: Dated | undefined;
}

/** Undefined where nothing but the day of the knowledge bounds it. */
export function describeSpan(interval: FuzzyInterval, speaker: Speaker): string | undefined {
  const { start, end, core } = interval;
  const own = ownDate(interval);
  if (own) return core.latestStart <= core.earliestEnd ? nameOf(own, speaker) : within(own, speaker);

  const { locale, style, planned } = speaker;
  const isShort = style === 'short';
  const [first, last] = [start.unit, end.unit];
  if (isShort && start.knowledge === 'known' && end.knowledge === 'known' && first && last)
    if (first.precision === last.precision && isCalendar(first.precision))
      return formatRange(first.start, last.start, first.precision, locale, style);
  // That it began before it ended goes without saying.
  const { earliestStart, latestStart } = core;
  const earliestEnd = lastBefore(core.earliestEnd);
  const latestEnd = lastBefore(core.latestEnd);
  const news = newsOf(interval);
  const from = edgeDates(start, earliestStart, news.start ? latestStart : Infinity, speaker);
  const to = edgeDates(end, news.end ? earliestEnd : -Infinity, latestEnd, speaker);

  const ongoing = to.isOpen && !planned && part(speaker, 'ongoing');
  const head = from.date
    ? joinFrom(from.date, to, speaker)
    : to.date
      ? phrase('until', to.date, speaker)
      : ongoing;
  if (head && isShort) return head;
  const began = clause(from, 'began', 'startUnsaid', speaker);
  const ended = clause(to, 'ended', 'endUnsaid', speaker);
  if (head) return apart(speaker, also(speaker, head, !!from.date && ongoing), began, ended);

  // Neither edge has a date: one range for both, or a clause for each where there is more to say.
  const range = describeRange(from.lower, to.isOpen ? from.upper : to.upper, speaker);
  if (planned || (!from.upper && !to.lower)) return range;
  return isShort ? (range ?? (from.upper ? began : ended)) : apart(speaker, began, ended);
}

/** An infinite bound says nothing. */
function edgeDates(edge: Edge, earliest: CivilMs, latest: CivilMs, speaker: Speaker): EdgeDates {
  if (edge.knowledge === 'open') return { isOpen: true };
  const lower = boundOf(edge, 'earliest', earliest, speaker);
  const upper = boundOf(edge, 'latest', latest, speaker);
  return { date: dateOf(edge) ?? oneOf(lower, upper), lower, upper };
}

/** "from about 2019 to 2023", "since 2020"; a "perhaps" of the start goes before it all. */
function joinFrom(from: Dated, to: EdgeDates, speaker: Speaker): string {
  const isPlain = !from.approximate && !from.uncertain;
  const date = { ...from, uncertain: false };
  const words = to.date
    ? part(speaker, isPlain ? 'to' : 'fromTo', {
        from: nameOf(date, speaker, 'phrase'),
        to: nameOf(to.date, speaker, 'phrase'),
      })
    : phrase(isPlain && to.isOpen && !speaker.planned ? 'since' : 'from', date, speaker);
  return perhaps(words, from, speaker);
}

/** What bounds tell of an edge; empty where its date or its being open says it. */
function clause(edge: EdgeDates, verb: PartKey, unsaid: PartKey, speaker: Speaker): string {
  const { isOpen, date, lower, upper } = edge;
  if (isOpen || date) return '';
  const range = describeRange(lower, upper, speaker);
  return range && upper ? part(speaker, verb, { date: range }) : also(speaker, part(speaker, unsaid), range);
}
