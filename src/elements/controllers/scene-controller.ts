/** The scene of the lanes view, laid out anew at each update with the sizes and fonts that the page has now. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Extent } from '../../base/extent.js';
import type { LayoutOptions } from '../../layout/drawing.js';
import { fitRange } from '../../layout/fit.js';
import { layoutTimeline } from '../../layout/layout-timeline.js';
import type { MeasureText } from '../../layout/measure.js';
import type { Locale } from '../../locale/locale.js';
import type { Scene } from '../../scene/scene.js';
import type { Store } from '../../store/store.js';
import { createTextMeasure } from '../measure-text.js';
import type { SizeController } from './size-controller.js';
import type { ViewController } from './view-controller.js';

export class SceneController implements ReactiveController {
  /** Undefined where there is nothing to draw, or no room. */
  scene: Scene | undefined;
  /** Puts a scene of these data as it is to be shown now: its rows may be on their way. */
  arrange: ((scene: Scene, of: unknown) => Scene) | undefined;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #size: SizeController;
  readonly #view: ViewController;
  #measureText: MeasureText | undefined;

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

  layOut(store: Store | undefined, locale: Locale): void {
    this.scene = undefined;
    const options = this.#optionsOf(locale);
    if (!store || !options || this.#view.state.view !== 'lanes') return;
    const snapshot = store.snapshot(this.#view.state);
    if (snapshot.entries.length === 0) return;
    if (this.#view.fitted) this.#view.follow(fitRange(snapshot, options));
    const scene = layoutTimeline(store, this.#view.state, options);
    this.scene = this.arrange?.(scene, snapshot) ?? scene;
    this.#view.plotWidth = scene.plot.width;
  }

  /** Visible time that would show all of `store`; undefined where there is no room. */
  fitted(store: Store, locale: Locale): Extent | undefined {
    const options = this.#optionsOf(locale);
    return options && fitRange(store.snapshot(this.#view.state), options);
  }

  #optionsOf(locale: Locale): LayoutOptions | undefined {
    const { view, heightIsGiven, direction } = this.#size;
    if (view.width === 0) return undefined;
    this.#measureText ??= createTextMeasure(this.#host);
    return {
      width: view.width,
      ...(heightIsGiven ? { height: view.height } : {}),
      measureText: this.#measureText,
      locale,
      direction,
      coarsePointer: matchMedia('(pointer: coarse)').matches,
    };
  }

  /** Fonts that come late have other widths. */
  readonly #onFonts = (): void => {
    this.#measureText = undefined;
    this.#host.requestUpdate();
  };
}
