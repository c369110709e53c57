/**
 * The two readings of a date, and how two dates bound a span. Everything here is arithmetic on bounds; the soft
 * margin of `~` goes through the same functions.
 */
import type { Extent } from '../../base/extent.js';
import { addDuration, type Duration } from '../duration.js';
import { DAY_MS, type Bounds } from '../interval.js';
import { yearsOf } from './extents.js';
import { monthsOfSeason } from './seasons.js';
import type { EdtfDate, EdtfEnd, EdtfSet, EdtfValue } from './value.js';

const EVER: Extent = { start: -Infinity, end: Infinity };

/**
 * One instant somewhere inside, to the whole `quantum` (a day; for a time of day, as fine as it was written): it
 * starts at the latest at the start of the last one, and ends at the earliest at the end of the first.
 */
export const momentBounds = ({ start, end }: Extent, quantum = DAY_MS): Bounds => ({
  earliestStart: start,
  latestStart: end - quantum,
  earliestEnd: start + quantum,
  latestEnd: end,
});

/**
 * A span that starts in one extent and ends in another, in whole days: its end is not before its start, which
 * tightens the inner bounds. Where the two cannot be in order, they are left as they are.
 */
export function spanBounds(first: Extent, last: Extent, quantum = DAY_MS): Bounds {
  const { earliestStart, latestStart } = momentBounds(first, quantum);
  const { earliestEnd, latestEnd } = momentBounds(last, quantum);
  if (isReversed(first, last, quantum)) return { earliestStart, latestStart, earliestEnd, latestEnd };
  return {
    earliestStart,
    latestStart: Math.min(latestStart, latestEnd - quantum),
    earliestEnd: Math.max(earliestEnd, earliestStart + quantum),
    latestEnd,
  };
}

/** True where what ends in `last` would end before it starts in `first`. Sharing a quantum is in order. */
export const isReversed = (first: Extent, last: Extent, quantum = DAY_MS): boolean =>
  first.start > last.end - quantum;

/** The whole of what bounds cover. */
export const extentOfBounds = ({ earliestStart, latestEnd }: Bounds): Extent => ({
  start: earliestStart,
  end: latestEnd,
});

/** Where an end of an interval lies: an open one at infinity (`at`), one that is unknown anywhere. */
export const extentOfEnd = (end: EdtfEnd, at: number): Extent =>
  end === 'open' ? { start: at, end: at } : end === 'unknown' ? EVER : extentOfBounds(end.bounds);

/** Bounds moved outwards by a margin. */
export const soften = (bounds: Bounds, margin: Duration | undefined): Bounds =>
  margin === undefined
    ? bounds
    : {
        earliestStart: addDuration(bounds.earliestStart, margin, -1),
        latestStart: addDuration(bounds.latestStart, margin, 1),
        earliestEnd: addDuration(bounds.earliestEnd, margin, -1),
        latestEnd: addDuration(bounds.latestEnd, margin, 1),
      };

/**
 * The soft margin of a date: one unit of the finest component that `~` or `%` qualifies, or `wanted` instead;
 * undefined where nothing is approximate. A component without a known digit counts only where no other does.
 */
export function marginOf(date: EdtfDate, wanted?: Duration): Duration | undefined {
  const { qualifiers = {}, year, month, season, day } = date;
  const units: readonly [string | undefined, string | undefined, Duration][] = [
    [qualifiers.day, day, { days: 1 }],
    [
      qualifiers.month,
      season === undefined ? month : '',
      { months: season === undefined ? 1 : monthsOfSeason(season) },
    ],
    [qualifiers.year, year, { years: yearsOf(year).last - yearsOf(year).first + 1 }],
  ];
  const approximate = units.filter(([qualifier]) => qualifier === '~' || qualifier === '%');
  const [, , unit] = approximate.find(([, digits]) => digits !== 'XX') ?? approximate[0] ?? [];
  return unit && (wanted ?? unit);
}

/** The extent of a date with its soft margin. */
export const softExtentOfEnd = (end: EdtfEnd, at: number, wanted?: Duration): Extent =>
  typeof end === 'string' ? extentOfEnd(end, at) : extentOfBounds(soften(end.bounds, marginOf(end, wanted)));

/**
 * The moment reading of a value: one instant somewhere inside it, to the whole day (or the second or minute that it
 * was written to). Infinite where an end is open or unknown; a set's is the hull of its members'.
 */
export function toMoment(value: EdtfValue): Bounds {
  const quantum = value.kind === 'date-time' ? value.unit.end - value.unit.start : DAY_MS;
  return momentBounds(extentOfBounds(value.bounds), quantum);
}

/** Of one in a run: the first or the last or any between. Of all in it: from the first to the last. */
export function runBounds(set: EdtfSet['set'], first: Bounds | undefined, last: Bounds | undefined): Bounds {
  const earliestStart = first?.earliestStart ?? -Infinity;
  const latestEnd = last?.latestEnd ?? Infinity;
  return set === 'one-of'
    ? {
        earliestStart,
        latestStart: last?.latestStart ?? Infinity,
        earliestEnd: first?.earliestEnd ?? -Infinity,
        latestEnd,
      }
    : {
        earliestStart,
        latestStart: first?.latestStart ?? -Infinity,
        earliestEnd: last?.earliestEnd ?? Infinity,
        latestEnd,
      };
}

/** The hull: of one of the members, or of all together. */
export function setBounds(set: EdtfSet['set'], members: readonly Bounds[]): Bounds {
  const least = (key: keyof Bounds): number => Math.min(...members.map(member => member[key]));
  const most = (key: keyof Bounds): number => Math.max(...members.map(member => member[key]));
  return {
    earliestStart: least('earliestStart'),
    latestStart: set === 'one-of' ? most('latestStart') : least('latestStart'),
    earliestEnd: set === 'one-of' ? least('earliestEnd') : most('earliestEnd'),
    latestEnd: most('latestEnd'),
  };
}
