/** From what an author handed in to a store that can be drawn: read, resolve, sort; faults of all steps together. */
import type { Fault, Issue } from '../base/issue.js';
import type { ReadDocument } from '../model/read-document.js';
import { resolveWith, type SolveFacts } from '../model/resolve-with.js';
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
  /** Without it, events have the dates of their own alone. */
  readonly solve: SolveFacts | undefined;
}

export function readTimeline(
  { value: doc, faults: own }: ReadDocument,
  { asOf, today, solve }: ReadOptions,
): ReadTimeline {
  if (doc === undefined) return { store: undefined, faults: own };
  const isDay = endOfDay(asOf) !== undefined;
  const { value, faults } = resolveWith(doc, { asOf: isDay ? asOf : today, solve });
  return {
    store: storeOf(doc, value),
    faults: [
      ...own,
      ...faults,
      ...(asOf === undefined || isDay
        ? []
        : [{ ...NO_DAY, message: `as-of="${asOf.slice(0, 40)}" ${NO_DAY.message}` }]),
    ],
  };
}

const NO_DAY = {
  code: 'as-of/invalid',
  severity: 'warning',
  message: 'is not a day such as 2026-02-10; today is used',
} as const;
