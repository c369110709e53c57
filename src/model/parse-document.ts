/**
 * Text or a value to a document: one door for everything that comes from outside. What is good is kept as plain
 * data, copied; what is not is left out with an issue; nothing throws. The lenient forms it takes are in `words.ts`.
 */
import { DOCUMENT_LENGTH } from '../base/caps.js';
import type { Parsed } from '../base/issue.js';
import { parseDuration } from '../time/parse-duration.js';
import type { EdtfOptions } from '../time/edtf/parse.js';
import { checkReferences } from './check-references.js';
import type { TimelineDocument } from './document.js';
import { findJsonFault } from './json-fault.js';
import { nameEvents, type Names } from './name-events.js';
import { readEvents } from './read-events.js';
import { issuesOf, startReading, tell, type Reading } from './reading.js';
import { RELATIONS } from './resolved-times.js';
import { timelineDocument } from './schema.js';

/**
 * The document that JSON text, an object or a list of events holds, and what was wrong with it. `value` is undefined
 * only where there is no document at all; a bad event, field or date is left out, and the rest is kept.
 *
 * Each event has an `id` and a `title`, each fact leads to an event, each date is EDTF that can be read. Reading the
 * outcome again gives an equal one. Linear.
 */
export function parseDocument(textOrValue: unknown): Parsed<TimelineDocument> {
  const reading = startReading();
  let value: unknown = textOrValue;
  if (typeof value === 'string') {
    const text = value.replace(/^\ufeff/, '');
    if (text.length > DOCUMENT_LENGTH) {
      tell(reading, 'data/size', '', DOCUMENT_LENGTH);
      return { value: undefined, issues: issuesOf(reading) };
    }
    try {
      value = JSON.parse(text);
    } catch {
      const { expected, ...place } = findJsonFault(text) ?? { line: 1, column: 1, expected: 'less nesting' };
      tell(reading, 'data/json', '', expected);
      return { value: undefined, issues: issuesOf(reading).map(issue => ({ ...issue, ...place })) };
    }
  }
  let doc: TimelineDocument | undefined;
  try {
    doc = readDocument(value, reading);
  } catch {
    reading.at = undefined;
    tell(reading, 'event/unreadable', '');
  }
  return { value: doc, issues: issuesOf(reading) };
}

/** Undefined where it is no document. */
function readDocument(given: unknown, reading: Reading): TimelineDocument | undefined {
  const head: Record<string, unknown> = {};
  if (Array.isArray(given)) head['events'] = given;
  else if (!timelineDocument(given, '', reading, head)) return undefined;
  const { seasons, margin = '' } = head as Partial<TimelineDocument>;
  // Absent and undefined are one to the reader of dates.
  reading.dates = { seasons, margin: parseDuration(margin).value } as EdtfOptions;
  reading.goodDates.clear();
  const placed = readEvents((head['events'] ?? []) as readonly unknown[], reading);
  const names = nameEvents(placed, reading);
  checkReferences(reading, names);
  tellUnknown(reading, names);
  return { ...head, events: placed.map(({ event }) => event) };
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
