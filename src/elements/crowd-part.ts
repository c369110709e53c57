/** Lanes with more events than a picture can hold. Loaded where there are so many. */
import type { CSSResult } from 'lit';
import { crowding } from '../layout/crowd.js';
import { labelAhead, placeAhead } from '../layout/crowd-ahead.js';
import type { Placing } from '../layout/placement.js';
import type { Zoom } from '../layout/zoom.js';
import { clusterItems } from '../render/dom/clusters-view.js';
import type { Scene } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import { whenIdle, type IdleMoment } from './idle.js';
import { rehearse, type Rehearsed } from './rehearsal.js';
import { crowd } from './styles/crowd.css.js';

/** Nothing moves where the scene has been the same for so long, ms, and no frame is near. */
const REST_MS = 60;
const NEAR_MS = 12;
/** Longest at a time, ms, while something moves and at rest. */
const SLICE_MS = 1;
const REST_SLICE_MS = 8;

/** Once for a page. */
let isRehearsed = false;

export class Crowd {
  readonly styles: readonly CSSResult[] = [crowd];
  readonly clusterItems = clusterItems;
  /** As `crowding`; what a zoom may come to next is placed while the page is idle. */
  readonly placing: Placing = {
    ...crowding,
    placeLane: (snapshot, lane, zoom, room) => {
      this.#waitToGoAhead(snapshot, zoom);
      return crowding.placeLane(snapshot, lane, zoom, room);
    },
  };
  readonly #of: Rehearsed;
  #isWaiting = false;
  #seen: Scene | undefined;
  #seenAt = 0;
  /** What the next frames may need. */
  #near: Iterator<void> = [].values();
  /** What can wait until nothing moves. */
  #far: Iterator<void> = [].values();
  #rehearsal: Iterator<void> = [].values();

  constructor(of: Rehearsed) {
    this.#of = of;
  }

  #waitToGoAhead(snapshot: Snapshot, zoom: Zoom): void {
    this.#near = placeAhead(snapshot, crowding);
    this.#far = labelAhead(snapshot, zoom);
    if (!isRehearsed) this.#rehearsal = rehearse(this.#of);
    isRehearsed = true;
    if (!this.#isWaiting) whenIdle(this.#goAhead);
    this.#isWaiting = true;
  }

  readonly #goAhead = (moment: IdleMoment): void => {
    const began = performance.now();
    const { scene } = this.#of.scenes;
    if (scene !== this.#seen) this.#seenAt = began;
    this.#seen = scene;
    const isRest = began - this.#seenAt > REST_MS && moment.timeRemaining() > NEAR_MS;
    const end = began + (isRest ? REST_SLICE_MS : SLICE_MS);
    do {
      if (!this.#near.next().done) continue;
      if (!isRest) break;
      if (!this.#far.next().done || !this.#rehearsal.next().done) continue;
      this.#isWaiting = false;
      return;
    } while (performance.now() < end);
    whenIdle(this.#goAhead);
  };
}
