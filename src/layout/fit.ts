/** Which range shows everything: all ink, with room for the lengths that mean nothing and for the labels. */
import { areSame } from '../base/are-same.js';
import type { Extent } from '../base/extent.js';
import { DAY_MS, knownExtent, type CivilMs } from '../time/interval.js';
import type { Entry, Snapshot } from '../store/store.js';
import { LOOKED_AT } from '../store/first-extent.js';
import { unitOf } from '../store/unit-of.js';
import { itemOf, piecesOf } from './item.js';
import type { LayoutOptions } from './drawing.js';
import { frameOf, zoomOf } from './drawing.js';
import { BULLET, SIGN_WIDTH } from './metrics.js';
import { hullOf } from './piece-hull.js';
import { timeAt, worldX, type Origin } from './zoom.js';

/** Least room at each side of the plot. */
const MARGIN = 24;
/** Neither side gives away more than this part of the plot. */
const MOST_BEFORE = 0.2;
const MOST_AFTER = 0.36;

/** A part of a snapshot. */
export interface Shown extends Pick<Snapshot, 'extent'>, Partial<Pick<Snapshot, 'entries'>> {
  /** Of the finest unit in use, where that is longer than a day, at least so many are shown. */
  readonly leastUnits?: number;
}

/**
 * The range that holds all that is dated, or what of it (or of `entries`) lies in `extent`, in civil ms; the year around 1970
 * where nothing is.
 *
 * What stands out of the data's own extent in px (labels, stubs, plans) depends on the range itself: it is found by
 * trying the range without it and making room for what stuck out, thrice at most.
 */
export function fitRange(
  snapshot: Snapshot,
  options: LayoutOptions,
  { extent: shown, entries = snapshot.entries, leastUnits = LEAST_UNITS }: Shown = snapshot.toFit ?? snapshot,
): Extent {
  const extent = paddedExtent(entries, shown, leastUnits);
  const { plotWidth } = frameOf(snapshot, options);
  const near = entries.slice(0, LOOKED_AT).filter(entry => isIn(entry, extent));
  let before = MARGIN;
  let after = MARGIN;
  for (let round = 0; round < 3; round++) {
    const given = [before, after];
    const from = drawnFrom(extent.start);
    const zoom = zoomOf(snapshot, options, plotWidth, from.pxPerMs);
    const shift = worldX(from, zoom.origin);
    const span = worldX(from, extent.end);
    const widest = zoom.titleWidth + SIGN_WIDTH + BULLET;
    // Titles end with their ink only where that is near the end of all or the day of the knowledge.
    const isWide = !zoom.withDates && Math.min(zoom.asOfX, zoom.lastX) + shift > 2 * widest;
    for (const entry of near) {
      const hull = hullOf(piecesOf(entry), zoom, zoom.metrics.leadDot);
      // Titles are dear to measure: this one is in sight wherever it begins.
      if (!hull || (isWide && hull.start + shift > 0 && hull.end + shift + widest < span)) continue;
      const item = itemOf([entry], zoom, snapshot)!;
      const first = Number.isFinite(item.start) ? item.start : item.labelStart - MARGIN;
      before = Math.max(before, MARGIN - (first + shift));
      // Dates go where they have no room: for them no title makes the others narrower.
      const reach = Math.max(item.end, ...item.labels.map(({ titleWidth }) => item.labelStart + titleWidth));
      after = Math.max(after, reach + shift - span + MARGIN);
    }
    before = Math.min(before, plotWidth * MOST_BEFORE);
    after = Math.min(after, plotWidth * MOST_AFTER);
    if (areSame(given, [before, after])) break;
  }
  return { start: timeAt(drawnFrom(extent.start), -before), end: timeAt(drawnFrom(extent.end), after) };

  /** Places from a moment, as they are with as much room at the sides. */
  function drawnFrom(origin: CivilMs): Origin {
    const { fold } = options;
    const room = Math.max(plotWidth - before - after, 1);
    const pxPerMs = fold?.pxPerMs(extent, room, plotWidth) ?? room / (extent.end - extent.start);
    return { fold, plotWidth, pxPerMs, origin };
  }
}

/** The picture shows at least so many of the finest units in use: a year around a month, weeks around a day. */
const LEAST_UNITS = 12;
const LEAST_DAYS = 28;

/** The extent of what is dated, long enough for its dates to be told apart from one another. */
function paddedExtent(entries: readonly Entry[], extent: Extent | undefined, leastUnits: number): Extent {
  if (extent === undefined) return { start: 0, end: 365 * DAY_MS };
  const finest = entries.reduce((least, entry) => Math.min(least, unitOf(entry)), 365 * DAY_MS);
  const least = finest * (finest > DAY_MS ? leastUnits : LEAST_DAYS);
  const missing = Math.max(0, least - (extent.end - extent.start)) / 2;
  return { start: extent.start - missing, end: extent.end + missing };
}

const isIn = ({ dated, interval }: Entry, { start, end }: Extent): boolean => {
  const known = knownExtent(interval.soft);
  return dated && known.end >= start && known.start <= end;
};
