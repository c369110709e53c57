/** What is known of lanes that are placed, and what draws them. */
import type { Extent } from '../base/extent.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Cluster } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import type { Item } from './item.js';
import type { Zoom } from './zoom.js';

export interface PlacedItem {
  readonly item: Item;
  /** From the top of its lane, px. */
  readonly y: number;
  /** Of the row. */
  readonly next: PlacedItem | undefined;
  /** In no larger part of time it is seen, at this zoom and closer. */
  readonly time: Extent;
}

/** What of a lane may be seen, and how many events lie wholly before and after that. */
export interface Seen {
  readonly items: readonly PlacedItem[];
  /** Events that are counted rather than drawn; absent where all are drawn. */
  readonly clusters?: readonly Cluster[];
  readonly before: number;
  readonly after: number;
}

export interface PlacedLane {
  readonly zoom: Zoom;
  readonly height: number;
  /**
   * What of the lane, whose top is drawn at `top` px, may be seen in a stretch of time (civil ms); and also the event with the
   * id `keep`, wherever it is.
   */
  seen(time: Extent, drawing: Drawing, top: number, keep: string | undefined): Seen;
}

export interface Placement {
  /** One under the other; y is from the top of the first. */
  readonly lanes: readonly {
    readonly placed: PlacedLane;
    readonly y: number;
    readonly height: number;
  }[];
  /** Of all lanes together. */
  readonly height: number;
}

/** All that the parts of the scene are made from. */
export interface Drawing {
  readonly placement: Placement;
  /** As it is drawn; its lanes are placed at the same scale, or a smaller one. */
  readonly zoom: Zoom;
  readonly snapshot: Snapshot;
  /** From visible time to the plot. */
  readonly scale: TimeScale;
}

export type Heads = ReadonlyMap<string, boolean>;

/** How lanes are placed that are not packed row by row: those with more events than a picture can hold, and with families. */
export interface Placing {
  /**
   * The scale that a lane has its rows and counts from, in a drawing of the scale `pxPerMs`; never larger, for what has room
   * at one scale has room at all larger ones.
   */
  scaleOf(pxPerMs: number, lane: number, snapshot: Snapshot): number;
  /** In place of the function `placeLane`. */
  placeLane(
    snapshot: Snapshot,
    lane: number,
    zoom: Zoom,
    room: { readonly height: number | undefined; readonly nameHeight: number },
  ): PlacedLane;
  /** The events whose label has room for a sign before it, at which what is part of them is hidden: by id whether it is. */
  readonly heads?: (snapshot: Snapshot) => Heads;
}
