/**
 * From what is in hand and what the reader has set to a scene: the lanes view as plain data. The same input gives
 * the same scene, wherever it runs.
 */
import { createTimeScale } from '../scale/time-scale.js';
import type { LaneBand, Scene } from '../scene/scene.js';
import type { Snapshot, Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import type { ArrangedSnapshot } from './arrange-lanes.js';
import { asOfLine } from './as-of-line.js';
import { axisTicks } from './axis.js';
import { drawItems } from './draw-items.js';
import { FOOT_HEIGHT, frameOf, steppedScale, zoomOf, type LayoutOptions } from './drawing.js';
import type { MeasureText } from './measure.js';
import { AXIS_HEIGHT } from './metrics.js';
import type { Placement } from './place-lanes.js';
import { placeLanes } from './place-lanes.js';
import type { Zoom } from './zoom.js';

/**
 * The scene of `view.range`. Cost: what is visible, and after a zoom all events once (rows are kept for each zoom).
 * A width without room for any time gives an empty plot. Throws RangeError for a range that is empty or infinite.
 */
export function layoutTimeline(store: Store, view: ViewState, options: LayoutOptions): Scene {
  const { range } = view;
  const { fold } = options;
  if (!(range.start < range.end) || !Number.isFinite(range.end - range.start)) {
    throw new RangeError(`range must be finite and in order, got ${range.start} to ${range.end}`);
  }
  const snapshot = store.snapshot(view);
  const { plotX, plotWidth, laneNames, nameHeight } = frameOf(snapshot, options);
  const scale = createTimeScale(range, { start: plotX, end: plotX + plotWidth }, fold);
  const zoom = zoomOf(snapshot, options, plotWidth, scale.pxPerMs);
  const stepped = zoomOf(snapshot, options, plotWidth, steppedScale(snapshot, zoom.pxPerMs));
  const placement = placementOf(snapshot, stepped, nameHeight);
  const height = AXIS_HEIGHT + placement.height + FOOT_HEIGHT;
  const { strips }: Partial<ArrangedSnapshot> = snapshot;
  const items = drawItems({ placement, zoom, scale, snapshot }, view.focused ?? view.selected);
  const asOf = asOfLine(snapshot, scale, options, height);
  return {
    direction: options.direction ?? options.locale.direction,
    width: options.width,
    height,
    domain: range,
    plot: { x: plotX, y: AXIS_HEIGHT, width: plotWidth, height: placement.height },
    origin: { x: scale.toPx(zoom.origin), pxPerMs: zoom.pxPerMs },
    laneNames,
    dense: zoom.dense,
    axis: { height: AXIS_HEIGHT, ticks: axisTicks(scale, options) },
    lanes: placement.lanes.map((band, i): LaneBand => ({
      ...snapshot.lanes[i]!,
      ...band,
      y: AXIS_HEIGHT + band.y,
    })),
    ...items,
    marks: [...items.marks, ...(strips?.(placement, scale, nameHeight) ?? [])],
    ...(asOf && { asOf }),
    ...(fold && { breaks: fold.breaks(scale, options) }),
    undated: snapshot.entries.filter(({ dated }) => !dated).map(({ event }) => event.id),
  };
}

const placements = new WeakMap<Snapshot, { key: string; measureText: MeasureText; placement: Placement }>();

/** The placement at a zoom; the last one of each snapshot is kept, so that panning places nothing anew. */
function placementOf(snapshot: Snapshot, zoom: Zoom, nameHeight: number): Placement {
  const { pxPerMs, plotWidth, dense, coarsePointer, mostRows, locale, measureText, fold } = zoom;
  const key = [pxPerMs, plotWidth, dense, coarsePointer, mostRows, locale.tag, nameHeight, fold?.key].join();
  const last = placements.get(snapshot);
  if (last?.key === key && last.measureText === measureText) return last.placement;
  const placement = placeLanes(snapshot, zoom, nameHeight);
  placements.set(snapshot, { key, measureText, placement });
  return placement;
}
