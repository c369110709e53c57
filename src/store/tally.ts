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
  const entries = snapshot.entries.flatMap(entry => [entry, ...(entry.hidden ?? [])]);
  const count = (wanted: (entry: Entry) => boolean): number => entries.filter(wanted).length;
  const past = entries.filter(({ dated, event }) => dated && event.status !== 'planned');
  const first = most(past, ({ core }) => -core.earliestStart);
  const last = most(past, ({ end, core }) => (end.knowledge === 'open' ? MOST : core.latestEnd));
  return {
    events: entries.length,
    ...(first && last && { first: toMonths(first), last: toMonths(last) }),
    approximate: count(({ interval }) =>
      [interval.start, interval.end].some(({ knowledge }) => isApproximate(knowledge)),
    ),
    workedOut: count(
      ({ dated, interval }) => dated && originsOf(interval).every(({ from }) => from !== 'stated'),
    ),
    undated: count(({ dated }) => !dated),
    conflict: count(({ conflict }) => conflict),
  };
});

/** What goes on ends after everything else. */
const MOST = Number.MAX_VALUE;

/** The interval of greatest value, the first of equals; none of what has no finite one. */
const most = (
  entries: readonly Entry[],
  valueOf: (interval: FuzzyInterval) => number,
): FuzzyInterval | undefined =>
  entries
    .map(({ interval }) => interval)
    .filter(interval => Number.isFinite(valueOf(interval)))
    .reduce<FuzzyInterval | undefined>(
      (best, next) => (best && valueOf(best) >= valueOf(next) ? best : next),
      undefined,
    );

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
