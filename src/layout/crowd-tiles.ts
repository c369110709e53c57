/**
 * Rows of a lane with more events than have room: those that are found by a look at their own stretch of time.
 *
 * At one scale, time is cut into tiles. An event belongs to the tile that it is anchored in, of a width that is twice what it may
 * take with its label, so that none reaches further than half a tile beyond its own. Long events have wider tiles, by powers of
 * two, and are placed before short ones. Of one width, every second tile is placed without a look at its neighbours, and those
 * between them find room in what these leave. So where an event stands hangs on a few tiles around it, and on nothing else:
 * neither on which time is visible, nor on how many events there are elsewhere.
 */
import { areSame } from '../base/are-same.js';
import type { Extent } from '../base/extent.js';
import { leavesOf } from '../base/tree.js';
import { anchorOf, type Entry, type Snapshot } from '../store/store.js';
import type { CivilMs } from '../time/interval.js';
import { classesOf, weightiest, type LaneIndex } from './crowd-index.js';
import type { LengthClass } from './crowd-weights.js';
import type { Item } from './item.js';
import { timeIn } from './place-lanes.js';
import { itemsOf } from './share-brackets.js';
import { timeAt, worldX, type Zoom } from './zoom.js';

export interface TiledItem {
  readonly item: Item;
  /** The first row that it takes, and how many. */
  readonly row: number;
  readonly rows: number;
  /** As `PlacedItem.time`. */
  readonly time: Extent;
  /** When each of its events is anchored, civil ms. */
  readonly anchors: readonly CivilMs[];
}

export interface TileOptions {
  readonly snapshot: Snapshot;
  readonly index: LaneIndex;
  readonly zoom: Zoom;
  readonly rowHeight: number;
  /** How many there are. */
  readonly rows: number;
  /** Events drawn in a tile, of each width. */
  readonly most: number;
}

/** Width of the narrowest tiles, px. */
export const TILE = 1024;

/** Ink of no length takes no more with its label, what has a fixed length, and the gap after it. Px. */
const LABELLED = 448;

/** What stands in a tile, and what that hangs on. */
interface PlacedTile {
  /** What it is known to hold for. */
  readonly index: LaneIndex;
  readonly candidates: readonly Entry[];
  /** What has rows already. */
  readonly taken: readonly TiledItem[];
  readonly items: readonly TiledItem[];
}

export class Tiles {
  readonly #of: TileOptions;
  /** Of each width, the narrowest first; the last is of what is endless, and has one tile. */
  readonly #levels: readonly (readonly LengthClass[])[];
  readonly #placed: Map<string, PlacedTile>;

