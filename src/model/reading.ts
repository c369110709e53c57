/**
 * What is known while one document is read: where the reading is, what it met, what was wrong. It is the one thing
 * that changes meanwhile. Only so many faults of one code are listed: a million events without a title are a hundred
 * issues and a count.
 */
import { ISSUES_LISTED, QUOTED_LENGTH } from '../base/caps.js';
import type { Fault } from '../base/issue.js';
import type { EdtfOptions } from '../time/edtf/read.js';
import type { EdtfValue } from '../time/edtf/value.js';
import type { TimelineEvent } from './document.js';
import type { IssueCode } from './issue-sentences.js';

/** A sentence names lists of words whole; longer ones are somebody's data. */
const NAMED_LENGTH = 120;

/** An event that is being read; its id may be empty until all are read. */
export type Draft = { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] };

/** An event and its place in `events`. */
export interface Placed {
  readonly event: Draft;
  readonly index: number;
}

/** What a document can refer to by id. */
export type Referent = 'event' | 'category' | 'subject' | 'source';

export interface Reference {
  /** Undefined for the document itself. */
  readonly at: Placed | undefined;
  /** Of the id, relative to the event. */
  readonly path: string;
  readonly to: string;
}

export interface UnknownField {
  readonly at: Placed | undefined;
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

export interface Reading {
  /** What is being read; undefined for the document itself. */
  at: Placed | undefined;
  /** Seasons and margin of the document. */
  dates: EdtfOptions;
  /** Texts of dates that were read without an issue: many events share theirs. */
  readonly goodDates: Pick<Map<string, EdtfValue>, 'get' | 'clear' | 'size'> & {
    set(text: string, value: EdtfValue): unknown;
  };
  /** Ids that the document declares, or that were met and told; those of events are known only at the end. */
  readonly declared: Readonly<Record<Exclude<Referent, 'event'>, Set<string>>>;
  /** Where events refer to events. */
  readonly references: Reference[];
  /** Fields that are not in the schema: the first of each name. */
  readonly unknown: Map<string, UnknownField>;
  readonly told: { readonly fault: Fault; readonly at: Placed | undefined }[];
  /** By code. */
  readonly counts: Map<string, { readonly fault: Fault; count: number }>;
}

export const startReading = (): Reading => ({
  at: undefined,
  dates: {},
  goodDates: new Map(),
  declared: { category: new Set(), subject: new Set(), source: new Set() },
  references: [],
  unknown: new Map(),
  told: [],
  counts: new Map(),
});

/** Notes a fault. `path` is a JSON pointer without its first slash, relative to the event or the document. */
export const tell = (reading: Reading, code: IssueCode, path: string, ...values: unknown[]): undefined =>
  add(reading, path, { code, values: values.map(nameOf), says: 'code' });

/**
 * Notes that what is at `path` takes `expected`, which `value` is not; a null field is as good as absent, and so not
 * told. Some places have a code of their own.
 */
export function refuse(
  reading: Reading,
  path: string,
  expected: string,
  value: unknown,
  code: IssueCode = 'data/type',
): null | undefined {
  if (value === null && path) return null;
  const own = reading.at ? OF_EVENT : OF_DOCUMENT;
  return tell(reading, own[path] ?? code, path, expected, value);
}

const OF_EVENT: Readonly<Record<string, IssueCode>> = {
  '': 'event/not-object',
  id: 'event/id',
  title: 'event/title-type',
};
const OF_DOCUMENT: Readonly<Record<string, IssueCode>> = {
  '': 'data/not-document',
  asOf: 'date/as-of',
  events: 'data/not-array',
};

/** Notes what a reader of `time/` found in `text`. */
export function relay(
  reading: Reading,
  faults: readonly Pick<Fault, 'code' | 'severity'>[],
  path: string,
  text: string,
  says: 'date' | 'duration' = 'date',
): void {
  for (const { code, severity } of faults) add(reading, path, { code, severity, values: [text], says });
}

function add({ at, told, counts }: Reading, path: string, fault: Fault): undefined {
  const seen = counts.get(fault.code) ?? { fault, count: 0 };
  counts.set(fault.code, seen);
  seen.count += 1;
  if (seen.count > ISSUES_LISTED) return;
  told.push({ at, fault: { ...fault, pointer: (at ? `/events/${at.index}` : '') + (path && `/${path}`) } });
}

/** All that was told, in the order of reading; then, by code, how many more there are than listed. */
export const faultsOf = ({ told, counts }: Reading): readonly Fault[] => [
  ...told.map(({ at, fault }) => (at?.event.id ? { ...fault, event: at.event.id } : fault)),
  ...[...counts.values()].flatMap(({ fault, count }) => restOf(fault, count - ISSUES_LISTED)),
];

/** That so many more like one are not listed. */
export const restOf = (
  { code, severity }: Pick<Fault, 'code' | 'severity'>,
  rest: number,
): readonly Fault[] => (rest > 0 ? [{ code, severity, values: [String(rest)], says: 'rest' }] : []);

/** A value in a sentence. */
function nameOf(value: unknown): string {
  if (typeof value === 'object' && value) return Array.isArray(value) ? 'a list' : 'an object';
  const text = String(value);
  return text.length > NAMED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}
