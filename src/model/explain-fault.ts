/**
 * From a fault to an issue: its sentence, and for text that is not JSON the place where it stops being that. Loaded
 * where there is something to say.
 */
import type { Fault, Issue } from '../base/issue.js';
import { explainDate } from '../time/edtf/explain.js';
import { explainDuration } from '../time/parse-duration.js';
import { SENTENCES, type IssueCode } from './issue-sentences.js';
import { findJsonFault } from './json-fault.js';
import { severityOf } from './severity.js';

/** The issue that a fault is, with its message. An issue that has one already stays as it is. */
export function explainFault(fault: Fault | Issue): Issue {
  if ('message' in fault) return fault;
  const { values, says, ...rest } = fault;
  const issue = { ...rest, severity: fault.severity ?? severityOf(fault.code as IssueCode) };
  const [first = ''] = values;
  if (says === 'date') return { ...issue, message: explainDate(issue, first) };
  if (says === 'duration') return { ...issue, message: explainDuration(issue.code) };
  if (says === 'rest') return { ...issue, message: `${first} more like it are not listed.` };
  if (issue.code !== 'data/json') return { ...issue, message: sentenceOf(issue.code, values) };
  const { expected, ...place } = findJsonFault(first) ?? { line: 1, column: 1, expected: 'less nesting' };
  return { ...issue, ...place, message: sentenceOf(issue.code, [expected]) };
}

function sentenceOf(code: string, values: readonly string[]): string {
  let next = 0;
  return SENTENCES[code as IssueCode].replace(/\$/g, () => values[next++] ?? '');
}
