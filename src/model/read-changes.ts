/** Reads what is to change in a history: the same door, and the same faults, as for a document of these events alone. */
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Fault } from '../base/issue.js';
import { allOf, type Opened, type Steps } from '../base/steps.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
import type { IssueCode } from './issue-sentences.js';
import { nameEvents } from './name-events.js';
import { documentSteps, type OpenedDocument } from './read-document.js';
import { readEvent } from './read-events.js';
import type { Placed } from './reading.js';

/** What is to change in a history; what is removed goes first, then comes what is put, and what is updated may be that. */
export interface Changes {
  /** Ids of events that go. */
  readonly remove?: readonly string[];
  /** Events that come, as in a document; one that has the id of another takes its place. */
  readonly put?: readonly unknown[];
  /**
   * Events that change, by `id`: the fields that are given, and no others; what is null goes. A date in `when` takes the place of
   * `start` and `end`, and they that of `when`.
   */
  readonly update?: readonly Readonly<Record<string, unknown>>[];
}

export interface ReadChanges {
  readonly removed: readonly string[];
  /** Each with its place in `put`, or in `update` behind that. */
  readonly put: readonly Placed[];
  /** Some say something of others, or how long they lasted: what follows from that is worked out of all together. */
  readonly isJoined: boolean;
  readonly faults: readonly Fault[];
  /** The same fault with the address of what it is about in the changes. */
  readonly addressed: (fault: Fault) => Fault;
}

/** What of a document says how its events are read. */
const OF_EVENTS = ['categories', 'subjects', 'sources', 'seasons', 'margin'] as const;

/** `eventOf` gives the event of an id that there is now. Nothing throws. */
export function readChanges(
  doc: TimelineDocument,
  changes: Changes,
  eventOf: (id: string) => TimelineEvent | undefined,
): ReadChanges {
  const faults: Fault[] = [];
  const told = (code: IssueCode, pointer: string, ...values: readonly string[]): void =>
    void faults.push({ code, pointer, values, says: 'code' });
  const listOf = (name: keyof Changes): readonly unknown[] => {
    const list: unknown = (changes as Partial<Changes> | null)?.[name] ?? [];
    if (Array.isArray(list)) return list;
    told('data/not-array', `/${name}`, 'a list', typeof list);
    return [];
  };
  const removed = new Set<string>();
  /** As they are by then: what is put, and what has been updated before. */
  const now = new Map<unknown, object>();
  const find = (id: unknown, pointer: string): object | undefined => {
    const event = now.get(id) ?? (typeof id === 'string' && !removed.has(id) ? eventOf(id) : undefined);
    if (!event) told('change/no-event', pointer, String(id).slice(0, QUOTED_LENGTH));
    return event;
  };
  for (const [i, id] of listOf('remove').entries()) if (find(id, `/remove/${i}`)) removed.add(id as string);
  const given = listOf('put');
  for (const event of given) now.set(idOf(event), Object(event) as object);
  now.delete(undefined);
  const updated = listOf('update').flatMap((fields, i) => {
    const id = idOf(fields);
    const before = find(id, `/update/${i}/id`);
    if (!before) return [];
    const event = attempt(() => merged(before, fields as object));
    if (!event) {
      told('event/unreadable', `/update/${i}`);
      return [];
    }
    now.set(id, event);
    return { i, event };
  });
  const pointerOf = (pointer: string): string =>
    pointer.replace(/^\/events\/(\d+)/, (_, at: string) => {
      const i = Number(at);
      return i < given.length ? `/put/${i}` : `/update/${updated[i - given.length]!.i}`;
    });
  const addressed = ({ pointer = '', ...fault }: Fault): Fault => ({ ...fault, pointer: pointerOf(pointer) });

  const events = [...given, ...updated.map(({ event }) => event)];
  const gone = [...removed];
  if (events.length === 0) return { removed: gone, put: [], isJoined: false, faults, addressed };
  const head = Object.fromEntries(OF_EVENTS.flatMap(field => (doc[field] ? [[field, doc[field]]] : [])));
  let put: readonly Placed[] = [];
  let isJoined = false;
  const steps = documentSteps({ ...head, title: '-', events }, nothingMore);
  const { faults: own } = outcomeOf(steps, opened => {
    put = readInto(opened, id => eventOf(id) !== undefined && !removed.has(id));
    isJoined = opened.reading.references.length > 0 || put.some(({ event }) => event.lasts !== undefined);
  });
  return { removed: gone, put, isJoined, faults: [...faults, ...own.map(addressed)], addressed };
}

/** What they refer to is looked for among all. */
function* nothingMore(): Steps<void> {
  yield;
}

const idOf = (event: unknown): unknown => attempt(() => (Object(event) as { readonly id?: unknown }).id);

/** What is handed in may be anything, and what is asked of it may throw. */
function attempt<T>(ask: () => T): T | undefined {
  try {
    return ask();
  } catch {
    return undefined;
  }
}

/** The event with some fields as they are given. */
function merged(event: object, fields: object): object {
  const { when, start, end, ...rest } = event as Partial<TimelineEvent>;
  const isDated = ['when', 'start', 'end'].map(field => field in fields);
  return {
    ...rest,
    ...(isDated[0] ? {} : { start, end }),
    ...(isDated[1] || isDated[2] ? {} : { when }),
    ...fields,
  };
}

/** All of it at once, with something done before the events are read. */
function outcomeOf<T>(steps: Steps<T>, whenOpened: (opened: OpenedDocument) => void): T {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if ((value as Partial<Opened> | undefined)?.events) whenOpened(value as OpenedDocument);
  }
}

/** The events of an opened document; those without an id get one that is not `taken`. */
function readInto(opened: OpenedDocument, isTaken: (id: string) => boolean): readonly Placed[] {
  const { events, reading, head } = opened;
  const placed = events.flatMap((_, i) => readEvent(events, i, reading) ?? []);
  const byId = new Map(placed.map(at => [at.event.id, at]));
  byId.delete('');
  opened.names = allOf(
    nameEvents(
      placed.filter(({ event }) => event.id === ''),
      reading,
      { get: id => byId.get(id), has: id => byId.has(id) || isTaken(id), set: (id, at) => byId.set(id, at) },
    ),
  );
  head['events'] = placed.map(({ event }) => event);
  return placed;
}
