/** A history that changes while it is shown: events come, change and go, and nothing is worked out anew but what they touch. */
import { EVENTS, ISSUES_LISTED } from '../base/caps.js';
import type { Fault, Issue } from '../base/issue.js';
import { orderBy } from '../base/order-by.js';
import { allOf } from '../base/steps.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { setLateEvents } from '../model/late-events.js';
import { readChanges, type Changes, type ReadChanges } from '../model/read-changes.js';
import { documentSteps, type CheckReferences } from '../model/read-document.js';
import { createOwnDates } from '../model/resolve-own.js';
import { boundBy, hasFacts, NO_FACTS, resolveWith, type SolveFacts } from '../model/resolve-with.js';
import { RELATIONS, type KnownTimes } from '../model/resolved-times.js';
import { dayOf } from '../time/civil.js';
import type { CivilMs } from '../time/interval.js';
import { timeKey } from './time-order.js';
import { lacks } from './lacks.js';
import { LiveEntries } from './live-entries.js';
import { orderAmong } from './order-among.js';
import { atHand, storeOf, type Entry, type Snapshot, type Store } from './store.js';

/** What works out what events say of one another. */
export interface FactTools {
  readonly checkReferences: CheckReferences;
  readonly solveFacts: SolveFacts;
}

/** All events by id, and which of them have changed. */
interface Unread {
  readonly events: Map<string, TimelineEvent>;
  readonly changed: Set<string>;
}

/**
 * A store whose events change. Its snapshot is another one then, and so are `doc` and `resolved`; those before stay as they were.
 *
 * A change costs what it touches, however many events there are, as long as none says anything of others (`parent`, ordering
 * facts) or of how long it lasted: else all are read and worked out anew. What comes new to a time stands behind what was there of
 * the same time, and a lane that comes new behind those that nobody declared.
 */
export class LiveStore implements Store {
  /** As it was read last, as a whole. */
  #base: Store;
  /** What has come of it; undefined where it is read as a whole each time. */
  #live: LiveEntries | undefined;
  /** What is to be read anew, where that is to be. */
  #unread: Unread | undefined;
  /** Nothing was taken that does not show. */
  #isSettled = true;
  /** What is not declared, of which that was said. */
  readonly #told = new Set<string>();
  #doc: TimelineDocument | undefined;
  #resolved: KnownTimes | undefined;
  readonly #facts: FactTools;

  /** `store` holds a whole document, in lanes by category. */
  constructor(store: Store, facts: FactTools) {
    this.#base = store;
    this.#facts = facts;
    this.#live = liveOf(store);
  }

