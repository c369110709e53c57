/** How lanes are placed where there are more events than a picture can hold. */
import { placeCrowdedLane } from './crowd-lane.js';
import type { Placing } from './placement.js';

export const crowding: Placing = {
  /** By doublings, so that a zoom seldom places any anew; each lane has its own, so that not all are placed in one frame. */
  scaleOf(pxPerMs, lane, { lanes }) {
    const phase = lane / lanes.length;
    return 2 ** (Math.floor(Math.log2(pxPerMs) - phase) + phase);
  },
  placeLane: placeCrowdedLane,
};
