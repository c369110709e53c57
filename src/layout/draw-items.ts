/** Marks and labels of what is in sight, and a count of what is not. */
import type { Mark } from '../scene/mark.js';
import type { Caption, Label, Scene } from '../scene/scene.js';
import type { Item } from './item.js';
import type { Drawing } from './drawing.js';
import { AXIS_HEIGHT, BRACKET_PAD, INSIDE_PAD } from './metrics.js';
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
    const x = originPx + stretch * zoom.clusterWidth;
    if (x + zoom.clusterWidth - plotX < 1) beyond.before += entries.length;
    else if (plotX + plotWidth - x < 1) beyond.after += entries.length;
  }
  labels.sort((a, b) => a.order - b.order);
  return { marks, labels, captions, beyond };
}

function marksOf(
  { item, y, nextStart }: PlacedItem,
  { zoom, toPx, plotX, plotWidth }: Drawing,
  originPx: number,
): Mark[] {
  const { metrics } = zoom;
  const first = item.entries[0]!;
  const listHeight = item.caption ? item.labels.length * metrics.item : 0;
  const textTop = AXIS_HEIGHT + y + metrics.label;
  const row = {
    event: first.event.id,
    events: item.entries.map(({ event }) => event.id),
    lane: first.lane,
    barY: textTop + listHeight + metrics.labelGap,
    bracketBox: item.inside ? { y: textTop, height: listHeight + INSIDE_PAD } : undefined,
    bracketed: item.bracketed,
    metrics,
    dotRadius: item.dotRadius,
    stopX: originPx + nextStart,
    toPx,
    visible: { start: plotX, end: plotX + plotWidth },
  };
  return item.pieces.flatMap(piece => placePiece(piece, row) ?? []);
}

function placeLabels(
  { item, y }: PlacedItem,
  drawing: Drawing,
  originPx: number,
  labels: Label[],
  captions: Caption[],
): void {
  const { zoom, plotX } = drawing;
  const { metrics } = zoom;
  const { caption, inside } = item;
  const start = originPx + stickyStart(item, plotX - originPx);
  const top = AXIS_HEIGHT + y;
  if (caption) {
    const { event, lane } = item.entries[0]!;
    const x = Math.max(start - (inside ? BRACKET_PAD : 0), Math.min(start, plotX + 2));
    captions.push({ key: event.id, x, y: top, height: metrics.label, lane, ...caption });
  }
  item.labels.forEach(({ titleWidth, ...label }, i) => {
    const { x, width } = inSight(start, label.width, item.endAligned, drawing);
    // Half a date says nothing: where it doesn't fit, the title stands alone.
    const isCut = width < label.width;
    labels.push({
      ...label,
      x,
      y: caption ? top + metrics.label + (inside ? INSIDE_PAD / 2 : 0) + i * metrics.item : top,
      width: isCut && label.when !== '' ? Math.min(width, titleWidth) : width,
      height: caption ? metrics.item : metrics.label,
      when: isCut ? '' : label.when,
    });
  });
}

/** Start of a label that stays in sight as long as its own ink does. Px from the origin. */
function stickyStart({ start, end, labels, labelStart }: Item, visibleStart: number): number {
  const last = end - Math.max(...labels.map(({ width }) => width));
  const wanted = visibleStart + 6;
  if (labelStart >= wanted || last <= labelStart) return labelStart;
  return Math.max(start, Math.min(wanted, last));
}

/** A label is not cut to less than this. */
const LEAST_LABEL = 64;

/** A label cut where it would run out of the plot, so that it ends in dots rather than in the middle of a letter. */
function inSight(
  x: number,
  width: number,
  endAligned: boolean,
  { plotX, plotWidth }: Drawing,
): { x: number; width: number } {
  const end = x + width;
  const first = plotX + 4;
  if (endAligned && x < first && end - first >= LEAST_LABEL) return { x: first, width: end - first };
  const last = plotX + plotWidth - 4;
  return end > last && last - x >= LEAST_LABEL ? { x, width: last - x } : { x, width };
}
