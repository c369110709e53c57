/** What there is to say of a history as a whole: how many events, from when to when, and how much of it is known. */
import { lengthOf, type Extent } from '../base/extent.js';
import { allOf, PART, type Steps } from '../base/steps.js';
import { originsOf } from '../model/resolved-times.js';
import { toCivilMs, toComponents } from '../time/civil.js';
import { DAY_MS, isApproximate, type CivilMs, type Edge, type FuzzyInterval } from '../time/interval.js';
import { entriesInParts, knownTrees, type LaneTrees } from './known-trees.js';
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
  const trees = knownTrees(snapshot);
  const sum = (trees && changedSum(trees)) ?? (yield* sumSteps(snapshot));
  if (trees) sums.set(trees, sum);
  const made = sum.told();
  known.set(snapshot, made);
  return made;
}

const sums = new WeakMap<LaneTrees, Sum>();

/** Of what was counted before it changed; undefined where nothing was, or what was the first or the last is gone. */
function changedSum({ since }: LaneTrees): Sum | undefined {
  const before = since && sums.get(since.before);
  if (!before || since.gone.some(entry => before.hangsOn(entry))) return undefined;
  const sum = new Sum(before);
  for (const entry of since.gone) sum.add(entry, -1);
  for (const entry of since.come) sum.add(entry);
  return sum;
}

/** Once over all of them: there may be a million. */
function* sumSteps(snapshot: Snapshot): Steps<Sum> {
  const sum = new Sum();
  for (const part of entriesInParts(snapshot)) {
    let own = counted.get(part);
    if (!own) counted.set(part, (own = yield* partSteps(part)));
    sum.addAll(own);
  }
  return sum;
}

/** Of parts, which hold as long as nothing in them changes. */
const counted = new WeakMap<readonly Entry[], Sum>();

function* partSteps(part: readonly Entry[]): Steps<Sum> {
  const sum = new Sum();
  for (const [i, entry] of part.entries()) {
    if (i % PART === 0) yield;
    sum.add(entry);
    entry.hidden?.forEach(hidden => sum.add(hidden));
  }
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

  constructor(others?: Sum) {
    if (others) this.addAll(others);
  }

  /** With -1 without it, if nothing hangs on it. */
  add(entry: Entry, by: 1 | -1 = 1): void {
    this.#events += by;
    const { brief } = entry;
    if (brief) {
      if (by > 0) this.#bound(entry, brief);
      return;
    }
    const { interval, dated, conflict } = entry;
    const { core, start, end } = interval;
    if (isApproximate(start.knowledge) || isApproximate(end.knowledge)) this.#approximate += by;
    if (dated && originsOf(interval).every(({ from }) => from !== 'stated')) this.#workedOut += by;
    if (!dated) this.#undated += by;
    if (conflict) this.#conflict += by;
    if (by < 0 || !dated || entry.event.status === 'planned') return;
    this.#bound(entry, {
      start: core.earliestStart,
      end: end.knowledge === 'open' ? MOST : core.latestEnd,
    });
  }

  #bound(entry: Entry, { start, end }: Extent): void {
    this.#first.add(entry, -start);
    this.#last.add(entry, end);
  }

  /** It is the first of them, or the last. */
  hangsOn(entry: Entry): boolean {
    return this.#first.entry === entry || this.#last.entry === entry;
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
