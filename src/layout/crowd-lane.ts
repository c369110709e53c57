/** A lane of a crowded document: what of it has a row, and counts of the rest at its foot. */
import { clamp, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { countBefore } from '../base/tree.js';
import type { Cluster } from '../scene/scene.js';
import type { Counted } from '../store/density.js';
import { findEntry } from '../store/find-entry.js';
import { knownTrees } from '../store/known-trees.js';
import type { Entry, Snapshot } from '../store/store.js';
import { laneIndex, type LaneIndex } from './crowd-index.js';
import { TILE, Tiles, type TiledItem } from './crowd-tiles.js';
import { FEW_ROOMY } from './crowding.js';
import { FOOT_HEIGHT } from './drawing.js';
import { AXIS_HEIGHT, CLUSTER_STRIP, CLUSTER_WIDTH, MOST_CLUSTERS, type RowMetrics } from './metrics.js';
import { holds } from './place-lanes.js';
import type { Placing, Drawing, PlacedItem, PlacedLane, Seen } from './placement.js';
import { DAY_MS } from '../time/interval.js';
import { timeAt, worldX, type Zoom } from './zoom.js';

/** Events drawn one by one that begin in a plot, all lanes together. */
const DRAWN_IN_PLOT = 48;

/** A profile has a part for each so many px. */
const PROFILE_STEP = 6;

/** An item, and when each of its events is anchored, civil ms. */
type NearItem = PlacedItem & Pick<TiledItem, 'anchors'>;

/** What is counted in a stretch of time. */
type Stretch = Pick<Cluster, 'count' | 'approximate' | 'profile' | 'time'>;

/**
 * Place of a lane at a zoom. Cost: of up to 40 events all at once, of more those that are seen, when they first are. What was placed
 * `before` events changed, with all else as it is now, is kept where it can be.
 */
export class CrowdedLane implements PlacedLane {
  readonly zoom: Zoom;
  readonly height: number;
  readonly index: LaneIndex;
  readonly #snapshot: Snapshot;
  readonly #lane: number;
  readonly #tiles: Tiles;
  /** Top of the first row, and of the counts. */
  readonly #top: number;
  readonly #foot: number;
  readonly #rowHeight: number;
  readonly #clusterWidth: number;
  readonly #counts = new Map<number, Stretch>();
  /** What was seen last, civil ms. */
  #time: Extent | undefined;
  #near: { readonly key: string; readonly items: readonly NearItem[] } | undefined;

  constructor(
    snapshot: Snapshot,
    lane: number,
    zoom: Zoom,
    { height, nameHeight }: Parameters<Placing['placeLane']>[3],
    before?: CrowdedLane,
  ) {
    const { metrics, plotWidth } = zoom;
    const laneCount = snapshot.lanes.length;
    this.zoom = zoom;
    this.#snapshot = snapshot;
    this.#lane = lane;
    this.index = laneIndex(snapshot, lane);
    this.#rowHeight = rowHeightOf(metrics);
    this.#top = nameHeight + metrics.lanePadStart;
    // One more than fit side by side is in sight, as the outermost are cut.
    this.#clusterWidth = Math.max(
      CLUSTER_WIDTH,
      plotWidth / Math.max(1, Math.floor(MOST_CLUSTERS / laneCount) - 1),
    );
    const total = this.index.size;
    // One that is not in hand is as high before it comes.
    const isSmall = !snapshot.density && total <= FEW_ROOMY;
    const rows = rowsThatFit(laneCount, height, metrics);
    const most = Math.max(1, Math.round(((DRAWN_IN_PLOT / laneCount) * TILE) / plotWidth));
    this.#tiles = new Tiles(
      { snapshot, index: this.index, zoom, rowHeight: this.#rowHeight, rows, most },
      before && before.#tiles,
    );
    // A lane of a few events is as high as it needs to be, one of many is as high wherever it is looked at.
    const all = isSmall ? this.#tiles.all() : undefined;
    const used = all ? Math.max(1, ...all.map(({ row, rows: high }) => row + high)) : rows;
    const isCounted =
      all === undefined || all.reduce((sum, { item }) => sum + item.entries.length, 0) < total;
    this.#foot = this.#top + used * this.#rowHeight;
    this.height = this.#foot + (isCounted ? CLUSTER_STRIP : 0) + metrics.lanePadEnd;
  }

  seen(time: Extent, drawing: Drawing, top: number, keep: string | undefined): Seen {
    const { zoom } = this;
    this.#time = time;
    const width = this.#clusterWidth;
    const { range } = drawing.scale;
    const originPx = drawing.scale.toPx(drawing.zoom.origin);
    const stretchAt = (x: number): number =>
      Math.floor(worldX(zoom, timeAt(drawing.zoom, x - originPx)) / width);
    const [first, last] = [stretchAt(range.start), stretchAt(range.end)];
    const counted = { start: this.#boundOf(first), end: this.#boundOf(last + 1) };
    let before = Math.round(this.#countIn({ start: -Infinity, end: counted.start }).count);
    let after = Math.round(this.#countIn({ start: counted.end, end: Infinity }).count);

    const items: PlacedItem[] = [];
    const kept = keep === undefined ? undefined : entryOf(drawing.snapshot)(keep);
    const near = this.#around(
      {
        start: Math.min(worldX(zoom, time.start), first * width),
        end: Math.max(worldX(zoom, time.end), (last + 1) * width),
      },
      kept,
    );
    for (const each of near) {
      const isBefore = each.time.end <= time.start;
      const isBeyond = isBefore || each.time.start >= time.end;
      const isDrawn = !isBeyond || holds(each.item, keep);
      if (isDrawn) items.push(each);
      for (const at of each.anchors) {
        const isCountedBefore = at < counted.start;
        if (isCountedBefore || at >= counted.end) {
          if (isDrawn && isCountedBefore) before -= 1;
          else if (isDrawn) after -= 1;
        } else if (!isDrawn) {
          if (isBefore) before += 1;
          else after += 1;
        }
      }
    }

    const clusters: Cluster[] = [];
    for (let stretch = first; stretch <= last; stretch++) {
      const counts = this.#countOf(stretch);
      const { count, time: own } = counts;
      if (count === 0) continue;
      // As wide as it was placed, in the middle of what it stands for: a zoom moves it, and changes nothing of it.
      const [from, to] = [worldX(drawing.zoom, own.start), worldX(drawing.zoom, own.end)];
      // A profile stands where its time is.
      const wide = counts.profile ? to - from : width;
      const x = originPx + (from + to - wide) / 2;
      if (x + wide - range.start < 1) before += count;
      else if (range.end - x < 1) after += count;
      else
        clusters.push({
          key: `${zoom.pxPerMs}/${this.#lane}/${stretch}`,
          lane: this.#lane,
          x,
          y: top + this.#foot,
          width: wide,
          height: CLUSTER_STRIP - 4,
          ...counts,
        });
    }
    return { items, clusters, before, after };
  }

  /** Places what comes into sight in a pan, as far as the last look was wide to either side, a part at each step. */
  *placeBeside(): Generator<void, void> {
    const time = this.#time;
    if (!time) return;
    const [start, end] = [worldX(this.zoom, time.start), worldX(this.zoom, time.end)];
    yield* this.#tiles.placeIn({ start: start - (end - start), end: end + (end - start) });
  }

  /** Places what is seen where the last look at `from`, the same lane at another scale, is taken nearer or further, a part at each step. */
  *placeAfter(from: CrowdedLane): Generator<void, void> {
    const time = from.#time;
    if (!time) return;
    const half = ((time.end - time.start) / 2) * Math.min(1, from.zoom.pxPerMs / this.zoom.pxPerMs);
    const middle = (time.start + time.end) / 2;
    yield* this.#tiles.placeIn({
      start: worldX(this.zoom, middle - half) - this.#clusterWidth,
      end: worldX(this.zoom, middle + half) + this.#clusterWidth,
    });
  }

  /** What reaches into a stretch, px, each with the next of its row; and an entry that is kept, wherever it is. */
  #around(stretch: Extent, kept: Entry | undefined): readonly NearItem[] {
    const key = `${this.#tiles.tilesIn(stretch).join()}/${kept?.order}`;
    if (this.#near?.key !== key) {
      const tiled = this.#tiles.itemsIn(stretch);
      const own = kept?.lane === this.#lane && kept.dated ? this.#tiles.find(kept) : undefined;
      if (own && !tiled.includes(own)) tiled.push(own);
      tiled.sort((a, b) => (a.item.start === b.item.start ? a.row - b.row : a.item.start - b.item.start));
      this.#near = { key, items: this.#withNext(tiled) };
    }
    return this.#near.items;
  }

  #withNext(tiled: readonly TiledItem[]): readonly NearItem[] {
    const nexts: PlacedItem[] = [];
    const placed: NearItem[] = [];
    for (const { item, row, rows, time, anchors } of [...tiled].reverse()) {
      const following = nexts.slice(row, row + rows).filter(Boolean);
      const next = following.reduce<PlacedItem | undefined>(
        (first, each) => (first && first.item.start <= each.item.start ? first : each),
        undefined,
      );
      const own = { item, y: this.#top + row * this.#rowHeight, time, next, anchors };
      for (let at = row; at < row + rows; at++) nexts[at] = own;
      placed.push(own);
    }
    return placed.reverse();
  }

  /** How many events of a stretch have no row. */
  #countOf(stretch: number): Stretch {
    let known = this.#counts.get(stretch);
    if (!known) {
      const px = { start: stretch * this.#clusterWidth, end: (stretch + 1) * this.#clusterWidth };
      const time = { start: this.#boundOf(stretch), end: this.#boundOf(stretch + 1) };
      const { count, approximate } = this.#countIn(time);
      const drawn = this.#tiles
        .itemsIn(px)
        .reduce(
          (sum, { anchors }) => sum + anchors.filter(at => at >= time.start && at < time.end).length,
          0,
        );
      known = {
        count: Math.max(0, Math.round(count - drawn)),
        ...(approximate && { approximate }),
        ...this.#profileOf(time),
        time,
      };
      this.#counts.set(stretch, known);
    }
    return known;
  }

  /** Where a stretch begins, civil ms: between two bins of a source, where there are such nearby. */
  #boundOf(stretch: number): number {
    const width = this.#clusterWidth;
    const at = timeAt(this.zoom, stretch * width);
    return this.#snapshot.density?.edgeNear(at, width / 4 / this.zoom.pxPerMs) ?? at;
  }

  /** Events that are anchored in a time, in hand or not. */
  #countIn({ start, end }: Extent): Counted {
    const inHand = countBefore(this.index, end) - countBefore(this.index, start);
    const counted = this.#snapshot.density?.count(this.#snapshot.lanes[this.#lane]!.id, { start, end });
    return counted && counted.count > inHand ? counted : { count: inHand, approximate: false };
  }

  /** How the events of a source lie in a stretch; what is as dense as all time on an average is half as high as what has room. */
  #profileOf({ start, end }: Extent): Pick<Stretch, 'profile'> {
    const { density, lanes } = this.#snapshot;
    if (!density?.hasShape || !(start < end)) return {};
    const { id } = lanes[this.#lane]!;
    const most = Math.floor(this.#clusterWidth / PROFILE_STEP);
    // Most dates are days: parts of one would show nothing but that.
    const size = Math.max(1, Math.min(most, Math.round((end - start) / DAY_MS)));
    const length = (end - start) / size;
    const mean = density.meanOf(id) * length;
    const profile = Array.from({ length: size }, (_, i) => {
      const { count } = density.count(id, { start: start + i * length, end: start + (i + 1) * length });
      return mean > 0 ? Math.min(1, Math.sqrt(count / mean) / 2) : 0;
    });
    return { profile };
  }
}

/** The entry of the id that was asked for last: a table of all takes as much as the entries do. */
const entryOf = memo((snapshot: Snapshot): ((id: string) => Entry | undefined) => {
  const find = knownTrees(snapshot)?.find ?? (id => findEntry(snapshot.entries, id));
  let last: { readonly id: string; readonly entry: Entry | undefined } | undefined;
  return id => (last?.id === id ? last : (last = { id, entry: find(id) })).entry;
});

const rowHeightOf = ({ label, labelGap, bar, rowGap }: RowMetrics): number => label + labelGap + bar + rowGap;

/** Rows for each lane; a fixed few where the page gives no height. */
function rowsThatFit(laneCount: number, height: number | undefined, metrics: RowMetrics): number {
  if (height === undefined) return laneCount > 8 ? 3 : 5;
  const lane = (height - AXIS_HEIGHT - FOOT_HEIGHT) / laneCount;
  const rows = Math.floor(
    (lane - CLUSTER_STRIP - metrics.lanePadStart - metrics.lanePadEnd) / rowHeightOf(metrics),
  );
  return clamp(rows, 2, 8);
}
