/**
 * How time is cut for a source: all of it in one tile, each tile in two halves, and so on. The same stretches are asked for again and
 * again, so that what stands between (a cache of the browser, a proxy, a database) may know the answer.
 */
import { lengthOf, overlaps, type Extent } from '../base/extent.js';

/** `index` is counted from the start of all time, in tiles of that depth. */
export interface Tile {
  readonly depth: number;
  readonly index: number;
}

/** Bins of a tile. */
export const BINS = 256;

/** All is cut so that tiles begin at whole ms as long as they are as many. */
const PARTS = 1024;

const MOST_DEPTH = 40;

/** On which row an event stands may hang on others so many lengths of a view away: these are had before it is in sight. */
const AROUND = 4;

export class TileGrid {
  /** Somewhat longer than what there is. */
  readonly all: Extent;

  constructor({ start, end }: Extent) {
    const least = 2 ** Math.ceil(Math.log2((end - start) / PARTS));
    this.all = { start, end: start + Math.ceil((end - start) / least) * least };
  }

  timeOf({ depth, index }: Tile, count = 1): Extent {
    return { start: this.#edge(depth, index), end: this.#edge(depth, index + count) };
  }

  /**
   * The tiles of what a view shows and `AROUND` as much on either side, of `AROUND` to twice as often its length; none, where it shows
   * nothing of all.
   */
  around(range: Extent): readonly Tile[] {
    const length = lengthOf(range);
    const near = { start: range.start - AROUND * length, end: range.end + AROUND * length };
    if (!overlaps(near, this.all)) return [];
    const depth = Math.min(
      MOST_DEPTH,
      Math.max(0, Math.floor(Math.log2(lengthOf(this.all) / (AROUND * length)))),
    );
    const width = lengthOf(this.all) / 2 ** depth;
    const first = Math.max(0, Math.floor((near.start - this.all.start) / width));
    const last = Math.min(2 ** depth, Math.ceil((near.end - this.all.start) / width)) - 1;
    return Array.from({ length: last - first + 1 }, (_, i) => ({ depth, index: first + i }));
  }

  #edge(depth: number, index: number): number {
    return this.all.start + lengthOf(this.all) * (index / 2 ** depth);
  }
}

export const ROOT: Tile = { depth: 0, index: 0 };

export const keyOf = ({ depth, index }: Tile): string => `${depth}/${index}`;

/** Tiles of one depth, in order, as runs of neighbours. */
export function runsOf(tiles: readonly Tile[]): readonly (readonly Tile[])[] {
  const runs: Tile[][] = [];
  for (const tile of tiles) {
    const last = runs.at(-1)?.at(-1);
    if (last?.depth === tile.depth && last.index + 1 === tile.index) runs.at(-1)!.push(tile);
    else runs.push([tile]);
  }
  return runs;
}

/** What is known of tiles; of more than so many what has not been wanted for longest goes. */
export class KnownTiles<T> {
  /** By key, in the order in which they were last wanted. */
  readonly #known = new Map<string, { readonly tile: Tile; readonly value: T }>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** From the coarse to the fine, and then in time. */
  get inOrder(): readonly T[] {
    return [...this.#known.values()]
      .sort(({ tile: a }, { tile: b }) => a.depth - b.depth || a.index - b.index)
      .map(({ value }) => value);
  }

  /** Whether a tile is known; it is wanted. */
  want(tile: Tile): boolean {
    const key = keyOf(tile);
    const own = this.#known.get(key);
    if (!own) return false;
    this.#known.delete(key);
    this.#known.set(key, own);
    return true;
  }

  put(tile: Tile, value: T, isWanted: (key: string) => boolean): void {
    this.#known.delete(keyOf(tile));
    this.#known.set(keyOf(tile), { tile, value });
    for (const key of this.#known.keys()) {
      if (this.#known.size <= this.#most) return;
      if (!isWanted(key)) this.#known.delete(key);
    }
  }
}
