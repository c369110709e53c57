/** How lanes are placed where there are more events than a picture can hold. */
import { knownLane } from './crowd-ahead.js';
import { collapsedHeight, NOTHING } from './place-lanes.js';
import type { Placing } from './placement.js';

export const crowding: Placing = {
  /** By doublings, so that a zoom seldom places any anew; each lane has its own, so that not all are placed in one frame. */
  scaleOf(pxPerMs, lane, { lanes }) {
    const phase = lane / lanes.length;
    return 2 ** (Math.floor(Math.log2(pxPerMs) - phase) + phase);
  },
  placeLane(snapshot, lane, zoom, room) {
    if (snapshot.lanes[lane]!.collapsed !== undefined)
      return { zoom, height: collapsedHeight(zoom, room.nameHeight), seen: () => NOTHING };
    return knownLane(snapshot, lane, zoom, room);
  },
};
