/**
 * Reads what is long a part at a time, between which the page is drawn and answers. Loaded where there is more than is read at
 * once.
 */
import { html, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { PART } from '../base/steps.js';
import { formatMoment } from '../locale/format-date.js';
import type { Locale } from '../locale/locale.js';
import type { RoughDensity } from '../model/rough-density.js';
import { profileView } from '../render/dom/profile-view.js';
import { nextTask, PART_MS, SHOWN_MS, SOON_MS } from './next-task.js';
import { readSteps, withLanes, type UseCrowd } from './read-many.js';
import type { ReadingTask, ReadTimeline } from './read-timeline.js';
import { progressOf } from './progress.js';
import { progress } from './styles/progress.css.js';

/** About so often every event is gone through: it is glanced at and counted, read, dated, put in order, fitted, tallied, put in its lane. */
const TIMES = 8;

export class LongReading {
  readonly styles = [progress];
  /** Resolves when all is read; undefined where nothing is. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  /** What is wanted now: where that is something else, what is left is not read. */
  readonly #wanted: () => ReadingTask | undefined;
  readonly #useCrowd: UseCrowd;
  #task: ReadingTask | undefined;
  #read: ReadTimeline | undefined;
  #made = 0;
  /** Events there are, and where they lie in time. */
  #events = 0;
  #density: RoughDensity | undefined;

  constructor(host: ReactiveControllerHost, wanted: () => ReadingTask | undefined, useCrowd: UseCrowd) {
    this.#host = host;
    this.#wanted = wanted;
    this.#useCrowd = useCrowd;
  }

  /** What has come of it; undefined while there is more to read, with which it goes on by itself. */
  read(task: ReadingTask): ReadTimeline | undefined {
    if (task !== this.#task) {
      this.#task = task;
      this.#read = undefined;
      this.#made = 0;
      this.#density = undefined;
      const going = this.#goOn(task);
      // What is short is done by now.
      this.pending = this.#read ? undefined : going;
    }
    return this.#read;
  }

  /** How many events there are, how far it is with them, and where they lie in time; undefined where nothing is read. */
  view(locale: Locale): TemplateResult | undefined {
    if (!this.pending || !this.#events) return undefined;
    const share = (this.#made * PART) / (TIMES * this.#events);
    return html`${progressOf(this.#events, Math.min(1, share), locale)}
      ${this.#density && glanceView(this.#density, locale)}`;
  }

  async #goOn(task: ReadingTask): Promise<void> {
    const began = performance.now();
    let end = began + PART_MS;
    let due = began + SOON_MS;
    let isLong = false;
    const steps = withLanes(
      readSteps(task, density => {
        this.#density = density;
        due = began + SOON_MS;
      }),
      () => isLong,
      this.#useCrowd,
    );
    while (this.#wanted() === task) {
      const step = steps.next();
      this.#made += 1;
      if (step.done) {
        this.#read = step.value;
        break;
      }
      const { value } = step;
      if (value instanceof Promise) {
        isLong = true;
        await value;
      } else if (typeof value === 'number') this.#events = value;
      if (performance.now() < end) continue;
      isLong = true;
      if (end > due) {
        due = end + SHOWN_MS;
        this.#host.requestUpdate();
      }
      await nextTask();
      end = performance.now() + PART_MS;
    }
    // What was known while it was read is not known for longer.
    delete task.opened;
    if (this.#task !== task || !isLong) return;
    this.pending = undefined;
    this.#host.requestUpdate();
  }
}

/** Where all lies in time, before it is read. */
const glanceView = ({ extent, shares }: RoughDensity, locale: Locale): TemplateResult => {
  const year = (at: number): string => formatMoment(at, 'year', locale);
  return html`<span class="glance" aria-hidden="true"
    >${profileView(shares)}<span>${year(extent.start)}</span><span>${year(extent.end)}</span></span
  >`;
};
