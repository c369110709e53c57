/** An entry of an event in a table, and what all of those share: a million of them take the room that their numbers take. */
import type { EventTable } from '../model/event-table.js';
import type { OtherClaim } from '../model/resolved-times.js';
import { exactInterval } from '../time/exact-interval.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import type { Brief, Entry } from './store.js';

/** What is known of the time of the events in a table, which is in time order; each by its place there. */
export interface TableTimes {
  readonly table: EventTable;
  /** Of those that numbers alone do not date. */
  readonly intervals: readonly (FuzzyInterval | undefined)[];
  readonly otherClaims: ReadonlyMap<number, readonly OtherClaim[]>;
  readonly undated: ReadonlySet<number>;
}

const NONE: readonly never[] = [];

/** Where it has a `brief`, it is that itself: nothing is made when all of them are gone through. */
export class TableEntry implements Entry, Brief {
  /** Its place in the table, too. */
  readonly order: number;
  readonly lane: number;
  readonly #of: TableTimes;

  constructor(of: TableTimes, order: number, lane: number) {
    this.#of = of;
    this.order = order;
    this.lane = lane;
  }

  get event(): Entry['event'] {
    return this.#of.table.at(this.order);
  }

  get interval(): FuzzyInterval {
    return intervalAt(this.#of, this.order);
  }

  get otherClaims(): Entry['otherClaims'] {
    return this.#of.otherClaims.get(this.order)?.map(({ interval }) => interval) ?? NONE;
  }

  get dated(): boolean {
    return !this.#of.undated.has(this.order);
  }

  /** Only what facts join can contradict itself. */
  get conflict(): false {
    return false;
  }

  get brief(): Brief | undefined {
    const { table, intervals } = this.#of;
    if (intervals[this.order] || !table.isExactAt(this.order)) return undefined;
    const { status = 'happened', certainty } = this;
    return status === 'happened' && certainty !== 'disputed' ? this : undefined;
  }

  get start(): CivilMs {
    return this.#of.table.startAt(this.order);
  }

  get end(): CivilMs {
    return this.#of.table.endAt(this.order);
  }

  get isMoment(): boolean {
    return this.#of.table.isMomentAt(this.order);
  }

  get category(): Brief['category'] {
    return this.#of.table.valueAt(this.order, 'category');
  }

  get status(): Brief['status'] {
    return this.#of.table.meantAt(this.order, 'status');
  }

  get certainty(): Brief['certainty'] {
    return this.#of.table.meantAt(this.order, 'certainty');
  }

  get importance(): Brief['importance'] {
    return this.#of.table.meantAt(this.order, 'importance');
  }

  /** The same event in another lane, or with more changed. */
  with({ lane = this.lane, ...other }: Partial<Entry>): Entry {
    if (Object.keys(other).length === 0) return new TableEntry(this.#of, this.order, lane);
    const { event, interval, otherClaims, order, dated, conflict } = this;
    return { event, interval, otherClaims, order, lane, dated, conflict, ...other };
  }
}

/** An entry with something of it changed. */
export const entryWith = (entry: Entry, other: Partial<Entry>): Entry =>
  entry instanceof TableEntry ? entry.with(other) : { ...entry, ...other };

export const intervalAt = ({ table, intervals }: TableTimes, place: number): FuzzyInterval =>
  intervals[place] ?? exactIntervalAt(table, place);

/** Of one that is exact. */
export const exactIntervalAt = (table: EventTable, place: number): FuzzyInterval =>
  exactInterval(table.startAt(place), table.endAt(place), table.isMomentAt(place) ? 'moment' : 'span');
