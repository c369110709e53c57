/**
 * Reads data by a descriptor: plain copies of what is good, an issue for what is not. Each property is read once,
 * for it may be a getter; nothing is shared with what was handed in; nothing throws.
 */
import { assertNever } from '../base/assert-never.js';
import { parseDuration } from '../time/duration.js';
import { ID_LENGTH, IMAGE_LENGTH, MARKS, UNKNOWN_NAMES, UNKNOWN_VALUES, URL_LENGTH } from '../base/caps.js';
import { isColor } from './colour.js';
import type {
  Descriptor,
  IdDescriptor,
  ListDescriptor,
  ObjectDescriptor,
  Referent,
  UrlDescriptor,
} from './descriptors.js';
import type { TimelineEvent } from './document.js';
import type { IssueCode } from './issues.js';
import { safeUrl } from './links.js';
import { cutText, isPlain, mendText, thinMarks } from './plain-text.js';
import { readDate, type DateReader } from './read-date.js';

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
  const refused: string[] = [];
  for (const key of Object.keys(given)) {
    const field = fields.get(key);
    const inner = path + (path && '/') + (field ? key : key.replace(/~/g, '~0').replace(/\//g, '~1'));
    let value: unknown;
    try {
      const raw = (given as Fields)[key];
      if (raw === undefined || (raw === null && field && field.kind !== 'date')) continue;
      value = field ? readValue(field, raw, inner, reader) : readUnknown(key, raw, inner, reader);
    } catch {
      reader.report.tell('event/unreadable', inner);
    }
    if (value === undefined) refused.push(key);
    else if (key === '__proto__') Object.defineProperty(out, key, { value, enumerable: true });
    else if (value !== null || !field) out[key] = value;
  }
  return refused;
}

/** The value, cleaned; null where it is as good as absent; undefined where it was refused, with an issue. */
export function readValue(descriptor: Descriptor, value: unknown, path: string, reader: Reader): unknown {
  const { report } = reader;
  const keep = (fits: boolean, expected: string, code: IssueCode = 'data/type'): unknown =>
    fits ? value : report.refuse(code, path, expected, value);
  switch (descriptor.kind) {
    case 'text':
      return readText(value, descriptor.most, path, reader);
    case 'id':
      return readId(descriptor, value, path, reader);
    case 'date':
      return readDate(value, descriptor.role, path, reader);
    case 'duration': {
      if (typeof value !== 'string') return keep(false, 'a duration such as P2Y');
      const { value: read, issues } = parseDuration(value);
      report.relay(issues, path);
      return read && value;
    }
    case 'flag':
      return keep(typeof value === 'boolean', 'true or false');
    case 'number': {
      const { least, most } = descriptor;
      const fits = typeof value === 'number' && Number.isFinite(value) && value >= least && value <= most;
      return keep(fits, `a number, ${least} to ${most}`);
    }
    case 'choice':
      return keep(descriptor.words.includes(value as string), descriptor.words.join(' or '));
    case 'url':
      return readUrl(descriptor, value, path, reader);
    case 'color': {
      const fits = typeof value === 'string' && isColor(value);
      return keep(fits, 'a palette name, hex, rgb(), hsl() or oklch()', 'color/format');
    }
    case 'list':
      return readList(descriptor, value, path, reader);
    case 'object':
      return readObject(descriptor, value, path, reader);
    case 'either': {
      const { of } = descriptor;
      const fitting = of.find(({ kind }) => kind === kindOf(value)) ?? of[0]!;
      return readValue(fitting, value, path, reader);
    }
    case 'raw':
      return value;
    default:
      return assertNever(descriptor);
  }
}

function readText(value: unknown, most: number, path: string, { report, event }: Reader): string | undefined {
  if (typeof value === 'number' || typeof value === 'boolean') report.tell('data/not-text', path);
  else if (typeof value !== 'string') {
    return report.refuse(event && path === 'title' ? 'event/title-type' : 'data/type', path, 'text', value);
  }
  const text = String(value);
  if (isPlain(text, most)) return text;
  const cut = cutText(text, most);
  if (cut !== text) report.tell('text/cut', path, most);
  const thin = thinMarks(cut);
  if (thin !== cut) report.tell('text/marks', path, MARKS);
  return mendText(thin);
}

function readId({ to }: IdDescriptor, value: unknown, path: string, reader: Reader): string | undefined {
  const { report, event, index, declared } = reader;
  if (typeof value === 'number') report.tell('data/not-text', path);
  const given = typeof value === 'number' ? String(value) : value;
  if (typeof given !== 'string' || given === '' || cutText(given, ID_LENGTH) !== given) {
    const code = event && path === 'id' ? 'event/id' : 'data/type';
    return report.refuse(code, path, `1 to ${ID_LENGTH} characters`, value);
  }
  const id = isPlain(given, ID_LENGTH) ? given : mendText(given);
  if (to === 'event') {
    if (event) reader.references.push({ event, index, path, to: id });
  } else if (to && !declared[to].has(id)) {
    declared[to].add(id);
    report.tell(`${to}/unknown`, path, id);
  }
  return id;
}

function readUrl(
  { image }: UrlDescriptor,
  value: unknown,
  path: string,
  { report }: Reader,
): string | undefined {
  const most = image ? IMAGE_LENGTH : URL_LENGTH;
  const text = typeof value === 'string' && value.length <= most ? mendText(value) : '';
  const url = safeUrl(text, image);
  if (url === undefined) return report.refuse('url/scheme', path, 'a safe address', value);
  if (url.split('@').length < text.split('@').length) report.tell('url/credentials', path);
  return url;
}

function readList(
  { of, least, most }: ListDescriptor,
  value: unknown,
  path: string,
  reader: Reader,
): unknown {
  const { report } = reader;
  if (!Array.isArray(value)) report.tell('data/not-list', path);
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  if (items.length > most) report.tell('data/cap', path, most);
  const kept: unknown[] = [];
  for (let i = 0; i < Math.min(items.length, most); i += 1) {
    const item = readValue(of, items[i], `${path}/${i}`, reader);
    if (item !== null && item !== undefined) kept.push(item);
  }
  return kept.length < least ? report.refuse('data/type', path, `${least} of them`, value) : kept;
}

function readObject(
  descriptor: ObjectDescriptor,
  value: unknown,
  path: string,
  reader: Reader,
): object | undefined {
  const { report } = reader;
  if (kindOf(value) !== 'object') return report.refuse('data/type', path, 'an object', value);
  const out: Fields = {};
  const refused = readFields(descriptor, value as object, out, path, reader);
  for (const key of descriptor.wants) {
    if (out[key] === undefined && !refused.includes(key)) report.tell('data/missing', path, key);
  }
  for (const key of descriptor.needs) {
    if (out[key] === undefined) return report.tell('data/required', path, key);
  }
  // Of a link whose address was refused, the text is kept, if there is one.
  return refused.length > 0 && Object.keys(out).length === 0 ? undefined : out;
}

/** A field that is not in the schema: a plain copy, remembered once by its name. */
function readUnknown(name: string, value: unknown, path: string, reader: Reader): unknown {
  const copy = copyPlain(value);
  const { event, index, unknown } = reader;
  const key = event ? name : `/${name}`;
  if (!name.startsWith('x-') && unknown.size < UNKNOWN_NAMES && !unknown.has(key)) {
    unknown.set(key, { event, index, path, name, value: copy });
  }
  return copy;
}

/** A copy of plain JSON data; throws where it is none, or runs in a ring, or is too much. */
function copyPlain(value: unknown): unknown {
  let left = UNKNOWN_VALUES;
  const text = JSON.stringify(value, function (this: Fields, key: string) {
    // Not what a `toJSON` made of it.
    const given = this[key];
    left -= 1;
    if (left < 0 || !isPlainValue(given)) throw new TypeError('not plain data');
    return given;
  });
  return JSON.parse(text) as unknown;
}

function isPlainValue(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) {
    return value === null || Number.isFinite(value) || /^(string|boolean)$/.test(typeof value);
  }
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** Which alternative of an `either` a value goes to; scalars to the first. */
const kindOf = (value: unknown): 'list' | 'object' | undefined =>
  Array.isArray(value) ? 'list' : typeof value === 'object' && value !== null ? 'object' : undefined;
