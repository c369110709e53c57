/**
 * The events of a long document into a table. Only where they say nothing of one another, and nothing of how long they lasted: what
 * has to be worked out of several together is worked out of objects.
 */
import { EVENTS } from '../base/caps.js';
import { PART, type Steps } from '../base/steps.js';
import { EventTable } from './event-table.js';
import { IdIndex } from './id-index.js';
import { setLateEvents } from './late-events.js';
import { nameEvents } from './name-events.js';
import { PlainDates } from './plain-dates.js';
import type { OpenedDocument } from './read-document.js';
import { readEvent } from './read-events.js';
import { tell, type Placed, type Reading } from './reading.js';

export interface ReadTable {
  readonly table: EventTable;
  /** Where in it each event is, by its id. */
  readonly index: IdIndex;
  readonly dates: PlainDates;
}

/** Undefined, and nothing of the document has changed, where they have to be read as objects. */
export function* tableSteps(opened: OpenedDocument): Steps<ReadTable | undefined> {
  const before = copyOf(opened.reading);
  let read: ReadTable | undefined;
  try {
    read = yield* readInto(opened);
  } catch {
    // Whoever reads them as objects says what it was.
  }
  if (!read) Object.assign(opened.reading, before);
  return read;
}

function* readInto(opened: OpenedDocument): Steps<ReadTable | undefined> {
  const { events, reading } = opened;
  const { length } = events;
  const dates = new PlainDates();
  Object.assign(reading, { goodDates: dates });
  if (length > EVENTS) tell(reading, 'data/cap', 'events', EVENTS);
  const most = Math.min(length, EVENTS);
  const table = new EventTable(most);
  const index = new IdIndex(most, place => table.idAt(place));
  const rest: Placed[] = [];
  /** The places of these. */
  const placeOf = new Map<Placed, number>();
  for (let i = 0; i < most; i += 1) {
    if (i % PART === 0) yield length;
    const at = readEvent(events, i, reading);
    if (!at) continue;
    const { id, lasts } = at.event;
    if (reading.references.length > 0 || lasts !== undefined) return undefined;
    const place = table.add(at.event);
    if (id === '' || !index.add(id, place)) {
      rest.push(at);
      placeOf.set(at, place);
    }
  }

  const named = new Map<string, Placed>();
  const naming = nameEvents(rest, reading, {
    has: id => index.has(id) || named.has(id),
    set: (id, at) => named.set(id, at),
    // Asked for the parts of an event, of which there are none.
    get: () => undefined,
  });
  let step = naming.next();
  for (; !step.done; step = naming.next()) yield;
  for (const [i, at] of rest.entries()) {
    if (i % PART === 0) yield;
    const place = placeOf.get(at)!;
    table.put(place, at.event);
    index.add(at.event.id, place);
  }
  opened.names = step.value;
  setLateEvents(opened.head, () => table.inDocument(place => table.at(place)));
  return { table, index, dates };
}

const copyOf = ({ declared, references, unknown, told, counts, ...reading }: Reading): Reading => ({
  ...reading,
  declared: {
    category: new Set(declared.category),
    subject: new Set(declared.subject),
    source: new Set(declared.source),
  },
  references: [...references],
  unknown: new Map(unknown),
  told: [...told],
  counts: new Map([...counts].map(([code, { fault, count }]) => [code, { fault, count }])),
});
