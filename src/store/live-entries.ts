/** The entries of a history that changes: those that were there first, without what has gone, and what has come since. */
import { lowerBound } from '../base/lower-bound.js';
import { orderBy } from '../base/order-by.js';
import { allOf } from '../base/steps.js';
import { leavesOf, treeWith, treeWithout, type Tree } from '../base/tree.js';
import type { TimelineEvent } from '../model/document.js';
import { knowTrees, laneKey, type LaneTrees } from './known-trees.js';
import { partsOf, treeOfLane, treesOf } from './lane-trees.js';
import { lanesOfCounts, REST_LANE } from './lanes.js';
import { LiveExtent } from './live-extent.js';
import { keyOf } from './order-among.js';
import type { Entry, Snapshot, Store } from './store.js';
import { entryWith } from './table-entry.js';

type Trees = Pick<LaneTrees, 'lanes' | 'undated' | 'count' | 'kin'>;

export class LiveEntries {
  /** In time order, those that were there first: what comes later has its place among them. */
  readonly ranked: readonly Entry[];
  readonly #of: Store;
  /** Of those that were there first, by their orders: another one in its place, as its lane has moved; undefined where it is gone. */
  readonly #moved = new Map<number, Entry | undefined>();
  /** What has come, by id. */
  readonly #come = new Map<string, Entry>();
  /** Of it, what waits for its category to have a lane. */
  readonly #waiting = new Set<Entry>();
  readonly #fields = new Set<string>();
  readonly #counts: number[];
  readonly #extent: LiveExtent;
  /** What has changed since changes were last settled. */
  #news = { come: new Set<Entry>(), gone: new Set<Entry>() };
  /** As they were then, … */
  #settled: { -readonly [Key in keyof LaneTrees]: LaneTrees[Key] };
  /** … and as they are. */
  #trees: Trees;
  #snapshot: Snapshot;

  /** `store` has lanes by category, and no event in it says anything of others. */
  constructor(store: Store) {
    const snapshot = store.snapshot();
    this.#of = store;
    this.ranked = snapshot.entries;
    this.#counts = snapshot.lanes.map(({ count }) => count);
    this.#trees = this.#settled = treesOf(snapshot);
    this.#extent = new LiveExtent(snapshot);
    this.#snapshot = snapshot;
    if (!store.has) for (const event of store.doc.events) this.#note(event);
  }

  get count(): number {
    return this.#trees.count;
  }

  /** As it was when changes were last settled. */
  snapshot(): Snapshot {
    return this.#snapshot;
  }

  entry(id: string): Entry | undefined {
    const come = this.#come.get(id);
    const first = come ? undefined : this.#of.entry(id);
    if (!first) return come;
    return this.#moved.has(first.order) ? this.#moved.get(first.order) : first;
  }

  /** Whether any event has a field, or had. */
  has(field: keyof TimelineEvent): boolean {
    return this.#fields.has(field) || (this.#of.has?.(field) ?? false);
  }

