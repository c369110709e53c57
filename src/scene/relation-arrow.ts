/** Arrows between events of which one is known to come before the other: plain data, places as in a scene. */
import type { Px } from './rect.js';

/** Where an arrow begins or ends: at the edge of an event's ink. */
export interface ArrowEnd {
  readonly x: Px;
  readonly y: Px;
  /** The way that leads away from the ink: 1 in reading direction, −1 against it. */
  readonly way: 1 | -1;
}

export interface RelationArrow {
  readonly from: ArrowEnd;
  readonly to: ArrowEnd;
  /** One comes before the other; a line without a point joins two edges that are the same moment. */
  readonly pointed: boolean;
  /** It is someone's reading. */
  readonly doubt: boolean;
}
