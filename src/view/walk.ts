/** Which event comes next when a reader walks through the drawing by key. */
import type { Entry, Snapshot } from '../store/store.js';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'next-lane' | 'previous-lane';

/**
 * Id of the event that a step leads to from the event `from`: in time order, or to the nearest in time of the next
 * lane that has any. Only what is drawn is walked through. Stays at the ends; undefined where nothing is dated.
 */
export function walk({ entries, lanes }: Snapshot, from: string | undefined, step: Step): string | undefined {
  const dated = entries.filter(entry => entry.dated);
  const at = dated.findIndex(({ event }) => event.id === from);
  const current = dated[at];
  if (current === undefined) return (step === 'last' ? dated.at(-1) : dated[0])?.event.id;
  switch (step) {
    case 'first':
      return dated[0]!.event.id;
    case 'last':
      return dated.at(-1)!.event.id;
    case 'next':
      return (dated[at + 1] ?? current).event.id;
    case 'previous':
      return (dated[at - 1] ?? current).event.id;
    default:
      return (acrossLanes(dated, current, step === 'next-lane' ? 1 : -1, lanes.length) ?? current).event.id;
  }
}

function acrossLanes(dated: readonly Entry[], from: Entry, by: 1 | -1, laneCount: number): Entry | undefined {
  for (let lane = from.lane + by; lane >= 0 && lane < laneCount; lane += by) {
    const there = dated.filter(entry => entry.lane === lane);
    if (there.length === 0) continue;
    const distance = (entry: Entry): number => Math.abs(anchorOf(entry) - anchorOf(from));
    return there.reduce((nearest, entry) => (distance(entry) < distance(nearest) ? entry : nearest));
  }
  return undefined;
}

const anchorOf = ({ interval: { core } }: Entry): number =>
  Number.isFinite(core.earliestStart) ? core.earliestStart : core.latestEnd;
