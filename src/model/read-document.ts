/**
 * Text or a value to a document: one door for everything that comes from outside. What is good is kept as plain
 * data, copied; what is not is left out with a fault; nothing throws. The lenient forms it takes are in `words.ts`.
 */
import { DOCUMENT_LENGTH } from '../base/caps.js';
import type { Fault } from '../base/issue.js';
import type { Opened, Steps } from '../base/steps.js';
import { readDuration } from '../time/duration.js';
import type { EdtfOptions } from '../time/edtf/read.js';
import type { TimelineDocument } from './document.js';
import { editorial } from './editorial.js';
import { nameEvents, type Names } from './name-events.js';
import { readEvents } from './read-events.js';
import { faultsOf, startReading, tell, type Reading } from './reading.js';
import { RELATIONS } from './resolved-times.js';
import { timelineDocument } from './schema.js';

/** A document and what was wrong with it, without words. */
export interface ReadDocument {
  readonly value: TimelineDocument | undefined;
  readonly faults: readonly Fault[];
}

/** A document of which all is read but its events, and what refers to these. */
export interface OpenedDocument extends Opened {
  readonly head: Record<string, unknown>;
  readonly reading: Reading;
  /** Whoever has read the events in another way, and put them in the head, puts here what they are called, before the next step. */
  names?: Names;
}

/** Leaves out what refers to nothing, or to what it may not. */
export type CheckReferences = (reading: Reading, names: Names) => Steps<void>;

/**
 * `parseDocument` (which says what there is to know of it), with faults that have no sentences yet, step by step; but
 * `JSON.parse` is one. `check` is asked where events refer to others.
 */
export function* documentSteps(textOrValue: unknown, check: CheckReferences): Steps<ReadDocument> {
  const reading = startReading();
  let value: unknown = textOrValue;
  if (typeof value === 'string') {
    const text = value.replace(/^\ufeff/, '');
    try {
      if (text.length <= DOCUMENT_LENGTH) value = JSON.parse(text);
      else tell(reading, 'data/size', '', DOCUMENT_LENGTH);
    } catch {
      // Where it stops being JSON is looked for by whoever puts it in words.
      return {
        value: undefined,
        faults: [{ code: 'data/json', pointer: '', values: [text], says: 'code' }],
      };
    }
    if (reading.told.length > 0) return { value: undefined, faults: faultsOf(reading) };
  }
  let doc: TimelineDocument | undefined;
  try {
    doc = yield* toDocument(value, reading, check);
  } catch {
    reading.at = undefined;
    tell(reading, 'event/unreadable', '');
  }
  return { value: doc, faults: faultsOf(reading) };
}

/** Undefined where it is no document. */
function* toDocument(
  given: unknown,
  reading: Reading,
  check: CheckReferences,
): Steps<TimelineDocument | undefined> {
  const head: Record<string, unknown> = {};
  if (Array.isArray(given)) head['events'] = given;
  else if (!timelineDocument(given, '', reading, head)) return undefined;
  const { seasons, margin = '' } = head as Partial<TimelineDocument>;
  // Absent and undefined are one to the reader of dates.
  reading.dates = { seasons, margin: readDuration(margin).value } as EdtfOptions;
  reading.goodDates.clear();
  const events = (head['events'] ?? []) as readonly unknown[];
  const opened: OpenedDocument = { events, head, reading };
  yield opened;
  let { names } = opened;
  if (!names) {
    const placed = yield* readEvents(events, reading);
    names = yield* nameEvents(placed, reading);
    head['events'] = placed.map(({ event }) => event);
  }
  reading.at = undefined;
  for (const [field, read] of Object.entries(editorial))
    if (field in head) head[field] = read(head[field], field, reading);
  if (reading.references.length > 0) yield* check(reading, names);
  tellUnknown(reading, names);
  return head as unknown as TimelineDocument;
}

/** Fields that the schema does not know; one that refers to an event was meant as a fact. */
function tellUnknown(reading: Reading, { byId }: Names): void {
  for (const { at, path, name, value } of reading.unknown.values()) {
    const target: unknown = Array.isArray(value) ? value[0] : value;
    const isFact = byId.has(target as string) || Object.hasOwn(Object(target) as object, 'event');
    reading.at = at;
    if (!at) tell(reading, 'document/unknown-field', path, name);
    else if (isFact) tell(reading, 'relation/type', path, name, RELATIONS.join(', '));
    else tell(reading, 'event/unknown-field', path, name);
  }
}
