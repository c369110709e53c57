/**
 * What lay before, during and after an event, as far as that is certain: for a card that leads on to it. Facts that authors
 * state are told elsewhere; here times are compared.
 */
import { BOUNDS } from '../model/resolved-times.js';
import { DAY_MS, type Bounds, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { importanceOf } from './importance.js';
import { anchorOf, type Entry } from './store.js';

export interface Neighbours {
  /** All three in time order. */
  readonly before: readonly Entry[];
  readonly meanwhile: readonly Entry[];
  readonly after: readonly Entry[];
  /** Those of `meanwhile` that may have missed it. */
  readonly possible: ReadonlySet<Entry>;
}

/** So many of each are told, the most important of so many that are nearest. */
const MOST_TOLD = 3;
const NEAREST = 6;

/**
 * The nearest neighbours in time of `entry` among `entries`, but for those with an id in `without`. At most 3 of each kind: the
 * most important of the 6 nearest, the nearer first where they are as important. Linear.
 *
 * Times are compared with their soft margins, over all datings that compete:
 *
 * - one is **before** another where the latest moment at which it can have ended is not after the earliest one at which the
 *   other can have begun. Of two spans the last day of one may be the first day of the other: they touch.
 * - they are **certainly at the same time** where each must have begun before the other can have ended, and else **possibly**,
 *   where neither is before the other. One that is unbounded on a side is not told as possible: so it would be of everything.
 *
 * Of one whose date is uncertain (`?`) nothing is certain, and of one with a set of dates not that it was at the same time: it may
 * have been. What was cancelled or may not have happened, contradicts others, or is bounded by the day of the knowledge alone is
 * no neighbour; an event that is not dated, or contradicts others, has none.
 */
export function neighboursOf(
  entry: Entry,
  entries: readonly Entry[],
  without: ReadonlySet<string> = new Set(),
): Neighbours {
  const before = new Nearest();
  const after = new Nearest();
  const certain = new Nearest();
  const perhaps = new Nearest();
  const own = isPlaced(entry) ? timeOf(entry) : undefined;
  for (const other of own ? entries : []) {
    const { event } = other;
    if (event.id === entry.event.id || without.has(event.id) || !isPlaced(other) || !isSure(other)) continue;
    const time = timeOf(other);
    const isCertain = !own!.doubtful && !time.doubtful;
    const gapBefore = own!.earliestStart - time.latestEnd + touching(other, entry);
    const gapAfter = time.earliestStart - own!.latestEnd + touching(entry, other);
    const isBefore = gapBefore >= 0;
    // Two that fill the same day do both.
    if (isBefore !== gapAfter >= 0) {
      const bound = isBefore ? other.interval.end.latest : other.interval.start.earliest;
      if (!isCertain || bound.from === 'as-of') continue;
      if (isBefore) before.add(other, gapBefore);
      else after.add(other, gapAfter);
      continue;
    }
    const apart = Math.abs(anchorOf(other) - anchorOf(entry));
    const isOne = own!.single && time.single;
    if (isCertain && isOne && time.latestStart < own!.earliestEnd && own!.latestStart < time.earliestEnd)
      certain.add(other, apart);
    else if (isBounded(own!, entry) && isBounded(time, other)) perhaps.add(other, apart);
  }
  const sure = certain.best(MOST_TOLD);
  const possible = perhaps.best(MOST_TOLD - sure.length);
  return {
    before: inOrder(before.best(MOST_TOLD)),
    meanwhile: inOrder([...sure, ...possible]),
    after: inOrder(after.best(MOST_TOLD)),
    possible: new Set(possible),
  };
}

const isPlaced = ({ dated, conflict }: Entry): boolean => dated && !conflict;

const isSure = ({ event: { status, certainty = 'certain' } }: Entry): boolean =>
  status !== 'cancelled' && certainty === 'certain';

interface Time extends Bounds {
  /** It rests on an uncertain date. */
  readonly doubtful: boolean;
  /** It is no set of dates, between which it was not. */
  readonly single: boolean;
}

/** All of the time that its datings leave, each bound the weakest of theirs. */
function timeOf({ interval, otherClaims }: Entry): Time {
  const all = [interval, ...otherClaims];
  const bound = (name: keyof Bounds, pick: (...of: CivilMs[]) => CivilMs): CivilMs =>
    pick(...all.map(({ soft }) => soft[name]));
  return {
    earliestStart: bound('earliestStart', Math.min),
    latestStart: bound('latestStart', Math.max),
    earliestEnd: bound('earliestEnd', Math.min),
    latestEnd: bound('latestEnd', Math.max),
    doubtful: all.some(isDoubtful),
    single: interval.members === undefined,
  };
}

const isDoubtful = ({ start, end }: FuzzyInterval): boolean =>
  [start, end].some(({ earliest, latest }) => earliest.uncertain || latest.uncertain);

/** What goes on has no end. */
const isBounded = (time: Bounds, { interval }: Entry): boolean =>
  BOUNDS.every(
    bound => Number.isFinite(time[bound]) || (bound.endsWith('End') && interval.end.knowledge === 'open'),
  );

/** How much of two spans may be the same, where one ends on the day on which the next begins: ms. */
const touching = ({ interval: first }: Entry, { interval: next }: Entry): number =>
  first.shape === 'span' && next.shape === 'span' && [first.end, next.start].every(isInDays) ? DAY_MS : 0;

const FINER_THAN_DAYS = ['millisecond', 'second', 'minute'];

const isInDays = ({ unit }: FuzzyInterval['start']): boolean =>
  unit !== undefined && !FINER_THAN_DAYS.includes(unit.precision);

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** The few nearest of many, kept as they come. */
class Nearest {
  readonly #kept: { readonly entry: Entry; readonly distance: number }[] = [];

  add(entry: Entry, distance: number): void {
    const kept = this.#kept;
    const at = kept.findLastIndex(each => each.distance <= distance) + 1;
    if (at >= NEAREST) return;
    kept.splice(at, 0, { entry, distance });
    if (kept.length > NEAREST) kept.pop();
  }

  /** The most important of them; the nearer first where they are as important. */
  best(most: number): readonly Entry[] {
    const entries = this.#kept.map(({ entry }) => entry);
    return entries.sort((a, b) => importanceOf(b) - importanceOf(a)).slice(0, Math.max(0, most));
  }
}
