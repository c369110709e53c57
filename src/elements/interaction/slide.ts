/**
 * Pans and zooms that move what is drawn and draw nothing: while one goes on, an update draws further than the plot, and as far as
 * that reaches the next steps move its elements. A zoom stretches a crowd, and chooses anew what is shown of it a few times a second,
 * or less often where that takes long. At rest all is as if it had been drawn there. What waits for that: counts of what lies beyond
 * the edges, the words of the brush, and dots at titles that run out of sight.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { clamp, lengthOf, type Extent } from '../../base/extent.js';
import { isCrowded } from '../../layout/crowding.js';
import { AS_DRAWN, type Stretch } from '../../layout/stretch.js';
import { placeBrush } from '../../scale/brush.js';
import { createTimeScale, type TimeScale } from '../../scale/time-scale.js';
import type { Scene } from '../../scene/scene.js';
import type { SceneController } from '../controllers/scene-controller.js';
import type { ViewController } from '../controllers/view-controller.js';
import { holdDrawing, type HeldDrawing } from './held-drawing.js';
import { isStep, NOTICED, stretchBetween, type Shown } from './shown.js';

/** So many plots further are drawn in a movement, where elements are few; in a pan so much of it to where it goes. */
const FURTHER = 0.75;
const AHEAD = 0.8;
/** There shall be no more elements than this, of 500 that there may be. */
const MOST_ELEMENTS = 470;
/** So many of them may stand in any plot of a crowd. */
const USUAL_ELEMENTS = 180;
/** Where fewer plots further can be drawn, nothing further is. */
const LEAST_FURTHER = 0.1;
/** Where nothing has moved for so long, ms, it rests. */
const REST_MS = 100;
/** So long, ms, a zoom only stretches what is drawn: maps, too, choose anew what they name some three times a second. */
const ANEW_MS = 400;
/** Longer, where that takes long: such a part of the time at most goes into laying out and rendering anew … */
const ANEW_SHARE = 1 / 30;
/** … but no longer than this, ms: what is stretched tells less and less. */
const MOST_STRETCHED_MS = 2000;

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

interface Holding extends HeldDrawing {
  readonly from: Shown;
  /** What is drawn, with its rows where they are seen. */
  rows: Scene;
  /** How far it is drawn beyond the plot, px. */
  readonly reach: Extent;
  /** On the page's clock, ms: after that a zoom has it drawn anew. */
  readonly until: number;
}

export class Slide implements ReactiveController {
  readonly #host: SlidingHost;
  readonly #root: ShadowRoot;
  readonly #of: Sliding;
  /** How time was shown last. */
  #shown: Shown | undefined;
  /** How and when it moved last, as long as it does not rest. */
  #step: Stretch | undefined;
  #at = -Infinity;
  /** Of the update that is being made: how far it is drawn beyond the plot, px. */
  #reach: Extent | undefined;
  #held: Holding | undefined;
  /** Where what is held is seen; undefined where that is where it was drawn. */
  #to: Stretch | undefined;
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

  /** What is drawn, with its rows where they are seen. */
  get scene(): Scene | undefined {
    return this.#held?.rows ?? this.#of.scenes.scene;
  }

  /** Where that was drawn which is seen at `x`, px. */
  readonly drawnX = (x: number): number => {
    const { scale, by } = this.#to ?? AS_DRAWN;
    return (x - by) / scale;
  };

  /** A scene as it is to be drawn: with what lies beyond the plot, where it is wider than that. */
  counted(scene: Scene): Scene {
    this.#isNamed ||= scene.axis.ticks.some(({ pinned }) => pinned);
    if (this.#reach && isWide(this.#reach) && this.#beyond) return { ...scene, beyond: this.#beyond };
    this.#beyond = scene.beyond;
    return scene;
  }

  hostUpdate(): void {
    this.#held?.release();
    this.#held = this.#to = undefined;
    this.#of.scenes.moving = this.#reach !== undefined;
  }

  hostUpdated(): void {
    const { scene, frame, shift } = this.#of.scenes;
    const reach = this.#reach;
    this.#reach = undefined;
    if (!scene || !frame || !reach) return;
    const held = holdDrawing(this.#root, scene, {
      measureText: frame.options.measureText,
      isNamed: this.#isNamed,
      startX: scene.plot.x - reach.start,
      shift,
    });
    if (isWide(reach)) held.show(AS_DRAWN, scene);
    this.#moveBrush(held);
    this.#held = { ...held, rows: scene, from: this.#shown!, reach, until: this.#at + this.#lasting() };
    this.#waitForRest();
  }

