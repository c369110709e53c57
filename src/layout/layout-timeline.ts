/**
 * From what is in hand and what the reader has set to a scene: the lanes view as plain data. The same input gives
 * the same scene, wherever it runs.
 */
import type { Locale } from '../locale/locale.js';
import { createTimeScale } from '../scale/time-scale.js';
import type { Cluster, LaneBand, Scene } from '../scene/scene.js';
import type { Snapshot, Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import { asOfLine } from './as-of-line.js';
import { axisTicks } from './axis.js';
import { FEW, FEW_ROOMY, FEW_WITH_DATES } from './crowding.js';
import { drawItems } from './draw-items.js';
import type { MeasureText } from './measure.js';
import {
  AXIS_HEIGHT,
  CLUSTER_STRIP,
  CLUSTER_WIDTH,
  DENSE,
  LANE_NAME_ABOVE,
  LANE_NAMES_WIDTH,
  NARROW,
  NORMAL,
} from './metrics.js';
import type { Placement } from './place-lanes.js';
import { placeLanes } from './place-lanes.js';
import type { Zoom } from './zoom.js';

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
}

/** Height under the lanes where the words of the as-of line stand. */
export const FOOT_HEIGHT = 26;

/** Rows of a lane where all events are drawn. */
const MOST_ROWS = 24;

/**
 * The scene of `view.range`. Cost: what is visible, and after a zoom all events once (rows are kept for each zoom).
 * A width without room for any time gives an empty plot. Throws RangeError for a range that is empty or infinite.
 */
export function layoutTimeline(store: Store, view: ViewState, options: LayoutOptions): Scene {
  const { range } = view;
  if (!(range.start < range.end) || !Number.isFinite(range.end - range.start)) {
    throw new RangeError(`range must be finite and in order, got ${range.start} to ${range.end}`);
  }
  const snapshot = store.snapshot(view);
  const { plotX, plotWidth, laneNames, named } = frameOf(snapshot, options);
  const scale = createTimeScale(range, { start: plotX, end: plotX + plotWidth });
  const zoom = zoomOf(snapshot, options, plotWidth, scale.pxPerMs);
  const nameHeight = named && laneNames === 'above' ? LANE_NAME_ABOVE : 0;
  const placement = placementOf(snapshot, zoom, nameHeight);
  const height = AXIS_HEIGHT + placement.height + FOOT_HEIGHT;
  const toPx = (at: number): number => scale.toPx(at);
  const drawing = { snapshot, placement, zoom, toPx, plotX, plotWidth, top: AXIS_HEIGHT };
  const asOf = asOfLine(snapshot, drawing, options, height);
  return {
    direction: options.direction ?? options.locale.direction,
    width: options.width,
    height,
    domain: range,
    plot: { x: plotX, y: AXIS_HEIGHT, width: plotWidth, height: placement.height },
    laneNames,
    dense: zoom.dense,
    axis: { height: AXIS_HEIGHT, ticks: axisTicks(scale, options) },
    lanes: placement.lanes.map(({ y, height: laneHeight }, i): LaneBand => {
      const { id, label, hue, count } = snapshot.lanes[i]!;
      return { id, label, hue, count, y: AXIS_HEIGHT + y, height: laneHeight };
    }),
    ...drawItems(drawing, view.focused ?? view.selected),
    clusters: clustersOf(drawing),
    ...(asOf === undefined ? {} : { asOf }),
    undated: snapshot.entries.filter(({ dated }) => !dated).map(({ event }) => event.id),
  };
}

/** All that the parts of the scene are made from. */
export interface Drawing {
  readonly snapshot: Snapshot;
  readonly placement: Placement;
  readonly zoom: Zoom;
  readonly toPx: (at: number) => number;
  readonly plotX: number;
  readonly plotWidth: number;
  /** Where the first lane begins. */
  readonly top: number;
}

/** Where time is drawn, beside or under the names of the lanes. */
export function frameOf({ lanes }: Snapshot, { width }: Pick<LayoutOptions, 'width'>) {
  const named = lanes.some(({ label }) => label !== '');
  const laneNames: Scene['laneNames'] = width < NARROW || !named ? 'above' : 'beside';
  const plotX = laneNames === 'beside' ? LANE_NAMES_WIDTH : 0;
  return { named, laneNames, plotX, plotWidth: Math.max(1, width - plotX) };
}

/** What a placement on rows depends on. */
export function zoomOf(snapshot: Snapshot, options: LayoutOptions, plotWidth: number, pxPerMs: number): Zoom {
  const { measureText, locale, coarsePointer = false } = options;
  const count = snapshot.entries.length;
  const origin = snapshot.extent?.start ?? 0;
  const dense = count > FEW_ROOMY && !coarsePointer;
  return {
    pxPerMs,
    origin,
    plotWidth,
    asOf: snapshot.asOf,
    asOfX: snapshot.asOf === undefined ? undefined : (snapshot.asOf - origin) * pxPerMs,
    metrics: dense ? DENSE : NORMAL,
    dense,
    withDates: count <= FEW_WITH_DATES,
    mostRows: count > FEW ? rowsThatFit(snapshot.lanes.length, options.height, dense) : MOST_ROWS,
    measureText,
    locale,
  };
}

/** Rows for each lane of a crowded document; a fixed few where the page gives no height. */
function rowsThatFit(laneCount: number, height: number | undefined, dense: boolean): number {
  if (height === undefined) return laneCount > 8 ? 3 : 5;
  const metrics = dense ? DENSE : NORMAL;
  const row = metrics.label + metrics.labelGap + metrics.bar + metrics.rowGap;
  const lane = (height - AXIS_HEIGHT - FOOT_HEIGHT) / laneCount;
  const rows = Math.floor((lane - CLUSTER_STRIP - metrics.lanePadStart - metrics.lanePadEnd) / row);
  return Math.max(2, Math.min(8, rows));
}

const placements = new WeakMap<Snapshot, { key: string; measureText: MeasureText; placement: Placement }>();

/** The placement at a zoom; the last one of each snapshot is kept, so that panning places nothing anew. */
function placementOf(snapshot: Snapshot, zoom: Zoom, nameHeight: number): Placement {
  const { pxPerMs, plotWidth, dense, mostRows, locale, measureText } = zoom;
  const key = [pxPerMs, plotWidth, dense, mostRows, locale.tag, nameHeight].join();
  const last = placements.get(snapshot);
  if (last?.key === key && last.measureText === measureText) return last.placement;
  const placement = placeLanes(snapshot, zoom, nameHeight);
  placements.set(snapshot, { key, measureText, placement });
  return placement;
}

function clustersOf({ placement, zoom, toPx, plotX, plotWidth, top }: Drawing): Cluster[] {
  const originPx = toPx(zoom.origin);
  return placement.clusters.flatMap(({ lane, stretch, y, entries }) => {
    const from = originPx + stretch * CLUSTER_WIDTH;
    const x = Math.max(from, plotX);
    const end = Math.min(from + CLUSTER_WIDTH, plotX + plotWidth);
    if (end - x < 1) return [];
    const start = zoom.origin + (stretch * CLUSTER_WIDTH) / zoom.pxPerMs;
    return [
      {
        key: `${lane}/${stretch}`,
        lane,
        x,
        y: top + y,
        width: end - x,
        height: CLUSTER_STRIP - 4,
        count: entries.length,
        time: { start, end: start + CLUSTER_WIDTH / zoom.pxPerMs },
      },
    ];
  });
}
