/**
 * Which format a text is in. Its content decides; the name of the file only where the content could be either. A new
 * format is one more line here.
 */
import { DOCUMENT_LENGTH } from '../base/caps.js';
import type { FormatName } from './importer.js';

/** The sections of JSON Resume 1.0.0, and of the versions before it. https://jsonresume.org/schema */
const RESUME_SECTIONS: readonly string[] =
  'basics work volunteer education awards certificates publications skills languages interests references projects'.split(
    ' ',
  );

/** A format, and the text or what was read of it on the way, so that nothing is read twice. */
export interface Recognised {
  readonly format: FormatName | undefined;
  readonly source: unknown;
}

/**
 * The format of `text`, the content of a file that may have a `name`; undefined where neither tells. Text that begins
 * as JSON and isn't is taken for ours (or for a résumé, where its name says so), whose reader says what is wrong. Linear.
 */
export const detectFormat = (text: string, name = ''): FormatName | undefined =>
  recogniseText(text, name).format;

export function recogniseText(text: string, name = ''): Recognised {
  const json = text.replace(/^\ufeff/, '');
  if (json.length > DOCUMENT_LENGTH || !/^[ \t\r\n]*[[{]/.test(json))
    return { format: undefined, source: text };
  const isNamedResume = /r[eé]sum[eé].*\.json$/i.test(name.normalize('NFC'));
  try {
    const source: unknown = JSON.parse(json);
    return { format: recogniseValue(source) ?? (isNamedResume ? 'json-resume' : undefined), source };
  } catch {
    return { format: isNamedResume ? 'json-resume' : 'career-timeline', source: text };
  }
}

/** The format of what `JSON.parse` gave; undefined where nothing in it tells. */
export function recogniseValue(value: unknown): FormatName | undefined {
  try {
    if (Array.isArray(value)) return 'career-timeline';
    const has = (key: string): boolean => Object.hasOwn(Object(value) as object, key);
    if (has('events')) return 'career-timeline';
    if (RESUME_SECTIONS.some(has)) return 'json-resume';
    return has('title') ? 'career-timeline' : undefined;
  } catch {
    return undefined;
  }
}
