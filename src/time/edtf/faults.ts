/**
 * Every sentence that the EDTF reader can say, beside its code. Faults refuse the text; notes go with a value.
 */
import { QUOTED_LENGTH } from '../../base/caps.js';
import type { Issue, Severity } from '../../base/issue.js';

/** By fault: the code after `date/`, and why. */
const FAULTS = {
  empty: ['empty', 'there is no date'],
  length: ['length', 'it is too long'],
  format: ['format', 'it is not EDTF'],
  digits: ['format', 'a year has four digits, a month and a day two'],
  longYear: ['format', 'a year of more than four digits begins with Y'],
  qualifiers: ['format', 'there are two qualifiers; ~ and ? together are %'],
  dangling: ['format', 'a qualifier stands beside nothing'],
  noSignificant: ['format', 'S needs at least one digit that counts'],
  seasonX: ['format', 'X is never part of a season'],
  seasonDay: ['format', 'a season has no days'],
  parts: ['format', 'an interval has two parts'],
  timeInInterval: ['format', 'an interval has no time of day'],
  time: ['format', 'a time is hh:mm:ss, with Z, ±hh or ±hh:mm after it or nothing'],
  timeOf: ['format', 'only a whole, certain day has a time'],
  fraction: ['format', 'there are no fractions of seconds'],
  leapSecond: ['format', 'a leap second is only where UTC is 23:59:60'],
  range: ['range', 'a month is 01–12, a season 21–41, a day 01–31'],
  yearRange: ['range', 'the year has too many digits'],
  timeRange: ['range', 'the time of day is out of range'],
  offsetRange: ['range', 'an offset is at most 14:00'],
  noSuchDay: ['no-such-day', 'there is no such day'],
  negativeZero: ['negative-zero', 'the year zero has no sign'],
  yPrefix: ['y-prefix', 'Y is for a year alone, of five or more digits'],
  exponent: ['exponent', 'the exponent is too large'],
  reversed: ['reversed', 'it ends before it starts'],
  set: ['set', 'a set is [a,b] or {a,b..c}, without spaces'],
  runPrecision: ['set', 'the ends of a range are written to the same precision, without X or S'],
  runReversed: ['set', 'the range ends before it starts'],
  noInformation: ['no-information', 'neither end is known'],
  oldDraft: ['old-draft', 'this is the syntax of the 2012 draft'],
} as const;

const NOTES = {
  endOfDay: ['end-of-day', 'warning', 'read as 00:00 of the next day'],
  leapSecond: ['leap-second', 'info', 'read as second 59'],
  unknownOffset: ['unknown-offset', 'info', '-00:00 says that the offset is unknown'],
  unusable: ['no-usable-date', 'warning', 'a year XXXX says nothing of when'],
  significant: ['significant-digits', 'warning', 'all digits of the year count, so it is taken as exact'],
  pinned: ['pinned', 'info', 'beyond ±10¹⁰ years it is drawn at the edge'],
  softReversed: [
    'reversed',
    'warning',
    'it ends before it starts, though not by more than the margin of its ~',
  ],
} as const;

export type Fault = keyof typeof FAULTS;
export type Note = keyof typeof NOTES;

/** `hint` is the EDTF that may have been meant. */
export function faultIssue(text: string, fault: Fault, hint?: string): Issue {
  const [code, why] = FAULTS[fault];
  return issue(code, 'error', text, hint ? `${why}; perhaps ${hint}` : why);
}

export function noteIssue(text: string, note: Note): Issue {
  const [code, severity, why] = NOTES[note];
  return issue(code, severity, text, why);
}

function issue(code: string, severity: Severity, text: string, why: string): Issue {
  const quoted = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  return { code: `date/${code}`, severity, message: `“${quoted}”: ${why}.` };
}
