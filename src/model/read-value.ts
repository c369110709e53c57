/**
 * Reads data by a descriptor: plain copies of what is good, an issue for what is not. Each property is read once,
 * for it may be a getter; nothing is shared with what was handed in; nothing throws.
 */
import { assertNever } from '../base/assert-never.js';
import { parseDuration } from '../time/duration.js';
import {
  EXTRA_DEPTH,
  EXTRA_VALUES,
  ID_LENGTH,
  IMAGE_LENGTH,
  MARKS,
  UNKNOWN_NAMES,
  URL_LENGTH,
} from './caps.js';
import { isColor } from './colour.js';
import type {
  Descriptor,
  IdDescriptor,
  ListDescriptor,
  ObjectDescriptor,
  Referent,
  UrlDescriptor,
} from './descriptors.js';
import { safeUrl } from './links.js';
import { cutText, isPlain, mendText, thinMarks } from './plain-text.js';
import { readDate, type DateReader } from './read-date.js';
import type { TimelineEvent } from './document.js';

/** An event while it is being read. */
export type Draft = { -readonly [Key in keyof TimelineEvent]: TimelineEvent[Key] };

/** What is known while a document is read. */
export interface Reader extends DateReader {
  /** Place in `events`; −1 outside. */
  index: number;
  event: Draft | undefined;
  /** Ids that the document declares, or that were met and reported; those of events are known only at the end. */
  readonly declared: Readonly<Record<Exclude<Referent, 'event'>, Set<string>>>;
  /** Where events refer to events. */
  readonly references: Reference[];
  /** Fields that are not in the schema: the first of each name. */
  readonly unknown: Map<string, Unknown>;
}

export interface Reference {
  readonly event: Draft;
  readonly index: number;
  /** Of the id, relative to the event. */
  readonly path: string;
  readonly to: string;
}

export interface Unknown {
  readonly event: Draft | undefined;
  readonly index: number;
  readonly path: string;
  readonly name: string;
  readonly value: unknown;
}

type Fields = Record<string, unknown>;

const NONE: readonly string[] = [];

/**
 * Copies into `out` the fields of `given`; gives back the names of those that were refused. Those that are absent,
 * null or empty are no part of either.
 */
export function readFields(
  { fields }: ObjectDescriptor,
  given: object,
  out: Fields,
  path: string,
  reader: Reader,
): readonly string[] {
  let refused: string[] | undefined;
  for (const key of Object.keys(given)) {
    const inner = path === '' ? key : `${path}/${key}`;
    let value: unknown;
    try {
      const raw = (given as Fields)[key];
      const field = fields.get(key);
      if (raw === undefined || (raw === null && field && field.kind !== 'date')) continue;
      value = field ? readValue(field, raw, inner, reader) : readUnknown(key, raw, path, reader);
      if (value === null && field) continue;
    } catch {
      reader.report.error('event/unreadable', escapePath(path, key));
    }
    if (value === undefined) (refused ??= []).push(key);
    else if (key !== '__proto__') out[key] = value;
    else Object.defineProperty(out, key, { value, configurable: true, enumerable: true, writable: true });
  }
  return refused ?? NONE;
}

/** The value, cleaned; null where it is as good as absent; undefined where it was refused, with an issue. */
export function readValue(descriptor: Descriptor, value: unknown, path: string, reader: Reader): unknown {
  const { report } = reader;
  switch (descriptor.kind) {
    case 'text':
      return readText(value, descriptor.most, path, reader);
    case 'id':
      return readId(descriptor, value, path, reader);
    case 'date':
      return readDate(value, descriptor.role, path, reader);
    case 'duration': {
      if (typeof value !== 'string') return refuse(value, 'a duration such as P2Y', path, reader);
      const { value: read, issues } = parseDuration(value);
      report.relay(issues, path);
      return read && value;
    }
    case 'flag':
      return typeof value === 'boolean' ? value : refuse(value, 'true or false', path, reader);
    case 'number': {
      const { least, most } = descriptor;
      return typeof value === 'number' && value >= least && value <= most && Number.isFinite(value)
        ? value
        : refuse(value, least > -Infinity ? `a number from ${least} to ${most}` : 'a number', path, reader);
    }
    case 'choice':
      return descriptor.words.includes(value as string)
        ? value
        : refuse(value, `one of ${descriptor.words.join(', ')}`, path, reader);
    case 'url':
      return readUrl(descriptor, value, path, reader);
    case 'color':
      if (typeof value === 'string' && isColor(value)) return value;
      return report.error('color/format', path, nameOf(value)) as undefined;
    case 'list':
      return readList(descriptor, value, path, reader);
    case 'object':
      return readObject(descriptor, value, path, reader);
    case 'either':
      return readValue(
        descriptor.of.find(({ kind }) => kind === kindOf(value)) ?? descriptor.of[0]!,
        value,
        path,
        reader,
      );
    case 'raw':
      return value;
    default:
      return assertNever(descriptor);
  }
}

function readText(value: unknown, most: number, path: string, reader: Reader): string | undefined {
  const { report } = reader;
  if (typeof value !== 'string') {
    if (typeof value !== 'number' && typeof value !== 'boolean') {
      if (!reader.event || path !== 'title') return refuse(value, 'text', path, reader);
      return report.error('event/title-type', path, nameOf(value)) as undefined;
    }
    report.info('data/number-as-text', path, String(value));
    return String(value);
  }
  if (isPlain(value, most)) return value;
  const cut = cutText(value, most);
  if (cut !== value) report.warn('text/cut', path, most);
  const thin = thinMarks(cut);
  if (thin !== cut) report.warn('text/marks', path, MARKS);
  return mendText(thin);
}

