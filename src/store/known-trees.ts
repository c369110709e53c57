/** What is known of the entries of a snapshot where they stand in trees: so that nobody goes through all of them for it. */
import type { Inherit, Tree } from '../base/tree.js';
import type { CivilMs } from '../time/interval.js';
import { anchorOf, type Entry, type Snapshot } from './store.js';

/** The key of an entry in the tree of its lane: where it is anchored, civil ms. */
export const laneKey = (entry: Entry): CivilMs => entry.brief?.start ?? anchorOf(entry);

export interface LaneTrees {
  /** Of each lane, what is dated, by the time at which it is anchored. */
  readonly lanes: readonly Tree<Entry>[];
  /** In time order. */
  readonly undated: readonly Entry[];
  /** How many entries there are, undated ones too. */
  readonly count: number;
  /** All of them, in parts of which each has the same ones as long as it is the same. */
  parts(): readonly (readonly Entry[])[];
  /** The same for all snapshots that came of one another by changes of events. */
  readonly kin: object;
  /** The entry of an id, where nobody need go through them for it. */
  readonly find?: (id: string) => Entry | undefined;
  /** What has been found out of their parts goes over to what comes of these; set by who finds it out. */
  inherit?: Inherit<Entry>;
  /** What they came of, as long as nothing else has come of them. */
  readonly since?: Since | undefined;
}

/** What is different from the trees `before`; of those it says nothing else. */
export interface Since {
  readonly before: LaneTrees;
  readonly come: readonly Entry[];
  readonly gone: readonly Entry[];
}

const known = new WeakMap<Snapshot, LaneTrees>();

export const knownTrees = (snapshot: Snapshot): LaneTrees | undefined => known.get(snapshot);

/** The same for all snapshots that came of one another by changes of events; of what is in no trees, the snapshot itself. */
export const kinOf = (snapshot: Snapshot): object => known.get(snapshot)?.kin ?? snapshot;

/** From now on they are not made for it. */
export const knowTrees = (snapshot: Snapshot, trees: LaneTrees): void => void known.set(snapshot, trees);

/** How many entries there are; of a history that changes they need not be listed for it. */
export const entryCount = (snapshot: Snapshot): number =>
  known.get(snapshot)?.count ?? snapshot.entries.length;

/** All entries, in parts of which each has the same ones as long as it is the same; of what is in no trees, that is all together. */
export const entriesInParts = (snapshot: Snapshot): readonly (readonly Entry[])[] =>
  known.get(snapshot)?.parts() ?? [snapshot.entries];
