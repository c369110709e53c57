/**
 * Empty stretches of time, folded to breaks: what whoever draws or moves time asks of a fold. Types alone, as few timelines
 * are folded; `FoldedTime` is one.
 *
 * A break is as wide at any zoom. Were it a short stretch of time instead, it would grow with the zoom, and fill screen after
 * screen where a reader looks at days; and it would shrink to nothing from afar, with its words.
 */
import type { Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';
import type { BrushPart } from './brush.js';
import type { TimeScale } from './time-scale.js';
import type { Moves } from './zoom.js';

/** A stretch that may be folded, in civil ms. */
export interface Gap extends Extent {
  /** How far it is: 1 is a break, 0 is drawn like all other time; between them while it opens or closes. */
  readonly folded: number;
}

/** How near one looks, and in how wide a plot: a narrow one has narrower breaks. */
export interface Lens {
  /** Pixels that a millisecond takes where nothing is folded. */
  readonly pxPerMs: number;
  readonly plotWidth: number;
}

/**
 * Moves count in time that is not folded: to pan by so many ms is to move by as many px as they take, across a break too. A
 * range that lies wholly inside a gap is shown as if that gap were open.
 */
export interface Fold extends Moves {
  /** In order; none touches another. */
  readonly gaps: readonly Gap[];
  /** Equal where folds are. */
  readonly key: string;
  /** Px from one moment to another, negative backwards; infinite to what is infinite. `from` is finite. */
  pxBetween(from: CivilMs, to: CivilMs, lens: Lens): number;
  /** The moment so many px from another; undoes `pxBetween`. */
  timeFrom(from: CivilMs, px: number, lens: Lens): CivilMs;
  /** Pixels for a millisecond with which `domain` takes `px` of a plot. */
  pxPerMs(domain: Extent, px: number, plotWidth: number): number;
  /** The fold in which nothing hides all of `range`. */
  around(range: Extent): Fold;
  scale(domain: Extent, range: Extent): TimeScale;
  /** Visible time `share` of the way from one to another, as `betweenDomains` has it. */
  between(from: Extent, to: Extent, share: number, widthPx: number): Extent;
  /** All of the time that a brush moves over, as `brushDomain` has it. */
  brushDomain(fit: Extent, widthPx: number): Extent;
  /** Visible time after what stood at `from` in an overview of `domain` was brought to `to`, by a part of its brush. */
  moveBrush(
    visible: Extent,
    part: BrushPart,
    way: { readonly from: CivilMs; readonly to: CivilMs },
    domain: Extent,
    widthPx: number,
  ): Extent;
}
