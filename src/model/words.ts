/**
 * The words that the schema is written in. Each is, or makes, a reader: it copies what is good as plain data, and
 * tells of what is not. Nothing is shared with what was handed in; nothing throws but what is not plain data.
 *
 * The same words have a second meaning in scripts/schema-words.mjs, where they make descriptions; from those the
 * types and the JSON Schema are written. They hold no prose, which would cost bytes in every page.
 */
import { ID_LENGTH, IMAGE_LENGTH, MARKS, URL_LENGTH } from '../base/caps.js';
import { readDuration } from '../time/duration.js';
import { isColor } from './colour.js';
import { copyUnknown } from './copy-unknown.js';
import type { IssueCode } from './issue-sentences.js';
import { safeUrl } from './links.js';
import { cutText, isPlain, isVisible, mendText, thinMarks } from './plain-text.js';
import { readDate } from './read-date.js';
import { refuse, relay, tell, type Reading, type Referent } from './reading.js';

/** Gives the value, cleaned; null where it is as good as absent; undefined where it was refused and told. */
export type Read = (value: unknown, path: string, reading: Reading) => unknown;

type Fields = Record<string, unknown>;

/** A reader that takes what `fits`, as it is. */
const only =
  (expected: string, fits: (value: unknown) => boolean): Read =>
  (value, path, reading) =>
    fits(value) ? value : refuse(reading, path, expected, value);

const isObject = (value: unknown): boolean => Object(value) === value && typeof value !== 'function';

/** Text of at most `most` code points; a number or a boolean is text that lost its quotes. */
export const text =
  (most: number): Read =>
  (value, path, reading) => {
    const isBare = typeof value === 'number' || typeof value === 'boolean';
    if (isBare) tell(reading, 'data/not-text', path);
    else if (typeof value !== 'string') return refuse(reading, path, 'text', value);
    const given = String(value);
    if (isPlain(given, most)) return given;
    const cut = cutText(given, most);
    if (cut !== given) tell(reading, 'text/cut', path, most);
    const thin = thinMarks(cut);
    if (thin !== cut) tell(reading, 'text/marks', path, MARKS);
    return mendText(thin);
  };

/** Text of which there is something to be seen. */
export const title =
  (most: number): Read =>
  (value, path, reading) => {
    const read = text(most)(value, path, reading);
    return typeof read === 'string' && !isVisible(read) ? null : read;
  };

const anyText = text(Infinity);

/** A name, 1 to `ID_LENGTH` code points, of something else in the document; or its own, which none before it has. */
export const idOf =
  (referent: Referent, isOwn = false): Read =>
  (value, path, reading) => {
    const { at, declared, references } = reading;
    const id = anyText(value, path, reading);
    if (typeof id !== 'string') return id;
    if (id === '' || cutText(id, ID_LENGTH) !== id)
      return refuse(reading, path, `1 to ${ID_LENGTH} characters`, id);
    if (referent === 'event') {
      if (!isOwn) references.push({ at, path, to: id });
    } else if (declared[referent].has(id) === isOwn) {
      tell(reading, isOwn ? 'data/duplicate-id' : `${referent}/unknown`, path, id);
      if (isOwn) return undefined;
    }
    if (referent !== 'event') declared[referent].add(id);
    return id;
  };

export const ownId = (referent: Referent): Read => idOf(referent, true);

/** EDTF text. `when` takes all of it; `edge` one date, `..` or milliseconds; `day` one date that ends. */
export const date =
  (role: 'when' | 'edge' | 'day'): Read =>
  (value, path, reading) =>
    readDate(value, role, path, reading);

/** An ISO 8601 duration, with `~` where it is approximate. */
export const duration: Read = (value, path, reading) => {
  if (typeof value !== 'string') return refuse(reading, path, 'a duration such as P2Y', value);
  const { value: read, code } = readDuration(value);
  if (code) relay(reading, [{ code, severity: 'error' }], path, value, 'duration');
  return read && value;
};

/** A duration between like edges, which `during` has none of. */
export const lag: Read = (value, path, reading) =>
  path.startsWith('during') ? tell(reading, 'relation/lag', path) : duration(value, path, reading);

export const flag = only('true or false', value => typeof value === 'boolean');

/** A finite number in `[least, most]`. */
export const number = (least: number, most: number): Read =>
  only(
    `a number, ${least} to ${most}`,
    value => Number.isFinite(value) && (value as number) >= least && (value as number) <= most,
  );

export const choice = (...words: readonly string[]): Read =>
  only(words.join(' or '), value => words.includes(value as string));

