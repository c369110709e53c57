/** The whole of time in one narrow strip, and the part of it that is shown: plain data, places as in a scene. */
import type { Extent } from '../base/extent.js';
import type { Px } from './rect.js';
import type { Hue } from './scene.js';

/** Stretches of one lane and one tone, in reading direction, none touching the next. */
export interface OverviewStrip {
  readonly hue: Hue;
  readonly tone: 'full' | 'pale';
  readonly y: Px;
  readonly height: Px;
  readonly runs: readonly { readonly x: Px; readonly width: Px }[];
}

export interface Overview {
  readonly width: Px;
  readonly height: Px;
  /** Of the strips and the brush over them; ticks stand below. */
  readonly brushHeight: Px;
  /** Where time is drawn, from the inline start. */
  readonly plotX: Px;
  readonly plotWidth: Px;
  /** All of the time that it covers, civil ms. */
  readonly domain: Extent;
  readonly strips: readonly OverviewStrip[];
  readonly ticks: readonly { readonly x: Px; readonly label: string }[];
  /** Stretches that are folded; none where time is straight. */
  readonly breaks: readonly { readonly x: Px; readonly width: Px }[];
  /** Where visible time starts and ends, cut to it: 0 is its start, 1 its end. */
  readonly shown: Extent;
  /** Visible time in it, cut to it. */
  readonly brush: { readonly x: Px; readonly width: Px };
}
