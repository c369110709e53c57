/**
 * Rows that glide where a zoom moves them, for a reader to follow. What comes next takes them on from where they are; they leap
 * where less motion is asked for.
 */
import type { ReactiveControllerHost } from 'lit';
import { areSame } from '../../base/are-same.js';
import type { ArrangedSnapshot } from '../../layout/arrange-lanes.js';
import { blendRows, haveMoved, rowsOf, type Rows } from '../../scene/blend-rows.js';
import type { Scene } from '../../scene/scene.js';
import type { Snapshot } from '../../store/store.js';
import { easeOut, paceOf } from './ease.js';

const ROWS_MS = 200;

interface Way {
  readonly from: Rows;
  readonly to: Rows;
  /** Ms, as `performance.now()` counts. */
  readonly began: number;
  /** Ms. */
  readonly lasts: number;
}

export class RowMotion {
  /** Resolves when all rows are where they should be; undefined where they are. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost & Element;
  readonly #show: (scene: Scene) => boolean;
  /** What the last update was to show, once all rows are where they should be; and where that is. */
  #target: { readonly scene: Scene; readonly rows: Rows } | undefined;
  /** What is shown, and of which data and size it is. */
  #shown: { readonly of: readonly unknown[]; readonly rows: Rows } | undefined;
  /** Where rows come from, since when, and whereto. */
  #way: Way | undefined;
  #rest: () => void = () => undefined;
  /** The next update is one that was asked for here. */
  #asked = false;
  /** Something else has updated since the last frame, and will do so again as long as a gesture goes on. */
  #isServed = false;

  /** `show` shows a scene whose rows alone are others than those of the drawing, without an update; it gives false where that cannot be. */
  constructor(host: ReactiveControllerHost & Element, show: (scene: Scene) => boolean) {
    this.#host = host;
    this.#show = show;
  }

  /** The scene as it is to be shown now. Rows glide as long as data (`of`) and size are the same. */
  place(scene: Scene, of: Snapshot): Scene {
    this.#isServed = !this.#asked;
    this.#asked = false;
    const rows = rowsOf(scene);
    // Lanes by hand are the same data: rows glide to where the hand wants them.
    const { source = of }: Partial<ArrangedSnapshot> = of;
    const kind = [source, scene.width, scene.dense, scene.laneNames];
    const shown = areSame(this.#shown?.of, kind) ? this.#shown?.rows : undefined;
    const now = performance.now();
    // Where nobody looks there are no frames to arrive in.
    if (!shown || document.hidden) this.#arrive();
    else if (haveMoved(this.#way?.to ?? shown, rows)) {
      const lasts = ROWS_MS * paceOf(this.#host);
      if (lasts === 0) this.#arrive();
      else this.#start({ from: shown, to: rows, began: now, lasts });
    }
    this.#target = { scene, rows };
    this.#shown = { of: kind, rows };
    return this.#at(now);
  }

  /** What is to be shown at a time. */
  #at(now: number): Scene {
    const { scene, rows } = this.#target!;
    const way = this.#way;
    const share = way ? easeOut(Math.min(1, (now - way.began) / way.lasts)) : 1;
    if (share >= 1) this.#arrive();
    const placed = way && share < 1 ? blendRows(scene, way.from, share) : scene;
    this.#shown = { ...this.#shown!, rows: placed === scene ? rows : rowsOf(placed) };
    return placed;
  }

  #start(way: Way): void {
    const isNew = this.#way === undefined;
    this.#way = way;
    if (!isNew) return;
    this.pending = new Promise(rest => {
      this.#rest = rest;
    });
    this.#frame();
  }

  #frame(): void {
    requestAnimationFrame(now => {
      if (!this.#way) return;
      // The lanes may be gone meanwhile, and nobody asks where rows stand.
      const isOver = now - this.#way.began >= this.#way.lasts;
      const isShown = !this.#isServed && this.#show(this.#at(now));
      if (isOver) this.#arrive();
      else this.#frame();
      // One update a frame is enough.
      if (!isShown && (isOver || !this.#isServed)) {
        this.#asked = true;
        this.#host.requestUpdate();
      }
      this.#isServed = false;
    });
  }

  #arrive(): void {
    this.#way = undefined;
    this.pending = undefined;
    this.#rest();
  }
}
