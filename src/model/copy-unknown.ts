/**
 * Fields that the schema does not know: kept as a plain copy, and remembered once by their name.
 */
import { UNKNOWN_NAMES, UNKNOWN_VALUES } from '../base/caps.js';
import type { Reading } from './reading.js';

/** A copy of plain JSON data; throws where it is none, or runs in a ring, or is too much. */
export function copyUnknown(value: unknown, path: string, { at, unknown }: Reading, name: string): unknown {
  let left = UNKNOWN_VALUES;
  const text = JSON.stringify(value, function (this: Readonly<Record<string, unknown>>, key: string) {
    // Not what a `toJSON` made of it.
    const given = this[key];
    left -= 1;
    if (left < 0 || !isPlain(given)) throw new TypeError('not plain data');
    return given;
  });
  const copy: unknown = JSON.parse(text);
  const scope = at ? name : `/${name}`;
  if (!name.startsWith('x-') && unknown.size < UNKNOWN_NAMES && !unknown.has(scope))
    unknown.set(scope, { at, path, name, value: copy });
  return copy;
}

/** True for a scalar of JSON, a list, and an object of no class, of whatever window. */
function isPlain(value: unknown): boolean {
  if (Object(value) !== value)
    return value === null || Number.isFinite(value) || /^(string|boolean)$/.test(typeof value);
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || !prototype || !Object.getPrototypeOf(prototype);
}
