/** The scene of the lanes view, laid out anew at each update with the sizes and fonts that the page has now. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { memo } from '../../base/memo.js';
import type { Extent } from '../../base/extent.js';
import type { LayoutOptions } from '../../layout/drawing.js';
import { fitRange } from '../../layout/fit.js';
import { isCrowded } from '../../layout/crowding.js';
import { layoutScene } from '../../layout/layout-scene.js';
import type { Placing } from '../../layout/placement.js';
import type { MeasureText } from '../../layout/measure.js';
import type { Locale } from '../../locale/locale.js';
import type { Scene } from '../../scene/scene.js';
import { firstExtent } from '../../store/first-extent.js';
import type { Snapshot, Store } from '../../store/store.js';
import { createTextMeasure } from '../measure-text.js';
import type { OnDemand } from './on-demand.js';
import type { SizeController } from './size-controller.js';
import type { ViewController } from './view-controller.js';
import { ownDirection } from './words-controller.js';

/** What a drawing is made from besides visible time. */
export interface Frame {
  readonly snapshot: Snapshot;
  readonly options: LayoutOptions;
  /** Visible time that shows everything, civil ms. */
  readonly all: Extent;
  /** What a reader sees first. */
  readonly first: Extent;
}

/** What puts signs behind titles. */
export interface Signing {
  readonly signsOf: (store: Store) => LayoutOptions['signsOf'];
}

/** What is fetched to place what. */
export interface DrawnBy {
  readonly crowd: OnDemand<Places>;
  readonly nest: OnDemand<Places>;
  readonly editorial: OnDemand<Signing>;
}

interface Places {
  readonly placing: Placing;
}

/** Something in it is part of something. */
const isNested = memo(({ entries }: Snapshot): boolean => entries.some(({ event }) => event.parent));

/** A layer moved further is placed anew: browsers place what is far away by whole pixels. */
const FURTHEST_PX = 10_000;

export class SceneController implements ReactiveController {
  /** Undefined where there is nothing to draw, or no room. */
  scene: Scene | undefined;
  frame: Frame | undefined;
  /** How far panning has moved what is drawn since a zoom placed it, px. */
  shift = 0;
  /** There is a scene, or nothing to draw. */
  isDrawn = false;
  /** Puts a scene of these data as it is to be shown now: its rows may be on their way. */
  arrange: ((scene: Scene, of: Snapshot) => Scene) | undefined;
  /** Lays out what the next steps of a movement will show, too. */
  widen: LayoutOptions['widen'];
  /** The update that is made is one of a movement. */
  moving?: boolean;
  /** Where the origin was when the drawing was placed last. */
  #placed: Scene['origin'] | undefined;
  /** The frame with what would fit this timeline alone. */
  #own: Frame | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: SizeController;
  readonly #view: ViewController;
  #measureText: MeasureText | undefined;
  #signsOf: LayoutOptions['signsOf'];
  readonly #coarse = matchMedia('(pointer: coarse)');

  constructor(host: ReactiveControllerHost & HTMLElement, size: SizeController, view: ViewController) {
    this.#host = host;
    this.#size = size;
    this.#view = view;
    host.addController(this);
  }

  hostConnected(): void {
    document.fonts.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    document.fonts.removeEventListener('loadingdone', this.#onFonts);
  }

  layOut(store: Store | undefined, locale: Locale, { crowd, nest, editorial }: DrawnBy): void {
    this.scene = undefined;
    const { state } = this.#view;
    const isLanes = state.view === 'lanes';
    const given = store?.snapshot(state);
    this.isDrawn = given?.lanes.length === 0;
    const placing =
      store && isLanes && (isCrowded(given!) ? crowd : isNested((store.whole ?? store).snapshot()) && nest);
    // It is on its way while the page is measured.
    const isPlaced = !placing || placing.get() || (placing === nest && nest.failed);
    this.#signsOf = store && editorial.module?.signsOf(store.whole ?? store);
    const own = this.#frameOf(store, locale);
    const all = own && this.#view.fitFor(own.all);
    this.#own = own;
    // What is linked to others shows what fits them all.
    this.frame = all === own?.all ? own : { ...own!, all: all!, first: all! };
    if (!store || !this.frame || !isLanes) return;
    const { snapshot, options } = this.frame;
    if (this.#view.fitted) this.#view.follow(this.frame[this.#view.fitted]);
    // What is to place them cannot be had; without families there is a drawing all the same.
    this.isDrawn = crowd.failed;
    if (!isPlaced) return;
    const placed = { ...options, placing: placing ? placing.module?.placing : undefined, widen: this.widen };
    const scene = layoutScene(store, this.#view.state, placed);
    this.scene = this.arrange?.(scene, snapshot) ?? scene;
    this.#place(scene.origin);
    this.isDrawn = true;
    this.#view.plotWidth = scene.plot.width;
  }

  #place(origin: Scene['origin']): void {
    const { x, pxPerMs } = this.#placed ?? origin;
    const shift = origin.x - x;
    // A pan changes the last bits of a range's length.
    const isPan = Math.abs(origin.pxPerMs / pxPerMs - 1) < 1e-9 && Math.abs(shift) < FURTHEST_PX;
    this.shift = isPan ? shift : 0;
    if (!isPan || !this.#placed) this.#placed = origin;
  }

  /** What fits is worked out anew where anything that it depends on is another. */
  #frameOf(store: Store | undefined, locale: Locale): Frame | undefined {
    const snapshot = store?.snapshot(this.#view.state);
    const options = this.#optionsOf(locale);
    if (!snapshot?.lanes.length || !options) return undefined;
    const last = this.#own;
    const isSame = (Object.keys(options) as (keyof LayoutOptions)[]).every(
      key => options[key] === last?.options[key],
    );
    if (isSame && last?.snapshot === snapshot) return last;
    const { toFit = snapshot } = snapshot;
    // Events have changed, and what is in sight has room for it.
    if (isSame && last?.snapshot.toFit === toFit) return { ...last, snapshot };
    const all = fitRange(snapshot, options);
    const extent = options.fold ? toFit.extent : (snapshot.toFit?.first ?? firstExtent(toFit));
    const first = extent === toFit.extent ? all : fitRange(snapshot, options, { ...snapshot.toFit, extent });
    return { snapshot, options, all, first };
  }

  #optionsOf(locale: Locale): LayoutOptions | undefined {
    const { view, heightIsGiven, direction, density } = this.#size;
    if (view.width === 0) return undefined;
    this.#measureText ??= createTextMeasure(this.#host);
    return {
      width: view.width,
      ...(heightIsGiven ? { height: view.height } : {}),
      measureText: this.#measureText,
      locale,
      signsOf: this.#signsOf,
      direction: ownDirection(this.#host, locale) ?? direction,
      coarsePointer: this.#coarse.matches,
      density,
      fold: this.#view.fold,
      axis: this.#view.axis,
    };
  }

  /** Fonts that come late have other widths. */
  readonly #onFonts = (): void => {
    this.#measureText = undefined;
    this.#host.requestUpdate();
  };
}
