/** What there is to say of a history as a whole: how many events, from when to when, and how much of it is known. */
import { lengthOf } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { originsOf } from '../model/resolved-times.js';
import { toCivilMs, toComponents } from '../time/civil.js';
import { DAY_MS, isApproximate, type CivilMs, type Edge, type FuzzyInterval } from '../time/interval.js';
import type { Entry, Snapshot } from './store.js';

export interface Tally {
  readonly events: number;
  /** The interval that begins first and the one that ends last, of what has happened and is dated. */
  readonly first?: FuzzyInterval;
  readonly last?: FuzzyInterval;
  /** Events with an approximate date of their own. */
  readonly approximate: number;
  /** Events without a date of their own, which others bound. */
  readonly workedOut: number;
  /** Events that nothing dates. */
  readonly undated: number;
  /** Events whose statements contradict others. */
  readonly conflict: number;
}

/** Counted once for each snapshot, as every frame asks for it. */
export const tallyOf = memo((snapshot: Snapshot): Tally => {
  const tally = { events: 0, approximate: 0, workedOut: 0, undated: 0, conflict: 0 };
  const first = new Most(({ core }) => -core.earliestStart);
  const last = new Most(({ end, core }) => (end.knowledge === 'open' ? MOST : core.latestEnd));
  const add = ({ interval, event, dated, conflict }: Entry): void => {
    tally.events += 1;
    if (isApproximate(interval.start.knowledge) || isApproximate(interval.end.knowledge))
      tally.approximate += 1;
    if (dated && originsOf(interval).every(({ from }) => from !== 'stated')) tally.workedOut += 1;
    if (!dated) tally.undated += 1;
    if (conflict) tally.conflict += 1;
    if (!dated || event.status === 'planned') return;
    first.add(interval);
    last.add(interval);
  };
  // Once over all of them: there may be a million.
  for (const entry of snapshot.entries) {
    add(entry);
    entry.hidden?.forEach(add);
  }
  return {
    ...tally,
    ...(first.interval &&
      last.interval && { first: toMonths(first.interval), last: toMonths(last.interval) }),
  };
});

/** What goes on ends after everything else. */
const MOST = Number.MAX_VALUE;

/** The interval of greatest value, the first of equals; none of what has no finite one. */
class Most {
  interval: FuzzyInterval | undefined;
  #value = -Infinity;
  readonly #valueOf: (interval: FuzzyInterval) => number;

  constructor(valueOf: (interval: FuzzyInterval) => number) {
    this.#valueOf = valueOf;
  }

  add(interval: FuzzyInterval): void {
    const value = this.#valueOf(interval);
    if (!(value > this.#value && value < Infinity)) return;
    this.#value = value;
    this.interval = interval;
  }
}

/** A whole is told in months: an edge to the minute, or without a date of its own, by the month that holds it. */
function toMonths(interval: FuzzyInterval): FuzzyInterval {
  const { core, start, end } = interval;
  return { ...interval, start: inMonth(start, core.earliestStart), end: inMonth(end, core.latestEnd - 1) };
}

function inMonth(edge: Edge, at: CivilMs): Edge {
  if (edge.knowledge === 'open' || !Number.isFinite(at)) return edge;
  if (edge.unit && lengthOf(edge.unit) >= DAY_MS) return edge;
  const { year, month } = toComponents(at);
  const [start, end] = [month, month + 1].map(each => toCivilMs({ year, month: each }));
  return { ...edge, unit: { start: start!, end: end!, precision: 'month' } };
}
