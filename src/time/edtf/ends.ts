/**
 * One end of a date's time as the bounds know it: where it lies, how far the margin of `~` widens it, and how it is
 * known. Dates, intervals and sets are all made of these.
 */
import { UNBOUNDED, exactBounds } from '../bounds.js';
import { addDuration, type Duration } from '../duration.js';
import { isApproximate, type Bounds, type DateUnit, type Knowledge } from '../interval.js';
import { isUnusable, patternOfUnit } from './extents.js';
import { doubtOf } from './qualifiers.js';
import { monthsOfSeason } from './seasons.js';
import type { EdtfDate, EdtfEnd, EdtfRun } from './value.js';

export interface End {
  /** Extent reading. */
  readonly bounds: Bounds;
  /** With the soft margin. */
  readonly soft: Bounds;
  readonly knowledge: Knowledge;
  readonly unit?: DateUnit;
}

/** Before and after everything. */
export const EVER_BEFORE = exactBounds(-Infinity);
export const EVER_AFTER = exactBounds(Infinity);

/**
 * The end that a date or a word states. `XXXX` is as good as unknown. `missing` bounds an open end, and the missing
 * side of a run (undefined), which is not in doubt.
 */
export function endOf(end: EdtfEnd | undefined, missing: Bounds, margin?: Duration): End {
  if (typeof end === 'object' && !isUnusable(end.components)) {
    const { bounds, unit, qualifiers } = end;
    const knowledge = KNOWLEDGE[doubtOf(...qualifiers)]!;
    const soft = isApproximate(knowledge) ? soften(bounds, margin ?? marginOf(end)) : bounds;
    return { bounds, soft, knowledge, unit };
  }
  const knowledge = end === undefined ? 'known' : end === 'open' ? end : 'unknown';
  const bounds = knowledge === 'unknown' ? UNBOUNDED : missing;
  return { bounds, soft: bounds, knowledge };
}

/** The end that a unit without doubt states. */
export function exactEnd(unit: DateUnit): End {
  const bounds = exactBounds(unit.start, unit.end);
  return { bounds, soft: bounds, knowledge: 'known', unit };
}

/** The ends of a member of a set: one of a date, two of a run. */
export const endsOf = (member: EdtfDate | EdtfRun, margin?: Duration): readonly End[] =>
  member.kind === 'date'
    ? [endOf(member, UNBOUNDED, margin)]
    : [endOf(member.from, EVER_BEFORE, margin), endOf(member.to, EVER_AFTER, margin)];

/** By doubt. */
const KNOWLEDGE: readonly Knowledge[] = ['known', 'approximate', 'uncertain', 'approximate-uncertain'];

/**
 * One unit of the finest component that `~` or `%` qualifies. One without a known digit counts only where no other
 * does.
 */
function marginOf({ components, qualifiers }: EdtfDate): Duration {
  const approximate = [2, 1, 0].filter(i => doubtOf(qualifiers[i]) & 1);
  const finest = approximate.find(i => components[i] !== 'XX') ?? approximate[0];
  if (finest === 2) return { days: 1 };
  const [year = '', month] = components;
  if (finest === 1) return { months: monthsOfSeason(Number(month)) };
  return { years: 10 ** (patternOfUnit(year).split('X').length - 1) };
}

/** Bounds moved outwards. */
const soften = (bounds: Bounds, margin: Duration): Bounds => ({
  earliestStart: addDuration(bounds.earliestStart, margin, -1),
  latestStart: addDuration(bounds.latestStart, margin, 1),
  earliestEnd: addDuration(bounds.earliestEnd, margin, -1),
  latestEnd: addDuration(bounds.latestEnd, margin, 1),
});
