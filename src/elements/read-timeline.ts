/** From what an author handed in to a store that can be drawn: parse, resolve, sort; issues of all steps together. */
import type { Issue } from '../base/issue.js';
import { parseDocument } from '../model/parse-document.js';
import { resolveTimes } from '../model/resolve-times.js';
import { createStore, type Store } from '../store/store.js';

export interface ReadTimeline {
  /** Undefined where nothing could be kept. */
  readonly store: Store | undefined;
  readonly issues: readonly Issue[];
}

/** `source` is JSON text, a document or a list of events; `asOf` (EDTF) counts where the document gives none. */
export function readTimeline(source: unknown, asOf: string): ReadTimeline {
  const parsed = parseDocument(source);
  if (parsed.value === undefined) return { store: undefined, issues: parsed.issues };
  const resolved = resolveTimes(parsed.value, { asOf });
  return {
    store: resolved.value && createStore(parsed.value, resolved.value),
    issues: [...parsed.issues, ...resolved.issues],
  };
}
