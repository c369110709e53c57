/** The quiet line at the day that the knowledge dates from. */
import type { Extent } from '../base/extent.js';
import { knownOn } from '../locale/known-on.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Px } from '../scene/rect.js';
import type { AsOfLine } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import type { LayoutOptions } from './drawing.js';

/** The line and where its words stand; undefined where it lies outside the plot. */
export function asOfLine(
  { asOf }: Snapshot,
  { toPx, range }: TimeScale,
  { locale, measureText }: LayoutOptions,
  height: number,
): AsOfLine | undefined {
  if (asOf === undefined) return undefined;
  const x = toPx(asOf);
  if (x < range.start || x > range.end) return undefined;
  const label = knownOn(asOf, locale, 'short');
  const width = Math.ceil(measureText(label, 'caption'));
  return { x, label, labelRect: { x: besideLine(x, width, range), y: height - 22, width, height: 18 } };
}

/** Where words of a width begin at a line: after it, or before it where there is no room. All px. */
export function besideLine(x: Px, width: Px, plot: Extent): Px {
  const after = x + 8;
  return after + width <= plot.end ? after : Math.max(plot.start, x - 8 - width);
}
