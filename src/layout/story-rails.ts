/** Lines beside the story's spine for what went on meanwhile: from where a span begins to the last that began in it. */
import type { StoryRail } from '../scene/story.js';
import type { Entry } from '../store/store.js';
import { certainExtent } from '../time/interval.js';

/** A line ends where so many in a row may lie outside of it. */
const MOST_UNSURE = 12;

/** One item as rails see it: the events it stands for; the as-of line has none. */
export interface RailStop {
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
    for (let k = 0; k <= last; k++) {
      const part = k === 0 ? 'start' : k === last ? 'end' : 'through';
      rails[i + k]!.push({ slot, lane: entry.lane, part, sure: sure[k]! });
    }
  });
  return rails;
}

/** For each stop from `i` on, whether it is known to begin while `entry` certainly goes on. */
function reachOf({ interval, event }: Entry, stops: readonly RailStop[], i: number): boolean[] {
  const { start, end } = certainExtent(interval);
  const sure = [true];
  if (interval.shape !== 'span' || !(start < end) || (event.status ?? 'happened') !== 'happened') return sure;
  for (let at = i + 1, unsure = 0; at < stops.length && unsure < MOST_UNSURE; at++) {
    const { entries } = stops[at]!;
    // The as-of line: what goes on reaches it, and no line goes further.
    if (entries.length === 0) return interval.end.knowledge === 'open' ? [...sure, true] : sure;
    const within = entries.every(
      ({ interval: { core } }) => core.earliestStart >= start && core.latestStart < end,
    );
    unsure = within ? 0 : unsure + 1;
    sure.push(within);
  }
  return sure;
}

/** Rails that pass from one stop to the next. */
export const railsBetween = (earlier: readonly StoryRail[], later: readonly StoryRail[]): StoryRail[] =>
  earlier.flatMap(rail => {
    const next = later.find(({ slot }) => slot === rail.slot);
    if (rail.part === 'end' || !next || next.part === 'start') return [];
    return [{ ...rail, part: 'through', sure: rail.sure && next.sure }];
  });
