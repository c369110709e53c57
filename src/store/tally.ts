/** What there is to say of a history as a whole: how many events, from when to when, and how much of it is known. */
import { lengthOf } from '../base/extent.js';
import { allOf, PART, type Steps } from '../base/steps.js';
import { originsOf } from '../model/resolved-times.js';
import { toCivilMs, toComponents } from '../time/civil.js';
import { DAY_MS, isApproximate, type CivilMs, type Edge, type FuzzyInterval } from '../time/interval.js';
import { entriesInParts } from './lane-trees.js';
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
  const sum = new Sum();
  for (const part of entriesInParts(snapshot)) sum.addAll(counted.get(part) ?? (yield* countSteps(part)));
  const made = sum.told();
  known.set(snapshot, made);
  return made;
}

/** Of parts, which hold as long as nothing in them changes. */
const counted = new WeakMap<readonly Entry[], Sum>();

/** Once over all of them: there may be a million. */
function* countSteps(part: readonly Entry[]): Steps<Sum> {
  const sum = new Sum();
  for (const [i, entry] of part.entries()) {
    if (i % PART === 0) yield;
    sum.add(entry);
    entry.hidden?.forEach(hidden => sum.add(hidden));
  }
  counted.set(part, sum);
  return sum;
}

/** What there is to say of some events. */
class Sum {
  #events = 0;
  #approximate = 0;
  #workedOut = 0;
  #undated = 0;
  #conflict = 0;
  readonly #first = new Most();
  readonly #last = new Most();

  add(entry: Entry): void {
    this.#events += 1;
    const { brief } = entry;
    if (brief) {
      this.#first.add(entry, -brief.start);
      this.#last.add(entry, brief.end);
      return;
    }
    const { interval, dated, conflict } = entry;
    const { core, start, end } = interval;
    if (isApproximate(start.knowledge) || isApproximate(end.knowledge)) this.#approximate += 1;
    if (dated && originsOf(interval).every(({ from }) => from !== 'stated')) this.#workedOut += 1;
    if (!dated) this.#undated += 1;
    if (conflict) this.#conflict += 1;
    if (!dated || entry.event.status === 'planned') return;
    this.#first.add(entry, -core.earliestStart);
    this.#last.add(entry, end.knowledge === 'open' ? MOST : core.latestEnd);
  }

  addAll(others: Sum): void {
    this.#events += others.#events;
    this.#approximate += others.#approximate;
    this.#workedOut += others.#workedOut;
    this.#undated += others.#undated;
    this.#conflict += others.#conflict;
    this.#first.addAll(others.#first);
    this.#last.addAll(others.#last);
  }

  told(): Tally {
    const { entry: first } = this.#first;
    const { entry: last } = this.#last;
    return {
      events: this.#events,
      approximate: this.#approximate,
      workedOut: this.#workedOut,
      undated: this.#undated,
      conflict: this.#conflict,
      ...(first && last && { first: toMonths(first.interval), last: toMonths(last.interval) }),
    };
  }
}

/** What goes on ends after everything else. */
const MOST = Number.MAX_VALUE;

/** The entry of greatest value, of equals the first in time order; none of what has no finite one. */
class Most {
  entry: Entry | undefined;
  #value = -Infinity;

  add(entry: Entry, value: number): void {
    if (!Number.isFinite(value) || value < this.#value) return;
    if (value === this.#value && entry.order >= this.entry!.order) return;
    this.#value = value;
    this.entry = entry;
  }

  addAll(others: Most): void {
    if (others.entry) this.add(others.entry, others.#value);
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