  get doc(): TimelineDocument {
    const live = this.#live;
    return (this.#doc ??= live ? withEvents(this.#base.doc, () => live.events()) : this.#base.doc);
  }

  get resolved(): KnownTimes {
    const { resolved } = this.#base;
    return (this.#resolved ??= this.#live ? timesOf(this.doc, resolved.asOf, this.#live) : resolved);
  }

  get has(): Store['has'] {
    const live = this.#live;
    return live ? field => live.has(field) : this.#base.has;
  }

  /** What is taken is worked out with all else when it is settled, however much it is. */
  get readsAnew(): boolean {
    return !this.#live || this.#unread !== undefined;
  }

  entry(id: string): Entry | undefined {
    return (this.#live ?? this.#base).entry(id);
  }

  snapshot(): Snapshot {
    return (this.#live ?? this.#base).snapshot();
  }

  request(_view: unknown, signal?: AbortSignal): Promise<Snapshot> {
    return atHand(this.snapshot())(undefined, signal);
  }

  /** Changes events, and gives what was wrong with what was handed in, and was left out; the rest is done. */
  change(changes: Changes): readonly (Fault | Issue)[] {
    const faults = this.take(changes);
    return [...faults, ...this.settle()];
  }

  /** The same, but that nothing shows before `settle`: for several changes in a row. */
  take(changes: Changes): readonly Fault[] {
    const read = readChanges(this.#base.doc, changes, id =>
      this.#unread ? this.#unread.events.get(id) : this.entry(id)?.event,
    );
    const { removed, put, isJoined } = read;
    const faults = read.faults.filter(fault => this.#isNews(fault));
    if (removed.length + put.length === 0) return faults;
    this.#isSettled = false;
    if (this.#live && !isJoined && !this.#unread) return [...faults, ...this.#apply(this.#live, read)];
    this.#unread ??= {
      events: new Map(this.#live ? this.#live.events().map(byId) : this.#base.doc.events.map(byId)),
      changed: new Set(),
    };
    const { events, changed } = this.#unread;
    for (const id of removed) events.delete(id);
    for (const { event } of put) {
      events.set(event.id, event);
      changed.add(event.id);
    }
    return faults;
  }

  /** What is not declared is said once. */
  #isNews({ code, values }: Fault): boolean {
    if (!UNDECLARED.includes(code)) return true;
    const told = `${code} ${values.join()}`;
    if (this.#told.has(told) || this.#told.size === ISSUES_LISTED) return false;
    this.#told.add(told);
    return true;
  }

  /** Shows what was taken; gives what was found wrong with it only now. */
  settle(): readonly (Fault | Issue)[] {
    if (this.#isSettled) return [];
    this.#isSettled = true;
    this.#doc = this.#resolved = undefined;
    if (this.#unread) return this.#readAnew(this.#unread);
    this.#live?.settle();
    return [];
  }

  #apply(live: LiveEntries, { removed, put, addressed }: ReadChanges): readonly Fault[] {
    const { doc, resolved } = this.#base;
    const dates = createOwnDates(doc);
    const bound = boundBy(resolved.asOf);
    const faults: Fault[] = [];
    for (const id of removed) live.remove(id);
    for (const { event, index } of put) {
      if (live.count >= EVENTS && !live.entry(event.id)) {
        const pointer = `/events/${index}`;
        faults.push(addressed({ code: 'data/cap', pointer, values: [String(EVENTS)], says: 'code' }));
        continue;
      }
      const { interval, isDated } = bound.timeOf(event, dates.of(event), index);
      live.put({
        event,
        interval,
        otherClaims: dates.otherClaims(event).map(claim => claim.interval),
        order: orderAmong(live.ranked, timeKey(interval.core)),
        lane: live.laneOf(event.category),
        dated: isDated,
        conflict: false,
      });
    }
    const idAt = new Map(put.map(({ event, index }) => [index, event.id]));
    return [...faults, ...bound.faults(index => idAt.get(index)!).map(addressed)];
  }

  /** All of it, from the events on. */
  #readAnew({ events, changed }: Unread): readonly (Fault | Issue)[] {
    const all = [...events.values()];
    const { checkReferences, solveFacts } = this.#facts;
    const { value, faults } = allOf(
      documentSteps(
        withEvents(this.#base.doc, () => all),
        checkReferences,
      ),
    );
    const asOf = dayBefore(this.#base.resolved.asOf);
    const times = resolveWith(value!, { asOf, solve: hasFacts(value!) ? solveFacts : undefined });
    this.#base = storeOf(value!, times.value, orderBy);
    this.#live = liveOf(this.#base);
    this.#unread = undefined;
    // What was wrong with the others was said before; and where they stand in the document nobody has said.
    return [...faults, ...times.faults].flatMap(({ pointer: _, ...fault }) =>
      fault.event !== undefined && changed.has(fault.event) ? fault : [],
    );
  }
}

const UNDECLARED: readonly string[] = ['category/unknown', 'subject/unknown'];

const byId = (event: TimelineEvent) => [event.id, event] as const;

/** Undefined where what is known of some events hangs on others. */
function liveOf(store: Store): LiveEntries | undefined {
  const { doc } = store;
  const isJoined =
    !lacks(store, ['parent', 'lasts', ...RELATIONS]) && (hasFacts(doc) || doc.events.some(it => it.parent));
  return isJoined ? undefined : new LiveEntries(store);
}

/** The document with other events, which are put together when somebody asks for them. */
function withEvents(doc: TimelineDocument, make: () => readonly TimelineEvent[]): TimelineDocument {
  // As they are put together when they are asked for, they are not asked for here.
  const fields = Object.keys(doc).map(field => [
    field,
    field === 'events' ? undefined : doc[field as keyof TimelineDocument],
  ]);
  const own = Object.fromEntries(fields) as TimelineDocument;
  setLateEvents(own, make);
  return own;
}

/** The day that ends at a moment, in EDTF. */
function dayBefore(end: CivilMs | undefined): string | undefined {
  if (end === undefined) return undefined;
  const { year, month, day } = dayOf(end - 1);
  const [years, months, days] = [Math.abs(year), month, day].map((part, i) =>
    String(part).padStart(i === 0 ? 4 : 2, '0'),
  );
  return `${year < 0 ? '-' : ''}${years}-${months}-${days}`;
}

function timesOf(doc: TimelineDocument, asOf: CivilMs | undefined, live: LiveEntries): KnownTimes {
  const entryOf = ({ id }: TimelineEvent): Entry => live.entry(id)!;
  return {
    doc,
    asOf,
    get inOrder() {
      return doc.events.map(event => entryOf(event).interval);
    },
    get otherClaims() {
      const dates = createOwnDates(doc);
      const claims = live.has('claims') ? doc.events.filter(event => event.claims) : [];
      return new Map(
        claims.flatMap(event => {
          const others = dates.otherClaims(event);
          return others.length > 0 ? [[event.id, others]] : [];
        }),
      );
    },
    get undated() {
      return new Set(doc.events.filter(event => !entryOf(event).dated).map(({ id }) => id));
    },
    conflicts: [],
    conflicting: new Set(),
    solved: NO_FACTS,
  };
}
