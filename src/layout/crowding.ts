/**
 * Which events are drawn one by one and which are counted, where there are more than a picture can hold. The answer
 * depends on the zoom, never on the pan: time is cut into stretches as wide as the plot, and each lane shows its
 * most important events of each stretch.
 */
import { memo } from '../base/memo.js';
import type { Entry, Snapshot } from '../store/store.js';

/** Up to so many dated events all are drawn. */
export const FEW = 120;
/** Up to so many the words for dates stand beside titles, and rows are of normal height where the pointer is fine. */
export const FEW_ROOMY = 40;

/** Events drawn one by one that begin in one stretch, all lanes together. */
const DRAWN_IN_STRETCH = 48;

/** There are more events than a picture can hold. */
export const isCrowded = ({ entries }: Snapshot): boolean => entries.length > FEW;

/** The dated entries of each lane, in time order. */
export const datedIn = memo(({ entries, lanes }: Snapshot): readonly (readonly Entry[])[] => {
  const byLane = lanes.map((): Entry[] => []);
  for (const entry of entries) if (entry.dated) byLane[entry.lane]!.push(entry);
  return byLane;
});

/** The same: the important first, then the long, then the early. Sorted once, as no zoom changes it. */
export const byWeight = memo((snapshot: Snapshot): readonly (readonly Entry[])[] =>
  datedIn(snapshot).map(entries =>
    [...entries].sort((a, b) => importanceOf(b) - importanceOf(a) || durationOf(b) - durationOf(a)),
  ),
);

/**
 * The dated entries of a lane that are drawn; the others are counted. `stretchOf` gives the number of the stretch of time that
 * holds an entry, at this zoom. O(n).
 */
export function drawnOf(
  snapshot: Snapshot,
  lane: number,
  stretchOf: (entry: Entry) => number,
): ReadonlySet<Entry> {
  if (!isCrowded(snapshot)) return new Set(datedIn(snapshot)[lane]);
  const most = Math.max(1, Math.floor(DRAWN_IN_STRETCH / snapshot.lanes.length));
  const counts = new Map<number, number>();
  return new Set(
    byWeight(snapshot)[lane]!.filter(entry => {
      const stretch = stretchOf(entry);
      const count = (counts.get(stretch) ?? 0) + 1;
      counts.set(stretch, count);
      return count <= most;
    }),
  );
}

export const importanceOf = ({ event }: Entry): number => event.importance ?? 0.5;

const durationOf = ({ interval: { core } }: Entry): number => {
  const length = core.latestEnd - core.earliestStart;
  return Number.isFinite(length) ? length : 0;
};
