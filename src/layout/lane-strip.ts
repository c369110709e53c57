/** A lane in one thin line: when its events are, none of them by itself. */
import type { Extent } from '../base/extent.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { BarMark } from '../scene/mark.js';
import { presenceOf } from '../store/presence.js';
import type { Entry } from '../store/store.js';
import { LEAST_MARK } from './metrics.js';

/** When the events of a lane are, in civil ms and in order. */
export interface LaneStrip {
  /** Where any of them may have been, and where any was for certain: none touches the next. */
  readonly possible: readonly Extent[];
  readonly certain: readonly Extent[];
  /** Moments, each somewhere in its extent. */
  readonly moments: readonly Extent[];
  /** Plans, which nothing else says anything of; without end where nothing bounds them. */
  readonly plans: readonly Extent[];
}

/** O(n log n) in the entries, which are dated. */
export function stripOf(entries: readonly Entry[]): LaneStrip {
  const all = entries.flatMap(presenceOf);
  return {
    possible: union(all.flatMap(({ possible, plan }) => (plan ? [] : possible))),
    certain: union(all.flatMap(({ certain }) => certain ?? [])),
    moments: all
      .filter(({ isMoment }) => isMoment)
      .map(({ possible }) => possible)
      .sort(byStart),
    plans: union(
      all.flatMap(({ possible, plan }) =>
        plan ? { ...possible, ...(plan === 'open' && { end: Infinity }) } : [],
      ),
    ),
  };
}

/** Where a strip is drawn. */
export interface StripPlace {
  readonly lane: number;
  /** Top of its ink, px. */
  readonly y: number;
  readonly scale: TimeScale;
}

/** Length of a plan that nothing bounds, px. */
const OPEN_PLAN = 48;

/** Height of its ink, px; a pattern needs more to be seen. */
export const STRIP_BAR = 6;
const PATTERN_OUTSET = 1;

/**
 * What of a strip is in sight: in full tone where something certainly went on, over a pale one where it may have, hatched where it
 * is planned. Marks of nobody, for what is nearer than a px is one. O(n).
 */
export function stripMarks({ possible, certain, moments, plans }: LaneStrip, place: StripPlace): BarMark[] {
  return [
    ...merged(possible, 'pale', place),
    ...merged(certain, 'full', place),
    // A moment in a wider range is nowhere for certain.
    ...merged(moments, 'full', place, LEAST_MARK),
    ...merged(plans, 'hatched', place),
  ];
}

function merged(
  extents: readonly Extent[],
  tone: BarMark['tone'],
  { lane, y, scale: { toPx, range } }: StripPlace,
  most = Infinity,
): BarMark[] {
  const runs: { x: number; width: number }[] = [];
  for (const extent of extents) {
    const from = toPx(extent.start);
    // Without an end it is a fixed length, which means nothing.
    const to = extent.end === Infinity ? from + OPEN_PLAN : toPx(extent.end);
    const width = Math.max(LEAST_MARK, to - from);
    const x = (from + to - width) / 2;
    if (to - from > most || x > range.end || x + width < range.start) continue;
    const last = runs.at(-1);
    if (last && x < last.x + last.width + 1) last.width = Math.max(last.width, x + width - last.x);
    else runs.push({ x, width });
  }
  const outset = tone === 'hatched' ? PATTERN_OUTSET : 0;
  const box = { y: y - outset, height: STRIP_BAR + 2 * outset };
  return runs.map(run => ({ kind: 'bar', tone, dashed: false, event: '', lane, ...box, ...run }));
}

/** What is covered by any of them, in order, none touching the next. */
function union(extents: readonly Extent[]): readonly Extent[] {
  const covered: { start: number; end: number }[] = [];
  for (const { start, end } of [...extents].sort(byStart)) {
    const last = covered.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else covered.push({ start, end });
  }
  return covered;
}

const byStart = (a: Extent, b: Extent): number => a.start - b.start;
