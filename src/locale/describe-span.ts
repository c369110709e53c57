/**
 * A stretch with two edges, in words: "2019 to 2023", "since 2020, ongoing", "until 2024; since when is not said".
 *
 * What is known of each edge is found first, then the two are joined.
 */
import type { Edge, FuzzyInterval } from '../time/interval.js';
import {
  boundOf,
  dateOf,
  describeRange,
  lastBefore,
  nameOf,
  oneOf,
  ownDate,
  perhaps,
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
  const from = startOf(interval, speaker);
  const to = endOf(interval, speaker);
  if (from.date) {
    const words = joinFrom(from.date, to, speaker);
    if (isShort || to.date || (to.isOpen && planned)) return words;
    return to.isOpen
      ? also(speaker, words, part(speaker, 'ongoing'))
      : apart(speaker, words, endClause(to, speaker));
  }
  if (to.date || (to.isOpen && !planned)) {
    const words = part(speaker, to.date ? 'until' : 'ongoing', {
      date: to.date ? nameOf(to.date, speaker) : '',
    });
    return isShort || from.isOpen ? words : apart(speaker, words, startClause(from, speaker));
  }
  if (to.isOpen) return describeRange(from.lower, from.upper, speaker);
  // Neither edge has a date: one range for both, or a clause for each where there is more to say.
  const range = describeRange(from.lower, to.upper, speaker);
  if (!from.upper && !to.lower) return range;
  if (!isShort) return apart(speaker, startClause(from, speaker), endClause(to, speaker));
  return range ?? (from.upper ? startClause(from, speaker) : endClause(to, speaker));
}

/** That it began before it ended goes without saying. */
function startOf({ start, end, core }: FuzzyInterval, speaker: Speaker): EdgeDates {
  const { earliestStart, latestStart } = core;
  const latestEnd = lastBefore(end.unit ? core.earliestEnd : core.latestEnd);
  const isNews = latestStart < latestEnd && start.latest.from !== 'as-of';
  return edgeOf(
    start,
    boundOf(start, 'earliest', earliestStart, speaker),
    isNews ? boundOf(start, 'latest', latestStart, speaker) : undefined,
  );
}

function endOf({ end, core }: FuzzyInterval, speaker: Speaker): EdgeDates {
  const earliestEnd = lastBefore(core.earliestEnd);
  const isNews = earliestEnd > core.earliestStart && end.earliest.from !== 'as-of';
  return edgeOf(
    end,
    isNews ? boundOf(end, 'earliest', earliestEnd, speaker) : undefined,
    boundOf(end, 'latest', lastBefore(core.latestEnd), speaker),
  );
}

const edgeOf = (edge: Edge, lower: Dated | undefined, upper: Dated | undefined): EdgeDates =>
  edge.knowledge === 'open' ? { isOpen: true } : { date: dateOf(edge) ?? oneOf(lower, upper), lower, upper };

/** "from about 2019 to 2023", "since 2020"; a "perhaps" of the start goes before it all. */
function joinFrom(from: Dated, to: EdgeDates, speaker: Speaker): string {
  const isPlain = !from.approximate && !from.uncertain;
  const date = nameOf({ ...from, uncertain: false }, speaker);
  const words = to.date
    ? part(speaker, isPlain ? 'to' : 'fromTo', { from: date, to: nameOf(to.date, speaker) })
    : part(speaker, isPlain && to.isOpen && !speaker.planned ? 'since' : 'from', { date });
  return perhaps(words, from, speaker);
}

const startClause = (from: EdgeDates, speaker: Speaker): string =>
  clause(from, 'began', 'startUnsaid', speaker);

const endClause = (to: EdgeDates, speaker: Speaker): string => clause(to, 'ended', 'endUnsaid', speaker);

function clause({ lower, upper }: EdgeDates, verb: PartKey, unsaid: PartKey, speaker: Speaker): string {
  const date = describeRange(lower, upper, speaker);
  if (date === undefined) return part(speaker, unsaid);
  return upper ? part(speaker, verb, { date }) : also(speaker, part(speaker, unsaid), date);
}
