/**
 * Which events are drawn one by one and which are counted, where there are more than a picture can hold. The answer
 * depends on the zoom, never on the pan: time is cut into stretches as wide as the plot, and each lane shows its
 * most important events of each stretch.
 */
import type { Entry } from '../store/store.js';

/** Up to so many dated events all are drawn. */
export const FEW = 120;
/** Up to so many the words for dates stand beside titles. */
export const FEW_WITH_DATES = 72;
/** Up to so many a row is of normal height, where the pointer is fine. */
export const FEW_ROOMY = 40;

/** Events drawn one by one that begin in one stretch, all lanes together. */
const DRAWN_IN_STRETCH = 48;

export interface Crowding {
  readonly drawn: readonly Entry[];
  readonly counted: readonly Entry[];
}

/**
 * Parts the dated entries (in time order) into drawn and counted, each in time order. `stretchOf` gives the number
 * of the stretch in which an entry begins, at this zoom. O(n log n).
 */
export function partCrowd(
  dated: readonly Entry[],
  laneCount: number,
  stretchOf: (entry: Entry) => number,
): Crowding {
  if (dated.length <= FEW) return { drawn: dated, counted: [] };
  const most = Math.max(1, Math.floor(DRAWN_IN_STRETCH / Math.max(1, laneCount)));
  const groups = new Map<string, Entry[]>();
  for (const entry of dated) {
    const key = `${entry.lane}/${stretchOf(entry)}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  const kept = new Set<Entry>();
  for (const group of groups.values()) {
    const leading = group.length > most ? [...group].sort(byWeight).slice(0, most) : group;
    for (const entry of leading) kept.add(entry);
  }
  return {
    drawn: dated.filter(entry => kept.has(entry)),
    counted: dated.filter(entry => !kept.has(entry)),
  };
}

/** The important first, then the long, then the early; equal ones stay in order. */
function byWeight(a: Entry, b: Entry): number {
  return importanceOf(b) - importanceOf(a) || durationOf(b) - durationOf(a);
}

export const importanceOf = ({ event }: Entry): number => event.importance ?? 0.5;

const durationOf = ({ interval: { core } }: Entry): number => {
  const length = core.latestEnd - core.earliestStart;
  return Number.isFinite(length) ? length : 0;
};
