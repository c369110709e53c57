/**
 * Stretches in which nothing can have happened, long enough to be folded. They belong to the data, not to what is in sight: so
 * no zoom and no pan folds or opens anything.
 */
import { lengthOf, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { BOUNDS } from '../model/resolved-times.js';
import type { Snapshot } from '../store/store.js';
import { dayOf, toCivilMs } from '../time/civil.js';
import { DAY_MS, type CivilMs, type FuzzyInterval } from '../time/interval.js';

/** A gap is folded that is at least this part of the time that is left, longer ones taken out. */
const LONG = 0.2;
/** More breaks than these would be read one by one, and leave a phone no room for time. */
const MOST_GAPS = 4;
/** Kept beside what there is, on either side: a part of the time that is left, and never less than a part of all. */
const ROOM = 0.03;
const LEAST_ROOM = 0.005;
/** A gap begins and ends with a year, a month or a day of which it has so many. */
const UNITS_TO_ROUND = 8;
const YEAR_MS = 365.2425 * DAY_MS;

/**
 * The gaps of what is dated, in time order, civil ms; none where nothing is gained by folding. No event, no margin of one, and
 * not the day of the knowledge lies in any. O(n log n), once for a snapshot.
 */
export const gapsOf = memo((snapshot: Snapshot): readonly Extent[] => {
  const { extent } = snapshot;
  if (!extent) return [];
  const longest = emptyOf(snapshot).sort((a, b) => lengthOf(b) - lengthOf(a));
  let left = lengthOf(extent);
  const found: Extent[] = [];
  for (const gap of longest.slice(0, MOST_GAPS)) {
    if (lengthOf(gap) < left * LONG) break;
    left -= lengthOf(gap);
    found.push(gap);
  }
  const room = Math.max(left * ROOM, lengthOf(extent) * LEAST_ROOM);
  return found
    .map(gap => ({ gap, inner: roundedIn({ start: gap.start + room, end: gap.end - room }) }))
    .filter(({ gap, inner }) => lengthOf(inner) > lengthOf(gap) / 2)
    .map(({ inner }) => inner)
    .sort((a, b) => a.start - b.start);
});

/** All that is empty between the first and the last that is known. */
function emptyOf({ entries, asOf, extent }: Snapshot): Extent[] {
  const taken: Extent[] = [];
  for (const { dated, interval, otherClaims } of entries) {
    if (!dated) continue;
    taken.push(hullOf(interval));
    for (const claim of otherClaims) taken.push(hullOf(claim));
  }
  if (asOf !== undefined) taken.push({ start: asOf, end: asOf });
  const empty: Extent[] = [];
  let covered = -Infinity;
  for (const { start, end } of taken.sort((a, b) => compare(a.start, b.start))) {
    if (start > covered && covered >= extent!.start && start <= extent!.end)
      empty.push({ start: covered, end: start });
    covered = Math.max(covered, end);
  }
  return empty;
}

/** Infinite starts are equal. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);

/** From the first to the last moment at which it may have gone on; bounds may be reversed where statements collide. */
function hullOf({ core, soft }: FuzzyInterval): Extent {
  let start = Math.min(core.earliestStart, soft.earliestStart);
  let end = Math.max(core.latestEnd, soft.latestEnd);
  for (const bounds of [core, soft])
    for (const bound of BOUNDS) {
      const at = bounds[bound];
      if (!Number.isFinite(at)) continue;
      if (at < start) start = at;
      if (at > end) end = at;
    }
  return { start, end };
}

/** The whole years, months or days in a stretch, for words that say exactly what is folded. */
function roundedIn(gap: Extent): Extent {
  const unit = UNITS.find(({ ms }) => lengthOf(gap) >= UNITS_TO_ROUND * ms);
  if (!unit) return gap;
  const { floor } = unit;
  const first = floor(gap.start, 0);
  return { start: first === gap.start ? first : floor(gap.start, 1), end: floor(gap.end, 0) };
}

/** From coarse to fine: where the unit that holds a moment begins, or the one so many after it. */
const UNITS: readonly {
  readonly ms: number;
  readonly floor: (at: CivilMs, after: number) => CivilMs;
}[] = [
  { ms: YEAR_MS, floor: (at, after) => toCivilMs({ year: dayOf(at).year + after }) },
  {
    ms: YEAR_MS / 12,
    floor: (at, after) => {
      const { year, month } = dayOf(at);
      return toCivilMs({ year, month: month + after });
    },
  },
  { ms: DAY_MS, floor: (at, after) => (Math.floor(at / DAY_MS) + after) * DAY_MS },
];
