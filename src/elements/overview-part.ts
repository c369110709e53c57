/** The overview, with its styles: loaded when lanes are first shown. */
import { noChange, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { clamp, type Extent } from '../base/extent.js';
import { coverageOf, layoutOverview, type OverviewOptions } from '../layout/overview.js';
import { overviewView } from '../render/dom/overview-view.js';
import type { Scene } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import type { Frame, SceneController } from './controllers/scene-controller.js';
import { whenIdle, type IdleMoment } from './idle.js';
import { isDoneIn, PART_MS } from './next-task.js';
import { overview } from './styles/overview.css.js';

/** More events are not counted at once, but while the page is idle. */
const MANY = 20_000;
/** Each time as long as the page is idle and can wait, and for so long on one that is never idle, ms. */
const LEAST_MS = 1;
/** Where something moves, it is looked at again after so long, ms. */
const AGAIN_MS = 50;

/** What of time is shown. */
interface Viewed {
  readonly view: { readonly state: Pick<ViewState, 'range'> };
}

export class OverviewPart {
  readonly styles = [overview];
  /** Resolves when all is counted; undefined where it is. */
  pending: Promise<void> | undefined;
  readonly #host: ReactiveControllerHost;
  readonly #of: Viewed;
  #isShown = false;

  constructor(host: ReactiveControllerHost, of: Viewed) {
    this.#host = host;
    this.#of = of;
  }

  /** Counts what it will show. */
  ahead({ scene, frame }: SceneController): void {
    if (scene && frame) this.#isCounted(frame.snapshot, optionsOf(frame, scene, frame.all));
  }

  /** Of what is drawn in the lanes. While time goes on, or much is to be counted, it stays as it is, but for its brush. */
  view(
    { scene, frame, moving }: SceneController,
    visible: Extent,
  ): TemplateResult | typeof noChange | typeof nothing {
    if (!scene || !frame || moving) return noChange;
    const { snapshot } = frame;
    const options = optionsOf(frame, scene, visible);
    if (!this.#isCounted(snapshot, options)) return this.#isShown ? noChange : nothing;
    this.#isShown = true;
    return overviewView(layoutOverview(snapshot, options), {
      locale: options.locale,
      direction: options.direction ?? options.locale.direction,
      visible,
    });
  }

  /** Where it is not, that is begun. */
  #isCounted(snapshot: Snapshot, options: OverviewOptions): boolean {
    if (coverageOf(snapshot, options).left <= MANY) return true;
    this.pending ??= this.#count(snapshot, options);
    return false;
  }

  async #count(snapshot: Snapshot, options: OverviewOptions): Promise<void> {
    const steps = coverageOf(snapshot, options).steps();
    let range: Extent | undefined;
    for (let isDone = false; !isDone;) {
      const moment = await new Promise<IdleMoment>(whenIdle);
      const isMoving = range !== this.#of.view.state.range;
      ({ range } = this.#of.view.state);
      if (isMoving) {
        await new Promise(resolve => setTimeout(resolve, AGAIN_MS));
        continue;
      }
      isDone = isDoneIn(steps, clamp(moment.timeRemaining(), LEAST_MS, PART_MS));
    }
    this.pending = undefined;
    // What is shown by now may have to be counted again.
    this.#host.requestUpdate();
  }
}

const optionsOf = ({ options, all }: Frame, { dense }: Scene, visible: Extent): OverviewOptions => ({
  ...options,
  visible,
  dense,
  fit: all,
});
