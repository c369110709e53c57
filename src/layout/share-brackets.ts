/** Events that may lie anywhere in the same range share one bracket, with their titles inside, in known order. */
import type { Entry, Snapshot } from '../store/store.js';
import type { Item } from './item.js';
import { drawnInk, itemOf } from './item.js';
import { isDot } from './piece-hull.js';
import type { Zoom } from './zoom.js';
import { worldX } from './zoom.js';

/** Items of a lane's entries (in time order): one an event, but one for all whose brackets coincide to the pixel. */
export function itemsOf(entries: readonly Entry[], zoom: Zoom, snapshot: Snapshot): Item[] {
  const groups = new Map<string | Entry, Entry[]>();
  for (const entry of entries) {
    const key = bracketKey(entry, zoom) ?? entry;
    groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  return [...groups.values()].flatMap(group => itemOf(inKnownOrder(group, snapshot), zoom, snapshot) ?? []);
}

/** Equal for events that one bracket stands for; undefined for what isn't drawn as a bracket alone. */
function bracketKey(entry: Entry, zoom: Zoom): string | undefined {
  const {
    pieces,
    tracks,
    ranges: [range],
  } = drawnInk(entry);
  if (!range) return undefined;
  const [start, end] = [worldX(zoom, range.start), worldX(zoom, range.end)];
  if (isDot(end - start, zoom.metrics.leadDot)) return undefined;
  if (tracks > 0 || pieces.some(({ kind }) => kind !== 'range' && kind !== 'fade')) return undefined;
  return Object.values({ ...range, start: Math.round(start), end: Math.round(end) }).join();
}

/** Members so that each comes after those it is known to follow, and right after one of them where it can. O(n²). */
export function inKnownOrder(group: readonly Entry[], snapshot: Snapshot): readonly Entry[] {
  if (group.length < 2) return group;
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
