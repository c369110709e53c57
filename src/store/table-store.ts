/** A store of a long document whose events stand in a table: what it says of them is what one of their objects would say. */
import type { Fault } from '../base/issue.js';
import { orderSteps } from '../base/order-by.js';
import { PART, type Steps } from '../base/steps.js';
import type { TimelineDocument } from '../model/document.js';
import type { EventTable } from '../model/event-table.js';
import type { PlainDates } from '../model/plain-dates.js';
import type { ReadTable } from '../model/read-table.js';
import { endOfDay } from '../model/resolve-as-of.js';
import { createOwnDates } from '../model/resolve-own.js';
import { boundBy } from '../model/resolve-with.js';
import type { KnownTimes, OtherClaim } from '../model/resolved-times.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import { knowEntries } from './find-entry.js';
import { fitSteps } from './fit-steps.js';
import { laneSteps } from './lane-steps.js';
import { atHand, type Snapshot, type Store } from './store.js';
import { exactIntervalAt, intervalAt, TableEntry, type TableTimes } from './table-entry.js';
import { timeKey } from './time-order.js';

export interface TableStore {
  readonly store: Store;
  readonly faults: readonly Fault[];
}

/** `fallback` is a day in EDTF, which counts where the document gives none. What was read belongs to the store from then on. */
export function* tableStoreSteps(
  doc: TimelineDocument,
  { table, index, dates }: ReadTable,
  fallback: string | undefined,
): Steps<TableStore> {
  const asOf = endOfDay(doc.asOf) ?? endOfDay(fallback);
  const { given, keys, faults } = yield* datesOf(doc, table, dates, asOf);
  // Of two that come first in the document, the first one's lane does.
  const { lanes, laneAt } = yield* laneSteps(
    table.size,
    place => table.valueAt(place, 'category') ?? '',
    doc.categories,
  );
  const order = yield* orderSteps(keys);
  const places = yield* table.arrange(order);
  yield* index.move(places);
  const times = arranged(given, order, places);
  const entries: TableEntry[] = [];
  for (const from of order)
    if (entries.push(new TableEntry(times, entries.length, laneAt(from))) % PART === 0) yield order.length;

  const toFit = yield* fitSteps(entries);
  const snapshot: Snapshot = {
    complete: true,
    asOf,
    lanes,
    entries,
    extent: toFit.extent,
    toFit,
    isKnownBefore: () => false,
  };
  // Whoever asks for the selected one may have none.
  const entry = (id: string | undefined): TableEntry | undefined => entries[index.get(id ?? '')!];
  knowEntries(entries, entry);
  const store: Store = {
    doc,
    resolved: knownTimes(doc, times, asOf),
    has: field => table.has(field),
    entry,
    snapshot: () => snapshot,
    request: atHand(snapshot),
  };
  return { store, faults };
}

interface Dates {
  /** By places in the document. */
  readonly given: TableTimes;
  /** What they are in order by, as in `timeOrder`. */
  readonly keys: Float64Array;
  readonly faults: readonly Fault[];
}

/** When everything was: with numbers alone it stands in the table. */
function* datesOf(
  doc: TimelineDocument,
  table: EventTable,
  plain: PlainDates,
  asOf: CivilMs | undefined,
): Steps<Dates> {
  const { size } = table;
  const dates = createOwnDates(doc);
  const bound = boundBy(asOf);
  const keys = new Float64Array(size);
  const otherClaims = new Map<number, readonly OtherClaim[]>();
  const undated = new Set<number>();
  let intervals: (FuzzyInterval | undefined)[] = [];
  for (let place = 0; place < size; place += 1) {
    if (place % PART === 0) yield size;
    if (table.isExactAt(place) && table.startAt(place) <= table.endAt(place)) {
      keys[place] = table.startAt(place);
      // It is when it is, whatever the day of the knowledge; but that may not go with its status.
      if (!isPastAt(table, place, table.endAt(place), asOf))
        bound.timeOf(table.at(place), exactIntervalAt(table, place), place);
      continue;
    }
    const stated = plainAt(table, place, plain);
    if (stated && isPastAt(table, place, stated.core.latestEnd, asOf)) {
      if (intervals.length === 0) intervals = new Array<undefined>(size).fill(undefined);
      intervals[place] = stated;
      keys[place] = timeKey(stated.core);
      continue;
    }
    const event = table.at(place);
    const claims = event.claims ? dates.otherClaims(event) : [];
    if (claims.length > 0) otherClaims.set(place, claims);
    const { interval, isDated } = bound.timeOf(event, dates.of(event), place);
    if (!isDated) undated.add(place);
    if (intervals.length === 0) intervals = new Array<undefined>(size).fill(undefined);
    intervals[place] = interval;
    keys[place] = timeKey(interval.core);
  }
  return {
    given: { table, intervals, otherClaims, undated },
    keys,
    faults: bound.faults(place => table.idAt(place)),
  };
}

/** The time of an event that a plain date alone states; undefined of any other. */
function plainAt(table: EventTable, place: number, dates: PlainDates): FuzzyInterval | undefined {
  const when = table.valueAt(place, 'when');
  if (typeof when !== 'string' || table.valueAt(place, 'claims')) return undefined;
  return dates.intervalOf(when, table.valueAt(place, 'shape'));
}

/** It was over on the day of the knowledge, and nothing else is said: that day says nothing of it. */
const isPastAt = (table: EventTable, place: number, end: CivilMs, asOf: CivilMs | undefined): boolean =>
  asOf === undefined || (end <= asOf && table.meantAt(place, 'status') === undefined);

/** What is known by places in the document, by those in the table, which has been arranged. */
const arranged = (
  { table, intervals, otherClaims, undated }: TableTimes,
  order: Uint32Array,
  places: Uint32Array,
): TableTimes => ({
  table,
  intervals: intervals.length === 0 ? intervals : Array.from(order, from => intervals[from]),
  otherClaims: new Map([...otherClaims].map(([from, claims]) => [places[from]!, claims])),
  undated: new Set(Array.from(undated, from => places[from]!)),
});

function knownTimes(doc: TimelineDocument, times: TableTimes, asOf: CivilMs | undefined): KnownTimes {
  const { table, otherClaims, undated } = times;
  const idOf = (place: number): string => table.idAt(place);
  return {
    doc,
    asOf,
    get inOrder() {
      return table.inDocument(place => intervalAt(times, place));
    },
    otherClaims: new Map([...otherClaims].map(([place, claims]) => [idOf(place), claims])),
    undated: new Set(Array.from(undated, idOf)),
    conflicts: [],
    conflicting: new Set(),
    solved: { times: new Map(), conflicts: [], issues: [] },
  };
}
