/** From what an author handed in to a store that can be drawn: read, resolve, sort; faults of all steps together. */
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Fault, Issue } from '../base/issue.js';
import type { IssueCode } from '../model/issue-sentences.js';
import type { ReadDocument } from '../model/read-document.js';
import { hasFacts, resolveWith, type SolveFacts } from '../model/resolve-with.js';
import { endOfDay } from '../model/resolve-as-of.js';
import { storeOf, type Store } from '../store/store.js';

export interface ReadTimeline {
  /** Undefined where nothing could be kept. */
  readonly store: Store | undefined;
  readonly faults: readonly (Fault | Issue)[];
}

export interface ReadOptions {
  /** A day in EDTF, which counts where the document gives none … */
  readonly asOf: string | undefined;
  /** … and this one, where that is absent or not a day. */
  readonly today: string;
  /** The attribute `history`, as it was given. */
  readonly history?: string | null | undefined;
  /** Without it, events have the dates of their own alone. */
  readonly solve: SolveFacts | undefined;
}

export function readTimeline(
  { value: doc, faults: own }: ReadDocument,
  { asOf, today, history, solve }: ReadOptions,
): ReadTimeline {
  if (doc === undefined) return { store: undefined, faults: own };
  const isDay = endOfDay(asOf) !== undefined;
  const { value, faults } = resolveWith(doc, { asOf: isDay ? asOf : today, solve });
  return {
    store: storeOf(doc, value),
    faults: [
      ...own,
      ...faults,
      ...(asOf === undefined || isDay ? [] : [faultOf('as-of/invalid', asOf.slice(0, QUOTED_LENGTH))]),
      ...((history ?? 'hash') === 'hash'
        ? []
        : [faultOf('history/invalid', history!.slice(0, QUOTED_LENGTH))]),
      ...(solve || !hasFacts(doc) ? [] : [{ ...faultOf('order/unavailable'), severity: 'error' } as const]),
    ],
  };
}

const faultOf = (code: IssueCode, ...values: readonly string[]): Fault => ({ code, values, says: 'code' });
