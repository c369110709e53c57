/**
 * What lay before, during and after an event, as far as that is certain: for a card that leads on to it. Facts that authors
 * state are told elsewhere; here times are compared.
 */
import { BOUNDS } from '../model/resolved-times.js';
import { exactBounds } from '../time/bounds.js';
import { DAY_MS, type Bounds, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { importanceOf } from './importance.js';
import { anchorOf, type Brief, type Entry } from './store.js';

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
  const isLeftOut = (id: string): boolean => id === entry.event.id || without.has(id);
  const before = new Nearest(isLeftOut);
  const after = new Nearest(isLeftOut);
  const certain = new Nearest(isLeftOut);
  const perhaps = new Nearest(isLeftOut);
  const own = isPlaced(entry) ? timeOf(entry) : undefined;
  const anchor = anchorOf(entry);
  for (const other of own ? entries : []) {
    const { brief } = other;
    if (!brief && !isPlaced(other)) continue;
    if (!isSure(brief ?? other.event)) continue;
    const time = timeOf(other);
    const isCertain = !own!.doubtful && !time.doubtful;
    const gapBefore = own!.earliestStart - time.latestEnd + touching(other, entry);
    const gapAfter = time.earliestStart - own!.latestEnd + touching(entry, other);
    const isBefore = gapBefore >= 0;
    // Two that fill the same day do both.
    if (isBefore !== gapAfter >= 0) {
      if (!isCertain || isByAsOf(other, isBefore)) continue;
      if (isBefore) before.add(other, gapBefore);
      else after.add(other, gapAfter);
      continue;
    }
    const apart = Math.abs((brief?.start ?? anchorOf(other)) - anchor);
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

const isSure = ({ status, certainty = 'certain' }: Entry['event'] | Brief): boolean =>
  status !== 'cancelled' && certainty === 'certain';

/** Its end, or its start, is bounded by the day of the knowledge alone. */
const isByAsOf = (entry: Entry, isEnd: boolean): boolean =>
  !entry.brief && (isEnd ? entry.interval.end.latest : entry.interval.start.earliest).from === 'as-of';

interface Time extends Bounds {
  /** It rests on an uncertain date. */
  readonly doubtful: boolean;
  /** It is no set of dates, between which it was not. */
  readonly single: boolean;
}

/** All of the time that its datings leave, each bound the weakest of theirs. */
function timeOf(entry: Entry): Time {
  if (entry.brief) {
    const { start, end } = entry.brief;
    return { ...exactBounds(start, end), doubtful: false, single: true };
  }
  const { interval, otherClaims } = entry;
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
const isBounded = (time: Bounds, entry: Entry): boolean =>
  BOUNDS.every(
    bound =>
      Number.isFinite(time[bound]) || (bound.endsWith('End') && entry.interval.end.knowledge === 'open'),
  );

/** How much of two spans may be the same, where one ends on the day on which the next begins: ms. */
function touching(before: Entry, after: Entry): number {
  // Numbers are no days.
  if (before.brief ?? after.brief) return 0;
  const [first, next] = [before.interval, after.interval];
  return first.shape === 'span' && next.shape === 'span' && [first.end, next.start].every(isInDays)
    ? DAY_MS
    : 0;
}

const FINER_THAN_DAYS = ['millisecond', 'second', 'minute'];

const isInDays = ({ unit }: FuzzyInterval['start']): boolean =>
  unit !== undefined && !FINER_THAN_DAYS.includes(unit.precision);

const inOrder = (entries: readonly Entry[]): readonly Entry[] =>
  [...entries].sort((a, b) => a.order - b.order);

/** The few nearest of many, kept as they come. */
class Nearest {
  readonly #isLeftOut: (id: string) => boolean;
  readonly #kept: { readonly entry: Entry; readonly distance: number }[] = [];

  constructor(isLeftOut: (id: string) => boolean) {
    this.#isLeftOut = isLeftOut;
  }

  add(entry: Entry, distance: number): void {
    const kept = this.#kept;
    if (kept.length === NEAREST && kept.at(-1)!.distance <= distance) return;
    if (this.#isLeftOut(entry.event.id)) return;
    const at = kept.findLastIndex(each => each.distance <= distance) + 1;
    kept.splice(at, 0, { entry, distance });
    if (kept.length > NEAREST) kept.pop();
  }

  /** The most important of them; the nearer first where they are as important. */
  best(most: number): readonly Entry[] {
    const entries = this.#kept.map(({ entry }) => entry);
    return entries.sort((a, b) => importanceOf(b) - importanceOf(a)).slice(0, Math.max(0, most));
  }
}
