/** What is known of the entries of a snapshot where they stand in trees: so that nobody goes through all of them for it. */
import type { Tree } from '../base/tree.js';
import type { Entry, Snapshot } from './store.js';

export interface LaneTrees {
  /** Of each lane, what is dated, by the time at which it is anchored. */
  readonly lanes: readonly Tree<Entry>[];
  /** In time order. */
  readonly undated: readonly Entry[];
  /** How many entries there are, undated ones too. */
  readonly count: number;
  /** The same for all snapshots that came of one another by changes of events. */
  readonly kin: object;
  /** The entry of an id, where nobody need go through them for it. */
  readonly find?: (id: string) => Entry | undefined;
}

const known = new WeakMap<Snapshot, LaneTrees>();

export const knownTrees = (snapshot: Snapshot): LaneTrees | undefined => known.get(snapshot);

/** From now on they are not made for it. */
export const knowTrees = (snapshot: Snapshot, trees: LaneTrees): void => void known.set(snapshot, trees);

/** How many entries a snapshot has. */
export const countOf = (snapshot: Snapshot): number => known.get(snapshot)?.count ?? snapshot.entries.length;

/** Those that nothing dates, in time order. */
export const undatedOf = (snapshot: Snapshot): readonly Entry[] =>
  known.get(snapshot)?.undated ?? snapshot.entries.filter(({ dated }) => !dated);
