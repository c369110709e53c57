/** Lanes with more events than a picture can hold. Loaded where there are so many. */
import { crowding } from '../layout/crowd.js';
import { placeAhead } from '../layout/crowd-ahead.js';
import type { Placing } from '../layout/placement.js';
import type { Zoom } from '../layout/zoom.js';
import type { Snapshot } from '../store/store.js';
import { whenIdle } from './idle.js';
import { rehearse } from './rehearsal.js';
import { crowd } from './styles/crowd.css.js';

export { clusterItems } from '../render/dom/clusters-view.js';

export const styles = [crowd];

/** As `crowding`; what a zoom may come to next is placed while the page is idle. */
export const placing: Placing = {
  ...crowding,
  placeLane(snapshot, lane, zoom, room) {
    if (!waiting.has(snapshot)) whenIdle(() => goAhead(snapshot));
    waiting.set(snapshot, workAhead(snapshot, zoom));
    return crowding.placeLane(snapshot, lane, zoom, room);
  },
};

/** What is left to be done for each snapshot that is at it. */
const waiting = new WeakMap<Snapshot, Generator<void, void>>();

let rehearsal: Generator<void, void> | undefined;

function* workAhead(snapshot: Snapshot, zoom: Zoom): Generator<void, void> {
  rehearsal ??= rehearse(snapshot, zoom);
  while (!rehearsal.next().done) yield;
  yield* placeAhead(snapshot, crowding);
}

/** In one idle moment no more than this, ms: the next frame may be near. */
const SLICE_MS = 1;

function goAhead(snapshot: Snapshot): void {
  const steps = waiting.get(snapshot)!;
  const began = performance.now();
  while (performance.now() - began < SLICE_MS)
    if (steps.next().done) {
      waiting.delete(snapshot);
      return;
    }
  whenIdle(() => goAhead(snapshot));
}
