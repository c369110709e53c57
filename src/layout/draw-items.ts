/** Marks, labels and clusters of what is in sight, and a count of what is not. */
import type { Extent } from '../base/extent.js';
import type { Mark } from '../scene/mark.js';
import type { Caption, Cluster, Label, Scene, TitleInk } from '../scene/scene.js';
import { titleX } from '../scene/stay-in-sight.js';
import { itemOf, type Item } from './item.js';
import type { Drawing, PlacedItem } from './placement.js';
import { AXIS_HEIGHT, BRACKET_PAD, INSIDE_PAD, STICKY_INSET } from './metrics.js';
import { holds } from './place-lanes.js';
import { timeAt } from './zoom.js';
import { OUT_OF_SIGHT, placePiece, type Row } from './place-piece.js';

/** `keep` is the id of an event whose label is given also when it is out of sight, so that focus has a place. */
export function drawItems(
  drawing: Drawing,
  keep: string | undefined,
): Pick<Scene, 'marks' | 'labels' | 'captions' | 'clusters' | 'beyond'> {
  const { placement, zoom, scale } = drawing;
  const { range } = scale;
  const originPx = scale.toPx(zoom.origin);
  const sight = sightOf(range, originPx);
  const [first, last] = [sight.start, sight.end].map(x => timeAt(zoom, x - originPx));
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const captions: Caption[] = [];
  const clusters: Cluster[] = [];
  const beyond = { before: 0, after: 0 };
  for (const { placed: lane, y } of placement.lanes) {
    const { pxPerMs } = lane.zoom;
    const top = AXIS_HEIGHT + y;
    const seen = lane.seen({ start: first!, end: last! }, drawing, top, keep);
    beyond.before += seen.before;
    beyond.after += seen.after;
    clusters.push(...(seen.clusters ?? []));
    for (const placed of seen.items) {
      const item = drawnItem(placed, pxPerMs, drawing);
      const isKept = holds(item, keep);
      const stands = { item, top: top + placed.y };
      const { start, end, entries } = item;
      // The rest of a label that its ink has left behind would be a word about nothing.
      const before = originPx + end <= range.start;
      const after = originPx + start >= range.end;
      if (before || after) beyond[before ? 'before' : 'after'] += entries.length;
      const isSeen = originPx + end > sight.start && originPx + start < sight.end;
      if (isSeen || isKept) {
        const { next } = placed;
        const stopX = originPx + (next ? drawnItem(next, pxPerMs, drawing).start : Infinity);
        marks.push(...marksOf(stands, drawing, stopX, sight));
      }
      if (isKept || !(before || after)) placeLabels(stands, drawing, originPx, labels, captions);
    }
  }
  labels.sort((a, b) => a.order - b.order);
  return { marks, labels, captions, clusters, beyond };
}

/** An item as large as it is drawn, which may be larger than it was placed. */
function drawnItem({ item }: PlacedItem, placedAt: number, { zoom, snapshot }: Drawing): Item {
  const { pxPerMs } = zoom;
  if (pxPerMs === placedAt) return item;
  let last = drawnItems.get(item);
  if (last?.pxPerMs !== pxPerMs)
    drawnItems.set(item, (last = { pxPerMs, item: itemOf(item.entries, zoom, snapshot, item)! }));
  return last.item;
}

const drawnItems = new WeakMap<Item, { readonly pxPerMs: number; readonly item: Item }>();

/** Ink is drawn as far as the next of these places outside the plot, so that a pan seldom changes any. Px. */
const CELL = 256;

/** Where ink is drawn: the plot and what it needs to reach whole cells, counted from the origin. */
function sightOf({ start, end }: Extent, originPx: number): Extent {
  const out = (px: number, round: (cells: number) => number): number =>
    originPx + round((px - originPx) / CELL) * CELL;
  return { start: out(start - OUT_OF_SIGHT, Math.floor), end: out(end + OUT_OF_SIGHT, Math.ceil) };
}

/** An item, and where it stands from top to bottom, px. */
interface Standing {
  readonly item: Item;
  readonly top: number;
}

function marksOf({ item, top }: Standing, { zoom, scale }: Drawing, stopX: number, sight: Extent): Mark[] {
  const { metrics } = zoom;
  const { entries, caption, inside, bracketed, dotRadius } = item;
  const listHeight = caption ? entries.length * metrics.item : 0;
  const textTop = top + metrics.label;
  const row: Row = {
    events: entries.map(({ event }) => event.id),
    lane: entries[0]!.lane,
    barY: textTop + listHeight + metrics.labelGap,
    ...(inside && { bracketBox: { y: textTop, height: listHeight + INSIDE_PAD } }),
    bracketed,
    metrics,
    dotRadius,
    stopX,
    toPx: scale.toPx,
    sight,
  };
  return item.pieces.flatMap(piece => placePiece(piece, row) ?? []);
}

function placeLabels(
  { item, top }: Standing,
  drawing: Drawing,
  originPx: number,
  labels: Label[],
  captions: Caption[],
): void {
  const { metrics } = drawing.zoom;
  const { range } = drawing.scale;
  const { caption, inside } = item;
  const ink = titleInk(item, originPx);
  const start = titleX(ink, range.start + STICKY_INSET);
  if (caption) {
    const { event, lane } = item.entries[0]!;
    const x = Math.max(start - (inside ? BRACKET_PAD : 0), Math.min(start, range.start + 2));
    captions.push({ key: event.id, x, y: top, height: metrics.label, lane, ink, ...caption });
  }
  const step = drawing.zoom.dense && !item.atEnd ? CUT : undefined;
  item.labels.forEach(({ titleWidth, ...label }, i) => {
    const { x, width: room } = inSight(start, label.width, range, step);
    // Half a date says nothing: where it doesn't fit, the title stands alone.
    const isCut = room < label.width;
    const width = isCut && label.when ? Math.min(room, titleWidth) : room;
    labels.push({
      ...label,
      // Cut at its start, one that ends with its ink still does.
      x: item.atEnd && x > start ? x + room - width : x,
      y: caption ? top + metrics.label + (inside ? INSIDE_PAD / 2 : 0) + i * metrics.item : top,
      width,
      height: caption ? metrics.item : metrics.label,
      when: isCut ? '' : label.when,
      ink,
    });
  });
}

const titleInk = ({ end, labels, labelStart, atEnd }: Item, originPx: number): TitleInk => ({
  start: originPx + labelStart,
  end: originPx + end,
  width: Math.max(...labels.map(({ width }) => width)),
  atEnd,
});

/** At its end a label is not cut to less than this: a letter and dots. */
const LEAST_LABEL = 24;

/** Where events are many, a cut takes away a whole number of these, so that few labels are laid out anew in any one frame. Px. */
const CUT = 16;

/** A label cut where it would run out of the plot, so that it ends in dots rather than in the middle of a letter. */
function inSight(
  x: number,
  width: number,
  plot: Extent,
  step: number | undefined,
): { readonly x: number; readonly width: number } {
  const end = x + width;
  const cutTo = (room: number): number =>
    step ? Math.max(Math.min(room, LEAST_LABEL), width - Math.ceil((width - room) / step) * step) : room;
  const [first, last] = [plot.start + 4, plot.end - 4];
  if (x < first && end > first) return { x: first, width: cutTo(end - first) };
  return end > last && last - x >= LEAST_LABEL ? { x, width: cutTo(last - x) } : { x, width };
}
