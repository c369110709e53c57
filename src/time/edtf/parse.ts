/** `readEdtf` with sentences. */
import type { Parsed } from '../../base/issue.js';
import { explainDate } from './explain.js';
import { readEdtf, type EdtfOptions } from './read.js';
import type { EdtfValue } from './value.js';

export type { EdtfOptions } from './read.js';

/** The value of an EDTF expression as `readEdtf` gives it; issues are `date/…`, each with its sentence. */
export function parseEdtf(text: string, options?: EdtfOptions): Parsed<EdtfValue> {
  const { value, faults } = readEdtf(text, options);
  return { value, issues: faults.map(fault => ({ ...fault, ...explainDate(fault, text) })) };
}
