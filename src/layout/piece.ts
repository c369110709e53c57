/**
 * What is drawn of an event, still in time: pieces in civil ms that a later step places on rows and pixels.
 */
import type { Extent } from '../base/extent.js';
import type { BarMark, BracketMark, CapMark, FadeMark, JoinMark, Placed, StubMark } from '../scene/mark.js';
import type { Entry } from '../store/store.js';

/** As the mark will be, with a place in time (civil ms) instead of one in the picture. */
type InTime<M extends Placed> = Extent & Omit<M, keyof Placed>;

/** Its start may be −∞ (an open one). */
export type BarInk = InTime<BarMark>;

/** A soft margin; or, with `towards`, what runs out: a fixed length at most, and no further than is possible. */
export type FadeInk = InTime<FadeMark>;

/** Some time in a range: a bracket, or a dot where the range is no wider than one. */
export interface RangeInk extends Omit<InTime<BracketMark>, 'kind' | 'startShown' | 'endShown' | 'events'> {
  readonly kind: 'range';
}

/** A cap stands at one moment; a stub begins at its bound and ends nowhere. */
export type Ink = BarInk | FadeInk | RangeInk | InTime<CapMark> | InTime<StubMark> | InTime<JoinMark>;

export type Piece = Ink & {
  /** 0 for the event itself; 1, 2, … for competing claims, thinner and below, and for parts that are hidden. */
  readonly track: number;
};

/** An event whose parts are hidden. */
export interface HeadEntry extends Entry {
  /** In time order, and their ink, thin and below its own. */
  readonly hidden: readonly Entry[];
  readonly strip: readonly Piece[];
  /** How many they are, behind its title. */
  readonly more: string;
}

/** How an event stands to what is: decides between full, hatched and hollow ink. */
export type Standing = 'happened' | 'planned' | 'hollow';
