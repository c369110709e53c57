/**
 * The ink of a scene. What each tone and kind means stands in one table of the docs ("what ink means").
 */
import type { Rect } from './rect.js';

/** Whose ink it is, and the box that it fills. */
export interface Placed extends Rect {
  /** Id of the event it belongs to; a shared bracket belongs to the first of its events. */
  readonly event: string;
  /** Index of its lane in the scene: colour comes from there. */
  readonly lane: number;
}

/** `full` is certain, `middle` known to the unit only, `pale` possible, `hatched` planned, `hollow` cancelled or disputed. */
export type Tone = 'full' | 'middle' | 'pale' | 'hatched' | 'hollow';

export interface BarMark extends Placed {
  readonly kind: 'bar';
  /** A pale one has a dotted line at its foot: possible time. */
  readonly tone: Tone;
  /** The date is uncertain (or the event planned). */
  readonly dashed: boolean;
}

/** A run from one tone to another, in reading direction. */
export interface FadeMark extends Placed {
  readonly kind: 'fade';
  readonly from: Tone | 'none';
  readonly to: Tone | 'none';
  /** Where it runs, if its length means nothing: an open end, a plan without an end. */
  readonly towards?: 'start' | 'end';
}

/** The outermost possible moment: an upright line, in the middle of its box. */
export interface CapMark extends Placed {
  readonly kind: 'cap';
  /** The bound rests on something approximate. */
  readonly dotted: boolean;
}

/** A dotted line of fixed length with a chevron: bounded on one side only. Not a length. */
export interface StubMark extends Placed {
  readonly kind: 'stub';
  readonly towards: 'start' | 'end';
}

/** A circle that fills its box. */
export interface DotMark extends Placed {
  readonly kind: 'dot';
  readonly tone: Tone;
  readonly dashed: boolean;
}

/** Some time in a range. */
export interface BracketMark extends Placed {
  readonly kind: 'bracket';
  readonly startDotted: boolean;
  readonly endDotted: boolean;
  /** The date is uncertain (or the event planned). */
  readonly dashed: boolean;
  readonly tone: Tone;
  /** False where the range runs on beyond the plot: that end is not drawn. */
  readonly startShown: boolean;
  readonly endShown: boolean;
  /** Every event that shares it. */
  readonly events: readonly string[];
}

/** Joins the parts of a set (dotted where only one of them holds): a line along the middle of its box. */
export interface JoinMark extends Placed {
  readonly kind: 'join';
  readonly dotted: boolean;
}

export type Mark = BarMark | FadeMark | CapMark | StubMark | DotMark | BracketMark | JoinMark;
