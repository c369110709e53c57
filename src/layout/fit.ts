/** Which range shows everything: all ink, with room for the lengths that mean nothing and for the labels. */
import type { Extent } from '../base/extent.js';
import { DAY_MS } from '../time/interval.js';
import type { Snapshot } from '../store/store.js';
import { itemOf } from './item.js';
import type { LayoutOptions } from './drawing.js';
import { frameOf, zoomOf } from './drawing.js';

/** Least room at each side of the plot. */
const MARGIN = 24;
/** Neither side gives away more than this part of the plot. */
const MOST_BEFORE = 0.2;
const MOST_AFTER = 0.36;
/** Beyond so many events labels are not looked at. */
const LOOKED_AT = 200;

/**
 * The range that holds all that is dated, in civil ms; the year around 1970 where nothing is.
 *
 * What stands out of the data's own extent in px (labels, stubs, plans) depends on the range itself: it is found by
 * trying the range without it and making room for what stuck out, thrice.
 */
export function fitRange(snapshot: Snapshot, options: LayoutOptions): Extent {
  const extent = paddedExtent(snapshot);
  const { plotWidth } = frameOf(snapshot, options);
  const span = extent.end - extent.start;
  let before = MARGIN;
  let after = MARGIN;
  for (let round = 0; round < 3; round++) {
    const pxPerMs = Math.max(plotWidth - before - after, 1) / span;
    const zoom = zoomOf(snapshot, options, plotWidth, pxPerMs);
    const shift = (zoom.origin - extent.start) * pxPerMs;
    for (const entry of snapshot.entries.slice(0, LOOKED_AT)) {
      const item = entry.dated ? itemOf(entry, zoom) : undefined;
      if (item === undefined) continue;
      if (Number.isFinite(item.start)) before = Math.max(before, MARGIN - (item.start + shift));
      after = Math.max(after, item.reach + shift - span * pxPerMs + MARGIN / 2);
    }
    before = Math.min(before, plotWidth * MOST_BEFORE);
    after = Math.min(after, plotWidth * MOST_AFTER);
  }
  const pxPerMs = Math.max(plotWidth - before - after, 1) / span;
  return { start: extent.start - before / pxPerMs, end: extent.end + after / pxPerMs };
}

/** The extent of what is dated, of at least a day. */
function paddedExtent({ extent }: Snapshot): Extent {
  if (extent === undefined) return { start: 0, end: 365 * DAY_MS };
  if (extent.end - extent.start >= DAY_MS) return extent;
  const middle = (extent.start + extent.end) / 2;
  return { start: middle - 30 * DAY_MS, end: middle + 30 * DAY_MS };
}
