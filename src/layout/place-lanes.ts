/**
 * Where everything of a lane stands at one zoom: on which row each event is drawn. The visible range plays no part, so panning
 * never moves an event to another row.
 */
import type { Extent } from '../base/extent.js';
import { anchorOf, type Snapshot } from '../store/store.js';
import { datedIn } from './crowding.js';
import type { Item } from './item.js';
import { packRows } from './pack-rows.js';
import type { PlacedItem, PlacedLane, Placement, Seen } from './placement.js';
import { itemsOf } from './share-brackets.js';
import type { Zoom } from './zoom.js';
import { timeAt, worldX } from './zoom.js';

export function stackLanes(all: readonly PlacedLane[]): Placement {
  let height = 0;
  const lanes = all.map(placed => {
    const y = height;
    height += placed.height;
    return { placed, y, height: placed.height };
  });
  return { lanes, height };
}

/** Height of a lane that is collapsed, and has nothing but a name: it can be pressed. */
export const collapsedHeight = ({ coarsePointer }: Zoom, nameHeight: number): number =>
  Math.max(nameHeight + 14, coarsePointer ? 44 : 28);

/**
 * A lane in which each event is drawn. Extra height at its top for its name, where names stand above the rows. `pack` gives its rows
 * from the top, each in the order of starts.
 */
export function placeLane(
  snapshot: Snapshot,
  lane: number,
  zoom: Zoom,
  nameHeight: number,
  pack = packLane,
): PlacedLane {
  if (snapshot.lanes[lane]!.collapsed !== undefined)
    return { zoom, height: collapsedHeight(zoom, nameHeight), seen: () => NOTHING };
  const rows = pack(itemsOf(datedIn(snapshot)[lane]!, zoom, snapshot), zoom);
  const items: PlacedItem[] = [];
  let y = nameHeight + zoom.metrics.lanePadStart;
  for (const row of rows) {
    items.push(...placeRow(row, y, zoom));
    y += row.reduce((most, { height }) => Math.max(most, height), 0);
  }
  if (rows.length === 0) y += emptyRow(zoom);
  return {
    zoom,
    height: y + zoom.metrics.lanePadEnd,
    seen: (time, _drawing, _top, keep) => seenOf(items, time, keep),
  };
}

export const NOTHING: Seen = { items: [], before: 0, after: 0 };

function seenOf(placed: readonly PlacedItem[], sight: Extent, keep: string | undefined): Seen {
  const items: PlacedItem[] = [];
  const beyond = { before: 0, after: 0 };
  for (const each of placed) {
    const { time, item } = each;
    const isBefore = time.end <= sight.start;
    if ((isBefore || time.start >= sight.end) && !holds(item, keep))
      beyond[isBefore ? 'before' : 'after'] += item.entries.length;
    else items.push(each);
  }
  return { items, ...beyond };
}

/** Whether an event is among those of an item. */
export const holds = ({ entries }: Item, id: string | undefined): boolean =>
  entries.some(({ event }) => event.id === id);

/** Height of a lane that has nothing to draw: its name needs room all the same. */
const emptyRow = ({ metrics }: Zoom): number => metrics.label + metrics.rowGap;

function packLane(items: Item[], zoom: Zoom): Item[][] {
  items.sort((a, b) => (a.start === b.start ? 0 : a.start < b.start ? -1 : 1));
  const rowOf = packRows(items.map(({ start, reach }) => ({ start, end: reach })));
  const rows: Item[][] = [];
  items.forEach((item, i) => (rows[rowOf[i]!] ??= []).push(item));
  return rows.sort((a, b) => compareRows(a, b, zoom));
}

/** What comes first in time stands on top, of equals the one that leads; where labels begin plays no part. */
export function compareRows(a: readonly Item[], b: readonly Item[], zoom: Zoom): number {
  const [first, second] = [firstOf(a), firstOf(b)];
  const placeOf = ({ entries }: Item): number => Math.round(worldX(zoom, anchorOf(entries[0]!)));
  const apart = placeOf(first) - placeOf(second);
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

/** The stretch of time that an item takes with its label. */
export const timeIn = ({ start, reach }: Item, zoom: Zoom): Extent => ({
  start: timeAt(zoom, start),
  end: timeAt(zoom, reach),
});
