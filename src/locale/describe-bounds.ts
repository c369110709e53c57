/**
 * Dates that something has or lies between, in words: "by 10 February 2026", "between about February 2024 and 10 February
 * 2026". A bound that nobody wrote is named by the year or month at whose edge it lies, else by its day; a name may say
 * less than is known, never more.
 */
import { toCivilMs, toComponents } from '../time/civil.js';
import { originOf } from '../time/edges.js';
import {
  DAY_MS,
  type BoundOrigin,
  type CivilMs,
  type DateUnit,
  type Edge,
  type FuzzyInterval,
  type Precision,
} from '../time/interval.js';
import { lastBefore } from '../time/rests-on.js';
import { formatUnit, LAST_SEASON } from './format-date.js';
import { say } from './say.js';
import { part, type PartKey, type Speaker } from './speaker.js';

/** A date, and how surely it is the one. */
export interface Dated extends BoundOrigin {
  readonly unit: DateUnit;
}

/** What the author wrote for an edge. */
export const dateOf = ({ unit, knowledge }: Edge): Dated | undefined =>
  unit && { ...originOf(unit.start, 'stated', knowledge), unit };

/** The one date that the author wrote, with the doubts of both edges; undefined where they have two, or none. */
export function ownDate({ start, end }: FuzzyInterval): Dated | undefined {
  const [first, last] = [dateOf(start), dateOf(end)];
  return first && last && isSame(first.unit, last.unit) ? withDoubtsOf(first, last) : undefined;
}

const withDoubtsOf = (date: Dated, other: Dated): Dated => ({
  ...date,
  approximate: date.approximate || other.approximate,
  uncertain: date.uncertain || other.uncertain,
});

const isSame = (a: DateUnit, b: DateUnit): boolean => a.start === b.start && a.end === b.end;

/**
 * The date of a bound: what the author wrote, else the year or month that begins with its day (or ends, at an upper
 * bound), else that day or minute; undefined where it is infinite, or says no more of a plan than that it lies ahead.
 *
 * The second of a month counts as its start, and the last but one as its end: there lie the earliest end and the latest
 * start of what is dated to the month. The day of the knowledge stays a day.
 */
export function boundOf(
  edge: Edge,
  side: 'earliest' | 'latest',
  at: CivilMs,
  { planned }: Speaker,
): Dated | undefined {
  const origin = edge[side];
  const isAsOf = origin.from === 'as-of';
  if (!Number.isFinite(at) || (planned && isAsOf)) return undefined;
  const [key, by] = side === 'earliest' ? (['start', -DAY_MS] as const) : (['end', DAY_MS] as const);
  const unit = at % DAY_MS ? unitAt(at, 60_000, 'minute') : unitAt(at, DAY_MS, 'day');
  const edgeAt = unit[key];
  if (edge.unit?.[key] === edgeAt) return dateOf(edge);
  const { year, month } = toComponents(at);
  const named: readonly DateUnit[] = [
    { precision: 'year', start: toCivilMs({ year }), end: toCivilMs({ year: year + 1 }) },
    { precision: 'month', start: toCivilMs({ year, month }), end: toCivilMs({ year, month: month + 1 }) },
  ];
  const fits = named.find(each => each[key] === edgeAt || each[key] === edgeAt + by);
  return { ...origin, unit: (!isAsOf && fits) || unit };
}

function unitAt(at: CivilMs, length: number, precision: Precision): DateUnit {
  const start = Math.floor(at / length) * length;
  return { precision, start, end: start + length };
}

/** From the start of one date to the end of another; undefined where there is none but the day of the knowledge. */
export function describeRange(
  lower: Dated | undefined,
  upper: Dated | undefined,
  speaker: Speaker,
): string | undefined {
  if (lower && upper) {
    const one = oneOf(lower, upper);
    if (one) return within(one, speaker);
    const [from, to] = apart(lower, upper);
    return part(speaker, 'between', {
      from: nameOf(from, speaker, 'phrase'),
      to: nameOf(to, speaker, 'phrase'),
    });
  }
  if (lower) return phrase('notBefore', lower, speaker);
  return upper && upper.from !== 'as-of' ? phrase('by', upper, speaker) : undefined;
}

/** Two dates that are the same, as one with the doubts of both. */
export function oneOf(lower: Dated | undefined, upper: Dated | undefined): Dated | undefined {
  if (!lower || !upper) return undefined;
  const [a, b] = apart(lower, upper);
  return isSame(a.unit, b.unit) ? withDoubtsOf(a, b) : undefined;
}

/** Beside a day in it, the name of a month would say too little: such two are named by their days. */
function apart(lower: Dated, upper: Dated): readonly [Dated, Dated] {
  const [a, b] = [lower.unit, upper.unit];
  if (isSame(a, b) || a.end <= b.start) return [lower, upper];
  return [
    { ...lower, unit: unitAt(a.start, DAY_MS, 'day') },
    { ...upper, unit: unitAt(lastBefore(b.end), DAY_MS, 'day') },
  ];
}

/** Where a date stands: in a larger phrase, as the moment that is told, or by itself. */
type Place = 'phrase' | 'moment' | 'alone';

/** A date with its doubts: "perhaps about 2024". Any but a certain one by itself is named as in a sentence. */
export function nameOf(date: Dated, speaker: Speaker, form: Place = 'alone'): string {
  const { unit, approximate, uncertain } = date;
  const { locale, style } = speaker;
  const { grammar } = locale.messages;
  let name = formatUnit(unit, locale, style);
  if (grammar && (approximate || uncertain || form === 'phrase'))
    name = say(locale, grammar.named, { date: name, form: formOf(unit) });
  return perhaps(approximate ? part(speaker, 'about', { date: name, form }) : name, date, speaker, form);
}

export const perhaps = (words: string, { uncertain }: Dated, speaker: Speaker, form?: Place): string =>
  uncertain ? part(speaker, 'perhaps', { date: words, form }) : words;

/** What a part says of one date: "until 2024". */
export const phrase = (key: PartKey, date: Dated, speaker: Speaker): string =>
  part(speaker, key, { date: nameOf(date, speaker, 'phrase'), form: formOf(date.unit) });

/** "some time in" before what is longer than a day. */
export const within = (date: Dated, speaker: Speaker): string =>
  date.approximate ? nameOf(date, speaker) : phrase('in', date, speaker);

/** The form of a message for a date: `day` for that and less, `months` for what has no name of its own, else its precision. */
export const formOf = ({ start, end, precision, season = 0 }: DateUnit): string =>
  end - start <= DAY_MS ? 'day' : season > LAST_SEASON ? 'months' : precision;
