/**
 * Every sentence that the EDTF reader can say, beside its code and severity: errors refuse the text, the others go
 * with a value.
 */
import { QUOTED_LENGTH } from '../../base/caps.js';
import type { Issue } from '../../base/issue.js';

const FAULTS = {
  empty: ['error', 'empty', 'there is no date'],
  length: ['error', 'length', 'too long'],
  format: ['error', 'format', 'not EDTF'],
  digits: ['error', 'format', 'a year has four digits, or Y before more; a month and a day have two'],
  qualifier: ['error', 'format', 'each date part has at most one of ? ~ % on a side'],
  season: ['error', 'format', 'a season has no X and no day'],
  parts: ['error', 'format', 'an interval has two dates, without time'],
  time: ['error', 'format', 'a time is hh:mm:ss on a certain day, then Z, ±hh:mm or nothing'],
  leap: ['error', 'format', 'a leap second is where UTC is 23:59:60'],
  range: ['error', 'range', 'months are 01–12, seasons 21–41, days 01–31'],
  clock: ['error', 'range', 'a time is at most 24:00:00, an offset 14:00'],
  years: ['error', 'range', 'the year has too many digits'],
  day: ['error', 'no-such-day', 'no such day'],
  zero: ['error', 'negative-zero', 'the year 0000 has no sign'],
  prefix: ['error', 'y-prefix', 'Y is for years alone, of five or more digits'],
  exponent: ['error', 'exponent', 'the exponent is too large'],
  reversed: ['error', 'reversed', 'it ends before it starts'],
  set: ['error', 'set', 'a set is [a,b] or {a,b..c}, without spaces'],
  run: ['error', 'set', 'a range goes upwards, to like precision, without X'],
  nothing: ['error', 'no-information', 'neither end is known'],
  draft: ['error', 'old-draft', 'syntax of the 2012 draft'],
  midnight: ['warning', 'end-of-day', 'read as 00:00 of the next day'],
  leapSecond: ['info', 'leap-second', 'read as second 59'],
  noOffset: ['info', 'unknown-offset', '-00:00 says that the offset is unknown'],
  unusable: ['warning', 'no-usable-date', 'a year XXXX says nothing'],
  exact: ['warning', 'significant-digits', 'all digits count, so the year is exact'],
  pinned: ['info', 'pinned', 'beyond ±10¹⁰ years, so drawn at the edge'],
  margin: ['warning', 'reversed', 'it ends before it starts, but within the margin of ~'],
} as const;

export type Fault = keyof typeof FAULTS;

/** Ends the reading of a text; caught where the reading began. */
export class Refusal extends Error {
  constructor(readonly fault: Fault) {
    super(fault);
  }
}

export function refuse(fault: Fault): never {
  throw new Refusal(fault);
}

/** The issue of a fault; `hint` is the EDTF that may have been meant. */
export function issueOf(fault: Fault, text: string, hint?: string): Issue {
  const [severity, code, why] = FAULTS[fault];
  const quoted = text.length > QUOTED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
  return {
    code: `date/${code}`,
    severity,
    message: `“${quoted}”: ${why}${hint ? `; perhaps “${hint}”` : ''}.`,
  };
}
