/**
 * Bounds in words: "by 10 February 2026", "between about February 2024 and 10 February 2026".
 */
import { DAY_MS, type BoundOrigin, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { formatAt } from './format-date.js';
import { byDay, isOneWithin, nameLower, nameUpper, type NamedBound } from './name-bound.js';
import { hedged, part, within, type Speaker } from './speaker.js';

/** The named bound; undefined where it is infinite, or says no more of a plan than that it lies ahead. */
export const lowerOf = (at: CivilMs, origin: BoundOrigin, { planned }: Speaker): NamedBound | undefined =>
  Number.isFinite(at) && !(planned && origin.from === 'as-of') ? nameLower(at, origin) : undefined;

/** The named bound; undefined where it is infinite. */
export const upperOf = (at: CivilMs, origin: BoundOrigin): NamedBound | undefined =>
  Number.isFinite(at) ? nameUpper(at, origin) : undefined;

/** Some time between the outermost bounds; undefined where there are none but the day of the knowledge. */
export function describeBounds({ core, start, end }: FuzzyInterval, speaker: Speaker): string | undefined {
  const lower = lowerOf(core.earliestStart, start.earliest, speaker);
  const upper = upperOf(core.latestEnd, end.latest);
  if (!lower && upper?.origin.from === 'as-of') return undefined;
  return describeRange(lower, upper, speaker);
}

/** From the start of one named unit to the end of another; undefined where there is neither. */
export function describeRange(
  lower: NamedBound | undefined,
  upper: NamedBound | undefined,
  speaker: Speaker,
): string | undefined {
  if (lower && upper) return describeBetween(lower, upper, speaker);
  if (upper) return part(speaker, 'by', { date: boundName(upper, speaker) });
  if (!lower) return undefined;
  if (lower.precision !== 'day') return part(speaker, 'notBefore', { date: boundName(lower, speaker) });
  return part(speaker, 'after', { date: boundName({ ...lower, at: lower.at - DAY_MS }, speaker) });
}

function describeBetween(lower: NamedBound, upper: NamedBound, speaker: Speaker): string {
  const one = oneUnitName(lower, upper, speaker);
  if (one !== undefined) return within(one, lower.precision, speaker);
  const [first, last] = isOneWithin(lower, upper) ? [byDay(lower), byDay(upper)] : [lower, upper];
  const [from, to] = [boundName(first, speaker), boundName(last, speaker)];
  return from === to ? from : part(speaker, 'between', { from, to });
}

/** The unit that begins at one bound and ends at the other, with the hedges of both; undefined where none does. */
export function oneUnitName(lower: NamedBound, upper: NamedBound, speaker: Speaker): string | undefined {
  if (lower.precision !== upper.precision || !isOneWithin(lower, upper)) return undefined;
  const origin: BoundOrigin = {
    from: 'derived',
    approximate: lower.origin.approximate || upper.origin.approximate,
    uncertain: lower.origin.uncertain || upper.origin.uncertain,
  };
  return boundName({ ...lower, origin }, speaker);
}

const boundName = ({ at, precision, origin }: NamedBound, speaker: Speaker): string =>
  hedged(
    formatAt(at, precision, speaker.locale, speaker.style),
    origin.approximate,
    origin.uncertain,
    speaker,
  );
