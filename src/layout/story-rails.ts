/** Lines beside the story's spine for what went on meanwhile: from where a span begins to the last that began in it. */
import type { StoryRail } from '../scene/story.js';
import type { Entry } from '../store/store.js';
import { certainExtent } from '../time/interval.js';

/** A line ends where so many in a row may lie outside of it. */
const MOST_UNSURE = 12;

/** One item as rails see it: the events it stands for; a landmark has none. */
export interface RailStop {
  readonly kind: 'year' | 'as-of' | 'events';
  readonly entries: readonly Entry[];
}

/**
 * The rails of each stop (earliest first).
 *
 * A span has one where it certainly goes on and something else is known to begin meanwhile; where more than three go
 * on at once, the later ones have none. O(n).
 */
export function railsOf(stops: readonly RailStop[]): (readonly StoryRail[])[] {
  const rails: StoryRail[][] = stops.map(() => []);
  const busyUntil = [-1, -1, -1];
  stops.forEach(({ entries }, i) => {
    const slot = busyUntil.findIndex(end => end < i);
    const entry = entries[0];
    if (slot < 0 || entry === undefined || entries.length > 1) return;
    const sure = reachOf(entry, stops, i);
    const last = sure.lastIndexOf(true);
    if (last < 1) return;
    busyUntil[slot] = i + last;
    // Beside a landmark it is as sure as beside what is next to that on either side.
    const isSure = (k: number): boolean =>
      stops[i + k]!.kind === 'year' ? sure[k - 1]! && sure[k + 1]! : sure[k]!;
    for (let k = 0; k <= last; k++) {
      const part = k === 0 ? 'start' : k === last ? 'end' : 'through';
      rails[i + k]!.push({ slot, lane: entry.lane, part, sure: isSure(k) });
    }
  });
  return rails;
}

/** For each stop from `i` on, whether it is known to begin while `entry` certainly goes on; landmarks do not count. */
function reachOf({ interval, event }: Entry, stops: readonly RailStop[], i: number): boolean[] {
  const { start, end } = certainExtent(interval);
  const sure = [true];
  if (interval.shape !== 'span' || !(start < end) || (event.status ?? 'happened') !== 'happened') return sure;
  for (let at = i + 1, unsure = 0; at < stops.length && unsure < MOST_UNSURE; at++) {
    const { kind, entries } = stops[at]!;
    // What goes on reaches the as-of line, and no line goes further.
    if (kind === 'as-of') return [...sure, interval.end.knowledge === 'open'];
    const isLandmark = kind === 'year';
    const within =
      !isLandmark &&
      entries.every(({ interval: { core } }) => core.earliestStart >= start && core.latestStart < end);
    if (!isLandmark) unsure = within ? 0 : unsure + 1;
    sure.push(within);
  }
  return sure;
}
