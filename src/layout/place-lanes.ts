/**
 * Where everything of a lane stands at one zoom: which events are drawn, on which row, what is counted. The visible range
 * plays no part, so panning never moves an event to another row.
 */
import type { Extent } from '../base/extent.js';
import { grouped } from '../base/grouped.js';
import { anchorOf, type Entry, type Snapshot } from '../store/store.js';
import { datedIn, drawnOf } from './crowding.js';
import type { Item } from './item.js';
import { CLUSTER_STRIP } from './metrics.js';
import { packRows } from './pack-rows.js';
import { itemsOf } from './share-brackets.js';
import type { Zoom } from './zoom.js';
import { timeAt, worldX } from './zoom.js';

export interface PlacedItem {
  readonly item: Item;
  /** From the top of its lane, px. */
  readonly y: number;
  /** Of the row. */
  readonly next: PlacedItem | undefined;
  /** In no larger part of time it is seen, at this zoom and closer. */
  readonly time: Extent;
}

export interface PlacedCluster {
  /** Number of the stretch of `zoom.clusterWidth` that it gathers. */
  readonly stretch: number;
  /** What the stretch covers, civil ms. */
  readonly time: Extent;
  readonly y: number;
  readonly entries: readonly Entry[];
}

export interface PlacedLane {
  readonly zoom: Zoom;
  readonly height: number;
  readonly items: readonly PlacedItem[];
  /** At its foot; y is from its top. */
  readonly clusters: readonly PlacedCluster[];
}

export interface Placement {
  /** One under the other; y is from the top of the first. */
  readonly lanes: readonly (PlacedLane & { readonly y: number })[];
  /** Of all lanes together. */
  readonly height: number;
}

export function stackLanes(placed: readonly PlacedLane[]): Placement {
  let height = 0;
  const lanes = placed.map(lane => {
    const y = height;
    height += lane.height;
    return { ...lane, y };
  });
  return { lanes, height };
}

/** Extra height at the top of the lane for its name, where names stand above the rows. */
export function placeLane(snapshot: Snapshot, lane: number, zoom: Zoom, nameHeight: number): PlacedLane {
  if (snapshot.lanes[lane]!.collapsed !== undefined) {
    // High enough for its name, which can be pressed.
    const height = Math.max(nameHeight + 14, zoom.coarsePointer ? 44 : 28);
    return { zoom, height, items: [], clusters: [] };
  }
  const entries = datedIn(snapshot)[lane]!;
  const drawn = drawnOf(snapshot, lane, entry => Math.floor(anchorX(entry, zoom) / zoom.plotWidth));
  const { rows, left } = packLane(
    itemsOf(
      entries.filter(entry => drawn.has(entry)),
      zoom,
      snapshot,
    ),
    zoom,
  );
  const items: PlacedItem[] = [];
  let y = nameHeight + zoom.metrics.lanePadStart;
  for (const row of rows) {
    items.push(...placeRow(row, y, zoom));
    y += row.reduce((most, { height }) => Math.max(most, height), 0);
  }
  const rest = [...entries.filter(entry => !drawn.has(entry)), ...left];
  const foot = y;
  const clusters = [...stretches(rest, zoom)].map(([stretch, members]) => ({
    stretch,
    y: foot,
    entries: members,
    time: timeOf(stretch, zoom),
  }));
  if (rest.length > 0) y += CLUSTER_STRIP;
  else if (rows.length === 0) y += emptyRow(zoom);
  return { zoom, height: y + zoom.metrics.lanePadEnd, items, clusters };
}

/** Height of a lane that has nothing to draw: its name needs room all the same. */
const emptyRow = ({ metrics }: Zoom): number => metrics.label + metrics.rowGap;

const anchorX = (entry: Entry, zoom: Zoom): number => worldX(zoom, anchorOf(entry));

function packLane(items: Item[], zoom: Zoom): { rows: Item[][]; left: Entry[] } {
  items.sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  const rowOf = packRows(
    items.map(({ start, reach }) => ({ start, end: reach })),
    zoom.mostRows,
  );
  const rows: Item[][] = [];
  const left: Entry[] = [];
  items.forEach((item, i) => {
    const row = rowOf[i]!;
    if (row < 0) left.push(...item.entries);
    else (rows[row] ??= []).push(item);
  });
  return { rows: rows.sort((a, b) => compareRows(a, b, zoom)), left };
}

/** What comes first in time stands on top, of equals the one that leads; where labels begin plays no part. */
function compareRows(a: readonly Item[], b: readonly Item[], zoom: Zoom): number {
  const [first, second] = [firstOf(a), firstOf(b)];
  const apart = Math.round(anchorX(first.entries[0]!, zoom)) - Math.round(anchorX(second.entries[0]!, zoom));
  if (apart !== 0) return apart;
  return second.dotRadius - first.dotRadius || first.entries[0]!.order - second.entries[0]!.order;
}

const firstOf = (row: readonly Item[]): Item =>
  row.reduce((first, item) => (item.entries[0]!.order < first.entries[0]!.order ? item : first));

function placeRow(row: readonly Item[], y: number, zoom: Zoom): PlacedItem[] {
  const placed: PlacedItem[] = [];
  for (const item of [...row].reverse())
    placed.push({ item, y, time: timeIn(item, zoom), next: placed.at(-1) });
  return placed.reverse();
}

const timeIn = ({ start, reach }: Item, zoom: Zoom): Extent => ({
  start: timeAt(zoom, start),
  end: timeAt(zoom, reach),
});

const timeOf = (stretch: number, zoom: Zoom): Extent => ({
  start: timeAt(zoom, stretch * zoom.clusterWidth),
  end: timeAt(zoom, (stretch + 1) * zoom.clusterWidth),
});

const stretches = (entries: readonly Entry[], zoom: Zoom): Map<number, Entry[]> =>
  grouped(entries, entry => Math.floor(anchorX(entry, zoom) / zoom.clusterWidth));
