/** A document that is read at once, its references too. */
import { allOf } from '../base/steps.js';
import { checkReferences } from './check-references.js';
import { documentSteps, type ReadDocument } from './read-document.js';

/** `parseDocument` (which says what there is to know of it), with faults that have no sentences yet. */
export const readDocument = (textOrValue: unknown): ReadDocument =>
  allOf(documentSteps(textOrValue, checkReferences));
