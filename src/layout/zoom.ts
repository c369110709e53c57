/**
 * What a placement on rows depends on: how many pixels a millisecond has, and sizes; never which time is visible.
 * Places are px from a fixed origin, so that panning moves nothing against anything else.
 */
import type { Locale } from '../locale/locale.js';
import type { Fold, Lens } from '../scale/fold.js';
import type { CivilMs } from '../time/interval.js';
import type { MeasureText } from './measure.js';
import type { RowMetrics } from './metrics.js';

/** From where places are counted, and how. */
export interface Origin extends Lens {
  readonly origin: CivilMs;
  readonly fold?: Fold | undefined;
}

export interface Zoom extends Origin {
  /** Place of the as-of line; infinite where there is none. */
  readonly asOfX: number;
  /** Where the data end. */
  readonly lastX: number;
  readonly metrics: RowMetrics;
  readonly dense: boolean;
  readonly coarsePointer?: boolean;
  /** Widest that a title may be, px. */
  readonly titleWidth: number;
  /** Words for the date stand beside the title. */
  readonly withDates: boolean;
  readonly signsOf?: ((id: string) => string) | undefined;
  /** Events with parts: by id whether these are hidden. */
  readonly heads?: ReadonlyMap<string, boolean> | undefined;
  readonly measureText: MeasureText;
  readonly locale: Locale;
}

/** Px from the origin; infinite for infinite times. */
export const worldX = (zoom: Origin, at: CivilMs): number =>
  zoom.fold ? zoom.fold.pxBetween(zoom.origin, at, zoom) : (at - zoom.origin) * zoom.pxPerMs;

/** The time at a place; undoes `worldX`. */
export const timeAt = (zoom: Origin, px: number): CivilMs =>
  zoom.fold ? zoom.fold.timeFrom(zoom.origin, px, zoom) : zoom.origin + px / zoom.pxPerMs;