  /** How long a drawing lasts that was begun at `#at`, ms. */
  #lasting(): number {
    return clamp((performance.now() - this.#at) / ANEW_SHARE, ANEW_MS, MOST_STRETCHED_MS);
  }

  #widen(scale: TimeScale): TimeScale | undefined {
    const { fold, axis, moving } = this.#of.view;
    const { domain, range, pxPerMs } = scale;
    const now: Shown = { range: domain, pxPerMs, plotX: range.start, plotWidth: lengthOf(range) };
    const before = this.#shown;
    this.#shown = now;
    const isOver = this.#isRefused || (this.#isHeld && !moving);
    this.#isRefused = false;
    this.#isHeld = moving;
    const step = before && isStep(before, now) ? stretchBetween(before, now) : undefined;
    if (step?.scale !== 1) this.#isNamed = false;
    const time = performance.now();
    if (!step || isOver) this.#step = undefined;
    else if (step.scale !== 1 || step.by !== 0) this.#step = step;
    // Something else may be drawn in between: it goes on as it went.
    else if (time - this.#at >= REST_MS) this.#step = undefined;
    const last = this.#step;
    if (!last || fold || axis || this.#host.linked || this.#isBrushed()) return undefined;
    if (last.scale !== 1 && !this.#isStretched()) return undefined;
    this.#at = time;
    const reach = this.#reachFor(last, now.plotWidth);
    if (!reach) return undefined;
    this.#reach = reach;
    return createTimeScale(
      { start: domain.start - reach.start / pxPerMs, end: domain.end + reach.end / pxPerMs },
      { start: range.start - reach.start, end: range.end + reach.end },
    );
  }

  /** How far a drawing is made beyond the plot for the steps after one, px; undefined where that is not worth it. */
  #reachFor(step: Stretch, plotWidth: number): Extent | undefined {
    // Nothing comes into sight nearer by.
    if (step.scale > 1) return { start: 0, end: 0 };
    const further = this.#further(plotWidth);
    if (further < LEAST_FURTHER * plotWidth) return undefined;
    if (step.scale < 1) return { start: further / 2, end: further / 2 };
    const ahead = further * AHEAD;
    return step.by > 0 ? { start: ahead, end: further - ahead } : { start: further - ahead, end: ahead };
  }

  /** Zooms stretch what is drawn: a crowd, whose rows stay until they are chosen anew. Others glide from row to row. */
  #isStretched(): boolean {
    const { frame } = this.#of.scenes;
    return !!frame && isCrowded(frame.snapshot);
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
    if (!held?.isFree || this.#host.isUpdatePending || this.#isBrushed()) return false;
    const { from, reach } = held;
    const now = { ...from, range, pxPerMs: from.plotWidth / lengthOf(range) };
    if (!isStep(this.#shown!, now)) return false;
    const to = stretchBetween(from, now);
    // What is seen at the edges must have been drawn.
    const [first, last] = [from.plotX, from.plotX + from.plotWidth].map(x => (x - to.by) / to.scale - x);
    if (first! < -reach.start - NOTICED || last! > reach.end + NOTICED) return false;
    const time = performance.now();
    if (to.scale !== 1 && (!this.#isStretched() || time > held.until)) return false;
    held.show(to, held.rows);
    this.#to = to;
    this.#shown = now;
    this.#moveBrush(held);
    this.#at = time;
    return true;
  }

  /** Moves rows to where they stand in a scene that is like the one that is drawn in all else; false where that cannot be. */
  showRows(scene: Scene): boolean {
    const held = this.#held;
    if (!held?.isFree || this.#host.isUpdatePending || !areLanesAlike(held.rows, scene)) return false;
    held.rows = scene;
    this.#to ??= AS_DRAWN;
    held.show(this.#to, scene);
    this.#at = performance.now();
    return true;
  }

  /** Who moves the brush by keys wants to hear where it is. */
  #isBrushed(): boolean {
    return !!this.#root.activeElement?.closest('.overview');
  }

  #moveBrush(held: HeldDrawing): void {
    const { domain } = this.#of.time;
    const { range, plotWidth } = this.#shown!;
    if (domain) held.showBrush(placeBrush(range, createTimeScale(domain, { start: 0, end: plotWidth })));
  }

  #waitForRest(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    const wait = (): void => {
      setTimeout(() => {
        if (performance.now() - this.#at < REST_MS) return wait();
        this.#isWaiting = false;
        // What is drawn for what comes next is drawn as it is.
        if (this.#held) this.#host.requestUpdate();
      }, REST_MS);
    };
    wait();
  }
}

const areLanesAlike = (a: Scene, b: Scene): boolean =>
  a.height === b.height &&
  a.lanes.every(({ y, height }, i) => y === b.lanes[i]?.y && height === b.lanes[i].height);

const isWide = ({ start, end }: Extent): boolean => start + end > 0;