function readId({ to }: IdDescriptor, value: unknown, path: string, reader: Reader): string | undefined {
  const { report, event, index } = reader;
  const given = typeof value === 'number' ? readText(value, ID_LENGTH, path, reader) : value;
  if (typeof given !== 'string' || given === '' || cutText(given, ID_LENGTH) !== given) {
    if (event && path === 'id') return report.error('event/id', path, ID_LENGTH) as undefined;
    return refuse(value, `an id of 1 to ${ID_LENGTH} characters`, path, reader);
  }
  const id = isPlain(given, ID_LENGTH) ? given : mendText(given);
  if (to === 'event') {
    if (event) reader.references.push({ event, index, path, to: id });
  } else if (to && !reader.declared[to].has(id)) {
    reader.declared[to].add(id);
    if (to === 'source') report.warn('source/unknown', path, id);
    else report.info(`${to}/unknown`, path, id);
  }
  return id;
}

function readUrl({ image }: UrlDescriptor, value: unknown, path: string, reader: Reader): string | undefined {
  const { report } = reader;
  const text = typeof value === 'string' && value.length <= (image ? IMAGE_LENGTH : URL_LENGTH) ? value : '';
  const url = safeUrl(mendText(text), image);
  if (url === undefined) return report.error('url/scheme', path, nameOf(value)) as undefined;
  if (url.split('@').length < text.split('@').length) report.warn('url/credentials', path);
  return url;
}

function readList(
  { of, least, most }: ListDescriptor,
  value: unknown,
  path: string,
  reader: Reader,
): unknown {
  const { report } = reader;
  if (!Array.isArray(value)) report.info('data/not-list', path, path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const { length } = items;
  if (length > most) report.error('data/cap', path, most, path);
  const out: unknown[] = [];
  for (let i = 0; i < length && i < most; i += 1) {
    const item = items[i];
    const read =
      item == null
        ? refuse(item, 'no gaps', `${path}/${i}`, reader)
        : readValue(of, item, `${path}/${i}`, reader);
    if (read != null) out.push(read);
  }
  return out.length < least ? refuse(value, `a list of ${least}`, path, reader) : out;
}

function readObject(descriptor: ObjectDescriptor, value: unknown, path: string, reader: Reader): unknown {
  const { report } = reader;
  if (kindOf(value) !== 'object') return refuse(value, 'an object', path, reader);
  const out: Fields = {};
  const refused = readFields(descriptor, value as object, out, path, reader);
  for (const key of descriptor.wants) {
    if (out[key] === undefined && !refused.includes(key)) report.warn('data/missing', path, key);
  }
  for (const key of descriptor.needs) {
    if (out[key] === undefined) return report.error('data/required', path, key) as undefined;
  }
  // A link whose address was refused, and which had no text.
  return Object.keys(out).length > 0 || refused.length === 0 ? out : undefined;
}

/** A field that is not in the schema: a plain copy, remembered once by its name. */
function readUnknown(name: string, value: unknown, path: string, reader: Reader): unknown {
  const inner = escapePath(path, name);
  const copy = copyPlain(value, EXTRA_DEPTH, { left: EXTRA_VALUES });
  if (copy === undefined) return reader.report.error('event/unreadable', inner) as undefined;
  if (!name.startsWith('x-')) {
    const { event, index, unknown } = reader;
    const key = event ? name : `/${name}`;
    if (unknown.size < UNKNOWN_NAMES && !unknown.has(key))
      unknown.set(key, { event, index, path: inner, name, value: copy });
  }
  return copy;
}

/** A copy of plain JSON data; undefined where it is none, or too deep, or too much. */
function copyPlain(value: unknown, depth: number, budget: { left: number }): unknown {
  budget.left -= 1;
  if (budget.left < 0 || depth < 0) return undefined;
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (typeof value !== 'object') return undefined;
  const copies: unknown[] = [];
  const copyAll = (items: readonly unknown[]): boolean =>
    items.every(item => {
      const copy = copyPlain(item, depth - 1, budget);
      copies.push(copy);
      return copy !== undefined;
    });
  if (Array.isArray(value)) return value.length <= budget.left && copyAll([...value]) ? copies : undefined;
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) return undefined;
  const entries = Object.entries(value);
  if (!copyAll(entries.map(([, item]) => item))) return undefined;
  // fromEntries defines: a key `__proto__` is a key.
  return Object.fromEntries(entries.map(([key], i) => [key, copies[i]]));
}

function refuse(value: unknown, expected: string, path: string, { report }: Reader): undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return report.error('data/type', path, name, expected, nameOf(value)) as undefined;
}

/** Which alternative of an `either` a value goes to; scalars to the first. */
const kindOf = (value: unknown): 'list' | 'object' | undefined =>
  Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'object' : undefined;

/** What a value is, for a sentence. */
export const nameOf = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Array.isArray(value)
      ? 'a list'
      : typeof value === 'object' && value !== null
        ? 'an object'
        : typeof value === 'function'
          ? 'a function'
          : String(value);

const escapePath = (path: string, key: string): string =>
  `${path === '' ? '' : `${path}/`}${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;
