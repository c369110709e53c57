/**
 * What an importer gathers on its way through a source: fields and events of a document to be, where in the source each
 * of them stood, and what was wrong. At the end the reader of documents looks at all of it, so that texts, addresses and
 * caps are checked in one place for every format; what it finds is told of the source, not of what was made of it.
 */
import { ISSUES_LISTED, QUOTED_LENGTH, UNKNOWN_NAMES } from '../base/caps.js';
import type { Fault, Issue, Parsed } from '../base/issue.js';
import type { TimelineDocument } from '../model/document.js';
import type { IssueCode } from '../model/issue-sentences.js';
import { readDocument } from '../model/read-whole.js';
import { restOf } from '../model/reading.js';
import { explainImport, type ImportCode } from './explain-import.js';

/** In a source that is JSON the pointer, in one of lines the line and column. */
export type Place = Pick<Issue, 'pointer' | 'line' | 'column'>;

/** The place from which came what is at a path, `links/0/href`, of an event or of the document. */
export type PlaceOf = (path: string) => Place;

export interface GatheredEvent {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly placeOf: PlaceOf;
}

export interface Gathering {
  /** Fields of the document, without its events. */
  readonly head: Record<string, unknown>;
  readonly events: GatheredEvent[];
  readonly told: { readonly fault: Fault; readonly event: number | undefined }[];
  /** By code. */
  readonly counts: Map<string, { readonly fault: Fault; count: number }>;
  /** What has no place in a document, by name: where it first stood, and how often. */
  readonly ignored: Map<string, { readonly place: Place; count: number }>;
}

export const startGathering = (): Gathering => ({
  head: {},
  events: [],
  told: [],
  counts: new Map(),
  ignored: new Map(),
});

/** Notes a fault; `event` is the index that the event concerned has, or will have. So many of a code are listed. */
export function tell({ told, counts }: Gathering, fault: Fault, event?: number): void {
  const seen = counts.get(fault.code) ?? { fault, count: 0 };
  counts.set(fault.code, seen);
  seen.count += 1;
  if (seen.count <= ISSUES_LISTED) told.push({ fault, event });
}

/** A fault whose code alone says what is wrong. */
export const faultAt = (
  place: Place,
  code: IssueCode | ImportCode,
  ...values: readonly unknown[]
): Fault => ({ ...place, code, values: values.map(quote), says: 'code' });

/** Counts a value, or the items of a list, that a document has no place for; by `name`. */
export function ignore({ ignored }: Gathering, name: string, place: Place, value: unknown): void {
  const isBlank = value === undefined || value === null || value === '';
  const count = Array.isArray(value) ? value.length : isBlank ? 0 : 1;
  if (count === 0) return;
  const seen = ignored.get(name) ?? { place, count: 0 };
  if (ignored.size < UNKNOWN_NAMES) ignored.set(name, seen);
  seen.count += count;
}

/** A value in a sentence. */
export function quote(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  const text = String(value);
  return text.length > 2 * QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}

/** Ids are made here, and that there are no events is said of the source. */
const NOT_OF_THE_SOURCE: readonly string[] = ['event/no-id', 'data/empty'];

/** The document that was gathered, and all that was wrong; `placeOf` is that of the document. Linear. */
export function finishGathering(gathering: Gathering, placeOf: PlaceOf): Parsed<TimelineDocument> {
  const { head, events, ignored } = gathering;
  if (events.length === 0) tell(gathering, faultAt(placeOf(''), 'import/empty'));
  for (const [name, { place, count }] of ignored)
    tell(gathering, faultAt(place, 'import/ignored', name, count));
  const { value, faults } = readDocument({ ...head, events: events.map(({ fields }) => fields) });
  const found = faults.filter(({ code }) => !NOT_OF_THE_SOURCE.includes(code));
  const issues = found.map(fault => explainImport(inSource(fault, events, placeOf)));
  return { value, issues: [...issuesOf(gathering, value), ...issues] };
}

/** What was told so far, in order; then, by code, how many more there are than listed. */
export function issuesOf({ told, counts }: Gathering, doc?: TimelineDocument): readonly Issue[] {
  const own = told.map(({ fault, event }): Fault => {
    const id = event === undefined ? undefined : doc?.events[event]?.id;
    return id === undefined ? fault : { ...fault, event: id };
  });
  const rest = [...counts.values()].flatMap(({ fault, count }) => restOf(fault, count - ISSUES_LISTED));
  return [...own, ...rest].map(explainImport);
}

/** The fault at the place in the source from which came what is at its pointer. */
function inSource(fault: Fault, events: readonly GatheredEvent[], placeOf: PlaceOf): Fault {
  const { pointer, ...rest } = fault;
  if (pointer === undefined) return fault;
  const [, index = '', path = ''] = /^\/events\/(\d+)\/?(.*)$/s.exec(pointer) ?? [];
  const event = index === '' ? undefined : events[Number(index)];
  return { ...rest, ...(event ? event.placeOf(path) : placeOf(pointer.slice(1))) };
}
