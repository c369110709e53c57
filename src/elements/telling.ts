/** Tells a long story a part at a time, between which the page is drawn and answers; one that is short at once. */
import type { ReactiveControllerHost } from 'lit';
import { allOf, PART } from '../base/steps.js';
import { storySteps, type StoryOptions } from '../layout/story.js';
import type { StoryItem } from '../scene/story.js';
import type { Entry, Store } from '../store/store.js';
import { nextTask, PART_MS } from './next-task.js';

/** Of more events it is told in parts. */
const MANY = 5000;
/** What is told in less says nothing of how far it is, ms: that would flash up. */
const SOON_MS = 100;
/** How far it is, is shown anew after so long, ms. */
const SHOWN_MS = 200;
/** About so often every event is gone through: parted, put in years, grouped, placed, ruled, told. */
const TIMES = 6;

/** A story, and what it was told of. */
export interface Told extends StoryOptions {
  readonly store: Store;
  readonly items: readonly StoryItem<Entry>[];
}

export class Telling {
  /** Resolves when all that was asked for last is told; undefined where nothing is. */
  pending: Promise<void> | undefined;
  /** How much of it is told, 0–1; undefined where it takes no longer than anybody notices. */
  share: number | undefined;
  readonly #host: ReactiveControllerHost;
  #told: Told | undefined;
  #wanted: Omit<Told, 'items'> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is to be shown: until all of a long story is told, the one before it; undefined where there was none. */
  tell(store: Store, options: StoryOptions, isUrgent = false): Told | undefined {
    const { locale, order, bands } = options;
    const wanted = { store, locale, order, bands };
    this.#wanted = wanted;
    if (isUrgent || store.snapshot().entries.length <= MANY)
      this.#told = { ...wanted, items: allOf(storySteps(store.snapshot(), wanted)) };
    else if (!isSame(wanted, this.#told)) this.pending ??= this.#goOn();
    return this.#told;
  }

  /** What was begun is ended, though something else is wanted by now: else a page that changes all the time would see nothing. */
  async #goOn(): Promise<void> {
    while (!isSame(this.#wanted!, this.#told)) {
      const wanted = this.#wanted!;
      const snapshot = wanted.store.snapshot();
      const all = (TIMES * snapshot.entries.length) / PART;
      const steps = storySteps(snapshot, wanted);
      let end = performance.now() + PART_MS;
      let due = end + SOON_MS;
      let step = steps.next();
      for (let made = 0; !step.done; step = steps.next(), made++) {
        if (performance.now() < end) continue;
        if (!this.#told && end > due) {
          due = end + SHOWN_MS;
          this.share = Math.min(1, made / all);
          this.#host.requestUpdate();
        }
        await nextTask();
        end = performance.now() + PART_MS;
      }
      this.#told = { ...wanted, items: step.value };
      this.#host.requestUpdate();
      // It is drawn before the next one is begun.
      await nextTask();
    }
    this.pending = undefined;
  }
}

const isSame = (a: Omit<Told, 'items'>, b: Omit<Told, 'items'> | undefined): boolean =>
  a.store === b?.store && a.locale === b.locale && a.order === b.order && a.bands === b.bands;
