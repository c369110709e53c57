/** Which event comes next when a reader walks through the drawing by key. */
import { nearerTo, nearestAlong } from '../store/along-lane.js';
import { placeOf } from '../store/find-entry.js';
import { laneKey } from '../store/known-trees.js';
import type { Entry, Snapshot } from '../store/store.js';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'next-lane' | 'previous-lane';

/** The event that stands for one: the same for all that are counted together. */
export type StandIn = (entry: Entry) => Entry;

/**
 * The event that a step leads to from the event `from`: in time order, or to the nearest in time of the next lane that has any.
 * Only what is drawn is walked through, and stands for itself: not what nothing dates, nor what is in a lane that is collapsed.
 * Stays at the ends; from nowhere, and from what is not drawn, it begins at one. Undefined where there is nothing.
 *
 * Cost: what lies between the two; across lanes as `nearestAlong`.
 */
export function walk(
  snapshot: Snapshot,
  from: Entry | undefined,
  step: Step,
  standIn: StandIn = entry => entry,
): Entry | undefined {
  const { entries } = snapshot;
  const scan = (place: number, by: 1 | -1): Entry | undefined => {
    for (let i = place; i >= 0 && i < entries.length; i += by) {
      const entry = entries[i]!;
      if (isWalkable(entry, snapshot) && standIn(entry) === entry) return entry;
    }
    return undefined;
  };
  if (step === 'last') return scan(entries.length - 1, -1);
  if (step === 'first' || !from || !isWalkable(from, snapshot)) return scan(0, 1);
  // What it is counted with may have changed since it was come to: what comes next is not before it.
  if (step === 'next') return scan(placeOf(from, entries) + 1, 1) ?? from;
  const now = standIn(from);
  if (step === 'previous') return scan(placeOf(now, entries) - 1, -1) ?? now;
  const there = acrossLanes(snapshot, now, step === 'next-lane' ? 1 : -1);
  return there ? standIn(there) : now;
}

/** Whether an entry is drawn, or counted only for lack of room. */
export const isWalkable = ({ dated, lane }: Entry, snapshot: Snapshot): boolean =>
  dated && isOpen(lane, snapshot);

const isOpen = (lane: number, { lanes }: Snapshot): boolean => lanes[lane]!.collapsed === undefined;

/** The event that is drawn nearest in time to one that is not; the first one, where that is not there either. */
export function nearest(snapshot: Snapshot, to: Entry | undefined): Entry | undefined {
  if (!to) return walk(snapshot, to, 'first');
  const at = laneKey(to);
  return snapshot.lanes
    .map((_, lane) => (isOpen(lane, snapshot) ? nearestAlong(snapshot, lane, at) : undefined))
    .sort((a, b) => a!.order - b!.order)
    .reduce(nearerTo(at), undefined);
}

/** The nearest in time of the nearest lane on that side; undefined where there is none. */
function acrossLanes(snapshot: Snapshot, from: Entry, by: 1 | -1): Entry | undefined {
  const at = laneKey(from);
  for (let lane = from.lane + by; snapshot.lanes[lane]; lane += by) {
    const there = isOpen(lane, snapshot) ? nearestAlong(snapshot, lane, at) : undefined;
    if (there) return there;
  }
  return undefined;
}
