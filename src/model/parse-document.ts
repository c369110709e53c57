/**
 * Reading a document and putting in words what was wrong with it, in one call.
 */
import type { Parsed } from '../base/issue.js';
import type { TimelineDocument } from './document.js';
import { explainFault } from './explain-fault.js';
import { readDocument } from './read-document.js';

/**
 * The document that JSON text, an object or a list of events holds, and what was wrong with it. `value` is undefined
 * only where there is no document at all; a bad event, field or date is left out, and the rest is kept.
 *
 * Each event has an `id` and a `title`, each fact leads to an event, each date is EDTF that can be read. Reading the
 * outcome again gives an equal one. Linear.
 */
export function parseDocument(textOrValue: unknown): Parsed<TimelineDocument> {
  const { value, faults } = readDocument(textOrValue);
  return { value, issues: faults.map(explainFault) };
}
