/** Lays out the overview: every dated event in a strip of pixels, ticks under it, and the brush over it. */
import { areSame } from '../base/are-same.js';
import { clamp, lengthOf, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { brushDomain, placeBrush } from '../scale/brush.js';
import { createTimeScale, type TimeScale } from '../scale/time-scale.js';
import type { Overview, OverviewStrip } from '../scene/overview.js';
import type { Density } from '../store/density.js';
import { presenceOf } from '../store/presence.js';
import type { Entry, Snapshot } from '../store/store.js';
import { axisTicks } from './axis.js';
import { frameOf, type LayoutOptions } from './drawing.js';

/** Height of the strips, and of the line of ticks under them. */
const STRIPS = 36;
const TICKS = 17;
/** Of the strips where events are many, and rows dense: no ticks then. */
const STRIPS_DENSE = 30;
const PAD = 5;
/** A lane is drawn no higher, and between two there is so much. */
const MOST_LANE = 5;
const LANE_GAP = 2;
/** A moment, and what is shorter, is drawn so wide. */
const LEAST = 3;

export interface OverviewOptions extends LayoutOptions {
  /** Visible time. */
  readonly visible: Extent;
  /** Visible time that shows everything. */
  readonly fit: Extent;
  /** Rows are dense: it takes less room, and has no ticks. */
  readonly dense: boolean;
}

/**
 * The overview of all of `snapshot`, with visible time in its brush. Cost: one pass over the events for each
 * snapshot and width, kept; what moves is the brush.
 */
export function layoutOverview(snapshot: Snapshot, options: OverviewOptions): Overview {
  const { visible, dense, fit, fold } = options;
  const { plotX, plotWidth } = frameOf(snapshot, options);
  const domain = fold?.brushDomain(fit, plotWidth) ?? brushDomain(fit);
  const scale = createTimeScale(domain, { start: plotX, end: plotX + plotWidth }, fold);
  const height = dense ? STRIPS_DENSE : STRIPS;
  const { x, width, cut } = placeBrush(visible, scale);
  const { strips, ticks } = stillOf(snapshot, scale, height, options);
  return {
    width: options.width,
    height: dense ? height : height + TICKS,
    brushHeight: height,
    plotX,
    plotWidth,
    domain,
    strips,
    ticks,
    breaks: breaksOf(scale, options),
    shown: { start: (cut.start - plotX) / plotWidth, end: (cut.end - plotX) / plotWidth },
    brush: { x, width },
  };
}

function ticksOf(scale: TimeScale, options: LayoutOptions): Overview['ticks'] {
  return axisTicks(scale, options)
    .filter(({ level, label, pinned }) => level === 'coarse' && label !== '' && (!pinned || options.fold))
    .map(({ x, label }) => ({ x, label }));
}

const breaksOf = (scale: TimeScale, options: LayoutOptions): Overview['breaks'] =>
  (options.fold?.breaks(scale, options) ?? [])
    .filter(({ open }) => !open)
    .map(({ x, width }) => ({ x, width }));

/** What doesn't move with the brush. */
interface Still extends Pick<Overview, 'strips' | 'ticks'> {
  readonly key: readonly unknown[];
}

/** That of a snapshot as it was last drawn. */
const keptOf = memo((_: Snapshot): { last?: Still } => ({}));

function stillOf(snapshot: Snapshot, scale: TimeScale, height: number, options: OverviewOptions): Still {
  const kept = keptOf(snapshot);
  const { domain, range } = scale;
  const key = [
    domain.start,
    domain.end,
    range.start,
    range.end,
    height,
    options.locale.tag,
    options.fold?.key,
  ];
  if (!kept.last || !areSame(kept.last.key, key))
    kept.last = {
      key,
      strips: drawStrips(snapshot, scale, height),
      ticks: options.dense ? [] : ticksOf(scale, options),
    };
  return kept.last;
}

function drawStrips({ lanes, entries, density }: Snapshot, scale: TimeScale, room: number): OverviewStrip[] {
  const columns = Math.ceil(scale.range.end - scale.range.start);
  const counts = lanes.map((): Counts | undefined => undefined);
  for (const entry of entries) {
    if (!entry.dated) continue;
    const own = (counts[entry.lane] ??= { full: tally(columns), pale: tally(columns) });
    count(entry, own, scale);
    entry.hidden?.forEach(each => count(each, own, scale));
  }
  if (density?.hasShape)
    lanes.forEach(({ id }, lane) => {
      const own = (counts[lane] ??= { full: tally(columns), pale: tally(columns) });
      countAll(density, id, own, scale);
    });
  const used = [...counts.keys()].filter(lane => counts[lane]);
  const pitch = Math.min(MOST_LANE + LANE_GAP, (room - 2 * PAD) / Math.max(1, used.length));
  const height = Math.max(1, pitch - (pitch > 3 ? LANE_GAP : 0.5));
  const top = (room - pitch * used.length) / 2;
  return used.flatMap((lane, i) =>
    (['pale', 'full'] as const).map(tone => ({
      hue: lanes[lane]!.hue,
      tone,
      y: top + i * pitch,
      height,
      runs: runsOf(counts[lane]![tone], scale.range.start),
    })),
  );
}

interface Counts {
  readonly full: Int32Array;
  readonly pale: Int32Array;
}

/** For each column, how many more events cover it than the one before. */
const tally = (columns: number): Int32Array => new Int32Array(columns + 1);

function count(entry: Entry, { full, pale }: Counts, { toPx, range }: TimeScale): void {
  const columns = full.length - 1;
  const add = (to: Int32Array, extent: Extent, most = Infinity): void => {
    const [start, end] = [toPx(extent.start) - range.start, toPx(extent.end) - range.start];
    if (!(end >= 0 && start <= columns) || end - start > most) return;
    const middle = (start + end) / 2;
    const isShort = end - start < LEAST;
    const first = Math.round(clamp(isShort ? middle - LEAST / 2 : start, 0, columns - 1));
    to[first]! += 1;
    to[Math.min(columns, Math.max(first + 1, Math.round(isShort ? first + LEAST : end)))]! -= 1;
  };
  for (const { possible, certain, isMoment } of presenceOf(entry)) {
    add(pale, possible);
    if (certain) add(full, certain);
    else if (isMoment) add(full, possible, LEAST);
  }
}

/** What is not in hand: pale where anything begins, in full where more does than on an average of all time. */
function countAll(
  density: Density,
  lane: string,
  { full, pale }: Counts,
  { toCivil, range }: TimeScale,
): void {
  const columns = full.length - 1;
  const mean = density.meanOf(lane);
  for (let column = 0; column < columns; column += 1) {
    const time = { start: toCivil(range.start + column), end: toCivil(range.start + column + 1) };
    const { count: begun } = density.count(lane, time);
    if (begun <= 0) continue;
    for (const to of begun < mean * lengthOf(time) ? [pale] : [pale, full]) {
      to[column]! += 1;
      to[column + 1]! -= 1;
    }
  }
}

function runsOf(changes: Int32Array, from: number): OverviewStrip['runs'] {
  const runs: { x: number; width: number }[] = [];
  let covering = 0;
  changes.forEach((change, column) => {
    const before = covering;
    covering += change;
    if (before === 0 && covering > 0) runs.push({ x: from + column, width: 0 });
    else if (before > 0 && covering === 0) {
      const run = runs.at(-1)!;
      run.width = from + column - run.x;
    }
  });
  return runs;
}
