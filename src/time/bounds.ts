/**
 * Arithmetic of core bounds: how an instant somewhere in an extent, a span between two extents and a group of dates
 * are bounded. Half-open throughout; soft bounds go through the same functions.
 */
import { DAY_MS, type Bounds, type CivilMs } from './interval.js';

/** Exactly from `start` to before `end`; also an infinity on its own. */
export const exactBounds = (start: CivilMs, end: CivilMs = start): Bounds => ({
  earliestStart: start,
  latestStart: start,
  earliestEnd: end,
  latestEnd: end,
});

/**
 * A span that starts some time in the first and ends some time in the last, to the whole `quantum`: it starts at the
 * latest at the start of the last day, and ends at the earliest at the end of the first. Its end is not before its
 * start, which tightens the inner bounds; where no two days are in order, all stay as they are.
 */
export function spanBounds(first: Bounds, last: Bounds, quantum = DAY_MS): Bounds {
  const reversed = isReversed(first, last);
  return {
    earliestStart: first.earliestStart,
    latestStart: Math.min(first.latestEnd, reversed ? Infinity : last.latestEnd) - quantum,
    earliestEnd: Math.max(last.earliestStart, reversed ? -Infinity : first.earliestStart) + quantum,
    latestEnd: last.latestEnd,
  };
}

/** One instant somewhere in bounds, to the whole day, or to the whole of what is shorter, a time of day. */
export function momentBounds(bounds: Bounds): Bounds {
  const length = bounds.latestEnd - bounds.earliestStart;
  return spanBounds(bounds, bounds, length > 0 ? Math.min(DAY_MS, length) : DAY_MS);
}

/** True where what ends in `last` ends before what starts in `first` starts. Sharing a day is in order. */
export function isReversed(first: Bounds, last: Bounds): boolean {
  return first.earliestStart > last.latestEnd - DAY_MS;
}

/** Nothing known. */
export const UNBOUNDED: Bounds = Object.freeze(momentBounds(exactBounds(-Infinity, Infinity)));

/** The hull of dates: of one of them, whichever it is, or of all together. */
export function groupBounds(set: 'one-of' | 'all-of', dates: readonly Bounds[]): Bounds {
  const least = (key: keyof Bounds): CivilMs => Math.min(...dates.map(date => date[key]));
  const most = (key: keyof Bounds): CivilMs => Math.max(...dates.map(date => date[key]));
  const [inStart, inEnd] = set === 'one-of' ? [most, least] : [least, most];
  return {
    earliestStart: least('earliestStart'),
    latestStart: inStart('latestStart'),
    earliestEnd: inEnd('earliestEnd'),
    latestEnd: most('latestEnd'),
  };
}
