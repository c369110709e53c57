/** Reads the events of a long document, and makes what a picture of them asks, step by step. */
import { orderBy } from '../base/order-by.js';
import type { Steps } from '../base/steps.js';
import { isCrowded } from '../layout/crowding.js';
import type { OpenedDocument } from '../model/read-document.js';
import { tableSteps } from '../model/read-table.js';
import { roughDensity, type RoughDensity } from '../model/rough-density.js';
import { treeSteps } from '../store/lane-trees.js';
import type { Snapshot } from '../store/store.js';
import { tableStoreSteps } from '../store/table-store.js';
import { tallySteps } from '../store/tally.js';
import { isOfSubjects } from './places.js';
import { MANY, type ReadingTask, type ReadTimeline } from './read-timeline.js';

/** Of what draws very many. */
interface Indexes {
  indexLanes(snapshot: Snapshot): Steps<void>;
}

/** Hands it over, at once or when it is there. */
export type UseCrowd = (take: (crowd: Indexes) => void) => unknown;

/** Reads, and glances at all of a document's events before it reads them: many of them into a table, if that can be. */
export function* readSteps(
  { steps, options, opened }: ReadingTask,
  tell: (density: RoughDensity | undefined) => void,
): Steps<ReadTimeline> {
  while (!opened) {
    const { done, value } = steps.next();
    if (done) return value;
    if (isOpened(value)) opened = value;
    else yield value;
  }
  const { events } = opened;
  yield events.length;
  tell(yield* roughDensity(events));
  const read = events.length > MANY ? yield* tableSteps(opened) : undefined;
  options.order = orderBy;
  options.long = function* (doc, asOf) {
    return read && (yield* tableStoreSteps(doc, read, asOf));
  };
  return yield* steps;
}

const isOpened = (value: unknown): value is OpenedDocument => 'events' in (Object(value) as object);

/** Reads, and makes what the first picture of many asks of all of them, where reading `isLong` already. */
export function* withLanes(
  steps: Steps<ReadTimeline>,
  isLong: () => boolean,
  useCrowd: UseCrowd,
): Steps<ReadTimeline> {
  const read = yield* steps;
  const { store } = read;
  const snapshot = store?.snapshot();
  // Lanes of people are those of another snapshot.
  const isDrawnSo = isLong() && snapshot && isCrowded(snapshot) && !isOfSubjects(store!);
  if (isDrawnSo) yield* treeSteps(snapshot);
  if (snapshot) yield* tallySteps(snapshot);
  if (!isDrawnSo) return read;
  let crowd: Indexes | undefined;
  // Where it cannot be had, whoever draws says so.
  yield Promise.resolve(useCrowd(module => (crowd = module))).catch(() => undefined);
  if (crowd) yield* crowd.indexLanes(snapshot);
  return read;
}