  /** As in a document: what has changed stands where it stood. */
  events(): readonly TimelineEvent[] {
    const left = new Map(this.#come);
    const first = this.#of.doc.events.flatMap(({ id }) => {
      left.delete(id);
      return this.entry(id)?.event ?? [];
    });
    return [...first, ...Array.from(left.values(), ({ event }) => event)];
  }

  /** The lane of a category; -1 where it has none yet. */
  laneOf(category = ''): number {
    const { lanes } = this.#snapshot;
    const own = lanes.findIndex(({ id }) => id === category);
    return own < 0 && lanes.at(-1)?.id === REST_LANE ? lanes.length - 1 : own;
  }

  remove(id: string): void {
    const entry = this.entry(id);
    if (!entry) return;
    if (!this.#come.delete(id)) this.#moved.set(entry.order, undefined);
    if (this.#waiting.delete(entry)) return;
    this.#extent.remove(entry);
    if (!this.#news.come.delete(entry)) this.#news.gone.add(entry);
    this.#counts[entry.lane]! -= 1;
    const { undated } = this.#trees;
    this.#replace(
      entry,
      -1,
      tree => treeWithout(tree, laneKey(entry), entry, this.#settled.inherit),
      () => undated.toSpliced(undated.indexOf(entry), 1),
    );
  }

  /** In place of what has its id. */
  put(entry: Entry): void {
    this.remove(entry.event.id);
    this.#come.set(entry.event.id, entry);
    this.#note(entry.event);
    if (entry.lane < 0) this.#waiting.add(entry);
    else this.#add(entry);
  }

  #add(entry: Entry): void {
    this.#extent.add(entry);
    this.#news.come.add(entry);
    this.#counts[entry.lane]! += 1;
    const { undated } = this.#trees;
    this.#replace(
      entry,
      1,
      tree => treeWith(tree, laneKey(entry), entry, this.#settled.inherit),
      () => {
        const place = lowerBound(undated.length, i => undated[i]!.order <= entry.order);
        return undated.toSpliced(place, 0, entry);
      },
    );
  }

  #replace(
    { lane, dated }: Entry,
    more: number,
    tree: (before: Tree<Entry>) => Tree<Entry>,
    undated: () => readonly Entry[],
  ): void {
    const { lanes, count, ...rest } = this.#trees;
    this.#trees = {
      ...rest,
      count: count + more,
      ...(dated ? { lanes: lanes.with(lane, tree(lanes[lane]!)) } : { lanes, undated: undated() }),
    };
  }

  /** After changes: what they have made of all. */
  settle(): void {
    const { lanes: before, asOf } = this.#snapshot;
    let lanes: Snapshot['lanes'] = before.map((lane, i) =>
      lane.count === this.#counts[i] ? lane : { ...lane, count: this.#counts[i]! },
    );
    if (this.#waiting.size > 0 || this.#counts.includes(0)) lanes = this.#layLanes();
    const trees = this.#trees;
    const { length } = this.ranked;
    let entries: readonly Entry[] | undefined;
    this.#snapshot = {
      complete: true,
      asOf,
      lanes,
      get entries() {
        return (entries ??= inOrder(trees, length));
      },
      undated: trees.undated,
      ...this.#extent.of(trees),
      isKnownBefore: () => false,
    };
    const settled = this.#settled;
    // Nobody is to hold all that ever was.
    settled.since = undefined;
    const since = trees.kin === settled.kin ? { before: settled, ...newsOf(this.#news) } : undefined;
    this.#settled = { ...trees, parts: () => partsOf(trees), find: id => this.entry(id), since };
    this.#news = { come: new Set(), gone: new Set() };
    knowTrees(this.#snapshot, this.#settled);
  }

  /** Lanes for what has come, without those that are empty. The others keep their order, and their trees where they stand as before. */
  #layLanes(): Snapshot['lanes'] {
    const { lanes: before } = this.#snapshot;
    const { lanes: trees, undated } = this.#trees;
    const categoryOf = ({ lane, event }: Entry): string =>
      (before[lane]?.id ?? REST_LANE) === REST_LANE ? (event.category ?? '') : before[lane]!.id;
    const counts = new Map<string, number>();
    for (const [lane, { id }] of before.entries()) if (id !== REST_LANE) counts.set(id, this.#counts[lane]!);
    const rest = before.findIndex(({ id }) => id === REST_LANE);
    const others = [
      ...(rest < 0 ? [] : itemsOf(trees[rest]!)),
      ...undated.filter(({ lane }) => lane === rest),
    ];
    for (const entry of [...others, ...this.#waiting])
      counts.set(categoryOf(entry), (counts.get(categoryOf(entry)) ?? 0) + 1);

    const { lanes, placeOf } = lanesOfCounts(counts, this.#of.doc.categories);
    const moved = (entry: Entry): Entry => {
      const lane = placeOf(categoryOf(entry));
      if (lane === entry.lane) return entry;
      const own = entryWith(entry, { lane });
      if (this.ranked[entry.order]) this.#moved.set(entry.order, own);
      else this.#come.set(entry.event.id, own);
      return own;
    };
    const staying = new Map<number, Tree<Entry>>(
      trees.flatMap((tree, lane) =>
        lane !== rest && lanes[lane]?.id === before[lane]!.id ? [[lane, tree] as const] : [],
      ),
    );
    const own = lanes.map((): Entry[] => []);
    for (const [lane, tree] of trees.entries())
      if (!staying.has(lane))
        for (const entry of itemsOf(tree)) {
          const at = moved(entry);
          own[at.lane]!.push(at);
        }
    this.#trees = {
      ...this.#trees,
      kin: {},
      undated: undated.map(moved),
      lanes: own.map((entries, lane) => staying.get(lane) ?? allOf(treeOfLane(entries))),
    };
    this.#extent.renew();
    this.#counts.splice(0, Infinity, ...lanes.map(({ count }) => count));
    const waiting = [...this.#waiting].map(moved);
    this.#waiting.clear();
    for (const entry of waiting) {
      this.#counts[entry.lane]! -= 1;
      this.#add(entry);
    }
    return lanes;
  }

  #note(event: TimelineEvent): void {
    for (const field of Object.keys(event)) this.#fields.add(field);
  }
}

const newsOf = ({ come, gone }: Readonly<Record<'come' | 'gone', ReadonlySet<Entry>>>) => ({
  come: [...come],
  gone: [...gone],
});

const itemsOf = (tree: Tree<Entry>): readonly Entry[] => [...leavesOf(tree)].flatMap(({ items }) => items);

/** All of them in time order: so many were `first`, and have their places. What has come is sorted alone: of a million there are few. */
function inOrder({ lanes, undated }: Trees, first: number): readonly Entry[] {
  const places = new Array<Entry | undefined>(first);
  const come: Entry[] = [];
  for (const entries of [...lanes.map(itemsOf), undated])
    for (const entry of entries)
      if (Number.isInteger(entry.order) && entry.order >= 0 && entry.order < first)
        places[entry.order] = entry;
      else come.push(entry);
  const orders = Float64Array.from(come, ({ order }) => order);
  const sorted = Array.from(orderBy(orders, Float64Array.from(come, keyOf)), i => come[i]!);
  const all: Entry[] = [];
  let next = 0;
  for (const [place, entry] of places.entries()) {
    while (sorted[next] && sorted[next]!.order < place) all.push(sorted[next++]!);
    if (entry) all.push(entry);
  }
  return all.concat(sorted.slice(next));
}
