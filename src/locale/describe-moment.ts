/**
 * One instant somewhere in a range, in words: "some time in February 2024", "around 2024", "by 10 February 2026".
 */
import { DAY_MS, isApproximate, isUncertain, type DateUnit, type FuzzyInterval } from '../time/interval.js';
import { describeBounds, describeRange, lowerOf, upperOf } from './describe-bounds.js';
import { formatUnit } from './format-date.js';
import { also, hedged, isSameUnit, part, unitName, within, type Speaker } from './speaker.js';

/** Undefined where nothing but the day of the knowledge bounds it. */
export function describeMoment(interval: FuzzyInterval, speaker: Speaker): string | undefined {
  const { start, end, core } = interval;
  if (start.unit && isSameUnit(start.unit, end.unit)) return describeOwn(interval, start.unit, speaker);
  const from = start.unit && unitName(start.unit, start, speaker);
  const to = end.unit && unitName(end.unit, end, speaker);
  if (from && to) return part(speaker, 'between', { from, to });
  if (from && core.latestEnd === Infinity) return part(speaker, 'orLater', { date: from });
  if (to && core.earliestStart === -Infinity) return part(speaker, 'by', { date: to });
  return describeBounds(interval, speaker);
}

/** A moment with a date of its own, and what other facts add to it. */
function describeOwn({ core, start, end }: FuzzyInterval, unit: DateUnit, speaker: Speaker): string {
  const isShort = speaker.style === 'short';
  const about = isApproximate(start.knowledge);
  const perhaps = isUncertain(start.knowledge);
  const date = formatUnit(unit, speaker.locale, speaker.style);
  const lower =
    core.earliestStart > unit.start + DAY_MS
      ? lowerOf(core.earliestStart, start.earliest, speaker)
      : undefined;
  const upper = core.latestEnd < unit.end - DAY_MS ? upperOf(core.latestEnd, end.latest) : undefined;

  if (isShort && upper?.origin.from === 'as-of') return describeRange(undefined, upper, speaker)!;
  const more = isShort ? undefined : describeRange(lower, upper, speaker);
  if (more) return also(speaker, hedged(date, about, perhaps, speaker), more);
  if (isShort) return hedged(date, about, perhaps, speaker);
  if (about) return hedged(part(speaker, 'around', { date }), false, perhaps, speaker);
  return perhaps ? hedged(date, false, true, speaker) : within(date, unit.precision, speaker);
}
