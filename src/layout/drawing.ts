/** What the parts of a lanes scene are made from: options, frame and zoom. */
import { clamp } from '../base/extent.js';
import type { Locale } from '../locale/locale.js';
import type { Fold } from '../scale/fold.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Break, Scene, Tick } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import { FEW_ROOMY, isCrowded } from './crowding.js';
import type { MeasureText } from './measure.js';
import {
  AXIS_HEIGHT,
  CLUSTER_STRIP,
  CLUSTER_WIDTH,
  DENSE,
  LANE_NAME_ABOVE,
  LANE_NAMES_WIDTH,
  MOST_CLUSTERS,
  NARROW,
  NORMAL,
  type RowMetrics,
} from './metrics.js';
import type { Placement } from './place-lanes.js';
import { worldX, type Zoom } from './zoom.js';

export interface LayoutOptions {
  /** Of the whole drawing, CSS px. */
  readonly width: number;
  /** Where the page gives one; lanes then take as many rows as fit, where there are too many events to show all. */
  readonly height?: number;
  readonly measureText: MeasureText;
  readonly locale: Locale;
  readonly direction?: 'ltr' | 'rtl';
  /** Fingers need room: no dense rows. */
  readonly coarsePointer?: boolean;
  /** Empty stretches that are folded. */
  readonly fold?: DrawnFold | undefined;
}

/** A fold that knows how an axis looks with breaks in it. */
export interface DrawnFold extends Fold {
  /** In place of `axisTicks`. */
  ticks(scale: TimeScale, options: LayoutOptions): Tick[];
  breaks(scale: TimeScale, options: LayoutOptions): readonly Break[];
}

/** Height under the lanes where the words of the as-of line stand. */
export const FOOT_HEIGHT = 26;

/** In a narrower plot titles stand alone; the card has the date. */
const ROOM_FOR_DATES = 440;

/** Rows of a lane where all events are drawn. */
const MOST_ROWS = 24;

/** All that the parts of the scene are made from. */
export interface Drawing {
  readonly placement: Placement;
  /** As it is drawn; its lanes are placed at the same scale, or a smaller one. */
  readonly zoom: Zoom;
  readonly snapshot: Snapshot;
  /** From visible time to the plot. */
  readonly scale: TimeScale;
}

export interface Frame {
  readonly laneNames: Scene['laneNames'];
  /** Of the names above the rows; 0 where they stand elsewhere, or there are none. */
  readonly nameHeight: number;
  /** Inline start and width of the plot, CSS px. */
  readonly plotX: number;
  readonly plotWidth: number;
}

/** Where time is drawn, beside or under the names of the lanes. */
export function frameOf({ lanes }: Snapshot, { width }: Pick<LayoutOptions, 'width'>): Frame {
  const isNamed = lanes.some(({ label }) => label !== '');
  if (isNamed && width >= NARROW)
    return {
      laneNames: 'beside',
      nameHeight: 0,
      plotX: LANE_NAMES_WIDTH,
      plotWidth: width - LANE_NAMES_WIDTH,
    };
  return {
    laneNames: 'above',
    nameHeight: isNamed ? LANE_NAME_ABOVE : 0,
    plotX: 0,
    plotWidth: Math.max(1, width),
  };
}

/** Steps of a crowded drawing: so many between a scale and one twice as large. */
const STEPS = 4;

/**
 * The scale that a lane has its rows and counts from, in a drawing of the scale `pxPerMs`. Where events are many it goes in
 * steps, so that a zoom seldom places any anew, and each lane has its own, so that not all are placed in one frame. It is
 * never larger: what has room at one scale has room at all larger ones.
 */
export function steppedScale(snapshot: Snapshot, pxPerMs: number, lane: number): number {
  if (!isCrowded(snapshot)) return pxPerMs;
  const phase = lane / snapshot.lanes.length;
  return 2 ** ((Math.floor(Math.log2(pxPerMs) * STEPS - phase) + phase) / STEPS);
}

/** What a placement on rows depends on. */
export function zoomOf(
  snapshot: Snapshot,
  options: LayoutOptions,
  plotWidth: number,
  scalePxPerMs: number,
): Zoom {
  // Panning changes the last bits of a range's length; what is placed must not hang on them.
  const pxPerMs = Number(scalePxPerMs.toPrecision(12));
  const count = snapshot.entries.length;
  const laneCount = Math.max(1, snapshot.lanes.length);
  const origin = snapshot.extent?.start ?? 0;
  const dense = count > FEW_ROOMY && !options.coarsePointer;
  const metrics = dense ? DENSE : NORMAL;
  const from = { ...options, pxPerMs, origin, plotWidth };
  return {
    ...from,
    lastX: worldX(from, snapshot.extent?.end ?? Infinity),
    asOfX: worldX(from, snapshot.asOf ?? Infinity),
    metrics,
    dense,
    withDates: count <= FEW_ROOMY && plotWidth >= ROOM_FOR_DATES,
    // One more than fit side by side is in sight, as the outermost are cut.
    clusterWidth: Math.max(CLUSTER_WIDTH, plotWidth / Math.max(1, Math.floor(MOST_CLUSTERS / laneCount) - 1)),
    mostRows: isCrowded(snapshot) ? rowsThatFit(laneCount, options.height, metrics) : MOST_ROWS,
  };
}

/** Rows for each lane of a crowded document; a fixed few where the page gives no height. */
function rowsThatFit(laneCount: number, height: number | undefined, metrics: RowMetrics): number {
  if (height === undefined) return laneCount > 8 ? 3 : 5;
  const row = metrics.label + metrics.labelGap + metrics.bar + metrics.rowGap;
  const lane = (height - AXIS_HEIGHT - FOOT_HEIGHT) / laneCount;
  const rows = Math.floor((lane - CLUSTER_STRIP - metrics.lanePadStart - metrics.lanePadEnd) / row);
  return clamp(rows, 2, 8);
}
