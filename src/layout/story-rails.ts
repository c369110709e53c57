/** Lines beside the story's spine for what went on meanwhile: from where a span begins to the last that began in it. */
import type { StoryRail } from '../scene/story.js';
import type { Entry } from '../store/store.js';
import { certainExtent } from '../time/interval.js';

/** Lines side by side. */
const MOST_RAILS = 3;
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
  const busyUntil = Array.from({ length: MOST_RAILS }, () => -1);
  stops.forEach(({ entries: [entry, other] }, i) => {
    const slot = busyUntil.findIndex(end => end < i);
    if (slot < 0 || entry === undefined || other !== undefined || !goesOn(entry)) return;
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

function goesOn({ interval, event }: Entry): boolean {
  const { start, end } = certainExtent(interval);
  return (
    interval.shape === 'span' && event.status !== 'planned' && event.status !== 'cancelled' && start < end
  );
}

/** For each stop from `i` on, whether it is known to begin while `entry` goes on. */
function reachOf({ interval }: Entry, stops: readonly RailStop[], i: number): boolean[] {
  const { start, end } = certainExtent(interval);
  const sure = [true];
  let unsure = 0;
  for (let at = i + 1; at < stops.length && unsure < MOST_UNSURE; at++) {
    const { entries } = stops[at]!;
    if (entries.length === 0) {
      // The as-of line: what goes on reaches it, and no line goes further.
      if (interval.end.knowledge === 'open') sure.push(true);
      break;
    }
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
    const passes = next !== undefined && rail.part !== 'end' && next.part !== 'start';
    return passes ? [{ ...rail, part: 'through', sure: rail.sure && next.sure }] : [];
  });
