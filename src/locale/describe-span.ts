/**
 * A stretch with two edges, in words: "2019 to 2023", "since 2020, ongoing", "until 2024; since when is not said".
 *
 * What can be said of each edge is found first, then the two are joined.
 */
import {
  DAY_MS,
  isApproximate,
  isUncertain,
  type DateUnit,
  type Edge,
  type FuzzyInterval,
} from '../time/interval.js';
import { describeBounds, describeRange, lowerOf, oneUnitName, upperOf } from './describe-bounds.js';
import { formatRange, formatUnit } from './format-date.js';
import type { NamedBound } from './name-bound.js';
import { also, apart, hedged, isSameUnit, part, unitName, type PartKey, type Speaker } from './speaker.js';

interface NamedEdge {
  readonly kind: 'named';
  /** With "about", without "perhaps". */
  readonly date: string;
  readonly hedge: boolean;
  readonly perhaps: boolean;
}

interface BoundedEdge {
  readonly kind: 'bounded';
  readonly words: string;
  /** "not before", without an upper bound. */
  readonly lowerOnly: boolean;
  /** It says more than where the whole span lies: when it began at the latest, or ended at the earliest. */
  readonly isNews: boolean;
}

type EdgeWords = NamedEdge | BoundedEdge | { readonly kind: 'open' | 'unsaid' };

/** Undefined where nothing but the day of the knowledge bounds it. */
export function describeSpan(interval: FuzzyInterval, speaker: Speaker): string | undefined {
  const { start, end, core } = interval;
  if (start.unit && isSameUnit(start.unit, end.unit)) {
    const name = unitName(start.unit, start, speaker);
    return core.latestStart <= core.earliestEnd ? name : part(speaker, 'within', { date: name });
  }
  const range = shortRange(start, end, speaker);
  if (range !== undefined) return range;
  const from = startOf(interval, speaker);
  const to = endOf(interval, speaker);
  if (from.kind === 'named') return hedged(joinFrom(from, to, speaker), false, from.perhaps, speaker);
  if (to.kind === 'named') return joinUntil(from, to, speaker);
  if (to.kind === 'open') return joinOngoing(from, speaker);
  if (from.kind === 'open') return endClause(to, speaker);
  return joinUnnamed(interval, from, to, speaker);
}

/** Neither edge has a date: one range for both, or a clause for each where there is more to say. */
function joinUnnamed(
  interval: FuzzyInterval,
  from: EdgeWords,
  to: EdgeWords,
  speaker: Speaker,
): string | undefined {
  const range = describeBounds(interval, speaker);
  const [startIsNews, endIsNews] = [from, to].map(edge => edge.kind === 'bounded' && edge.isNews);
  if (!startIsNews && !endIsNews) return range;
  if (speaker.style === 'long') return apart(speaker, startClause(from, speaker), endClause(to, speaker));
  return range ?? (startIsNews ? startClause(from, speaker) : endClause(to, speaker));
}

/** Two plain dates of one precision, as the locale joins them: "2019–2023". */
function shortRange(start: Edge, end: Edge, { locale, style }: Speaker): string | undefined {
  if (style === 'long' || !start.unit || !end.unit) return undefined;
  if (start.knowledge !== 'known' || end.knowledge !== 'known') return undefined;
  const { precision } = start.unit;
  if (precision !== end.unit.precision) return undefined;
  return precision === 'year' || precision === 'month' || precision === 'day'
    ? formatRange(start.unit.start, end.unit.start, precision, locale, style)
    : undefined;
}

function startOf({ start, end, core }: FuzzyInterval, speaker: Speaker): EdgeWords {
  if (start.knowledge === 'open') return { kind: 'open' };
  if (start.unit) return namedEdge(start.unit, start, speaker);
  const lower = lowerOf(core.earliestStart, start.earliest, speaker);
  // That it began before it ended goes without saying.
  const latestEnd = end.unit ? core.earliestEnd : core.latestEnd;
  const isImplied = core.latestStart + DAY_MS >= latestEnd || start.latest.from === 'as-of';
  const upper = isImplied ? undefined : upperOf(core.latestStart + DAY_MS, start.latest);
  return boundedEdge(lower, upper, upper !== undefined, speaker);
}

