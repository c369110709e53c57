/** Tells a long story a part at a time, between which the page is drawn and answers; one that is short at once. */
import type { ReactiveControllerHost } from 'lit';
import { PART } from '../base/steps.js';
import { storyOf, storySteps, type StoryOptions } from '../layout/story.js';
import type { StoryItem } from '../scene/story.js';
import type { Entry, Snapshot, Store } from '../store/store.js';
import { nextTask, PART_MS, SHOWN_MS, SOON_MS } from './next-task.js';

/** Of more events it is told in parts. */
const MANY = 5000;
/** About so often every event is gone through: parted, put in years, grouped, placed, ruled, told. */
const TIMES = 6;

/** Of what a story is told. */
interface Wanted extends StoryOptions {
  readonly store: Store;
  /** That of the store then: another one, when events have changed. */
  readonly snapshot: Snapshot;
}

export interface Told extends Wanted {
  readonly items: readonly StoryItem<Entry>[];
}

export interface TellingOptions extends StoryOptions {
  /** All of it is wanted at once. */
  readonly isUrgent: boolean;
  /** One is on the page: it stays there until this one is told. */
  readonly isShown: boolean;
}

export class Telling {
  /** Resolves when all that was asked for last is told; undefined where nothing is. */
  pending: Promise<void> | undefined;
  /** How much of it is told, 0–1; undefined where it takes no longer than anybody notices. */
  share: number | undefined;
  readonly #host: ReactiveControllerHost;
  #told: Told | undefined;
  #wanted: Wanted | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** What is to be shown; undefined where that is not told yet. */
  tell(store: Store, { locale, order, bands, isUrgent, isShown }: TellingOptions): Told | undefined {
    const wanted = { store, snapshot: store.snapshot(), locale, order, bands };
    this.#wanted = wanted;
    if (isSame(wanted, this.#told)) return this.#told;
    if (isUrgent || wanted.snapshot.entries.length <= MANY)
      return (this.#told = { ...wanted, items: storyOf(wanted.snapshot, wanted) });
    if (!this.pending) {
      // It was told before something else was shown.
      if (!isShown) this.#told = undefined;
      this.pending = this.#goOn();
    }
    return this.#told;
  }

  /** What was begun is ended, though something else is wanted by now: else a page that changes all the time would see nothing. */
  async #goOn(): Promise<void> {
    do {
      // After the update that asks for it, or that shows the one before.
      await nextTask();
      const wanted = this.#wanted!;
      this.#told = { ...wanted, items: await this.#itemsOf(wanted) };
      if (isSame(this.#wanted!, wanted)) this.pending = undefined;
      this.#host.requestUpdate();
    } while (this.pending);
  }

  async #itemsOf(wanted: Wanted): Promise<readonly StoryItem<Entry>[]> {
    const all = (TIMES * wanted.snapshot.entries.length) / PART;
    const steps = storySteps(wanted.snapshot, wanted);
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
    return step.value;
  }
}

const isSame = (a: Wanted, b: Wanted | undefined): boolean =>
  a.snapshot === b?.snapshot && a.locale === b.locale && a.order === b.order && a.bands === b.bands;
