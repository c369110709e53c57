/**
 * Pans that move what is drawn and draw nothing: while one goes on, an update draws further than the plot, and as far as that reaches
 * the next ones are transforms. At rest all is as if it had been drawn there. What waits for that: counts of what lies beyond the
 * edges, the words of the brush, and dots at titles that run out of sight.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { lengthOf, type Extent } from '../../base/extent.js';
import { placeBrush } from '../../scale/brush.js';
import { createTimeScale, type TimeScale } from '../../scale/time-scale.js';
import type { Scene } from '../../scene/scene.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { ViewController } from '../controllers/view-controller.js';
import { holdDrawing, type HeldDrawing } from './held-drawing.js';

/** So many plots further are drawn in a pan, where elements are few; so much of it to where it goes. */
const FURTHER = 0.75;
const AHEAD = 0.8;
/** There shall be no more elements than this, of 500 that there may be. */
const MOST_ELEMENTS = 470;
/** So many of them may stand in any plot of a crowd. */
const USUAL_ELEMENTS = 180;
/** Where fewer plots further can be drawn, nothing further is. */
const LEAST_FURTHER = 0.1;
/** A leap of more than this part of the plot is no step of a movement. */
const FURTHEST = 0.25;
/** Where nothing has moved for so long, ms, it rests. */
const REST_MS = 100;

export interface SlidingHost extends ReactiveControllerHost, HTMLElement {
  readonly isUpdatePending: boolean;
  /** Others show the same time, in the same frame. */
  readonly linked?: string | null | undefined;
}

export interface Sliding {
  readonly view: ViewController;
  readonly scenes: SceneController;
  readonly time: { readonly domain: Extent | undefined };
}

/** How time was shown last. */
interface Shown {
  readonly range: Extent;
  readonly pxPerMs: number;
  readonly plotWidth: number;
}

export class Slide implements ReactiveController {
  /** How far what is drawn has slid since its update, px. */
  by = 0;
  readonly #host: SlidingHost;
  readonly #root: ShadowRoot;
  readonly #of: Sliding;
  #shown: Shown | undefined;
  /** When it moved last. */
  #at = -Infinity;
  /** Of the update that is being made: how far it is drawn beyond the plot, px. */
  #reach: Extent | undefined;
  #held: (HeldDrawing & { readonly from: Shown; readonly reach: Extent }) | undefined;
  /** What lay beyond the edges when that was counted last. */
  #beyond: Scene['beyond'] | undefined;
  /** At this scale a coarse tick names the time that the plot starts in. */
  #isNamed = false;
  /** A hand or a glide had it at the last update. */
  #isHeld = false;
  /** The page would not have what was asked for last. */
  #isRefused = false;
  #isWaiting = false;

