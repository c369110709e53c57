/**
 * Text or a value to a document: one door for everything that comes from outside. What is good is kept as plain
 * data, copied; what is not is left out with an issue; nothing throws. The lenient forms it takes are in `read-…`.
 */
import type { Issue, Parsed } from '../base/issue.js';
import { parseDuration } from '../time/duration.js';
import type { EdtfOptions } from '../time/edtf/parse.js';
import { DOCUMENT_LENGTH } from '../base/caps.js';
import { checkReferences } from './check-references.js';
import type { Descriptor, ObjectDescriptor } from './descriptors.js';
import type { Category, TimelineDocument } from './document.js';
import { findJsonFault } from './json-fault.js';
import { nameEvents } from './name-events.js';
import { isVisible } from './plain-text.js';
import { readEvents } from './read-event.js';
import { readFields, type Reader } from './read-value.js';
import { RELATIONS } from './resolved-times.js';
import { createReport, type Report } from './report.js';
import { timelineDocument } from './schema.js';

/** The document without its events, which are read after all that they refer to. */
const HEAD: ObjectDescriptor = {
  ...timelineDocument,
  fields: new Map<string, Descriptor>([...timelineDocument.fields, ['events', { kind: 'raw' }]]),
};

/**
 * The document that JSON text, an object or a list of events holds, and what was wrong with it. `value` is undefined
 * only where there is no document at all; a bad event, field or date is left out, and the rest is kept.
 *
 * Each event has an `id` and a `title`, each fact leads to an event, each date is EDTF that can be read. Reading the
 * outcome again gives an equal one. Linear.
 */
export function parseDocument(textOrValue: unknown): Parsed<TimelineDocument> {
  if (typeof textOrValue !== 'string') return readDocument(textOrValue);
  const text = textOrValue.startsWith('\ufeff') ? textOrValue.slice(1) : textOrValue;
  const report = createReport();
  if (text.length > DOCUMENT_LENGTH) {
    report.tell('data/size', '', DOCUMENT_LENGTH);
    return { value: undefined, issues: report.list() };
  }
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { value: undefined, issues: [jsonIssue(text, report)] };
  }
  return readDocument(value);
}

function jsonIssue(text: string, report: Report): Issue {
  const { line, column, expected } = findJsonFault(text) ?? { line: 1, column: 1, expected: 'less nesting' };
  report.tell('data/json', '', expected);
  return { ...report.list()[0]!, line, column };
}

function readDocument(given: unknown): Parsed<TimelineDocument> {
  const report = createReport();
  const head: Record<string, unknown> = {};
  const reader: Reader = {
    report,
    index: -1,
    event: undefined,
    dates: {},
    good: new Map(),
    declared: { category: new Set(), subject: new Set(), source: new Set() },
    references: [],
    unknown: new Map(),
  };
  try {
    if (Array.isArray(given)) head['events'] = given;
    else if (typeof given === 'object' && given !== null) readHead(given, head, reader);
    else report.refuse('data/not-document', '', 'an object with "events", or a list', given);
  } catch {
    report.tell('event/unreadable', '');
  }
  if (head['events'] === undefined) return { value: undefined, issues: report.list() };
  const placed = readEvents(head['events'] as readonly unknown[], {
    ...reader,
    dates: dateOptions(head),
    good: new Map(),
  });
  const names = nameEvents(placed, report);
  checkReferences(reader, names);
  reportUnknown(reader, names.byId);
  const doc = { ...(head as Partial<TimelineDocument>), events: placed.map(({ event }) => event) };
  return { value: doc, issues: report.list() };
}

/** All but the events, which are left as they were given. */
function readHead(given: object, head: Record<string, unknown>, reader: Reader): void {
  const { report } = reader;
  const refused = readFields(HEAD, given, head, '', reader);
  const { title, events = [] } = head;
  if (typeof title !== 'string' || !isVisible(title)) {
    delete head['title'];
    if (!refused.includes('title')) report.tell('document/no-title', '', 'title');
  }
  if (!Array.isArray(events)) report.refuse('data/not-array', 'events', 'a list', events);
  else if (events.length === 0) report.tell('data/empty', '', 'event');
  head['events'] = Array.isArray(events) ? events : [];
  declare('categories', reader.declared.category);
  declare('subjects', reader.declared.subject);
  declare('sources', reader.declared.source);

  /** Of entries with the same id, the first is kept. */
  function declare(field: string, ids: Set<string>): void {
    const entries = head[field] as readonly Category[] | undefined;
    if (entries === undefined) return;
    head[field] = entries.filter(({ id }, i) => {
      if (ids.has(id)) report.tell('data/duplicate-id', `${field}/${i}/id`, id);
      return !ids.has(id) && ids.add(id);
    });
  }
}

/** What the document says of how its dates are to be read. */
function dateOptions({ seasons, margin }: Partial<TimelineDocument>): EdtfOptions {
  const soft = margin === undefined ? undefined : parseDuration(margin).value;
  return { ...(seasons && { seasons }), ...(soft && { margin: soft }) };
}

/** Fields that the schema does not know, the first of each name; one that refers to an event was meant as a fact. */
function reportUnknown({ report, unknown }: Reader, byId: ReadonlyMap<unknown, unknown>): void {
  for (const { event, index, path, name, value } of unknown.values()) {
    const target: unknown = Array.isArray(value) ? value[0] : value;
    const isFact = byId.has(target) || Object.hasOwn(Object(target) as object, 'event');
    report.at(index, event);
    if (event && isFact) report.tell('relation/type', path, name, RELATIONS.join(', '));
    else report.tell(event ? 'event/unknown-field' : 'document/unknown-field', path, name);
  }
}
