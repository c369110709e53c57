/** Visible time as readers and programs move it: at once with a hand, or in a leap that is seen on its way. */
import type { Extent } from '../../base/extent.js';
import { fitRange } from '../../layout/fit.js';
import { drawnExtent } from '../../store/drawn-extent.js';
import { extentOf, type Entry } from '../../store/store.js';
import { reduce, type Intent } from '../../view/reduce.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { ViewController } from '../controllers/view-controller.js';
import type { BrushTarget } from './brush.js';
import { PlotTime } from './plot-time.js';
import { RangeMotion } from './range-motion.js';

/** How long a drawing that was flung goes on. */
const FLUNG_MS = 700;

/** A year alone is shown with those beside it. */
const LEAST_UNITS = 3;

export interface Moving {
  readonly byReader?: boolean;
  /** False where it is to be there at once. */
  readonly animate?: boolean;
  /** Ms. */
  readonly lasts?: number;
}

/** Lengths of a hand are px, and grow in reading direction. */
export class TimeMoves implements BrushTarget {
  /** A reader has zoomed. */
  zoomed: () => void = () => undefined;
  readonly plot: PlotTime;
  readonly #view: ViewController;
  readonly #scenes: SceneController;
  readonly #motion: RangeMotion;

  constructor(host: Element, view: ViewController, scenes: SceneController) {
    this.#view = view;
    this.#scenes = scenes;
    this.plot = new PlotTime(view);
    this.#motion = new RangeMotion(host, view);
  }

  /** What is under way, and comes to rest by itself. */
  get pending(): Promise<unknown> | undefined {
    return this.#motion.pending;
  }

  /** Visible time, or where it is going. */
  get visible(): Extent {
    return this.#motion.target;
  }

  get domain(): Extent | undefined {
    const { frame } = this.#scenes;
    return frame && this.plot.brushDomain(frame.all);
  }

  /** A gesture begins (true), or nothing more comes of it. */
  move(moving: boolean): void {
    this.#motion.stop();
    this.#view.move(moving);
  }

  show(range: Extent): void {
    this.#ask({ kind: 'show', range });
  }

  pan(byPx: number): void {
    this.#ask({ kind: 'pan', byMs: this.plot.msOfPx(byPx) });
  }

  zoom(factor: number, x: number): void {
    this.zoomed();
    this.#ask({ kind: 'zoom', factor, at: this.#timeAt(x) });
  }

  leap(factor: number, x: number): void {
    this.zoomed();
    this.go({ kind: 'zoom', factor, at: this.#timeAt(x) });
  }

  fling(byPx: number): void {
    this.go({ kind: 'pan', byMs: this.plot.msOfPx(byPx) }, { lasts: FLUNG_MS });
  }

  glideTo(range: Extent): void {
    this.go({ kind: 'show', range });
  }

  panScreens(screens: number): void {
    this.go({ kind: 'pan', byMs: this.plot.msOfScreens(screens, this.visible) });
  }

  /** Visible time so many times shorter, about `at` (civil ms); about its middle, where that isn't given. */
  zoomAbout(factor: number, at?: number, how?: Moving): void {
    if (how?.byReader !== false) this.zoomed();
    this.go({ kind: 'zoom', factor, at: at ?? this.plot.middleOf(this.visible) }, how);
  }

  /** All of it, which goes on to fit when the data change. */
  fitAll(): void {
    const range = this.#scenes.frame?.all;
    if (range)
      void this.#motion.to(range, { byReader: true }).then(arrived => {
        if (arrived) this.#view.refit('all', { byReader: true });
      });
  }

  /** As much as shows these, with room for their labels; nothing happens where none is dated. */
  fit(entries: readonly Entry[], how?: Moving): void {
    const { frame } = this.#scenes;
    const extent = extentOf(entries);
    if (!frame || !extent) return;
    const range = fitRange(frame.snapshot, frame.options, { entries, extent, leastUnits: LEAST_UNITS });
    this.go({ kind: 'show', range }, how);
  }

  /** As little as brings something of an event into sight. */
  reveal(entry: Entry, how?: Moving): void {
    if (!entry.dated) return;
    const extent = drawnExtent(entry);
    const { visible } = this;
    if (extent.start >= visible.end || extent.end < visible.start || !this.#isInSight(entry))
      this.go({ kind: 'reveal', extent }, how);
  }

  /** Something of its label is, or it has none. */
  #isInSight({ event }: Entry): boolean {
    const { scene } = this.#scenes;
    const label = scene?.labels.find(each => each.event === event.id);
    if (!scene || !label || this.pending) return true;
    return label.x < scene.plot.x + scene.plot.width && label.x + label.width > scene.plot.x;
  }

  /** Another visible time, counted from where the last wish leads; by a reader and seen on the way there, unless it says otherwise. */
  go(intent: Intent, { byReader = true, animate = true, ...how }: Moving = {}): void {
    const range = this.#after(intent);
    if (range === this.#view.state.range) return;
    if (animate) void this.#motion.to(range, { byReader, ...how });
    else {
      this.#motion.stop();
      this.#view.dispatch({ kind: 'show', range }, { byReader });
    }
  }

  /** A reader's wish, done at once. */
  #ask(intent: Intent): void {
    this.#motion.stop();
    this.#view.dispatch({ kind: 'show', range: this.#after(intent) }, { byReader: true });
  }

  #after(intent: Intent): Extent {
    const { state, plotWidth, fold } = this.#view;
    return reduce({ ...state, range: this.visible }, intent, plotWidth, fold).range;
  }

  /** The time that is shown at a place of the surface. */
  #timeAt(x: number): number {
    return this.plot.scaleOf(this.#view.state.range).toCivil(x - (this.#scenes.scene?.plot.x ?? 0));
  }
}
