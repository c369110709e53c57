/** A store of a long document whose events stand in a table: what it says of them is what one of their objects would say. */
import { lengthOf } from '../base/extent.js';
import type { Fault } from '../base/issue.js';
import { orderSteps } from '../base/order-by.js';
import { PART, RUN, type Steps } from '../base/steps.js';
import type { TimelineDocument } from '../model/document.js';
import type { EventTable } from '../model/event-table.js';
import type { ReadTable } from '../model/read-table.js';
import { endOfDay } from '../model/resolve-as-of.js';
import { createOwnDates } from '../model/resolve-own.js';
import { boundBy } from '../model/resolve-with.js';
import type { KnownTimes, OtherClaim } from '../model/resolved-times.js';
import { DAY_MS, knownExtent, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { knowEntries } from './find-entry.js';
import { firstExtent, LOOKED_AT } from './first-extent.js';
import { lanesOfCounts, type Lane } from './lanes.js';
import { atHand, extentOf, type Snapshot, type Store } from './store.js';
import { exactIntervalAt, intervalAt, TableEntry, type TableTimes } from './table-entry.js';
import { timeKey } from './time-order.js';
import { unitOf } from './unit-of.js';

export interface TableStore {
  readonly store: Store;
  readonly faults: readonly Fault[];
}

/** `fallback` is a day in EDTF, which counts where the document gives none. What was read belongs to the store from then on. */
export function* tableStoreSteps(
  doc: TimelineDocument,
  { table, index }: ReadTable,
  fallback: string | undefined,
): Steps<TableStore> {
  const asOf = endOfDay(doc.asOf) ?? endOfDay(fallback);
  const { given, keys, faults } = yield* datesOf(doc, table, asOf);
  const { lanes, laneAt } = yield* lanesIn(table, doc);
  const order = yield* orderSteps(keys);
  const places = yield* table.arrange(order);
  yield* index.move(places);
  const times = arranged(given, order, places);
  const entries: TableEntry[] = [];
  for (const from of order)
    if (entries.push(new TableEntry(times, entries.length, laneAt(from))) % PART === 0) yield order.length;

  const toFit = yield* fitOf(entries);
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
function* datesOf(doc: TimelineDocument, table: EventTable, asOf: CivilMs | undefined): Steps<Dates> {
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
      const isPlain =
        asOf === undefined || (table.endAt(place) <= asOf && table.meantAt(place, 'status') === undefined);
      // It is when it is, whatever the day of the knowledge; but that may not go with its status.
      if (!isPlain) bound.timeOf(table.at(place), exactIntervalAt(table, place), place);
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

/** The lanes, and in which of them, by index, the event at each place is. Of two that come first in the document, the first one's lane does. */
function* lanesIn(
  table: EventTable,
  { categories }: TimelineDocument,
): Steps<{ readonly lanes: readonly Lane[]; readonly laneAt: (place: number) => number }> {
  const numbers = new Map<string, number>();
  const numberOf = new Uint32Array(table.size);
  const counts: number[] = [];
  for (let place = 0; place < table.size; place += 1) {
    if (place % RUN === 0) yield;
    const id = table.valueAt(place, 'category') ?? '';
    let number = numbers.get(id);
    if (number === undefined) numbers.set(id, (number = counts.push(0) - 1));
    numberOf[place] = number;
    counts[number]! += 1;
  }
  const { lanes, placeOf } = lanesOfCounts(
    new Map(Array.from(numbers, ([id, number]) => [id, counts[number]!])),
    categories,
  );
  const laneOf = Array.from(numbers.keys(), placeOf);
  return { lanes, laneAt: place => laneOf[numberOf[place]!]! };
}

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

/** What is to be in sight for all entries to be, in time order. */
function* fitOf(entries: readonly TableEntry[]): Steps<NonNullable<Snapshot['toFit']>> {
  let [start, end] = [Infinity, -Infinity];
  let [covered, widest] = [Infinity, 0];
  let finest: TableEntry | undefined;
  let unit = Infinity;
  for (const entry of entries) {
    if (entry.order % PART === 0) yield entries.length;
    const { brief } = entry;
    if (!brief && !entry.dated) continue;
    // A number of ms that is a whole day is dated to the day.
    const isNews = !brief || unit > DAY_MS || brief.start % DAY_MS !== 0;
    const own = isNews ? unitOf(entry) : unit;
    if (own < unit) [unit, finest] = [own, entry];
    const time = brief ?? knownExtent(entry.interval.soft);
    widest = Math.max(widest, time.start - covered);
    covered = covered === Infinity ? time.end : Math.max(covered, time.end);
    const all = brief ?? extentOf([entry])!;
    start = Math.min(start, all.start);
    end = Math.max(end, all.end);
  }
  const extent = start <= end ? { start, end } : undefined;
  // Where no gap is wider than a quarter of all time, nothing is far from all others.
  const isGapped = extent && widest > lengthOf(extent) / 4;
  return {
    extent,
    first: isGapped ? firstExtent({ extent, entries }) : extent,
    entries: [...entries.slice(0, LOOKED_AT), ...(finest && finest.order >= LOOKED_AT ? [finest] : [])],
  };
}

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
