/** When there are more events than a picture can hold, and what is asked of all of them then. */
import { memo } from '../base/memo.js';
import type { Entry, Snapshot } from '../store/store.js';

/** Up to so many events all are drawn. */
export const FEW = 120;
/** Up to so many the words for dates stand beside titles, and rows are of normal height where the pointer is fine. */
export const FEW_ROOMY = 40;

/** There are more events than a picture can hold. */
export const isCrowded = (snapshot: Snapshot): boolean => !!snapshot.density || countIn(snapshot) > FEW;

/** How many events are in hand; where they are put together only when somebody asks for them, at least some 200. */
export const countIn = (snapshot: Snapshot): number =>
  snapshot.toFit?.entries.length || snapshot.entries.length;

/** The dated entries of each lane, in time order. */
export const datedIn = memo(({ entries, lanes }: Snapshot): readonly (readonly Entry[])[] => {
  const byLane = lanes.map((): Entry[] => []);
  for (const entry of entries) if (entry.dated) byLane[entry.lane]!.push(entry);
  return byLane;
});
