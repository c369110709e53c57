/** The scene of the lanes view, laid out anew at each update with the sizes and fonts that the page has now. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';
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
    const { view, heightIsGiven, direction } = this.#size;
    this.scene = undefined;
    if (store === undefined || view.width === 0 || this.#view.state.view !== 'lanes') return;
    const snapshot = store.snapshot(this.#view.state);
    if (snapshot.entries.length === 0) return;
    this.#measureText ??= createTextMeasure(this.#host);
    const options: LayoutOptions = {
      width: view.width,
      ...(heightIsGiven ? { height: view.height } : {}),
      measureText: this.#measureText,
      locale,
      direction,
      coarsePointer: matchMedia('(pointer: coarse)').matches,
    };
    if (this.#view.fitted) this.#view.follow(fitRange(snapshot, options));
    this.scene = layoutTimeline(store, this.#view.state, options);
    this.#view.plotWidth = this.scene.plot.width;
  }

  /** Fonts that come late have other widths. */
  readonly #onFonts = (): void => {
    this.#measureText = undefined;
    this.#host.requestUpdate();
  };
}
