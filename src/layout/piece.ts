/**
 * What is drawn of an event, still in time: pieces in civil ms that a later step places on rows and pixels.
 */
import type { CivilMs } from '../time/interval.js';
import type { Tone } from '../scene/mark.js';

interface OnTrack {
  /** 0 for the event itself; 1, 2, … for competing claims, thinner and below. */
  readonly track: number;
}

export interface BarPiece extends OnTrack {
  readonly kind: 'bar';
  /** May be −∞ (an open start). */
  readonly start: CivilMs;
  readonly end: CivilMs;
  readonly tone: Tone;
  readonly outline: 'none' | 'dashed';
  readonly dottedFoot: boolean;
}

/** A soft margin. */
export interface FadePiece extends OnTrack {
  readonly kind: 'fade';
  readonly start: CivilMs;
  readonly end: CivilMs;
  readonly from: Tone | 'none';
  readonly to: Tone | 'none';
}

/** A fade of fixed length that begins at `at`: an open end, or a plan with none. */
export interface RunOutPiece extends OnTrack {
  readonly kind: 'run-out';
  readonly at: CivilMs;
  readonly tone: Tone;
  readonly towards: 'start' | 'end';
  /** It goes no further than is possible; infinite where nothing bounds it. */
  readonly limit: CivilMs;
}

export interface CapPiece extends OnTrack {
  readonly kind: 'cap';
  readonly at: CivilMs;
  readonly dotted: boolean;
}

/** A dotted line of fixed length: bounded on one side only. */
export interface StubPiece extends OnTrack {
  readonly kind: 'stub';
  readonly at: CivilMs;
  readonly towards: 'start' | 'end';
}

/** Some time in a range: a bracket, or a dot where the range is no wider than one. */
export interface RangePiece extends OnTrack {
  readonly kind: 'range';
  readonly start: CivilMs;
  readonly end: CivilMs;
  readonly tone: Tone;
  readonly startDotted: boolean;
  readonly endDotted: boolean;
  readonly outline: 'none' | 'dashed';
}

/** Joins the members of a set. */
export interface JoinPiece extends OnTrack {
  readonly kind: 'join';
  readonly start: CivilMs;
  readonly end: CivilMs;
  readonly line: 'dotted' | 'solid';
}

export type Piece = BarPiece | FadePiece | RunOutPiece | CapPiece | StubPiece | RangePiece | JoinPiece;

/** How an event stands to what is: decides between full, hatched and hollow ink. */
export type Standing = 'happened' | 'planned' | 'hollow';
