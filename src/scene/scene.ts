/**
 * The contract between layout and renderers: everything that is drawn, in paint order, as plain data.
 *
 * All places are CSS px in inline coordinates: x grows in reading direction from the inline start of the drawing,
 * y from its top. A renderer mirrors once where `direction` is `rtl`; nothing else knows of it.
 */
import type { Extent } from '../base/extent.js';
import type { Mark } from './mark.js';
import type { Px, Rect } from './rect.js';

export interface Tick {
  /** Stable while the step stays: renderers key by it. */
  readonly key: string;
  readonly x: Px;
  /** Width that its label may take; an empty label has none. */
  readonly room: Px;
  readonly label: string;
  readonly level: 'coarse' | 'fine';
  /** It lies before the visible time that it names: no line is drawn at it. */
  readonly pinned: boolean;
}

export interface LaneBand {
  readonly id: string;
  readonly label: string;
  /** Events of the lane in the whole document, drawn here or not. */
  readonly count: number;
  /** `count` is an estimate. */
  readonly approximate?: boolean;
  readonly y: Px;
  readonly height: Px;
  /** Dated events in it, where it is collapsed: they are counted, and none is drawn by itself. */
  readonly collapsed?: number;
  /** Index into the palette, or a colour that the document gives (checked by the model). */
  readonly hue: Hue;
}

/** A place in the palette (0-based; renderers wrap it round), or a colour checked by the model's grammar. */
export type Hue = number | string;

/** The text of one event. Each event that is drawn has one. */
export interface Label {
  readonly event: string;
  /** Its event's place in time order. */
  readonly order: number;
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
  readonly title: string;
  /** Short words for the date; empty where there is no room. */
  readonly when: string;
  /** The event that leads the picture. */
  readonly lead: boolean;
  /** `order` inside a bracket where the event is known to follow the one above; `item` for the others there; elsewhere `open` or `folded` before one with parts. */
  readonly bullet?: 'item' | 'order' | 'open' | 'folded';
  /** Struck through: it did not happen. */
  readonly cancelled?: boolean;
  /** `?` where its date is uncertain, `!` where its statements contradict others. */
  readonly sign?: '?' | '!';
  readonly ink: TitleInk;
  readonly lane: number;
}

/**
 * What titles stay with, as they stay in sight where its start is out of it: from where the first may stand to where it ends, px, and
 * cut nowhere. The same one for those of one bracket.
 */
export interface TitleInk extends Extent {
  /** Of the widest of them. */
  readonly width: Px;
  /** They end with it, rather than starting with it. */
  readonly atEnd: boolean;
}

/** Words that belong to a bracket rather than to an event. */
export interface Caption {
  readonly key: string;
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
  readonly text: string;
  readonly lane: number;
  readonly ink: TitleInk;
}

/** Events that are counted, not drawn one by one. */
export interface Cluster {
  readonly key: string;
  readonly lane: number;
  readonly x: Px;
  readonly y: Px;
  readonly width: Px;
  readonly height: Px;
  readonly count: number;
  /** `count` is an estimate. */
  readonly approximate?: boolean;
  /** How its events lie in its time, in parts of the same length, each 0–1 of what has room; where most are not in hand. */
  readonly profile?: readonly number[];
  /** Time that it stands for, in civil ms; the same object while panning. */
  readonly time: Extent;
}

export interface AsOfLine {
  readonly x: Px;
  readonly label: string;
  /** Where the label stands; its `x` may be left of the line where there is no room after it. */
  readonly labelRect: Rect;
}

/** From where the time of aligned histories is counted. */
export interface ZeroLine {
  readonly x: Px;
  /** It lies in the plot: a line is drawn at it, and its name. */
  readonly isSeen: boolean;
  readonly label: string;
  readonly labelRect: Rect;
  /** Where the zero of those in a lane can lie, over all of its rows; none where it is known that well. */
  readonly bands: readonly (Rect & { readonly lane: number })[];
  /** Where nothing of a lane is aligned. */
  readonly notes: readonly { readonly key: string; readonly x: Px; readonly y: Px; readonly text: string }[];
}

/** A stretch without events that is folded, or could be. What of it is in the plot is drawn. */
export interface Break extends Extent {
  /** It is drawn like all other time. */
  readonly open: boolean;
  readonly x: Px;
  readonly width: Px;
  /** Where its button stands, in the axis: its words are longer, and centred on it. */
  readonly handle: { readonly x: Px; readonly width: Px };
  /** How long it is, "160 years"; empty where there is no room for it. */
  readonly label: string;
}

export interface Scene {
  readonly direction: 'ltr' | 'rtl';
  readonly width: Px;
  readonly height: Px;
  /** Visible time. */
  readonly domain: Extent;
  /** Where time is drawn; lane names stand before it, the axis above it. */
  readonly plot: Rect;
  /**
   * Where the data's origin is drawn, which may be far outside, and the px of a millisecond. Between two scenes of one `pxPerMs`
   * all that is placed in time has moved by the difference of their `x`, and by nothing else.
   */
  readonly origin: { readonly x: Px; readonly pxPerMs: number };
  /** Lane names stand beside their lane, or above its rows where the drawing is narrow. */
  readonly laneNames: 'beside' | 'above';
  readonly dense: boolean;
  readonly axis: { readonly height: Px; readonly ticks: readonly Tick[] };
  readonly lanes: readonly LaneBand[];
  /** In paint order. */
  readonly marks: readonly Mark[];
  /** In time order. */
  readonly labels: readonly Label[];
  readonly captions: readonly Caption[];
  readonly clusters: readonly Cluster[];
  /** Absent where it lies outside the plot or there is none. */
  readonly asOf?: AsOfLine;
  /** Of aligned histories. */
  readonly zero?: ZeroLine;
  /** In reading order; absent where nothing is to be folded. `start` and `end` are civil ms. */
  readonly breaks?: readonly Break[];
  /** Events that lie wholly outside the visible time, before and after it. */
  readonly beyond: { readonly before: number; readonly after: number };
  /** Ids of the events that nothing dates, in document order. */
  readonly undated: readonly string[];
}
