/**
 * Every sentence that can be said of EDTF text, by the code of what was found, with a hint at what may have been meant.
 */
import { QUOTED_LENGTH } from '../../base/caps.js';
import type { Issue } from '../../base/issue.js';
import type { DateFault, Fault, Note } from './faults.js';
import { hintAt } from './hints.js';
import { readEdtf } from './read.js';

/** Why a text is refused. */
const FAULTS: Readonly<Record<Fault, string>> = {
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

/** What is said of a text that is read. */
const NOTES: Readonly<Record<Note, string>> = {
  'end-of-day': 'read as 00:00 of the next day',
  'no-usable-date': 'a year XXXX says nothing',
  'significant-digits': 'all digits count, so the year is exact',
  reversed: 'it ends before it starts, but within the margin of ~',
  'leap-second': 'read as second 59',
  'unknown-offset': '-00:00 says that the offset is unknown',
  pinned: 'beyond ±10¹⁰ years, so drawn at the edge',
};

/** All is as it was meant, or most likely so. */
const INFOS: readonly string[] = ['date/leap-second', 'date/unknown-offset', 'date/pinned'];

/** How bad it is what goes with a value. */
export const severityOfNote = (code: string): 'info' | 'warning' =>
  INFOS.includes(code) ? 'info' : 'warning';

/**
 * How bad it is, and the sentence for what `readEdtf` found in `text`: the text, shortened where it is long, why, and the EDTF that may
 * have been meant where that is plain.
 */
export function explainDate(
  { code, severity }: DateFault,
  text: string,
): Pick<Issue, 'severity' | 'message'> {
  const quoted = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  const name = code.replace('date/', '');
  if (!severity)
    return {
      severity: severityOfNote(code),
      message: `“${quoted}”: ${NOTES[name as Note]}.`,
    };
  const hint = hintAt(text, name, isEdtf);
  const perhaps = hint === undefined ? '' : `; perhaps “${hint}”`;
  return { severity, message: `“${quoted}”: ${FAULTS[name as Fault]}${perhaps}.` };
}

const isEdtf = (text: string): boolean => readEdtf(text).value !== undefined;
