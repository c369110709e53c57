/** Events that may lie anywhere in the same range share one bracket, with their titles inside, in known order. */
import type { Entry, Snapshot } from '../store/store.js';
import type { Piece } from './piece.js';
import type { Item, ItemLabel } from './item.js';
import { itemOf, labelOf, piecesOf, whenOf } from './item.js';
import { BRACKET_PAD, BULLET, LABEL_GAP } from './metrics.js';
import { hullOf, isDot } from './piece-hull.js';
import type { Zoom } from './zoom.js';
import { worldX } from './zoom.js';

/** Items of a lane's entries (in time order): one an event, but one for all whose brackets coincide to the pixel. */
export function itemsOf(entries: readonly Entry[], zoom: Zoom, snapshot: Snapshot): Item[] {
  const sharing = new Map<string, Entry[]>();
  const alone: Entry[] = [];
  for (const entry of entries) {
    const key = bracketKey(entry, zoom);
    if (key === undefined) alone.push(entry);
    else if (sharing.has(key)) sharing.get(key)!.push(entry);
    else sharing.set(key, [entry]);
  }
  const items: Item[] = [];
  const add = (item: Item | undefined): void => void (item && items.push(item));
  for (const group of sharing.values()) {
    if (group.length === 1) add(itemOf(group[0]!, zoom));
    else add(sharedItem(inKnownOrder(group, snapshot), zoom, snapshot));
  }
  for (const entry of alone) add(itemOf(entry, zoom));
  return items;
}

/** Equal for events that one bracket stands for; undefined for what isn't drawn as a bracket alone. */
function bracketKey(entry: Entry, zoom: Zoom): string | undefined {
  const pieces = piecesOf(entry);
  const range = rangeOf(pieces);
  if (
    range === undefined ||
    pieces.some(({ kind, track }) => track > 0 || (kind !== 'range' && kind !== 'fade'))
  )
    return undefined;
  const [start, end] = [worldX(zoom, range.start), worldX(zoom, range.end)];
  if (isDot(end - start, zoom.metrics.leadDot)) return undefined;
  return JSON.stringify({ ...range, start: Math.round(start), end: Math.round(end) });
}

const rangeOf = (pieces: readonly Piece[]) => pieces.find(piece => piece.kind === 'range');

function sharedItem(group: readonly Entry[], zoom: Zoom, snapshot: Snapshot): Item | undefined {
  const { metrics } = zoom;
  const first = group[0]!;
  const pieces = piecesOf(first);
  const hull = hullOf(pieces, zoom, metrics.dot);
  const range = rangeOf(pieces);
  if (hull === undefined || range === undefined) return undefined;
  const bracketStart = worldX(zoom, range.start);
  const labels = group.map((entry, i): ItemLabel => {
    const follows = i > 0 && snapshot.isKnownBefore(group[i - 1]!.event.id, entry.event.id);
    return { ...labelOf(entry, zoom, { withDates: false }), bullet: follows ? 'order' : 'item' };
  });
  const text = whenOf(first, zoom);
  const caption = { text, width: Math.ceil(zoom.measureText(text, 'caption')) };
  const widest = BULLET + Math.max(...labels.map(({ width }) => width));
  const inside = widest + 2 * BRACKET_PAD <= worldX(zoom, range.end) - bracketStart;
  const labelStart = inside ? bracketStart + BRACKET_PAD : bracketStart;
  const textHeight = metrics.label + group.length * metrics.item;
  return {
    entries: group,
    pieces,
    start: Math.min(hull.start, labelStart),
    end: hull.end,
    reach: Math.max(hull.end, labelStart + widest + LABEL_GAP, bracketStart + caption.width + LABEL_GAP),
    labelStart,
    endAligned: false,
    labels,
    caption,
    bracketed: true,
    inside,
    height: inside
      ? textHeight + 4 + metrics.rowGap
      : textHeight + metrics.labelGap + metrics.bar + metrics.rowGap,
    lead: false,
  };
}

/** Members so that each comes after those it is known to follow, and right after one of them where it can. O(n²). */
export function inKnownOrder(group: readonly Entry[], snapshot: Snapshot): Entry[] {
  const precedes = (a: Entry, b: Entry): boolean => snapshot.isKnownBefore(a.event.id, b.event.id);
  const waiting = new Map(group.map(entry => [entry, group.filter(other => precedes(other, entry)).length]));
  const ordered: Entry[] = [];
  while (waiting.size > 0) {
    const last = ordered.at(-1);
    const left = [...waiting.keys()];
    const ready = left.filter(entry => waiting.get(entry) === 0);
    const follower = last && ready.find(entry => precedes(last, entry));
    // Statements that go round in a circle leave nobody ready: then the order given stands.
    const next = follower ?? ready[0] ?? left[0]!;
    waiting.delete(next);
    ordered.push(next);
    for (const [entry, count] of waiting) if (precedes(next, entry)) waiting.set(entry, count - 1);
  }
  return ordered;
}
