/** Where the events of a scene are counted that have no room of their own in it. */
import { grouped } from '../base/grouped.js';
import type { Cluster, Scene } from '../scene/scene.js';
import { firstAlong } from '../store/along-lane.js';
import { laneKey } from '../store/known-trees.js';
import type { Entry, Store } from '../store/store.js';

export class Counted {
  readonly #store: Store;
  readonly #labelled: ReadonlySet<Entry | undefined>;
  readonly #inLane: ReadonlyMap<number, readonly Cluster[]>;
  readonly #firsts = new Map<Cluster, Entry | undefined>();

  constructor({ labels, clusters }: Scene, store: Store) {
    this.#store = store;
    this.#labelled = new Set(labels.map(({ event }) => store.entry(event)));
    this.#inLane = grouped(clusters, ({ lane }) => lane);
  }

  /** Undefined of an event that has a label, or is out of sight. */
  clusterOf(entry: Entry): Cluster | undefined {
    const clusters = this.#inLane.get(entry.lane);
    if (!clusters) return undefined;
    const at = laneKey(entry);
    const cluster = clusters.find(({ time }) => time.start <= at && at < time.end);
    return cluster && !this.#labelled.has(entry) ? cluster : undefined;
  }

  /** The first of those that are counted there. */
  firstOf(cluster: Cluster): Entry | undefined {
    const known = this.#firsts.get(cluster);
    if (known) return known;
    const { lane, time } = cluster;
    const found = firstAlong(this.#store.snapshot(), lane, time, entry => this.clusterOf(entry) === cluster);
    this.#firsts.set(cluster, found);
    return found;
  }

  /** An event itself, or the first of those with which it is counted. */
  readonly standIn = (entry: Entry): Entry => {
    const cluster = this.clusterOf(entry);
    return (cluster && this.firstOf(cluster)) ?? entry;
  };
}
