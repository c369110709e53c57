/**
 * What the EDTF reader can find, as codes: a fault refuses the text, a note goes with a value. The sentences are in
 * `explain.ts`.
 */
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

/** What was found, by its code `date/…`; with severity `error` there is no value. */
export interface DateFault {
  readonly code: string;
  readonly severity?: 'error';
}

/** Ends the reading of a text; caught where the reading began. */
export class Refusal extends Error {
  declare readonly message: Fault;
}

export function refuse(fault: Fault): never {
  throw new Refusal(fault);
}
