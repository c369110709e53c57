/** Which range shows everything: all ink, with room for the lengths that mean nothing and for the labels. */
import type { Extent } from '../base/extent.js';
import { DAY_MS } from '../time/interval.js';
import type { Entry, Snapshot } from '../store/store.js';
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
      const item = entry.dated ? itemOf([entry], zoom, snapshot) : undefined;
      if (item === undefined) continue;
      const first = Number.isFinite(item.start) ? item.start : item.labelStart - MARGIN;
      before = Math.max(before, MARGIN - (first + shift));
      after = Math.max(after, item.reach + shift - span * pxPerMs + MARGIN / 2);
    }
    before = Math.min(before, plotWidth * MOST_BEFORE);
    after = Math.min(after, plotWidth * MOST_AFTER);
  }
  const pxPerMs = Math.max(plotWidth - before - after, 1) / span;
  return { start: extent.start - before / pxPerMs, end: extent.end + after / pxPerMs };
}

/** The picture shows at least so many of the finest units in use: a year around a month, weeks around a day. */
const LEAST_UNITS = 12;
const LEAST_DAYS = 28;
const MINUTE_MS = 60_000;

/** The extent of what is dated, long enough for its dates to be told apart from one another. */
function paddedExtent({ extent, entries }: Snapshot): Extent {
  if (extent === undefined) return { start: 0, end: 365 * DAY_MS };
  const finest = entries.reduce((least, entry) => Math.min(least, unitOf(entry)), 365 * DAY_MS);
  const least = finest * (finest > DAY_MS ? LEAST_UNITS : LEAST_DAYS);
  const missing = Math.max(0, least - (extent.end - extent.start)) / 2;
  return { start: extent.start - missing, end: extent.end + missing };
}

/** How finely an entry is dated, in ms; infinite where it is not. */
function unitOf({ dated, interval: { start, end, core } }: Entry): number {
  const unit = start.unit ?? end.unit;
  if (unit !== undefined) return Math.max(MINUTE_MS, unit.end - unit.start);
  if (!dated || start.earliest.from !== 'stated') return Infinity;
  return core.earliestStart % DAY_MS === 0 ? DAY_MS : MINUTE_MS;
}
