/** What an editor has added, where it stands in a drawing: plain data, places as in a scene. */
import type { Px, Rect } from './rect.js';

/** A part of the plot, px. */
export interface Strip {
  readonly x: Px;
  readonly width: Px;
}

export interface PlacedBand {
  /** Its place in the document. */
  readonly number: number;
  readonly possible: Strip;
  /** Absent where nothing of it is certain, or that lies out of sight. */
  readonly certain?: Strip;
  /** At the foot of the drawing; absent where it has no room. */
  readonly label?: Strip;
}

export interface PlacedCallout extends Strip {
  readonly number: number;
  /** Middle of its sign. */
  readonly at: Px;
}

export interface PlacedEditorial {
  readonly bands: readonly PlacedBand[];
  readonly callouts: readonly PlacedCallout[];
}

/** What went on around the events, in one lane of aligned histories. */
export interface LaneStrip {
  /** Its place in the document. */
  readonly number: number;
  readonly y: Px;
  readonly height: Px;
  readonly possible: Strip;
  readonly certain?: Strip;
  /** Where its name stands; absent where it has no room. */
  readonly name?: Rect;
}

/** A remark on a stretch of time, in one lane of aligned histories. */
export interface LaneCallout extends Strip {
  readonly number: number;
  /** Of the line over its stretch. */
  readonly y: Px;
  /** Where its sign stands; absent where it has no room. */
  readonly sign?: Rect;
}

export interface AlignedEditorial {
  readonly bands: readonly LaneStrip[];
  readonly callouts: readonly LaneCallout[];
}
