/**
 * Which events are drawn one by one and which are counted, where there are more than a picture can hold. The answer
 * depends on the zoom, never on the pan: time is cut into stretches as wide as the plot, and each lane shows its
 * most important events of each stretch.
 */
import type { Entry, Snapshot } from '../store/store.js';
import type { CivilMs } from '../time/interval.js';

/** Up to so many dated events all are drawn. */
export const FEW = 120;
/** Up to so many the words for dates stand beside titles, and rows are of normal height where the pointer is fine. */
export const FEW_ROOMY = 40;

/** Events drawn one by one that begin in one stretch, all lanes together. */
const DRAWN_IN_STRETCH = 48;

export interface Crowd {
  /** The dated entries, in time order. */
  readonly dated: readonly Entry[];
  /** Where each begins as far as anybody knows, civil ms. */
  readonly anchors: Float64Array;
  /** Indices of the dated entries: the important first, then the long, then the early. */
  readonly byWeight: Uint32Array;
}

const crowds = new WeakMap<Snapshot, Crowd>();

/** What no zoom changes about a snapshot; sorted once. */
export function crowdOf(snapshot: Snapshot): Crowd {
  const known = crowds.get(snapshot);
  if (known !== undefined) return known;
  const dated = snapshot.entries.filter(entry => entry.dated);
  const crowd = {
    dated,
    anchors: Float64Array.from(dated, anchorOf),
    byWeight: Uint32Array.from(dated.keys()).sort((a, b) => compareWeight(dated[a]!, dated[b]!) || a - b),
  };
  crowds.set(snapshot, crowd);
  return crowd;
}

/** Where an entry begins as far as anybody knows, or else the first of its bounds that is known. Civil ms. */
export const anchorOf = ({ interval: { core } }: Entry): CivilMs =>
  [core.earliestStart, core.latestEnd, core.latestStart, core.earliestEnd].find(Number.isFinite) ?? 0;

/**
 * True for each dated entry that is drawn; the others are counted. `stretchOf` gives the number of the stretch of
 * time that holds an anchor, at this zoom. O(n).
 */
export function partCrowd(
  { dated, anchors, byWeight }: Crowd,
  laneCount: number,
  stretchOf: (anchor: CivilMs) => number,
): readonly boolean[] {
  const drawn = new Array<boolean>(dated.length).fill(dated.length <= FEW);
  if (dated.length <= FEW) return drawn;
  const most = Math.max(1, Math.floor(DRAWN_IN_STRETCH / laneCount));
  const counts = new Map<number, number>();
  for (const i of byWeight) {
    const group = stretchOf(anchors[i]!) * laneCount + dated[i]!.lane;
    const count = counts.get(group) ?? 0;
    if (count < most) drawn[i] = true;
    counts.set(group, count + 1);
  }
  return drawn;
}

const compareWeight = (a: Entry, b: Entry): number =>
  importanceOf(b) - importanceOf(a) || durationOf(b) - durationOf(a);

export const importanceOf = ({ event }: Entry): number => event.importance ?? 0.5;

const durationOf = ({ interval: { core } }: Entry): number => {
  const length = core.latestEnd - core.earliestStart;
  return Number.isFinite(length) ? length : 0;
};
