/**
 * A fault in data, with an address and a sentence to act on. Data never throws: what reads it returns
 * `{ value, issues }`, and keeps what is good.
 */
export type Severity = 'error' | 'warning' | 'info';

export interface Issue {
  /** Stable name, `subject/fault`, such as `date/no-such-day`. */
  readonly code: string;
  readonly severity: Severity;
  /** English, for whoever edits the data. */
  readonly message: string;
  /** JSON pointer (RFC 6901) into the document. */
  readonly pointer?: string;
  /** 1-based, for text that could not be read. */
  readonly line?: number;
  /** 1-based. */
  readonly column?: number;
  /** Id of the event concerned. */
  readonly event?: string;
}

/** What was found to be wrong, while it has no words yet: sentences are loaded only where there is something to say. */
export interface Fault extends Omit<Issue, 'message' | 'severity'> {
  /** Where the code alone doesn't tell. */
  readonly severity?: Severity | undefined;
  /** What the sentence names, in its order. */
  readonly values: readonly string[];
  /** Whose sentence it is: that of `code` in the reader of documents, of dates, of durations; or a count of the rest. */
  readonly says: 'code' | 'date' | 'duration' | 'rest';
}

/** What was read and what was wrong with it; `value` is undefined where nothing could be kept. */
export interface Parsed<T> {
  readonly value: T | undefined;
  readonly issues: readonly Issue[];
}
