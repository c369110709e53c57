/** Places in the plot and in the overview as time, and time as places: straight, or folded. */
import { lengthOf, type Extent } from '../../base/extent.js';
import { brushDomain, moveBrush, type BrushPart } from '../../scale/brush.js';
import { createTimeScale, type TimeScale } from '../../scale/time-scale.js';
import type { CivilMs } from '../../time/interval.js';
import type { ViewController } from '../controllers/view-controller.js';

export class PlotTime {
  readonly #view: ViewController;

  constructor(view: ViewController) {
    this.#view = view;
  }

  /** From a time that fills the plot to px from its inline start. */
  scaleOf(range: Extent): TimeScale {
    const { fold, plotWidth } = this.#view;
    return createTimeScale(range, { start: 0, end: plotWidth }, fold);
  }

  /** Ms that fill the plot so many times, where nothing is folded and `range` is shown. */
  msOfScreens(screens: number, range: Extent): number {
    const { fold, plotWidth } = this.#view;
    return screens * (fold ? plotWidth / this.scaleOf(range).pxPerMs : lengthOf(range));
  }

  /** The same of so many px, while what is shown now is. */
  msOfPx(px: number): number {
    return this.msOfScreens(px / this.#view.plotWidth, this.#view.state.range);
  }

  middleOf(range: Extent): CivilMs {
    return this.scaleOf(range).toCivil(this.#view.plotWidth / 2);
  }

  /** All of the time that an overview covers. */
  brushDomain(fit: Extent): Extent {
    const { fold, plotWidth } = this.#view;
    return fold?.brushDomain(fit, plotWidth) ?? brushDomain(fit);
  }

  /** At a place of an overview of `domain`: 0 is its start, 1 its end. */
  inOverview(domain: Extent, share: number): CivilMs {
    return this.scaleOf(domain).toCivil(share * this.#view.plotWidth);
  }

  /** What stands so many times the plot after a moment, while `range` is shown. */
  after(at: CivilMs, screens: number, range: Extent): CivilMs {
    const scale = this.scaleOf(range);
    return scale.toCivil(scale.toPx(at) + screens * this.#view.plotWidth);
  }

  /** `range` after what stood at `from` in an overview of `domain` was brought to `to`, by a part of its brush. */
  moved(range: Extent, part: BrushPart, from: CivilMs, to: CivilMs, domain: Extent): Extent {
    const { fold, plotWidth } = this.#view;
    return (
      fold?.moveBrush(range, part, { from, to }, domain, plotWidth) ??
      moveBrush(range, part, to - from, domain)
    );
  }
}
