/**
 * How long something lasts, or how far apart two things are, in words: "about 2 years", "2–4 years", "1 year and 6
 * months". Counts and their units, with the plurals of the language, come from `Intl`.
 */
import { readDuration, type Duration, type DurationUnit } from '../time/duration.js';
import { DAY_MS } from '../time/interval.js';
import { detailsOf } from './details-of.js';
import { intl } from './intl.js';
import type { Locale } from './locale.js';
import { say } from './say.js';

/** A unit of time, of which `days` are the mean and `longest` the most; `slack` is how far several may lie from theirs. */
interface Unit {
  readonly name: DurationUnit;
  readonly days: number;
  readonly longest: number;
  readonly slack: number;
}

const fixed = (name: DurationUnit, days: number): Unit => ({ name, days, longest: days, slack: 0 });

/** From coarse to fine. No month or number of months is 2.7 days shorter than as many of the mean: 13 with two Februaries are 2.68. */
const UNITS: readonly Unit[] = [
  { name: 'years', days: 365.2425, longest: 366, slack: 1.5 },
  { name: 'months', days: 365.2425 / 12, longest: 31, slack: 2.7 },
  fixed('weeks', 7),
  fixed('days', 1),
  fixed('hours', 1 / 24),
  fixed('minutes', 1 / 1_440),
  fixed('seconds', 1 / 86_400),
];

/** Counts from here on are said in a coarser unit. */
const MANY = 100;
const MANY_MONTHS = 24;

const manyOf = ({ name }: Unit): number => (name === 'months' ? MANY_MONTHS : MANY);

/**
 * A duration in words, or the least and the most of it: "3 weeks", "2–4 years", "10 months to 2 years". An empty one is
 * "0 days".
 */
export function describeDuration(length: Duration | readonly [Duration, Duration], locale: Locale): string {
  const [least, most] = isPair(length) ? length : [length, length];
  const [from, to] = [countsOf(least), countsOf(most)];
  const [[name, n], [other, m]] = [from[0]!, to[0]!];
  const isRange = from.length === 1 && to.length === 1 && name === other && n < m;
  const words = isRange ? rangeOf(n, m, name, locale) : undefined;
  const [a, b] = [listed(from, locale), listed(to, locale)];
  const isAbout = least.approximate ?? most.approximate ?? false;
  return about(
    words ?? (a === b ? a : say(locale, detailsOf(locale).length.to, { from: a, to: b })),
    isAbout,
    locale,
  );
}

const isPair = (length: Duration | readonly [Duration, Duration]): length is readonly [Duration, Duration] =>
  Array.isArray(length);

/** The same of the ISO 8601 text of one or of two; the text itself where it is none. */
export function describeDurationText(text: string | readonly [string, string], locale: Locale): string {
  const texts = typeof text === 'string' ? [text, text] : text;
  const [least, most] = texts.map(each => readDuration(each).value);
  return least && most
    ? describeDuration([least, most], locale)
    : [...new Set(texts)].join(say(locale, locale.messages.time.comma));
}

/**
 * A length that lies between two in ms, rounded outwards, so that it never says more than is known: "2–4 years", "about 3
 * weeks" where the two are close, "41 days" where they are one, "at least 3 months" where the second is infinite, "at most 2
 * years" where the first is a day or less. Months and years are counted as the calendar has them.
 */
export function describeLength(
  [least, most]: readonly [least: number, most: number],
  locale: Locale,
): string {
  const { length: words } = detailsOf(locale);
  if (most === Infinity) return say(locale, words.atLeast, { length: describeOne(least, fewest, locale) });
  const counts = UNITS.map(unit => ({ unit, n: fewest(least, unit), m: fewestOver(most, unit) }));
  const whole = counts.find(({ n, m, unit }) => n === m && n > 0 && (n < manyOf(unit) || unit === UNITS[0]));
  if (whole) return count(whole.n, whole.unit.name, locale);
  const plural = least === most && UNITS.find(({ days }) => least >= 2 * days * DAY_MS);
  if (plural) {
    const { days, name } = plural;
    return about(count(Math.round((2 * least) / DAY_MS / days) / 2, name, locale), true, locale);
  }
  if (least <= DAY_MS && most > 14 * DAY_MS)
    return say(locale, words.atMost, { length: describeOne(most, fewestOver, locale) });
  for (const { unit, n, m } of counts) {
    if (n < (unit.days > 1 ? 2 : 1)) continue;
    // Close to a whole number of them, on both sides.
    const [from, to] = [least, most].map(ms => ms / DAY_MS / unit.days) as [number, number];
    const nearest = Math.round((from + to) / 2);
    if (nearest - from < 0.3 && to - nearest < 0.3)
      return about(count(nearest, unit.name, locale), true, locale);
    // Else its own rounding may be the lesser part of what is said.
    if (m < MANY && (to - from > 0.5 || n >= 8)) return rangeOf(n, m, unit.name, locale);
  }
  return say(locale, words.to, {
    from: describeOne(least, fewest, locale),
    to: describeOne(most, fewestOver, locale),
  });
}

/** In the coarsest unit of which it has two or more. */
function describeOne(ms: number, round: (ms: number, unit: Unit) => number, locale: Locale): string {
  const counts = UNITS.map(unit => ({ unit, n: round(ms, unit) }));
  const { unit, n } = counts.find(each => each.n > 1) ?? counts.at(-1)!;
  return count(n, unit.name, locale);
}

const fewest = (ms: number, { days, slack }: Unit): number =>
  Math.max(0, Math.floor((ms / DAY_MS + slack) / days));

const fewestOver = (ms: number, { days, longest, slack }: Unit): number =>
  Math.min(Math.ceil((ms / DAY_MS - slack) / days), Math.ceil(ms / DAY_MS / longest));

export const about = (words: string, isAbout: boolean, locale: Locale): string =>
  isAbout ? say(locale, detailsOf(locale).length.about, { length: words }) : words;

/** What is written of a duration, from coarse to fine. */
function countsOf(duration: Duration): readonly (readonly [DurationUnit, number])[] {
  const counts = UNITS.flatMap(({ name }) => (duration[name] ? [[name, duration[name]] as const] : []));
  return counts.length > 0 ? counts : [['days', 0]];
}

const listed = (counts: ReturnType<typeof countsOf>, locale: Locale): string =>
  intl(Intl.ListFormat, locale.lang, { type: 'conjunction' }).format(
    counts.map(([name, n]) => count(n, name, locale)),
  );

const formatOf = (name: DurationUnit, { lang }: Locale): Intl.NumberFormat =>
  intl(Intl.NumberFormat, lang, { style: 'unit', unit: name.slice(0, -1), unitDisplay: 'long' });

const count = (n: number, name: DurationUnit, locale: Locale): string => formatOf(name, locale).format(n);

const rangeOf = (n: number, m: number, name: DurationUnit, locale: Locale): string =>
  formatOf(name, locale).formatRange(n, m);
