/**
 * From a fault to an issue: its sentence, and for text that is not JSON the place where it stops being that. Loaded
 * where there is something to say.
 */
import type { Fault, Issue, Severity } from '../base/issue.js';
import { explainDate, severityOfNote } from '../time/edtf/explain.js';
import type { DateFault } from '../time/edtf/faults.js';
import { explainDuration } from '../time/parse-duration.js';
import { SENTENCES, type IssueCode } from './issue-sentences.js';
import { findJsonFault } from './json-fault.js';
import { INFOS, WARNINGS } from './severity.js';

/** The issue that a fault is, with its message. An issue that has one already stays as it is. */
export function explainFault(fault: Fault | Issue): Issue {
  if ('message' in fault) return fault;
  const { values, says, ...rest } = fault;
  const issue = { ...rest, severity: fault.severity ?? severityOf(fault.code) };
  const [first = ''] = values;
  if (says === 'date') return { ...issue, ...explainDate(fault as DateFault, first) };
  if (says === 'duration') return { ...issue, message: explainDuration(issue.code) };
  if (says === 'rest') return { ...issue, message: `${first} more like it are not listed.` };
  if (issue.code !== 'data/json') return { ...issue, message: sentenceOf(issue.code, values) };
  const { expected, ...place } = findJsonFault(first) ?? { line: 1, column: 1, expected: 'less nesting' };
  return { ...issue, ...place, message: sentenceOf(issue.code, [expected]) };
}

/** Where the fault doesn't say it. What `SENTENCES` doesn't know is a note on a date. */
function severityOf(code: string): Severity {
  if (!Object.hasOwn(SENTENCES, code)) return severityOfNote(code);
  return INFOS.includes(code) ? 'info' : WARNINGS.includes(code) ? 'warning' : 'error';
}

function sentenceOf(code: string, values: readonly string[]): string {
  let next = 0;
  return SENTENCES[code as IssueCode].replace(/\$/g, () => values[next++] ?? '');
}