/** An address that is safe to follow, or (`isImage`) to show. */
const address =
  (isImage: boolean): Read =>
  (value, path, reading) => {
    const most = isImage ? IMAGE_LENGTH : URL_LENGTH;
    const given = typeof value === 'string' && value.length <= most ? mendText(value) : '';
    const safe = safeUrl(given, isImage);
    if (safe === undefined) return refuse(reading, path, 'a safe address', value, 'url/scheme');
    if (safe.split('@').length < given.split('@').length) tell(reading, 'url/credentials', path);
    return safe;
  };

export const url = address(false);
export const imageUrl = address(true);

/** A colour of the grammar in `colour.ts`. */
export const color: Read = (value, path, reading) =>
  typeof value === 'string' && isColor(value)
    ? value
    : refuse(reading, path, 'a palette name, hex, rgb(), hsl() or oklch()', value, 'color/format');

/** `least` to `most` of a kind; one alone is a list of it. */
export const list =
  (read: Read, most: number, least = 0): Read =>
  (value, path, reading) => {
    if (value === null) return null;
    if (!Array.isArray(value)) tell(reading, 'data/not-list', path);
    const items: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (items.length > most) tell(reading, 'data/cap', path, most);
    const kept: unknown[] = [];
    for (let i = 0; i < Math.min(items.length, most); i += 1) {
      // Null is no item, and told like a gap.
      const item = read(items[i] ?? undefined, `${path}/${i}`, reading);
      if (item !== undefined) kept.push(item);
    }
    return kept.length < least ? refuse(reading, path, `${least} of them`, value) : kept;
  };

/** A list whose items are read later, when all that they refer to is known; an empty one is as good as none. */
export const listForLater =
  (_of: Read, _most: number): Read =>
  (value, path, reading) =>
    Array.isArray(value) ? (value.length > 0 ? value : null) : refuse(reading, path, 'a list', value);

/** A scalar, or what may stand for it: an object, a list. */
export const either =
  (scalar: Read, object: Read, items = object): Read =>
  (value, path, reading) =>
    (Array.isArray(value) ? items : isObject(value) ? object : scalar)(value, path, reading);

/** Reads into `out`; the names of fields that were refused go to `refused`. */
export type ReadObject = (
  value: unknown,
  path: string,
  reading: Reading,
  out?: Fields,
  refused?: string[],
) => object | undefined;

/**
 * An object of these fields. Each property is read once, for it may be a getter. Without one of those that it `needs`
 * it says nothing and is left out; without one that it `wants` it is kept, with an issue.
 */
export function object(
  fields: Readonly<Record<string, Read>>,
  { needs = [], wants = [] }: { readonly needs?: readonly string[]; readonly wants?: readonly string[] } = {},
): ReadObject {
  const readers = new Map(Object.entries(fields));
  const required = [...needs, ...wants];
  return (given, path, reading, out = {}, refused = []) => {
    if (!isObject(given) || Array.isArray(given)) {
      refuse(reading, path, `an object with "${required.join('" and "')}"`, given);
      return undefined;
    }
    /** Bits of those of `required` that are there. */
    let present = 0;
    for (const key of Object.keys(given as object)) {
      const read = readers.get(key);
      const inner = path + (path && '/') + (read ? key : key.replace(/~/g, '~0').replace(/\//g, '~1'));
      let value: unknown;
      try {
        const raw = (given as Fields)[key];
        if (raw === undefined) continue;
        value = (read ?? copyUnknown)(raw, inner, reading, key);
      } catch {
        tell(reading, 'event/unreadable', inner);
      }
      if (value === null && read) continue;
      // Of others a bit that nobody asks for.
      present |= 1 << required.indexOf(key);
      if (value === undefined) refused.push(key);
      else if (key === '__proto__') Object.defineProperty(out, key, { value, enumerable: true });
      else out[key] = value;
    }
    for (const [i, key] of required.entries()) {
      if (present & (1 << i)) continue;
      const code = needs.includes(key) ? 'data/required' : codeOfMissing(path, key, reading);
      tell(reading, code, path, key);
    }
    // Of a link whose address was refused, the text is kept, if there is one.
    const isEmpty = path !== '' && Object.keys(out).length === 0;
    return isEmpty || needs.some(key => out[key] === undefined) ? undefined : out;
  };
}

const codeOfMissing = (path: string, key: string, { at }: Reading): IssueCode =>
  path ? 'data/missing' : at ? 'event/no-title' : key === 'title' ? 'document/no-title' : 'data/empty';
