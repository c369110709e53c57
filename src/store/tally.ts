/** What there is to say of a history as a whole: how many events, from when to when, and how much of it is known. */
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

const tallies = new WeakMap<Snapshot, Tally>();

/** Counted once for each snapshot, as every frame asks for it. */
export function tallyOf(snapshot: Snapshot): Tally {
  const known = tallies.get(snapshot);
  if (known !== undefined) return known;
  const tally = count(snapshot);
  tallies.set(snapshot, tally);
  return tally;
}

function count({ entries }: Snapshot): Tally {
  const of = (wanted: (entry: Entry) => boolean): number => entries.filter(wanted).length;
  const past = entries.filter(({ dated, event }) => dated && event.status !== 'planned');
  const first = pick(past, ({ core }) => -core.earliestStart);
  const last = pick(past, ({ end, core }) => (end.knowledge === 'open' ? Infinity : core.latestEnd));
  return {
    events: entries.length,
    ...(first && last ? { first: toMonths(first), last: toMonths(last) } : {}),
    approximate: of(
      ({ interval: { start, end } }) => isApproximate(start.knowledge) || isApproximate(end.knowledge),
    ),
    workedOut: of(({ dated, interval }) => dated && !isStated(interval)),
    undated: of(({ dated }) => !dated),
    conflict: of(({ conflict }) => conflict),
  };
}

const isStated = ({ start, end }: FuzzyInterval): boolean =>
  [start.earliest, start.latest, end.earliest, end.latest].some(({ from }) => from === 'stated');

/** The interval with the greatest value; an infinite one counts only where the end is open. */
function pick(
  entries: readonly Entry[],
  valueOf: (interval: FuzzyInterval) => number,
): FuzzyInterval | undefined {
  let best: FuzzyInterval | undefined;
  let most = -Infinity;
  for (const { interval } of entries) {
    const value = valueOf(interval);
    if (!(value > most) || (value === Infinity && interval.end.knowledge !== 'open')) continue;
    most = value;
    best = interval;
  }
  return best;
}

/** A whole is told in months: an edge to the minute, or without a date of its own, by the month that holds it. */
function toMonths(interval: FuzzyInterval): FuzzyInterval {
  const { core, start, end } = interval;
  return { ...interval, start: inMonth(start, core.earliestStart), end: inMonth(end, core.latestEnd - 1) };
}

function inMonth(edge: Edge, at: CivilMs): Edge {
  if (edge.knowledge === 'open' || !Number.isFinite(at)) return edge;
  if (edge.unit !== undefined && edge.unit.end - edge.unit.start >= DAY_MS) return edge;
  const { year, month } = toComponents(at);
  const start = toCivilMs({ year, month });
  return { ...edge, unit: { start, end: toCivilMs({ year, month: month + 1 }), precision: 'month' } };
}
