/**
 * Collects the issues of one document. The address is put together only when there is an issue, and only so many of
 * one code are listed: a million events without a title are a hundred issues and a count.
 */
import { ISSUES_LISTED, QUOTED_LENGTH } from '../base/caps.js';
import type { Issue, Severity } from '../base/issue.js';
import { ISSUES, type IssueCode } from './issues.js';

/** A sentence names lists of words whole; longer ones are somebody's data. */
const NAMED_LENGTH = 120;

/** An event that is being read; its id may be made later. */
interface Named {
  id: string;
}

export interface Report {
  /** What is told from here on is about the event at this place in `events`; −1 for the document itself. */
  at(index: number, event?: Named): void;
  /** `path` is a JSON pointer without its first slash, relative to the event or the document. */
  tell(code: IssueCode, path: string, ...values: readonly unknown[]): undefined;
  /** The field at `path` takes `expected`, which `value` is not. */
  refuse(code: IssueCode, path: string, expected: string, value: unknown): undefined;
  /** Passes on what another reader found, at its own severity or another. */
  relay(issues: readonly Issue[], path: string, severity?: Severity): void;
  /** All of it, in the order of reading; then, by code, how many more there are than listed. */
  list(): readonly Issue[];
}

/** The sentence of each code, and its severity. */
const SENTENCES = new Map(
  Object.entries(ISSUES).flatMap(([severity, sentences]) =>
    Object.entries(sentences).map(([code, sentence]) => [code, { severity: severity as Severity, sentence }]),
  ),
);

export function createReport(): Report {
  const found: { readonly issue: Issue; readonly event: Named | undefined }[] = [];
  const counts = new Map<string, { readonly severity: Severity; count: number }>();
  let index = -1;
  let event: Named | undefined;

  function add(code: string, severity: Severity, path: string, message: () => string): void {
    const seen = counts.get(code) ?? { severity, count: 0 };
    counts.set(code, seen);
    seen.count += 1;
    if (seen.count > ISSUES_LISTED) return;
    const pointer = (index < 0 ? '' : `/events/${index}`) + (path && `/${path}`);
    found.push({ issue: { code, severity, message: message(), pointer }, event });
  }

  function tell(code: IssueCode, path: string, ...values: readonly unknown[]): undefined {
    const { severity, sentence } = SENTENCES.get(code)!;
    let next = 0;
    add(code, severity, path, () => sentence.replace(/\$/g, () => nameOf(values[next++])));
  }

  return {
    at(newIndex, newEvent) {
      index = newIndex;
      event = newEvent;
    },
    tell,
    refuse: (code, path, expected, value) => tell(code, path, path.split('/').pop(), expected, value),
    relay(issues, path, as) {
      for (const { code, severity, message } of issues) add(code, as ?? severity, path, () => message);
    },
    list: () => [
      ...found.map(({ issue, event }) => (event ? { ...issue, event: event.id } : issue)),
      ...[...counts].flatMap(([code, { severity, count }]) =>
        count > ISSUES_LISTED ? { code, severity, message: `And ${count - ISSUES_LISTED} more.` } : [],
      ),
    ],
  };
}

/** A value in a sentence. */
function nameOf(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object';
  const text = String(value);
  return text.length > NAMED_LENGTH ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
}