  constructor(host: SlidingHost, root: ShadowRoot, of: Sliding) {
    this.#host = host;
    this.#root = root;
    this.#of = of;
    of.view.slide = range => this.#slide(range);
    of.scenes.widen = scale => this.#widen(scale);
    // What a page refuses is no movement: all is as it was. Whoever listens may have been there later.
    host.addEventListener('ct-range-change', event =>
      queueMicrotask(() => (this.#isRefused = event.defaultPrevented)),
    );
    host.addController(this);
  }

  /** A scene as it is to be drawn: with what lies beyond the plot, where it is wider than that. */
  counted(scene: Scene): Scene {
    this.#isNamed ||= scene.axis.ticks.some(({ pinned }) => pinned);
    if (this.#reach && this.#beyond) return { ...scene, beyond: this.#beyond };
    this.#beyond = scene.beyond;
    return scene;
  }

  hostUpdate(): void {
    this.#held?.release();
    this.#held = undefined;
    this.by = 0;
  }

  hostUpdated(): void {
    const { scene, frame } = this.#of.scenes;
    const reach = this.#reach;
    this.#reach = undefined;
    if (!scene || !frame || !reach) return;
    const held = holdDrawing(this.#root, scene, {
      measureText: frame.options.measureText,
      isNamed: this.#isNamed,
    });
    held.moveBy(0);
    this.#held = { ...held, from: this.#shown!, reach };
    this.#waitForRest();
  }

  #widen(scale: TimeScale): TimeScale {
    const { fold, axis } = this.#of.view;
    const { domain, range, pxPerMs } = scale;
    const now: Shown = { range: domain, pxPerMs, plotWidth: lengthOf(range) };
    const before = this.#shown;
    this.#shown = now;
    const isSame = before && isLike(before, now);
    const moved = isSame ? pxBetween(before, now) : Infinity;
    if (!isSame) {
      this.#isNamed = false;
      this.#at = -Infinity;
    }
    const { moving } = this.#of.view;
    const isOver = this.#isRefused || (this.#isHeld && !moving);
    this.#isRefused = false;
    this.#isHeld = moving;
    if (isOver) this.#at = -Infinity;
    const isMoving = !isOver && (moved !== 0 || performance.now() - this.#at < REST_MS);
    if (fold || axis || this.#host.linked || Math.abs(moved) > FURTHEST * now.plotWidth || !isMoving)
      return scale;
    this.#at = performance.now();
    const further = this.#further(now.plotWidth);
    if (further < LEAST_FURTHER * now.plotWidth) return scale;
    const ahead = further * AHEAD;
    const [back, on] = moved < 0 ? [ahead, further - ahead] : [further - ahead, ahead];
    const reach = { start: back, end: on };
    this.#reach = reach;
    return createTimeScale(
      { start: domain.start - reach.start / pxPerMs, end: domain.end + reach.end / pxPerMs },
      { start: range.start - reach.start, end: range.end + reach.end },
    );
  }

  /** How much further than the plot can be drawn, both ways together, without too many elements. Px. */
  #further(plotWidth: number): number {
    const countOf = (selector: string): number => this.#root.querySelectorAll(selector).length;
    const reach = this.#held?.reach;
    const plots = reach ? 1 + (reach.start + reach.end) / plotWidth : 1;
    const drawn = countOf('.layer *');
    const inPlot = drawn / plots;
    const all = countOf('*') - drawn + inPlot;
    return Math.min(FURTHER, (MOST_ELEMENTS - all) / Math.max(inPlot, USUAL_ELEMENTS)) * plotWidth;
  }

  #slide(range: Extent): boolean {
    const held = this.#held;
    const { domain } = this.#of.time;
    if (!held?.isFree || !domain || this.#host.isUpdatePending) return false;
    const { from, reach } = held;
    const now = { ...from, range, pxPerMs: from.plotWidth / lengthOf(range) };
    const by = -pxBetween(from, now);
    if (!isLike(from, now) || by > reach.start || by < -reach.end) return false;
    // Who moves the brush by keys wants to hear where it is.
    if (this.#root.activeElement?.closest('.overview')) return false;
    held.moveBy(by, placeBrush(range, createTimeScale(domain, { start: 0, end: from.plotWidth })));
    this.by = by;
    this.#shown = now;
    this.#at = performance.now();
    return true;
  }

  #waitForRest(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const wait = (): void => {
      setTimeout(() => {
        if (performance.now() - this.#at < REST_MS) return wait();
        this.#isWaiting = false;
        // What is drawn wider is drawn as it is.
        if (this.#held) this.#host.requestUpdate();
      }, REST_MS);
    };
    wait();
  }
}

/** Shown by the same scale; a pan changes the last bits of a range's length. */
const isLike = (a: Shown, b: Shown): boolean =>
  Math.abs(a.pxPerMs / b.pxPerMs - 1) < 1e-9 && a.plotWidth === b.plotWidth;

/** How far time has gone on, px. */
const pxBetween = (from: Shown, to: Shown): number => (to.range.start - from.range.start) * from.pxPerMs;
