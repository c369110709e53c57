/** Marks and labels of what is in sight, and a count of what is not. */
import type { Mark } from '../scene/mark.js';
import type { Caption, Label, Scene } from '../scene/scene.js';
import type { Item } from './item.js';
import type { Drawing } from './drawing.js';
import { BULLET, CLUSTER_WIDTH } from './metrics.js';
import type { PlacedItem } from './place-lanes.js';
import { placePiece } from './place-piece.js';

/** `keep` is the id of an event whose label is given also when it is out of sight, so that focus has a place. */
export function drawItems(
  drawing: Drawing,
  keep: string | undefined,
): Pick<Scene, 'marks' | 'labels' | 'captions' | 'beyond'> {
  const { placement, zoom, toPx, plotX, plotWidth } = drawing;
  const originPx = toPx(zoom.origin);
  const marks: Mark[] = [];
  const labels: Label[] = [];
  const captions: Caption[] = [];
  const beyond = { before: 0, after: 0 };
  for (const placed of placement.items) {
    const { item } = placed;
    const before = originPx + Math.max(item.end, item.reach) <= plotX;
    const after = originPx + item.start >= plotX + plotWidth;
    if (before) beyond.before += item.entries.length;
    else if (after) beyond.after += item.entries.length;
    if ((before || after) && !item.entries.some(({ event }) => event.id === keep)) continue;
    marks.push(...marksOf(placed, drawing, originPx));
    placeLabels(placed, drawing, originPx, labels, captions);
  }
  for (const { stretch, entries } of placement.clusters) {
    const x = originPx + stretch * CLUSTER_WIDTH;
    if (x + CLUSTER_WIDTH - plotX < 1) beyond.before += entries.length;
    else if (plotX + plotWidth - x < 1) beyond.after += entries.length;
  }
  const order = new Map(drawing.snapshot.entries.map(({ event }, i) => [event.id, i]));
  labels.sort((a, b) => order.get(a.event)! - order.get(b.event)!);
  return { marks, labels, captions, beyond };
}

function marksOf(
  { item, y, nextStart }: PlacedItem,
  { zoom, toPx, plotX, plotWidth, top }: Drawing,
  originPx: number,
): Mark[] {
  const { metrics } = zoom;
  const first = item.entries[0]!;
  const shared = item.labels.length > 1;
  const listHeight = item.labels.length * metrics.item;
  const textTop = top + y + metrics.label;
  const row = {
    event: first.event.id,
    events: item.entries.map(({ event }) => event.id),
    lane: first.lane,
    barY: shared && !item.inside ? textTop + listHeight + metrics.labelGap : textTop + metrics.labelGap,
    bracketBox: shared && item.inside ? { y: textTop, height: listHeight + 4 } : undefined,
    metrics,
    dotRadius: item.lead ? metrics.leadDot : metrics.dot,
    stopX: originPx + nextStart,
    toPx,
    visible: { start: plotX, end: plotX + plotWidth },
  };
  return item.pieces.flatMap(piece => placePiece(piece, row) ?? []);
}

function placeLabels(
  { item, y }: PlacedItem,
  { zoom, plotX, top }: Drawing,
  originPx: number,
  labels: Label[],
  captions: Caption[],
): void {
  const { metrics } = zoom;
  const widest = Math.max(...item.labels.map(({ width, bullet }) => width + (bullet ? BULLET : 0)));
  const start = stickyStart(item, widest, plotX - originPx) + originPx;
  const shared = item.labels.length > 1;
  if (item.caption !== undefined) {
    const x = start - (item.inside ? item.labelStart - item.start : 0);
    captions.push({
      key: item.entries[0]!.event.id,
      x: item.inside ? Math.max(x, Math.min(start, plotX + 2)) : start,
      y: top + y,
      width: item.caption.width,
      height: metrics.label,
      text: item.caption.text,
      lane: item.entries[0]!.lane,
    });
  }
  item.labels.forEach(({ entry, title, when, width, bullet, sign }, i) => {
    labels.push({
      event: entry.event.id,
      x: start,
      y: top + y + (shared ? metrics.label + (item.inside ? 2 : 0) + i * metrics.item : 0),
      width: width + (bullet ? BULLET : 0),
      height: shared ? metrics.item : metrics.label,
      title,
      when,
      shown: true,
      lead: item.lead,
      lane: entry.lane,
      ...(bullet ? { bullet } : {}),
      ...(entry.event.status === 'cancelled' ? { cancelled: true } : {}),
      ...(sign ? { sign } : {}),
    });
  });
}

/** Start of a label that stays in sight as long as its own ink does. Px from the origin. */
function stickyStart({ start, end, labelStart }: Item, width: number, visibleStart: number): number {
  const last = end - width;
  const wanted = visibleStart + 6;
  if (labelStart >= wanted || last <= labelStart) return labelStart;
  return Math.max(start, Math.min(wanted, last));
}
