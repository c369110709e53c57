/** From what an author handed in to a store that can be drawn: read, resolve, sort; faults of all steps together. */
import { QUOTED_LENGTH } from '../base/caps.js';
import type { Fault, Issue } from '../base/issue.js';
import type { Steps } from '../base/steps.js';
import type { TimelineDocument } from '../model/document.js';
import type { IssueCode } from '../model/issue-sentences.js';
import { documentSteps, type CheckReferences, type OpenedDocument } from '../model/read-document.js';
import { hasFacts, resolveSteps, type SolveFacts } from '../model/resolve-with.js';
import { endOfDay } from '../model/resolve-as-of.js';
import { storeSteps, type Store } from '../store/store.js';
import type { TableStore } from '../store/table-store.js';
import type { Order } from '../store/time-order.js';
import type { TimelineSource } from '../store/timeline-source.js';
import type { OnDemand } from './controllers/on-demand.js';

/** More events are not read at once, and into a table where that can be. */
export const MANY = 500;

export interface ReadTimeline {
  /** Undefined where nothing could be kept. */
  readonly store: Store | undefined;
  readonly faults: readonly (Fault | Issue)[];
  /** It has ordering facts, and what works them out could not be had. */
  readonly unsolved: boolean;
}

export interface ReadOptions {
  /** A day in EDTF, which counts where the document gives none … */
  readonly asOf: string | undefined;
  /** … and this one, where that is absent or not a day. */
  readonly today: string;
  /** What works out ordering facts, for the documents that have any. Where it cannot be had, events have the dates of their own alone. */
  readonly solver: Loads<{ readonly solveFacts: SolveFacts }>;
  /** What checks what events say of others; where it cannot be had, that is left out. */
  readonly references: Loads<{ readonly checkReferences: CheckReferences }>;
  /** What asks a source, where there is one in place of a document. */
  readonly door: Loads<Door>;
}

/** What whoever reads a long document adds on the way. */
export interface LongOptions extends ReadOptions {
  /** The store of a document whose events it has read; undefined of any other. `asOf` as in `resolveSteps`. */
  long?: (doc: TimelineDocument, asOf: string | undefined) => Steps<TableStore | undefined>;
  /** What puts many in order. */
  order?: Order;
}

/** What is being read, and how far it is. */
export interface ReadingTask {
  readonly steps: Steps<ReadTimeline>;
  readonly options: LongOptions;
  /** The last step gave it: none of its events is read. */
  opened?: OpenedDocument;
}

/** Opens what is larger than memory. */
export interface Door {
  open(source: TimelineSource, asOf: string): Steps<ReadTimeline>;
}

type Loads<T> = Pick<OnDemand<T>, 'get' | 'pending'>;

/** Undefined where it cannot be had. */
function* loaded<T>(part: Loads<T>): Steps<T | undefined> {
  while (!part.get() && part.pending) yield part.pending;
  return part.get();
}

export function* timelineSteps(source: unknown, options: LongOptions): Steps<ReadTimeline> {
  const { asOf, today, solver, references, door } = options;
  if ((source as Partial<TimelineSource>).request?.call) {
    const part = yield* loaded(door);
    return part
      ? yield* part.open(source as TimelineSource, asOf ?? today)
      : { store: undefined, faults: [], unsolved: true };
  }
  let unsolved = false;
  const { value: doc, faults: own } = yield* documentSteps(source, function* (reading, names) {
    // Wanted next, it is fetched at the same time.
    if (reading.references.some(({ path }) => path !== 'parent')) solver.get();
    const checks = yield* loaded(references);
    if (checks) yield* checks.checkReferences(reading, names);
    else {
      unsolved = true;
      for (const { at, path } of reading.references)
        delete (at?.event as Record<string, unknown>)?.[path.split('/')[0]!];
    }
  });
  if (doc === undefined) return { store: undefined, faults: own, unsolved: false };
  const isDay = endOfDay(asOf) !== undefined;
  const day = isDay ? asOf : today;
  let read: Pick<ReadTimeline, 'store' | 'faults'> | undefined =
    options.long && (yield* options.long(doc, day));
  if (!read) {
    const isJoined = hasFacts(doc);
    const solve = isJoined ? (yield* loaded(solver))?.solveFacts : undefined;
    unsolved ||= isJoined && !solve;
    const { value, faults } = yield* resolveSteps(doc, { asOf: day, solve });
    read = { store: yield* storeSteps(doc, value, options.order), faults };
  }
  return {
    unsolved,
    store: read.store,
    faults: [
      ...own,
      ...read.faults,
      ...(asOf === undefined || isDay ? [] : [faultOf('as-of/invalid', asOf.slice(0, QUOTED_LENGTH))]),
      ...(unsolved ? [{ ...faultOf('order/unavailable'), severity: 'error' } as const] : []),
    ],
  };
}

const faultOf = (code: IssueCode, ...values: readonly string[]): Fault => ({ code, values, says: 'code' });
