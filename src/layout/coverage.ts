/** How many events cover each column of a strip of pixels, lane by lane: counted once, and then for what changes. */
import { clamp, type Extent } from '../base/extent.js';
import { PART, type Steps } from '../base/steps.js';
import type { TimeScale } from '../scale/time-scale.js';
import { entriesInParts, knownTrees, type LaneTrees, type Since } from '../store/known-trees.js';
import { presenceOf } from '../store/presence.js';
import type { Entry, Snapshot } from '../store/store.js';

/** A moment, and what is shorter, is drawn so wide, px. */
const LEAST = 3;

/** For each column, how many more events cover it than the one before; possibly, and for certain. */
export interface Counts {
  readonly full: Int32Array;
  readonly pale: Int32Array;
}

export const noCover = ({ range }: TimeScale): Counts => {
  const columns = Math.ceil(range.end - range.start);
  return { full: new Int32Array(columns + 1), pale: new Int32Array(columns + 1) };
};

export class Coverage {
  /** Of the lanes in which anything is dated. */
  readonly lanes: (Counts | undefined)[];
  readonly #scale: TimeScale;
  #snapshot: Snapshot;
  #trees: LaneTrees | undefined;
  /** How many events are still to be counted. */
  left: number;
  #counting: Iterator<unknown, void> | undefined;
  /** What has changed since then. */
  #news: Since[] = [];

  constructor(snapshot: Snapshot, scale: TimeScale) {
    this.lanes = snapshot.lanes.map(() => undefined);
    this.#scale = scale;
    this.#snapshot = snapshot;
    this.#trees = knownTrees(snapshot);
    this.left = this.#trees?.count ?? snapshot.entries.length;
    this.#counting = this.#countAll(entriesInParts(snapshot));
  }

  /** From now on it is that of a snapshot; false where that has not come of the last one. */
  follow(snapshot: Snapshot): boolean {
    if (snapshot === this.#snapshot) return true;
    const trees = knownTrees(snapshot);
    if (!trees?.since || trees.since.before !== this.#trees) return false;
    this.#news.push(trees.since);
    this.left += trees.since.come.length + trees.since.gone.length;
    this.#trees = trees;
    this.#snapshot = snapshot;
    return true;
  }

  /** Counts what is left, whoever has begun with it. */
  *steps(): Steps<void> {
    while (this.#counting && !this.#counting.next().done) yield;
    this.#counting = undefined;
    for (const { come, gone } of this.#news) {
      for (const entry of come) this.#add(entry, 1);
      for (const entry of gone) this.#add(entry, -1);
    }
    this.#news = [];
    this.left = 0;
  }

  *#countAll(parts: readonly (readonly Entry[])[]): Steps<void> {
    for (const part of parts)
      for (const [i, entry] of part.entries()) {
        if (i % PART === 0) yield;
        this.#add(entry, 1);
        this.left -= 1;
      }
  }

  #add(entry: Entry, by: 1 | -1): void {
    if (!entry.dated) return;
    const own = (this.lanes[entry.lane] ??= noCover(this.#scale));
    count(entry, own, this.#scale, by);
    entry.hidden?.forEach(each => count(each, own, this.#scale, by));
  }
}

function count(entry: Entry, { full, pale }: Counts, { toPx, range }: TimeScale, by: 1 | -1): void {
  const columns = full.length - 1;
  const add = (to: Int32Array, extent: Extent, most = Infinity): void => {
    const [start, end] = [toPx(extent.start) - range.start, toPx(extent.end) - range.start];
    if (!(end >= 0 && start <= columns) || end - start > most) return;
    const middle = (start + end) / 2;
    const isShort = end - start < LEAST;
    const first = Math.round(clamp(isShort ? middle - LEAST / 2 : start, 0, columns - 1));
    to[first]! += by;
    to[Math.min(columns, Math.max(first + 1, Math.round(isShort ? first + LEAST : end)))]! -= by;
  };
  for (const { possible, certain, isMoment } of presenceOf(entry)) {
    add(pale, possible);
    if (certain) add(full, certain);
    else if (isMoment) add(full, possible, LEAST);
  }
}
