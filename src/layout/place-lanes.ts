/**
 * Where everything stands at one zoom: which events are drawn, on which row of which lane, what is counted. The
 * visible range plays no part, so panning never moves an event to another row.
 */
import type { Extent } from '../base/extent.js';
import { anchorOf, type Entry, type Snapshot } from '../store/store.js';
import { drawnOf } from './crowding.js';
import type { Item } from './item.js';
import { CLUSTER_STRIP } from './metrics.js';
import { packRows } from './pack-rows.js';
import { itemsOf } from './share-brackets.js';
import type { Zoom } from './zoom.js';
import { timeAt, worldX } from './zoom.js';

export interface PlacedItem {
  readonly item: Item;
  /** From the top of the first lane, px. */
  readonly y: number;
  /** Of the row. */
  readonly next: PlacedItem | undefined;
  /** In no larger part of time it is seen, at this zoom and closer. */
  readonly time: Extent;
}

export interface PlacedCluster {
  readonly lane: number;
  /** Number of the stretch of `zoom.clusterWidth` that it gathers. */
  readonly stretch: number;
  /** What the stretch covers, civil ms. */
  readonly time: Extent;
  readonly y: number;
  readonly entries: readonly Entry[];
}

export interface PlacedLane {
  readonly y: number;
  readonly height: number;
}

export interface Placement {
  readonly zoom: Zoom;
  readonly lanes: readonly PlacedLane[];
  readonly items: readonly PlacedItem[];
  readonly clusters: readonly PlacedCluster[];
  /** Of all lanes together. */
  readonly height: number;
}

/** Extra height at the top of each lane for its name, where names stand above the rows. */
export function placeLanes(snapshot: Snapshot, zoom: Zoom, nameHeight: number): Placement {
  const drawn = drawnOf(snapshot, entry => Math.floor(anchorX(entry, zoom) / zoom.plotWidth));
  const byLane = snapshot.lanes.map((): Entry[] => []);
  for (const entry of snapshot.entries) if (entry.dated) byLane[entry.lane]!.push(entry);
  const lanes: PlacedLane[] = [];
  const items: PlacedItem[] = [];
  const clusters: PlacedCluster[] = [];
  let y = 0;
  for (const [lane, entries] of byLane.entries()) {
    if (snapshot.lanes[lane]!.collapsed !== undefined) {
      // High enough for its name, which can be pressed.
      const height = Math.max(nameHeight + 14, zoom.coarsePointer ? 44 : 28);
      lanes.push({ y, height });
      y += height;
      continue;
    }
    const rows = packLane(
      itemsOf(
        entries.filter(entry => drawn.has(entry)),
        zoom,
        snapshot,
      ),
      zoom,
    );
    const top = y;
    y += nameHeight + zoom.metrics.lanePadStart;
    for (const row of rows.rows) {
      items.push(...placeRow(row, y, zoom));
      y += row.reduce((most, { height }) => Math.max(most, height), 0);
    }
    const rest = [...entries.filter(entry => !drawn.has(entry)), ...rows.left];
    if (rest.length > 0) {
      for (const [stretch, members] of stretches(rest, zoom))
        clusters.push({ lane, stretch, y, entries: members, time: timeOf(stretch, zoom) });
      y += CLUSTER_STRIP;
    }
    if (rows.rows.length === 0 && rest.length === 0) y += emptyRow(zoom);
    y += zoom.metrics.lanePadEnd;
    lanes.push({ y: top, height: y - top });
  }
  return { zoom, lanes, items, clusters, height: y };
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

function stretches(entries: readonly Entry[], zoom: Zoom): Map<number, Entry[]> {
  const found = new Map<number, Entry[]>();
  for (const entry of entries) {
    const stretch = Math.floor(anchorX(entry, zoom) / zoom.clusterWidth);
    const members = found.get(stretch);
    if (members === undefined) found.set(stretch, [entry]);
    else members.push(entry);
  }
  return found;
}
