/** Lanes with more events than a picture can hold. Loaded where there are so many. */
import type { CSSResult, ReactiveControllerHost } from 'lit';
import { areSame } from '../base/are-same.js';
import { crowding } from '../layout/crowd.js';
import { labelAhead, placeAhead } from '../layout/crowd-ahead.js';
import type { Placing } from '../layout/placement.js';
import type { Zoom } from '../layout/zoom.js';
import { clusterItems } from '../render/dom/clusters-view.js';
import type { Snapshot, Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import { whenIdle, type IdleMoment } from './idle.js';
import { rehearseFirst } from './first-rehearsal.js';
import type * as HeaderModule from './header-part.js';
import { Making } from './making.js';
import { isDoneIn } from './next-task.js';
import { rehearse, type Rehearsed } from './rehearsal.js';
import { crowd } from './styles/crowd.css.js';

export { indexLanes } from '../layout/crowd-index.js';

/** On a page that has no timeline yet: fetches what else its first one needs, and rehearses its picture. */
export const ahead = (
  headerFile: Use<typeof HeaderModule>,
  ...others: readonly ((make: () => void) => unknown)[]
): Promise<unknown> =>
  Promise.all([
    headerFile(own => rehearseFirst(clusterItems, own)),
    ...others.map(use => use(() => undefined)),
  ]);

type Use<F> = (make: (file: F) => void) => unknown;

/** Where what is shown has been the same for so long, ms, nothing moves. */
const REST_MS = 20;
/** Where it has not, it is looked at again after so long, ms. */
const AGAIN_MS = 50;
/** In one idle moment no more than this, ms: something may move, and the next frame be near. */
const SLICE_MS = 2;
/** Where nothing does. */
const LONG_SLICE_MS = 8;
const isLong = (moment: IdleMoment): boolean => moment.timeRemaining() > 12;

/** Whose lanes they are, and what of time they show. */
export interface Crowded extends Rehearsed {
  readonly view: { readonly state: Pick<ViewState, 'range'> };
}

/** One for a page. */
let rehearsal: Iterator<void> | undefined;

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
  readonly #making: Making;
  readonly #of: Crowded;
  /** What the next frames may need. */
  #near: Iterator<void> | undefined;
  /** What can wait until nothing moves. */
  #far: Iterator<void> | undefined;

  constructor(host: ReactiveControllerHost, of: Crowded) {
    this.#making = new Making(host);
    this.#of = of;
  }

  get pending(): Promise<void> | undefined {
    return this.#making.pending;
  }

  /** As in `Making`. */
  isMade(store: Store): boolean {
    return this.#making.isMade(store);
  }

  #waitToGoAhead(snapshot: Snapshot, zoom: Zoom): void {
    if (!this.#near) whenIdle(this.#goAhead);
    this.#near = placeAhead(snapshot, crowding);
    if (!this.#far) this.#waitForRest();
    this.#far = this.#further(snapshot, zoom);
  }

  *#further(snapshot: Snapshot, zoom: Zoom): Generator<void, void> {
    yield* labelAhead(snapshot, zoom);
    rehearsal ??= rehearse(this.#of);
    while (!rehearsal.next().done) yield;
  }

  readonly #goAhead = (): void => {
    if (isDoneIn(this.#near!, SLICE_MS)) this.#near = undefined;
    else whenIdle(this.#goAhead);
  };

  /** Idle moments take time from the frames that they are between: none is asked for while something moves. */
  #waitForRest(ms = REST_MS): void {
    const shown = this.#shown();
    setTimeout(() => whenIdle(moment => this.#goFurther(moment, shown)), ms);
  }

  #goFurther(moment: IdleMoment, shown: readonly unknown[]): void {
    if (!areSame(shown, this.#shown()) || !isLong(moment)) this.#waitForRest(AGAIN_MS);
    else if (isDoneIn(this.#far!, LONG_SLICE_MS)) this.#far = undefined;
    else whenIdle(next => this.#goFurther(next, shown));
  }

  /** Something moves where this changes: a pan may move what is drawn, and draw nothing. */
  #shown(): readonly unknown[] {
    const { scenes, view } = this.#of;
    return [scenes.scene, view.state.range];
  }
}
