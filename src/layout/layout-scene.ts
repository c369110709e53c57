/**
 * From what is in hand and what the reader has set to a scene: the lanes view as plain data. The same input gives
 * the same scene, wherever it runs.
 */
import { areSame } from '../base/are-same.js';
import { memo } from '../base/memo.js';
import { createTimeScale } from '../scale/time-scale.js';
import type { LaneBand, Scene } from '../scene/scene.js';
import type { Snapshot, Store } from '../store/store.js';
import type { ViewState } from '../view/view-state.js';
import type { ArrangedSnapshot } from './arrange-lanes.js';
import { asOfLine } from './as-of-line.js';
import { axisTicks } from './axis.js';
import { drawItems } from './draw-items.js';
import { FOOT_HEIGHT, frameOf, zoomOf, type LayoutOptions } from './drawing.js';
import { AXIS_HEIGHT } from './metrics.js';
import { placeLane, stackLanes } from './place-lanes.js';
import type { PlacedLane, Placement } from './placement.js';
import type { Zoom } from './zoom.js';

/** As `layoutTimeline`, but lanes are placed by `options.placing` alone: without it, each event is drawn, and no family is kept together. */
export function layoutScene(store: Pick<Store, 'snapshot'>, view: ViewState, options: LayoutOptions): Scene {
  const { range } = view;
  const { fold, axis } = options;
  if (!(range.start < range.end) || !Number.isFinite(range.end - range.start)) {
    throw new RangeError(`range must be finite and in order, got ${range.start} to ${range.end}`);
  }
  const snapshot = store.snapshot(view);
  const { plotX, plotWidth, laneNames, nameHeight } = frameOf(snapshot, options);
  const shown = createTimeScale(range, { start: plotX, end: plotX + plotWidth }, fold);
  const zoom = zoomOf(snapshot, options, plotWidth, shown.pxPerMs);
  const scale = options.widen?.(shown) ?? shown;
  const placement = placementOf(snapshot, zoom, options, nameHeight);
  const height = AXIS_HEIGHT + placement.height + FOOT_HEIGHT;
  const { strips }: Partial<ArrangedSnapshot> = snapshot;
  const items = drawItems({ placement, zoom, scale, snapshot }, view.focused ?? view.selected);
  const asOf = asOfLine(snapshot, scale, options, height);
  const zero = axis?.zero(scale, snapshot, placement, options);
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
    lanes: placement.lanes.map(({ y, height }, i): LaneBand => ({
      ...snapshot.lanes[i]!,
      y: AXIS_HEIGHT + y,
      height,
    })),
    ...items,
    marks: [...items.marks, ...(strips?.(placement, scale, nameHeight) ?? [])],
    ...(asOf && { asOf }),
    ...(zero && { zero }),
    ...(fold && { breaks: fold.breaks(scale, options) }),
    undated: undatedIn(snapshot),
  };
}

const undatedIn = memo((snapshot: Snapshot) =>
  (snapshot.undated ?? snapshot.entries.filter(({ dated }) => !dated)).map(({ event }) => event.id),
);

const placed = new WeakMap<Snapshot, { key: readonly unknown[]; lanes: PlacedLane[] }>();

/** Where the lanes stand at a zoom; the last place of each is kept, so that panning places nothing anew. */
function placementOf(snapshot: Snapshot, zoom: Zoom, options: LayoutOptions, nameHeight: number): Placement {
  const { plotWidth, metrics, locale, measureText, fold } = zoom;
  const { placing } = options;
  const room = { height: options.height, nameHeight };
  const key = [
    plotWidth,
    metrics,
    locale,
    measureText,
    fold?.key,
    nameHeight,
    options.signsOf,
    placing,
    placing && options.height,
  ];
  const last = placed.get(snapshot);
  const lanes = last && areSame(last.key, key) ? last.lanes : [];
  for (const lane of snapshot.lanes.keys()) {
    const at = placing
      ? zoomOf(snapshot, options, plotWidth, placing.scaleOf(zoom.pxPerMs, lane, snapshot))
      : zoom;
    if (lanes[lane]?.zoom.pxPerMs === at.pxPerMs) continue;
    lanes[lane] = placing?.placeLane(snapshot, lane, at, room) ?? placeLane(snapshot, lane, at, nameHeight);
  }
  placed.set(snapshot, { key, lanes });
  return stackLanes(lanes);
}