function endOf({ end, core }: FuzzyInterval, speaker: Speaker): EdgeWords {
  if (end.knowledge === 'open') return { kind: 'open' };
  if (end.unit) return namedEdge(end.unit, end, speaker);
  const isImplied = core.earliestEnd - DAY_MS <= core.earliestStart || end.earliest.from === 'as-of';
  const lower = isImplied ? undefined : lowerOf(core.earliestEnd - DAY_MS, end.earliest, speaker);
  const upper = upperOf(core.latestEnd, end.latest);
  const isAsOfAlone = !lower && upper?.origin.from === 'as-of';
  return boundedEdge(lower, isAsOfAlone ? undefined : upper, lower !== undefined, speaker);
}

function namedEdge(unit: DateUnit, { knowledge }: Edge, speaker: Speaker): NamedEdge {
  const about = isApproximate(knowledge);
  const perhaps = isUncertain(knowledge);
  const date = hedged(formatUnit(unit, speaker.locale, speaker.style), about, false, speaker);
  return { kind: 'named', date, hedge: about || perhaps, perhaps };
}

/** An edge that only bounds tell of: named where they are the edges of one day, month or year. */
function boundedEdge(
  lower: NamedBound | undefined,
  upper: NamedBound | undefined,
  isNews: boolean,
  speaker: Speaker,
): EdgeWords {
  const date = lower && upper && oneUnitName(lower, upper, speaker);
  if (date !== undefined) {
    const hedge = [lower, upper].some(bound => bound!.origin.approximate || bound!.origin.uncertain);
    return { kind: 'named', date, hedge, perhaps: false };
  }
  const words = describeRange(lower, upper, speaker);
  return words === undefined ? { kind: 'unsaid' } : { kind: 'bounded', words, lowerOnly: !upper, isNews };
}

function joinFrom({ date, hedge }: NamedEdge, to: EdgeWords, speaker: Speaker): string {
  const isShort = speaker.style === 'short';
  if (to.kind === 'named') {
    const end = hedged(to.date, false, to.perhaps, speaker);
    if (hedge) return part(speaker, 'fromTo', { from: date, to: end });
    return part(speaker, 'to', { from: date, to: end });
  }
  const from = part(speaker, to.kind === 'open' && !hedge && !speaker.planned ? 'since' : 'from', { date });
  if (isShort) return from;
  if (to.kind !== 'open') return apart(speaker, from, endClause(to, speaker));
  return speaker.planned ? from : also(speaker, from, part(speaker, 'ongoing'));
}

function joinUntil(from: EdgeWords, to: NamedEdge, speaker: Speaker): string {
  const until = hedged(part(speaker, 'until', { date: to.date }), false, to.perhaps, speaker);
  return from.kind === 'open' || speaker.style === 'short'
    ? until
    : apart(speaker, until, startClause(from, speaker));
}

function joinOngoing(from: EdgeWords, speaker: Speaker): string | undefined {
  if (from.kind === 'open') return part(speaker, 'alwaysOpen');
  if (speaker.planned) return from.kind === 'bounded' ? from.words : undefined;
  const ongoing = part(speaker, 'ongoing');
  return speaker.style === 'short' ? ongoing : apart(speaker, ongoing, startClause(from, speaker));
}

const startClause = (from: EdgeWords, speaker: Speaker): string =>
  edgeClause(from, 'began', 'startUnsaid', speaker);

const endClause = (to: EdgeWords, speaker: Speaker): string => edgeClause(to, 'ended', 'endUnsaid', speaker);

function edgeClause(edge: EdgeWords, verb: PartKey, unsaid: PartKey, speaker: Speaker): string {
  if (edge.kind !== 'bounded') return part(speaker, unsaid);
  return edge.lowerOnly
    ? also(speaker, part(speaker, unsaid), edge.words)
    : part(speaker, verb, { date: edge.words });
}
