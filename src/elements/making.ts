/**
 * Makes a part at a time what is shown of very many events: what filters leave of them, in which lanes they are, and what a picture
 * asks of all of them. The page answers in between, and shows what it showed before.
 */
import type { ReactiveControllerHost } from 'lit';
import type { Steps } from '../base/steps.js';
import { indexLanes } from '../layout/crowd-index.js';
import { isCrowded } from '../layout/crowding.js';
import { snapshotSteps } from '../store/derive-store.js';
import type { Store } from '../store/store.js';
import { tallySteps } from '../store/tally.js';
import { isDoneIn, nextTask, PART_MS } from './next-task.js';

export class Making {
  /** Resolves when what was asked for last is made; undefined where it is. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #made = new WeakSet<Store>();
  #wanted: Store | undefined;
  #steps: Steps<void> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /**
   * Whether a store has what its picture asks of it; what takes no longer than a part is made at once. Where it has not, that is
   * begun, and the host updated when it is there. What changes later in one that is made is made when it is drawn.
   */
  isMade(store: Store): boolean {
    if (this.#made.has(store)) return true;
    if (this.#wanted !== store) {
      this.#wanted = store;
      this.#steps = pictureSteps(store);
      if (this.#goOn()) return true;
    }
    this.pending ??= this.#goOnLater();
    return false;
  }

  async #goOnLater(): Promise<void> {
    do await nextTask();
    while (!this.#goOn());
    this.pending = undefined;
    this.#host.requestUpdate();
  }

  /** For as long as the page can wait; true where all is made. */
  #goOn(): boolean {
    const isDone = isDoneIn(this.#steps!, PART_MS);
    if (isDone) this.#made.add(this.#wanted!);
    return isDone;
  }
}

function* pictureSteps(store: Store): Steps<void> {
  const snapshot = yield* snapshotSteps(store);
  if (isCrowded(snapshot)) yield* indexLanes(snapshot);
  yield* tallySteps(snapshot);
}
