/**
 * The ink of a scene. What each tone and kind means stands in one table of the docs ("what ink means").
 */
import type { Px, Rect } from './rect.js';

interface OfEvent {
  /** Id of the event it belongs to; a shared bracket belongs to the first of its events. */
  readonly event: string;
  /** Index of its lane in the scene: colour comes from there. */
  readonly lane: number;
}

/** `full` is certain, `middle` known to the unit only, `pale` possible, `hatched` planned, `hollow` cancelled or disputed. */
export type Tone = 'full' | 'middle' | 'pale' | 'hatched' | 'hollow';

export interface BarMark extends OfEvent, Rect {
  readonly kind: 'bar';
  readonly tone: Tone;
  /** Dashed: the date is uncertain (or the event planned). */
  readonly outline: 'none' | 'dashed';
  /** A dotted line at its foot: possible time. */
  readonly dottedFoot: boolean;
}

/** A run from one tone to another, in reading direction. */
export interface FadeMark extends OfEvent, Rect {
  readonly kind: 'fade';
  readonly from: Tone | 'none';
  readonly to: Tone | 'none';
  /** True where its length means nothing: an open end, a plan without an end. */
  readonly fixedLength: boolean;
}

/** The outermost possible moment: an upright line. */
export interface CapMark extends OfEvent {
  readonly kind: 'cap';
  readonly x: Px;
  readonly y: Px;
  readonly height: Px;
  /** The bound rests on something approximate. */
  readonly dotted: boolean;
}

/** A dotted line of fixed length with a chevron: bounded on one side only. Not a length. */
export interface StubMark extends OfEvent, Rect {
  readonly kind: 'stub';
  readonly towards: 'start' | 'end';
}

export interface DotMark extends OfEvent {
  readonly kind: 'dot';
  /** Centre. */
  readonly x: Px;
  readonly y: Px;
  readonly radius: Px;
  readonly tone: Tone;
  readonly outline: 'none' | 'dashed';
}

/** Some time in a range. */
export interface BracketMark extends OfEvent, Rect {
  readonly kind: 'bracket';
  readonly startDotted: boolean;
  readonly endDotted: boolean;
  /** Dashed: the date is uncertain (or the event planned). */
  readonly outline: 'none' | 'dashed';
  readonly tone: Tone;
  /** False where the range runs on beyond the plot: that end is not drawn. */
  readonly startShown: boolean;
  readonly endShown: boolean;
  /** Every event that shares it. */
  readonly events: readonly string[];
}

/** Joins the parts of a set, or competing claims, or events in known order. */
export interface JoinMark extends OfEvent {
  readonly kind: 'join';
  readonly x1: Px;
  readonly y1: Px;
  readonly x2: Px;
  readonly y2: Px;
  readonly line: 'dotted' | 'solid';
}

export type Mark = BarMark | FadeMark | CapMark | StubMark | DotMark | BracketMark | JoinMark;
