/**
 * The one door for documents in whatever format.
 */
import type { Fault, Parsed } from '../base/issue.js';
import type { TimelineDocument } from '../model/document.js';
import { recogniseText, recogniseValue, type Recognised } from './detect-format.js';
import type { FormatName, ImportOptions } from './importer.js';
import { IMPORTERS } from './importers.js';
import { readSource } from './read-source.js';

/** Text, a `Blob` or `File`, a stream of bytes (the body of a response), or what `JSON.parse` made of a text. */
export type ImportSource = string | Blob | ReadableStream<Uint8Array> | object;

/**
 * The document that a source in some format holds, and what was wrong with it or has no place in a document; `value` is
 * undefined where nothing could be kept. An issue's pointer, line and column lead into the source.
 *
 * Dates are kept as they were given, half-known ones half known: what is missing is never filled in, with today least of
 * all. Never rejects for data, nor where a stream breaks off; for an unknown `format` or `missingEnd` it rejects with a
 * `RangeError`, for a stream that someone else is reading with a `TypeError`. Linear; at most `MOST_BYTES` bytes.
 */
export async function importDocument(
  source: ImportSource,
  options: ImportOptions = {},
): Promise<Parsed<TimelineDocument>> {
  checkOptions(options);
  const read = await readSource(source);
  const faults: Fault[] = [...read.faults];
  const { format, source: recognised } = recognise(read.value, options.name ?? read.name, options.format);
  const isRead = read.value !== undefined || faults.length === 0;
  if (isRead && !format)
    faults.push({ code: 'import/format', values: [Object.keys(IMPORTERS).join(', ')], says: 'code' });
  const before = faults.length > 0 ? faults.map((await import('./explain-import.js')).explainImport) : [];
  if (!isRead || !format) return { value: undefined, issues: before };
  const importer = await IMPORTERS[format]();
  const { value, issues } = importer(recognised, options);
  return { value, issues: [...before, ...issues] };
}

function recognise(source: unknown, name: string | undefined, format: FormatName | undefined): Recognised {
  if (format) return { format, source };
  return typeof source === 'string'
    ? recogniseText(source, name)
    : { format: recogniseValue(source), source };
}

function checkOptions({ format, missingEnd }: ImportOptions): void {
  check('format', format, Object.keys(IMPORTERS));
  check('missingEnd', missingEnd, ['open', 'unknown']);
}

function check(name: string, value: string | undefined, words: readonly string[]): void {
  if (value !== undefined && !words.includes(value))
    throw new RangeError(`${name} must be ${words.join(' or ')}, got ${String(value)}`);
}
