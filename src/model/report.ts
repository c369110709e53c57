/**
 * Collects the issues of one document. The address is put together only when there is an issue, and only so many of
 * one code are listed: a million events without a title are a hundred issues and a count.
 */
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Issue, Severity } from '../base/issue.js';
import { ISSUES } from './caps.js';
import { ERRORS, INFOS, WARNINGS, type ErrorCode, type InfoCode, type WarningCode } from './issues.js';

/** An event that is being read; its id may be made later. */
interface Named {
  id: string;
}

type Value = string | number;

export interface Report {
  /** What is reported from here on is about this event, at this place in `events`; −1 for the document itself. */
  at(index: number, event?: Named): void;
  /** `path` is a JSON pointer without its first slash, relative to the event or the document. */
  error(code: ErrorCode, path: string, ...values: readonly Value[]): void;
  warn(code: WarningCode, path: string, ...values: readonly Value[]): void;
  info(code: InfoCode, path: string, ...values: readonly Value[]): void;
  /** Passes on what another reader found, at its own severity or another. */
  relay(issues: readonly Issue[], path: string, severity?: Severity): void;
  /** All of it, in the order of reading, then for each code with more than are listed how many more. */
  list(): readonly Issue[];
}

export function createReport(): Report {
  const found: { readonly issue: Issue; readonly event: Named | undefined }[] = [];
  const counts = new Map<string, { severity: Severity; count: number }>();
  let index = -1;
  let event: Named | undefined;

  /** True where the issue is one of those that are listed. */
  function admit(code: string, severity: Severity): boolean {
    const known = counts.get(code);
    if (known === undefined) counts.set(code, { severity, count: 1 });
    else known.count += 1;
    return (known?.count ?? 0) <= ISSUES;
  }

  function add(code: string, severity: Severity, message: string, path: string): void {
    const base = index < 0 ? '' : `/events/${index}`;
    const pointer = path === '' ? base : `${base}/${path}`;
    found.push({ issue: { code, severity, message, pointer }, event });
  }

  const teller =
    <Code extends string>(severity: Severity, sentences: Readonly<Record<Code, string>>) =>
    (code: Code, path: string, ...values: readonly Value[]): void => {
      if (!admit(code, severity)) return;
      let next = 0;
      add(
        code,
        severity,
        sentences[code].replace(/\$/g, () => shorten(String(values[next++]))),
        path,
      );
    };

  return {
    at(newIndex, newEvent) {
      index = newIndex;
      event = newEvent;
    },
    error: teller('error', ERRORS),
    warn: teller('warning', WARNINGS),
    info: teller('info', INFOS),
    relay(issues, path, severity) {
      for (const issue of issues) {
        const weight = severity ?? issue.severity;
        if (admit(issue.code, weight)) add(issue.code, weight, issue.message, path);
      }
    },
    list: () => [
      ...found.map(({ issue, event }) => (event ? { ...issue, event: event.id } : issue)),
      ...[...counts]
        .filter(([, { count }]) => count > ISSUES)
        .map(([code, { severity, count }]) => ({
          code,
          severity,
          message: `And ${count - ISSUES} more of this kind.`,
        })),
    ],
  };
}

const shorten = (text: string): string =>
  text.length > QUOTED_LENGTH * 4 ? `${text.slice(0, QUOTED_LENGTH)}…` : text;
