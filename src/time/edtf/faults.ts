/**
 * What the EDTF reader can find, as codes: a fault refuses the text, a note goes with a value. The sentences are in
 * `explain.ts`.
 */
import type { Issue, Severity } from '../../base/issue.js';

export type Fault =
  | 'empty'
  | 'length'
  | 'format'
  | 'range'
  | 'no-such-day'
  | 'negative-zero'
  | 'y-prefix'
  | 'exponent'
  | 'reversed'
  | 'set'
  | 'no-information'
  | 'old-draft';

export type Note =
  | 'end-of-day'
  | 'no-usable-date'
  | 'significant-digits'
  | 'reversed'
  | 'leap-second'
  | 'unknown-offset'
  | 'pinned';

/** An issue without its sentence. The code is `date/…`; severity `error` means that there is no value. */
export type DateFault = Pick<Issue, 'code' | 'severity'>;

const INFOS: readonly string[] = ['leap-second', 'unknown-offset', 'pinned'];

/** Ends the reading of a text; caught where the reading began. */
export class Refusal extends Error {
  declare readonly message: Fault;
}

export function refuse(fault: Fault): never {
  throw new Refusal(fault);
}

export const faultOf = (name: Fault | Note, severity: Severity): DateFault => ({
  code: `date/${name}`,
  severity,
});

export const noteOf = (note: Note): DateFault => faultOf(note, INFOS.includes(note) ? 'info' : 'warning');
