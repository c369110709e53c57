/**
 * A document with its times worked out, in the order and the columns that drawing asks for. The only door through
 * which layout and renderers see events, so that a source larger than memory can stand behind it.
 */
import type { Extent } from '../base/extent.js';
import { allOf, PART, type Steps } from '../base/steps.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import type { KnownTimes } from '../model/resolved-times.js';
import { knownExtent, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import type { Density } from './density.js';
import type { Lane } from './lanes.js';
import { lanesOf } from './lanes.js';
import { timeOrder, type Order } from './time-order.js';
import type { Zeroes } from './zero.js';

/** What is asked of all entries, where there may be a million: of one that numbers alone date, and of which nobody doubts that it happened. */
export interface Brief extends Extent {
  readonly isMoment: boolean;
  readonly category?: TimelineEvent['category'] | undefined;
  readonly status?: TimelineEvent['status'] | undefined;
  readonly certainty?: TimelineEvent['certainty'] | undefined;
  readonly importance?: TimelineEvent['importance'] | undefined;
}

/** One event with all that drawing needs of it. Another with something changed is made by `entryWith`, as it may not be a plain object. */
export interface Entry {
  readonly event: TimelineEvent;
  readonly interval: FuzzyInterval;
  /** What competing datings state, in the order of `KnownTimes.otherClaims`. */
  readonly otherClaims: readonly FuzzyInterval[];
  /** Its place in time order. */
  readonly order: number;
  /** Index into the lanes of the snapshot. */
  readonly lane: number;
  /** False where nothing but the day of the knowledge bounds it: listed and counted, not drawn. */
  readonly dated: boolean;
  /** Its statements contradict others; it keeps its own bounds. */
  readonly conflict: boolean;
  /** What is said of it beside its date: how it lies to the zero of its subject. */
  readonly aside?: string;
  /** How much is hidden under it, in words. */
  readonly hiddenWords?: string;
  /** Its date as it is told, where it is drawn at another time: that of an aligned subject. */
  readonly told?: FuzzyInterval;
  /** Parts of it that are hidden under it, at any depth, in time order: they count as they would elsewhere. */
  readonly hidden?: readonly Entry[];
  /** Something dates it, but nothing its subject could be counted from. */
  readonly unaligned?: boolean;
  /** The same in short, where it can be said so. */
  readonly brief?: Brief | undefined;
}

/** Where an entry begins as far as anybody knows, or else the first of its bounds that is known. Civil ms. */
export const anchorOf = ({ interval: { core } }: Entry): CivilMs =>
  Number.isFinite(core.earliestStart)
    ? core.earliestStart
    : ([core.latestEnd, core.latestStart, core.earliestEnd].find(Number.isFinite) ?? 0);

/** What is in hand for a view: everything that layout reads. */
export interface Snapshot {
  /** False where the source holds more than is in hand; `request` brings it. */
  readonly complete: boolean;
  /** End of the day that the knowledge dates from. */
  readonly asOf: CivilMs | undefined;
  readonly lanes: readonly Lane[];
  /** What lanes go by, where it is another field than the category. */
  readonly laneField?: string;
  /** From where the time of each subject is counted, where histories are to be aligned … */
  readonly zeroes?: Zeroes;
  /** … and they are: 0 is the zero of each. */
  readonly aligned?: true;
  /** In time order. */
  readonly entries: readonly Entry[];
  /** Those that nothing dates, in time order, where they are known without a look at all. */
  readonly undated?: readonly Entry[];
  /** Hull of the finite soft bounds of the dated entries, half-open; undefined where there are none. */
  readonly extent: Extent | undefined;
  /** How many events there are, where more than those in hand: those are among them. */
  readonly density?: Density;
  /** What is to be in sight for all of it to be, where that doesn't hang on what is in hand, or that is many. */
  readonly toFit?: Pick<Snapshot, 'entries' | 'extent'> & {
    readonly leastUnits?: number;
    /** What a reader sees first of it, where that is known. */
    readonly first?: Extent | undefined;
  };
  /** True where `first` is known to come before `then` (ids) by a statement of the author's own. */
  isKnownBefore(first: string, then: string): boolean;
}

/** The part of a view state that a source needs: visible time, in civil ms. */
export interface Window {
  readonly range: Extent;
}

export interface Store {
  readonly doc: TimelineDocument;
  readonly resolved: KnownTimes;
  /** Of a store that leaves something out: the one of all. What is left may be explained by what is not. */
  readonly whole?: Store;
  /** Of a store whose events are drawn at another time than they were: the same at their own. */
  readonly real?: Store;
  /** Whether any event has a field, where that is known without a look at each of them. */
  readonly has?: ((field: keyof TimelineEvent) => boolean) | undefined;
  entry(id: string): Entry | undefined;
  /** What is in hand now; the same object as long as nothing changed. */
  snapshot(view?: Window): Snapshot;
  /** Of a store whose snapshot is made of all the events of another: that, step by step. */
  readonly steps?: () => Steps<Snapshot>;
  /** Resolves with the snapshot once all that the view shows is in hand. */
  request(view?: Window, signal?: AbortSignal): Promise<Snapshot>;
}

/** A store that holds the whole document in memory, with its times as they were worked out. Cost: one sort, by `order`. */
export const storeOf = (doc: TimelineDocument, times: KnownTimes, order?: Order): Store =>
  allOf(storeSteps(doc, times, order));

/** The same, step by step. */
export function* storeSteps(doc: TimelineDocument, times: KnownTimes, order?: Order): Steps<Store> {
  const byId = new Map<string, Entry>();
  const snapshot = yield* snapshotOf(doc, times, byId, order);
  return {
    doc,
    resolved: times,
    entry: id => byId.get(id),
    snapshot: () => snapshot,
    request: atHand(snapshot),
  };
}

/** `request` of a store of which all is in hand. */
export const atHand =
  (snapshot: Snapshot): Store['request'] =>
  (_view, signal) =>
    signal?.aborted ? Promise.reject(signal.reason) : Promise.resolve(snapshot);

/** Fills `byId` on the way. */
function* snapshotOf(
  doc: TimelineDocument,
  times: KnownTimes,
  byId: Map<string, Entry>,
  by?: Order,
): Steps<Snapshot> {
  const { lanes, laneOf } = lanesOf(doc);
  const intervals = times.inOrder;
  const order = timeOrder(
    intervals.map(({ core }) => core),
    times.solved.known,
    by,
  );
  const entries: Entry[] = [];
  for (const at of order) {
    const event = doc.events[at]!;
    if (entries.length % PART === 0) yield intervals.length;
    const entry: Entry = {
      event,
      interval: intervals[at]!,
      otherClaims: times.otherClaims.get(event.id)?.map(it => it.interval) ?? NONE,
      order: entries.length,
      lane: laneOf[at]!,
      dated: !times.undated.has(event.id),
      conflict: times.conflicting.has(event.id),
    };
    entries.push(entry);
    byId.set(event.id, entry);
  }
  return {
    complete: true,
    asOf: times.asOf,
    lanes,
    entries,
    extent: extentOf(entries),
    isKnownBefore: (first, then) => times.solved.known?.isBefore(first, then) ?? false,
  };
}

/** One for all: there may be a million without. */
const NONE: readonly never[] = [];

/** Hull of the finite soft bounds of what is dated, members of sets and competing claims too. */
export function extentOf(entries: readonly Entry[]): Extent | undefined {
  let start = Infinity;
  let end = -Infinity;
  const take = ({ soft, members }: FuzzyInterval): void => {
    const known = knownExtent(soft);
    start = Math.min(start, known.start);
    end = Math.max(end, known.end);
    members?.forEach(take);
  };
  for (const { dated, interval, otherClaims } of entries) {
    if (!dated) continue;
    take(interval);
    otherClaims.forEach(take);
  }
  return start <= end ? { start, end } : undefined;
}
