/**
 * One instant somewhere in a range, in words: "some time in February 2024", "around 2024", "by 10 February 2026".
 */
import { DAY_MS, type FuzzyInterval } from '../time/interval.js';
import { lastBefore } from '../time/rests-on.js';
import { boundOf, describeRange, nameOf, ownDate, within } from './describe-bounds.js';
import { also, type Speaker } from './speaker.js';

/** Undefined where nothing but the day of the knowledge bounds it. */
export function describeMoment(interval: FuzzyInterval, speaker: Speaker): string | undefined {
  const { start, end, core } = interval;
  const lower = boundOf(start, 'earliest', core.earliestStart, speaker);
  const upper = boundOf(end, 'latest', lastBefore(core.latestEnd), speaker);
  const own = ownDate(interval);
  if (!own) return describeRange(lower, upper, speaker);

  // What other facts add to its own date. A day less is no news; the day of the knowledge is.
  const more = describeRange(
    core.earliestStart > own.unit.start + DAY_MS ? lower : undefined,
    upper && core.latestEnd < own.unit.end - DAY_MS ? { ...upper, from: 'stated' } : undefined,
    speaker,
  );
  if (speaker.style === 'short') return more && upper?.from === 'as-of' ? more : nameOf(own, speaker);
  if (more) return also(speaker, nameOf(own, speaker), more);
  const { start: from, end: to } = own.unit;
  return own.approximate || own.uncertain || to - from <= DAY_MS
    ? nameOf(own, speaker, 'moment')
    : within(own, speaker);
}
