/** Which event comes next when a reader walks through the drawing by key. */
import { anchorOf, type Entry, type Snapshot } from '../store/store.js';

export type Step = 'next' | 'previous' | 'first' | 'last' | 'next-lane' | 'previous-lane';

/**
 * Id of the event that a step leads to from the event `from`: in time order, or to the nearest in time of the next
 * lane that has any. Only what is drawn is walked through: not what nothing dates, nor what is in a lane that is
 * collapsed. Stays at the ends; undefined where there is nothing.
 */
export function walk(snapshot: Snapshot, from: string | undefined, step: Step): string | undefined {
  const dated = snapshot.entries.filter(entry => isWalkable(entry, snapshot));
  const at = dated.findIndex(({ event }) => event.id === from);
  const current = dated[at];
  if (current && (step === 'next-lane' || step === 'previous-lane'))
    return acrossLanes(dated, current, step === 'next-lane' ? 1 : -1).event.id;
  // From nowhere, a step across lanes leads to the first as well.
  const to: { readonly [key in Step]?: number } = {
    next: at + 1,
    previous: Math.max(0, at - 1),
    last: Infinity,
  };
  return (dated[to[step] ?? 0] ?? dated.at(-1))?.event.id;
}

/** Whether an entry is drawn, or counted only for lack of room. */
export const isWalkable = ({ dated, lane }: Entry, { lanes }: Snapshot): boolean =>
  dated && lanes[lane]!.collapsed === undefined;

/** Id of the event that is drawn nearest in time to one that is not; of the first one, where that is not there either. */
export function nearest(snapshot: Snapshot, to: Entry | undefined): string | undefined {
  const drawn = snapshot.entries.filter(entry => isWalkable(entry, snapshot));
  const distance = (entry: Entry): number => (to ? Math.abs(anchorOf(entry) - anchorOf(to)) : 0);
  return drawn.reduce((best, next) => (distance(next) < distance(best) ? next : best), drawn[0]!)?.event.id;
}

/** The nearest in time of the nearest lane on that side; where there is none, `from` itself. */
function acrossLanes(dated: readonly Entry[], from: Entry, by: 1 | -1): Entry {
  const distance = (entry: Entry): number => Math.abs(anchorOf(entry) - anchorOf(from));
  const there = dated.filter(({ lane }) => by * (lane - from.lane) > 0);
  return there.reduce(
    (best, next) => ((by * (next.lane - best.lane) || distance(next) - distance(best)) < 0 ? next : best),
    there[0] ?? from,
  );
}
