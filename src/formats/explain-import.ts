/**
 * From a fault that an importer found to an issue: how bad it is and its sentence, by code, where it is not one of those
 * that reading a document can find as well. Each `$` stands for what the fault gives, in order.
 */
import type { Fault, Issue, Severity } from '../base/issue.js';
import { explainFault } from '../model/explain-fault.js';

const SENTENCES = {
  'import/address': ['warning', '“$” does not say how to get there, as https: would; the link is left out.'],
  'import/blank-date': ['info', 'Taken as left out.'],
  'import/empty': ['info', 'There is nothing in it that a timeline could show.'],
  'import/encoding': ['warning', 'Not all of it is $; what is not is shown as “\ufffd”.'],
  'import/format': ['error', 'Its format cannot be told; name it as the option "format": $.'],
  'import/ignored': ['info', 'A timeline has no place for "$": left out, $ in all.'],
  'import/no-end': ['info', 'A start without an end is read as $: $ in all.'],
  'import/ongoing': ['info', '“$” is read as: it goes on.'],
  'import/size': ['error', 'It is larger than $ bytes.'],
  'import/unreadable': ['error', 'It could not be read to its end: $.'],
} as const satisfies Readonly<Record<string, readonly [Severity, string]>>;

export type ImportCode = keyof typeof SENTENCES;

/** The issue that a fault of an importer, or of the reader of documents behind it, is. */
export function explainImport(fault: Fault): Issue {
  if (!Object.hasOwn(SENTENCES, fault.code)) return explainFault(fault);
  const [severity, sentence] = SENTENCES[fault.code as ImportCode];
  if (fault.says === 'rest') return explainFault({ ...fault, severity });
  const { values, says: _, ...rest } = fault;
  let next = 0;
  return { ...rest, severity, message: sentence.replace(/\$/g, () => values[next++] ?? '') };
}
