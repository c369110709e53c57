/** From what an author handed in to a store that can be drawn: parse, resolve, sort; issues of all steps together. */
import type { Issue } from '../base/issue.js';
import { parseDocument } from '../model/parse-document.js';
import { resolveTimes } from '../model/resolve-times.js';
import { createStore, type Store } from '../store/store.js';
import { parseEdtf } from '../time/edtf/parse.js';

export interface ReadTimeline {
  /** Undefined where nothing could be kept. */
  readonly store: Store | undefined;
  readonly issues: readonly Issue[];
}

/**
 * `source` is JSON text, a document or a list of events. `asOf` (a day in EDTF) counts where the document gives none;
 * `today` does, where that is absent or not a day.
 */
export function readTimeline(source: unknown, asOf: string | undefined, today: string): ReadTimeline {
  const parsed = parseDocument(source);
  if (parsed.value === undefined) return { store: undefined, issues: parsed.issues };
  const isDay = asOf !== undefined && parseEdtf(asOf).value?.kind === 'date';
  const resolved = resolveTimes(parsed.value, { asOf: isDay ? asOf : today });
  const issues = [...parsed.issues, ...resolved.issues];
  if (asOf !== undefined && !isDay) {
    issues.push({
      code: 'as-of/invalid',
      severity: 'warning',
      message: `as-of="${asOf.slice(0, 40)}" is not a day such as 2026-02-10; today is used`,
    });
  }
  return { store: resolved.value && createStore(parsed.value, resolved.value), issues };
}
