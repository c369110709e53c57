/** What a reader sees first, of all time. */
import { lengthOf, type Extent } from '../base/extent.js';
import { knownExtent } from '../time/interval.js';
import type { Snapshot } from './store.js';

/** Of so many, the first in time, labels are looked at to see what fits. */
export const LOOKED_AT = 200;

/** A stretch without any events is taken out of the first view where it is longer than this part of all time … */
const LONG_GAP = 0.5;
/** … and what lies beyond it is at most this part of the events. */
const FEW_BEYOND = 0.1;

/**
 * All of it, but for a few events far from all others (one of 1850, and forty since 2010), beside which the rest would be crowded
 * into a corner. They are counted at the edge. O(n).
 */
export function firstExtent({ extent, entries }: Pick<Snapshot, 'extent' | 'entries'>): Extent | undefined {
  if (!extent) return undefined;
  const dated = entries.filter(entry => entry.dated);
  let covered = Infinity;
  for (let i = 0; i < dated.length; i++) {
    const { start: first, end: last } = knownExtent(dated[i]!.interval.soft);
    if (first - covered > lengthOf(extent) * LONG_GAP) {
      if (i <= dated.length * FEW_BEYOND) return { start: first, end: extent.end };
      if (dated.length - i <= dated.length * FEW_BEYOND) return { start: extent.start, end: covered };
    }
    covered = i === 0 ? last : Math.max(covered, last);
  }
  return extent;
}
