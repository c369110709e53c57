/**
 * JSON that somebody else made, as far as an importer can rely on it: an object's own fields, each read once, with the
 * place where each stood; text out of what should have been text.
 */
import { DOCUMENT_LENGTH, ITEMS } from '../base/caps.js';
import { faultAt, tell, type Gathering, type Place } from './gathering.js';

/** An object's own fields by name, and where it is. */
export interface JsonObject {
  readonly pointer: string;
  /** Field → its value, and the name that it was written under. */
  readonly fields: ReadonlyMap<string, { readonly value: unknown; readonly key: string }>;
}

/** What JSON text holds, the value itself where it is none; undefined where it is not JSON, and told. */
export function parseJson(source: unknown, gathering: Gathering): unknown {
  if (typeof source !== 'string') return source;
  const text = source.replace(/^\ufeff/, '');
  if (text.length > DOCUMENT_LENGTH) tell(gathering, faultAt({ pointer: '' }, 'data/size', DOCUMENT_LENGTH));
  else {
    try {
      return JSON.parse(text) as unknown;
    } catch {
      // Where it stops being JSON is looked for by whoever puts it in words.
      tell(gathering, { code: 'data/json', pointer: '', values: [text], says: 'code' });
    }
  }
  return undefined;
}

/**
 * The own fields of `value`; undefined where it is no object. `renamed` has what a field was called before, which counts
 * where the new name is absent. Throws what a getter of a program's object throws.
 */
export function objectAt(
  value: unknown,
  pointer: string,
  renamed: Readonly<Record<string, string>> = {},
): JsonObject | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const fields = new Map<string, { value: unknown; key: string }>();
  for (const [key, field] of Object.entries(value) as [string, unknown][]) {
    const name = Object.hasOwn(renamed, key) ? renamed[key]! : key;
    if (name === key || !Object.hasOwn(value, name)) fields.set(name, { value: field, key });
  }
  return { pointer, fields };
}

/** The place of a field; that of the whole object where it has none of that name. */
export function placeOfField({ pointer, fields }: JsonObject, name: string): Place {
  const field = fields.get(name);
  return {
    pointer: field ? `${pointer}/${field.key.replace(/~/g, '~0').replace(/\//g, '~1')}` : pointer,
  };
}

/** What a field holds as text; '' where there is nothing to be seen. What is no text is told. */
export function textOf(object: JsonObject, name: string, gathering: Gathering, event?: number): string {
  const value = object.fields.get(name)?.value;
  return textAt(value, placeOfField(object, name), gathering, event);
}

/** The texts of a list, up to the cap; one text alone is a list of it. */
export function textsOf(
  object: JsonObject,
  name: string,
  gathering: Gathering,
  event?: number,
): readonly string[] {
  const value = object.fields.get(name)?.value;
  const place = placeOfField(object, name);
  if (!Array.isArray(value)) return [textAt(value, place, gathering, event)].filter(isThere);
  if (value.length > ITEMS) tell(gathering, faultAt(place, 'data/cap', ITEMS), event);
  return value
    .slice(0, ITEMS)
    .map((item: unknown, i) => textAt(item, { pointer: `${place.pointer}/${i}` }, gathering, event))
    .filter(isThere);
}

const isThere = (text: string): boolean => text !== '';

function textAt(value: unknown, place: Place, gathering: Gathering, event: number | undefined): string {
  if (typeof value === 'string') return value.trim();
  if (value === undefined || value === null) return '';
  if (typeof value === 'number' || typeof value === 'boolean') {
    tell(gathering, faultAt(place, 'data/not-text'), event);
    return String(value);
  }
  tell(gathering, faultAt(place, 'data/type', 'text', value), event);
  return '';
}
