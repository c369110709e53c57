/**
 * Dates of formats that know only `2024`, `2024-02` and `2024-02-10`, and pairs of them, to EDTF. What is missing stays
 * missing, what cannot be read is kept as it was written, and nothing becomes today.
 *
 * | start | end | `when` |
 * | --- | --- | --- |
 * | `2018-03` | `2020` | `2018-03/2020` |
 * | `2018` | "Present" | `2018/..` |
 * | `2018` | missing | `2018/..`, or `2018/` where a missing end is unknown |
 * | `2018` | "Summer 2019" | `2018/` |
 * | missing or unreadable | `2020` | `/2020` |
 * | missing or unreadable | "Present" | `/..` |
 * | unreadable | missing | `/..`, or none where a missing end is unknown |
 * | missing | missing or unreadable | none |
 * | `2020` | `2018` | none: `start` and `end` as they are, for the reader of documents to say what is wrong |
 */
import type { Fault } from '../base/issue.js';
import { hintAt } from '../time/edtf/hints.js';
import { readEdtf } from '../time/edtf/read.js';
import { faultAt, quote } from './gathering.js';

/** Months to 19 and days to 39, as the schema of JSON Resume has them; that there is such a day is another question. */
const PARTIAL = /^\d{4}(?:-[01]\d(?:-[0-3]\d)?)?$/;
const TAKEN = '2024, 2024-02 or 2024-02-10';

/** Said in the place of an end of what goes on, in any case. All that people write there would be a long list. */
const ONGOING: readonly string[] = ['present', 'current', 'now', 'today', 'ongoing', 'heute'];

export interface PartialDate {
  readonly kind: 'date' | 'ongoing' | 'missing' | 'unreadable';
  /** As EDTF for a date, else as it was written; '' where there is nothing. */
  readonly text: string;
}

/** The dates of an event, as fields of it. */
export interface DateFields {
  readonly when?: string;
  readonly start?: string;
  readonly end?: string;
  readonly asWritten?: string;
}

/**
 * One date; with `isEnd` also one of the words for what goes on. A number is a year. Spaces around it are left out.
 * `tell` is given what there is to be said.
 */
export function readPartialDate(value: unknown, isEnd: boolean, tell: (fault: Fault) => void): PartialDate {
  if (value === null || value === undefined) return { kind: 'missing', text: '' };
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999) {
    tell(faultAt({}, 'date/year'));
    return { kind: 'date', text: String(value) };
  }
  if (typeof value !== 'string') {
    tell(faultAt({}, 'date/invalid', TAKEN, value));
    return { kind: 'unreadable', text: '' };
  }
  const text = value.trim();
  if (text === '') {
    tell(faultAt({}, 'import/blank-date'));
    return { kind: 'missing', text };
  }
  if (isEnd && ONGOING.includes(text.toLowerCase())) {
    tell(faultAt({}, 'import/ongoing', text));
    return { kind: 'ongoing', text };
  }
  if (!PARTIAL.test(text)) {
    const hint = hintAt(text, 'format', isPartialDate);
    tell(faultAt({}, 'date/format', TAKEN, quote(text) + (hint === undefined ? '' : `; perhaps “${hint}”`)));
    return { kind: 'unreadable', text };
  }
  const [fault] = readEdtf(text).faults;
  if (fault) tell({ ...fault, values: [text], says: 'date' });
  else if (text !== value) tell(faultAt({}, 'date/trimmed'));
  return { kind: fault ? 'unreadable' : 'date', text };
}

const isPartialDate = (text: string): boolean => PARTIAL.test(text) && readEdtf(text).value !== undefined;

/** The fields of a moment. */
export const momentFields = (date: PartialDate): DateFields =>
  date.kind === 'date' ? { when: date.text } : isUnread(date) ? { asWritten: date.text } : {};

const isUnread = ({ kind, text }: PartialDate): boolean => kind === 'unreadable' && text !== '';

/** The fields of a span; `missingEnd` says what no end means. See the table above. */
export function spanFields(start: PartialDate, end: PartialDate, missingEnd: 'open' | 'unknown'): DateFields {
  if (start.kind === 'missing' && end.kind === 'missing') return {};
  const goesOn = end.kind === 'ongoing' || (lacksEnd(start, end) && missingEnd === 'open');
  const from = start.kind === 'date' ? start.text : '';
  const to = end.kind === 'date' ? end.text : goesOn ? '..' : '';
  const written = [start.text, end.text].filter(text => text !== '').join(' – ');
  const asWritten = isUnread(start) || isUnread(end) ? { asWritten: written } : {};
  if (from === '' && to === '') return asWritten;
  const when = `${from}/${to}`;
  // As a `when` it would be refused; as two fields both are kept, though the event is not drawn.
  if (from !== '' && end.kind === 'date' && !readEdtf(when).value) return { start: from, end: to };
  return { when, ...asWritten };
}

/** True where something is written of the start and nothing of the end. */
export const lacksEnd = (start: PartialDate, end: PartialDate): boolean =>
  end.kind === 'missing' && start.text !== '';
