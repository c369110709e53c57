/**
 * Every sentence that the EDTF reader can say, beside its code and severity: errors refuse the text, the others go
 * with a value.
 */
import { QUOTED_LENGTH } from '../../base/caps.js';
import type { Issue, Severity } from '../../base/issue.js';

/** Why a text is refused, by code. */
const FAULTS = {
  empty: 'there is no date',
  length: 'too long',
  format: 'not EDTF, such as 2024-02-10~, 2024/.. or 2024-02-10T10:00:00Z',
  range: 'months are 01–12, seasons 21–41, days 01–31, times to 24:00:00, offsets to 14:00',
  'no-such-day': 'no such day',
  'negative-zero': 'the year 0000 has no sign',
  'y-prefix': 'Y is for years alone, of five or more digits',
  exponent: 'the exponent is too large',
  reversed: 'it ends before it starts',
  set: 'a set is [a,b] or {a,b..c}, without spaces; a range goes upwards, to like precision, without X',
  'no-information': 'neither end is known',
  'old-draft': 'syntax of the 2012 draft',
};

/** What is said of a text that is read, by code. */
const NOTES = {
  'end-of-day': 'read as 00:00 of the next day',
  'no-usable-date': 'a year XXXX says nothing',
  'significant-digits': 'all digits count, so the year is exact',
  reversed: 'it ends before it starts, but within the margin of ~',
  'leap-second': 'read as second 59',
  'unknown-offset': '-00:00 says that the offset is unknown',
  pinned: 'beyond ±10¹⁰ years, so drawn at the edge',
};

const INFOS: readonly string[] = ['leap-second', 'unknown-offset', 'pinned'];

export type Fault = keyof typeof FAULTS;
export type Note = keyof typeof NOTES;

/** Ends the reading of a text; caught where the reading began. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

export function refuse(fault: Fault): never {
  throw new Refusal(fault);
}

export const issueOf = (fault: Fault, text: string): Issue => toIssue(fault, 'error', text, FAULTS[fault]);

export const noteOf = (note: Note, text: string): Issue =>
  toIssue(note, INFOS.includes(note) ? 'info' : 'warning', text, NOTES[note]);

function toIssue(code: string, severity: Severity, text: string, why: string): Issue {
  const quoted = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  return { code: `date/${code}`, severity, message: `“${quoted}”: ${why}.` };
}
