/**
 * A store of which a part is left out: by category, by status, by certainty, by time. What is left is as it was: its dates
 * still follow from what is hidden, and order, lanes and hues stay.
 */
import { lengthOf, overlaps, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { PART, type Steps } from '../base/steps.js';
import type { TimelineEvent } from '../model/document.js';
import { certainExtent, softExtent, type FuzzyInterval } from '../time/interval.js';
import { deriveStore, inLanes, uncounted } from './derive-store.js';
import { fitSteps } from './fit-steps.js';
import type { Entry, Snapshot, Store } from './store.js';
import { entryWith } from './table-entry.js';

export type Status = NonNullable<TimelineEvent['status']>;

export type Certainty = NonNullable<TimelineEvent['certainty']>;

/** What a reader leaves out; what is absent leaves out nothing. */
export interface Filters {
  /** What is hidden. */
  readonly hide?: {
    /** Ids; the empty one is that of events without a category, that of a lane stands for all in it. */
    readonly categories?: readonly string[];
    readonly statuses?: readonly Status[];
    readonly certainties?: readonly Certainty[];
  };
  /** What has nothing to do with this time is hidden, too. */
  readonly time?: TimeFilter;
}

/** Civil ms, half-open. */
export interface TimeFilter extends Extent {
  /** `certain`: only what went on in that time for certain; `possible`: also what may have. */
  readonly only: 'certain' | 'possible';
}

/** How many events there are of each kind in use; none has no count. Category `''` is that of events without one. */
export interface Counts {
  readonly categories: ReadonlyMap<string, number>;
  readonly statuses: ReadonlyMap<Status, number>;
  readonly certainties: ReadonlyMap<Certainty, number>;
}

/** Counted once for each snapshot. Kinds come in time order of their first events. */
export const countsOf = memo(({ entries }: Snapshot): Counts => {
  const counts = {
    categories: new Map<string, number>(),
    statuses: new Map<Status, number>(),
    certainties: new Map<Certainty, number>(),
  };
  for (const entry of entries) {
    const { category, status, certainty } = kindsOf(entry);
    addTo(counts.categories, category);
    addTo(counts.statuses, status);
    addTo(counts.certainties, certainty);
  }
  return counts;
});

const addTo = <K>(counts: Map<K, number>, kind: K): unknown => counts.set(kind, (counts.get(kind) ?? 0) + 1);

/** By what an event can be hidden. Of one in a table no object is made for that. */
function kindsOf(entry: Entry): Kinds {
  const { category = '', status = 'happened', certainty = 'certain' } = entry.brief ?? entry.event;
  return { category, status, certainty };
}

interface Kinds {
  readonly category: string;
  readonly status: Status;
  readonly certainty: Certainty;
}

/**
 * The store of what `filters` leave of `store`; `store` itself where they are such that they hide nothing of any document.
 * A lane of which no event is left goes, the others keep their order and hue, and count what is left in them. `doc` and
 * `resolved` are those of the whole. The same store for the same arguments. Cost: what a snapshot holds, once.
 */
export function filterStore(store: Store, filters: Filters): Store {
  return countFilters(filters) === 0 ? store : filteredStores(store)(filters);
}

/** How many things are set: each hidden category, status and certainty, and the time. */
export const countFilters = ({ hide, time }: Filters): number =>
  [hide?.categories, hide?.statuses, hide?.certainties].reduce(
    (sum, hidden = []) => sum + hidden.length,
    time ? 1 : 0,
  );

/** The kinds of things that can be hidden. */
export type Hideable = keyof NonNullable<Filters['hide']>;

/** The filters with something of a kind hidden, or shown again. */
export function withHidden(filters: Filters, kind: Hideable, value: string, isHidden: boolean): Filters {
  const others = (filters.hide?.[kind] ?? []).filter(other => other !== value);
  return { ...filters, hide: { ...filters.hide, [kind]: isHidden ? [...others, value] : others } };
}

const filteredStores = memo((whole: Store) =>
  memo((filters: Filters) => {
    const isLeft = testOf(filters);
    return deriveStore(whole, snapshot =>
      snapshot.density && isOfLanes(filters)
        ? lanesLeft(snapshot, filters)
        : leftSteps(uncounted(snapshot), isLeft),
    );
  }),
);

type Test = (entry: Entry, snapshot: Snapshot) => boolean;

function testOf({ hide = {}, time }: Filters): Test {
  const [categories, statuses, certainties] = [
    new Set(hide.categories),
    new Set(hide.statuses),
    new Set(hide.certainties),
  ];
  return (entry, { lanes }) => {
    const { category, status, certainty } = kindsOf(entry);
    return (
      !categories.has(category) &&
      !categories.has(lanes[entry.lane]!.id) &&
      !statuses.has(status) &&
      !certainties.has(certainty) &&
      (!time || isIn(entry, time))
    );
  };
}

/** Whether filters leave an entry of a snapshot. */
export const isLeft = (entry: Entry, snapshot: Snapshot, filters: Filters): boolean =>
  testOf(filters)(entry, snapshot);

function isIn(entry: Entry, time: TimeFilter): boolean {
  // It was when it was.
  if (entry.brief) return overlaps(entry.brief, time);
  const { interval } = entry;
  return time.only === 'certain' ? isCertainlyIn(interval, time) : isPossiblyIn(interval, time);
}

/** Of several dates, any will do; what nothing dates may have been at any time. */
const isPossiblyIn = (interval: FuzzyInterval, time: Extent): boolean =>
  overlaps(softExtent(interval), time) &&
  (interval.members?.some(member => isPossiblyIn(member, time)) ?? true);

/**
 * It begins before the end of the time, and ends after its start, whatever the dates are. What it was certainly going on at
 * may be empty then: "some time in May" is certainly in that year, on a day that nobody knows.
 */
function isCertainlyIn(interval: FuzzyInterval, time: Extent): boolean {
  if (!isPossiblyIn(interval, time)) return false;
  const { members, set } = interval;
  if (members) return members[set === 'one-of' ? 'every' : 'some'](member => isCertainlyIn(member, time));
  const { start, end } = certainExtent(interval);
  return lengthOf(time) > 0 && start < time.end && end > time.start;
}

function* leftSteps(snapshot: Snapshot, isKept: Test): Steps<Snapshot> {
  const kept: Entry[] = [];
  const counts = snapshot.lanes.map(() => 0);
  for (const [i, entry] of snapshot.entries.entries()) {
    if (i % PART === 0) yield;
    if (!isKept(entry, snapshot)) continue;
    kept.push(entry);
    counts[entry.lane]! += 1;
  }
  if (kept.length === snapshot.entries.length) return snapshot;
  // A lane that is left is so many places further up.
  let place = 0;
  const places = counts.map(count => (count > 0 ? place++ : -1));
  const entries = yield* inLanes(kept, ({ lane }) => places[lane]!);
  const toFit = yield* fitSteps(entries);
  return {
    ...snapshot,
    entries,
    lanes: snapshot.lanes.map((lane, i) => ({ ...lane, count: counts[i]! })).filter(({ count }) => count > 0),
    extent: toFit.extent,
    toFit,
  };
}

/** It hides whole categories, and nothing else. */
const isOfLanes = (filters: Filters): boolean =>
  countFilters(filters) === (filters.hide?.categories?.length ?? 0);

/** The lanes that are left of a source, with what they count. */
function lanesLeft(snapshot: Snapshot, { hide }: Filters): Snapshot {
  const hidden = new Set(hide?.categories);
  const lanes = snapshot.lanes.filter(({ id }) => !hidden.has(id));
  const placeOf = new Map(lanes.map((lane, place) => [lane, place]));
  return {
    ...snapshot,
    lanes,
    entries: snapshot.entries.flatMap(entry => {
      const lane = placeOf.get(snapshot.lanes[entry.lane]!);
      return lane === undefined ? [] : entryWith(entry, { lane });
    }),
  };
}
