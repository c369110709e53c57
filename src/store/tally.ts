/** What there is to say of a history as a whole: how many events, from when to when, and how much of it is known. */
import { lengthOf } from '../base/extent.js';
import { allOf, PART, type Steps } from '../base/steps.js';
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
export const tallyOf = (snapshot: Snapshot): Tally => allOf(tallySteps(snapshot));

const known = new WeakMap<Snapshot, Tally>();

/** The same, step by step, where it is not known yet. */
export function* tallySteps(snapshot: Snapshot): Steps<Tally> {
  const before = known.get(snapshot);
  if (before) return before;
  const tally = { events: 0, approximate: 0, workedOut: 0, undated: 0, conflict: 0 };
  const first = new Most();
  const last = new Most();
  const add = (entry: Entry): void => {
    tally.events += 1;
    const { brief } = entry;
    if (brief) {
      first.add(entry, -brief.start);
      last.add(entry, brief.end);
      return;
    }
    const { interval, dated, conflict } = entry;
    const { core, start, end } = interval;
    if (isApproximate(start.knowledge) || isApproximate(end.knowledge)) tally.approximate += 1;
    if (dated && originsOf(interval).every(({ from }) => from !== 'stated')) tally.workedOut += 1;
    if (!dated) tally.undated += 1;
    if (conflict) tally.conflict += 1;
    if (!dated || entry.event.status === 'planned') return;
    first.add(entry, -core.earliestStart);
    last.add(entry, end.knowledge === 'open' ? MOST : core.latestEnd);
  };
  // Once over all of them: there may be a million.
  for (const [i, entry] of snapshot.entries.entries()) {
    if (i % PART === 0) yield;
    add(entry);
    entry.hidden?.forEach(add);
  }
  const made: Tally = {
    ...tally,
    ...(first.entry &&
      last.entry && { first: toMonths(first.entry.interval), last: toMonths(last.entry.interval) }),
  };
  known.set(snapshot, made);
  return made;
}

/** What goes on ends after everything else. */
const MOST = Number.MAX_VALUE;

/** The entry of greatest value, the first of equals; none of what has no finite one. */
class Most {
  entry: Entry | undefined;
  #value = -Infinity;

  add(entry: Entry, value: number): void {
    if (!(value > this.#value && value < Infinity)) return;
    this.#value = value;
    this.entry = entry;
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