  /** What was placed `before` events changed, with all else as it is now, stands where nothing has come or gone that it hangs on. */
  constructor(of: TileOptions, before?: Tiles) {
    this.#of = of;
    this.#placed = before ? before.#placed : new Map<string, PlacedTile>();
    const { zoom, index } = of;
    const levelOf = (most: LengthClass): number =>
      Math.max(0, Math.ceil(Math.log2((2 * (most * zoom.pxPerMs + LABELLED)) / TILE)));
    const classes = classesOf(index);
    const finite = classes.filter(most => most < Infinity);
    const top = Math.max(-1, ...finite.map(levelOf));
    this.#levels = [
      ...Array.from({ length: top + 1 }, (_, level) => finite.filter(each => levelOf(each) === level)),
      classes.filter(most => most === Infinity),
    ];
  }

  /** All that may reach into a stretch, px from the origin: a list of the caller's own, in no order. */
  itemsIn(stretch: Extent): TiledItem[] {
    return this.#from(0, stretch);
  }

  /** All there are. O(n). */
  all(): readonly TiledItem[] {
    const entries = [...leavesOf(this.#of.index)].flatMap(({ items }) => items);
    return [...this.#levels.keys()].flatMap(level =>
      [...new Set(entries.map(entry => this.#tileOf(level, entry)))].flatMap(number =>
        this.#tile(level, number),
      ),
    );
  }

  /** The item of an entry; undefined where it is counted. */
  find(entry: Entry): TiledItem | undefined {
    for (const level of this.#levels.keys()) {
      const found = this.#tile(level, this.#tileOf(level, entry)).find(({ item }) =>
        item.entries.includes(entry),
      );
      if (found) return found;
    }
    return undefined;
  }

  /** Tiles that reach into a stretch have these numbers, first and last. */
  tilesIn({ start, end }: Extent): readonly (readonly [first: number, last: number])[] {
    return this.#levels.map((_, level) => {
      const width = this.#widthOf(level);
      return width === Infinity
        ? ([0, 0] as const)
        : ([Math.floor(start / width - 0.5), Math.floor(end / width + 0.5)] as const);
    });
  }

  /** Places what may reach into a stretch, px from the origin, a tile at each step; nothing where it has been placed before. */
  *placeIn(stretch: Extent): Generator<void, void> {
    const tiles = this.tilesIn(stretch);
    for (const [level, [first, last]] of [...tiles.entries()].reverse())
      for (let number = first; number <= last; number++) {
        if (this.#placed.get(`${level}/${number}`)?.index === this.#of.index) continue;
        this.#tile(level, number);
        yield;
      }
  }

  #from(level: number, stretch: Extent): TiledItem[] {
    const tiles = this.tilesIn(stretch).slice(level);
    return tiles.flatMap(([first, last], i) => {
      const items: TiledItem[] = [];
      for (let number = first; number <= last; number++) items.push(...this.#tile(level + i, number));
      return items;
    });
  }

  #widthOf(level: number): number {
    return level === this.#levels.length - 1 ? Infinity : TILE * 2 ** level;
  }

  #tileOf(level: number, entry: Entry): number {
    const width = this.#widthOf(level);
    return width === Infinity ? 0 : Math.floor(worldX(this.#of.zoom, anchorOf(entry)) / width);
  }

  #tile(level: number, number: number): readonly TiledItem[] {
    const { index } = this.#of;
    const key = `${level}/${number}`;
    let known = this.#placed.get(key);
    if (known?.index !== index) this.#placed.set(key, (known = this.#place(level, number, known)));
    return known.items;
  }

  #place(level: number, number: number, before: PlacedTile | undefined): PlacedTile {
    const { index, zoom, most } = this.#of;
    const width = this.#widthOf(level);
    const isEndless = width === Infinity;
    const [start, end] = isEndless ? [-Infinity, Infinity] : [number * width, (number + 1) * width];
    const time = isEndless ? { start, end } : { start: timeAt(zoom, start), end: timeAt(zoom, end) };
    const candidates = weightiest(index, this.#levels[level]!, time, most);
    if (candidates.length === 0) return { index, candidates, taken: [], items: [] };

    const reach = isEndless ? time : { start: start - width / 2, end: end + width / 2 };
    const taken = this.#from(level + 1, reach);
    if (!isEndless && number % 2 !== 0)
      taken.push(...this.#tile(level, number - 1), ...this.#tile(level, number + 1));
    const isSame = before && areAll(before.candidates, candidates) && areAll(before.taken, taken);
    return {
      index,
      candidates,
      taken,
      items: isSame ? before.items : this.#pack(level, reach, candidates, taken),
    };
  }

  /** Puts what may have a row where there is room for it, the weightiest first. */
  #pack(
    level: number,
    reach: Extent,
    candidates: readonly Entry[],
    before: readonly TiledItem[],
  ): readonly TiledItem[] {
    const { snapshot, zoom, rowHeight, rows } = this.#of;
    const taken = [...before];
    // What is long leaves a row to what is short.
    const free = level === 0 ? rows : Math.max(1, rows - 1);
    const weights = new Map(candidates.map((entry, weight) => [entry, weight]));
    const weightOf = ({ entries }: Item): number => Math.min(...entries.map(entry => weights.get(entry)!));
    const entries = [...weights.keys()].sort((a, b) => a.order - b.order);
    const items = itemsOf(entries, zoom, snapshot).sort((a, b) => weightOf(a) - weightOf(b));
    const placed: TiledItem[] = [];
    for (const item of items) {
      if (item.start < reach.start || item.reach > reach.end) continue;
      const high = Math.ceil(item.height / rowHeight);
      const row = firstFree(item, high, free, taken);
      if (row === undefined) continue;
      const own = { item, row, rows: high, time: timeIn(item, zoom), anchors: item.entries.map(anchorOf) };
      placed.push(own);
      taken.push(own);
    }
    return placed;
  }
}

const areAll = (before: readonly unknown[], now: readonly unknown[]): boolean =>
  before.length === now.length && areSame(before, now);

/** The first of so many rows from which on `high` rows have room for an item beside what has `taken` its own; none where all are full. */
function firstFree(
  { start, reach }: Item,
  high: number,
  rows: number,
  taken: readonly TiledItem[],
): number | undefined {
  const beside = taken.filter(({ item }) => start < item.reach && item.start < reach);
  for (let row = 0; row + high <= rows; row++)
    if (beside.every(other => other.row + other.rows <= row || row + high <= other.row)) return row;
  return undefined;
}
