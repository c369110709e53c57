/** Lays out the overview: every dated event in a strip of pixels, ticks under it, and the brush over it. */
import { areSame } from '../base/are-same.js';
import { lengthOf, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { allOf } from '../base/steps.js';
import { brushDomain, placeBrush } from '../scale/brush.js';
import { createTimeScale, type TimeScale } from '../scale/time-scale.js';
import type { Overview, OverviewStrip } from '../scene/overview.js';
import type { Density } from '../store/density.js';
import { kinOf } from '../store/known-trees.js';
import type { Snapshot } from '../store/store.js';
import { axisTicks } from './axis.js';
import { Coverage, noCover, type Counts } from './coverage.js';
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
 * snapshot and width, kept, or over what has changed since another one; what moves is the brush.
 */
export function layoutOverview(snapshot: Snapshot, options: OverviewOptions): Overview {
  const { visible, dense } = options;
  const { scale, height, plotX, plotWidth, domain } = placeOf(snapshot, options);
  const { x, width, cut } = placeBrush(visible, scale);
  const { strips, ticks } = drawnOf(snapshot, scale, height, options);
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

/** How much of an overview there is still to count, and where; of very many events it is to be done in parts. */
export function coverageOf(snapshot: Snapshot, options: OverviewOptions): Pick<Coverage, 'left' | 'steps'> {
  const { scale, height } = placeOf(snapshot, options);
  return stillOf(snapshot, scale, height, options).coverage;
}

function placeOf(snapshot: Snapshot, options: OverviewOptions) {
  const { dense, fit, fold } = options;
  const { plotX, plotWidth } = frameOf(snapshot, options);
  const domain = fold?.brushDomain(fit, plotWidth) ?? brushDomain(fit);
  const scale = createTimeScale(domain, { start: plotX, end: plotX + plotWidth }, fold);
  return { plotX, plotWidth, domain, scale, height: dense ? STRIPS_DENSE : STRIPS };
}

/** With all that is covered counted, at once where that is still to be done. */
function drawnOf(snapshot: Snapshot, scale: TimeScale, height: number, options: OverviewOptions): Still {
  const still = stillOf(snapshot, scale, height, options);
  if (still.snapshot === snapshot) return still;
  allOf(still.coverage.steps());
  const drawn = { ...still, snapshot, strips: drawStrips(snapshot, still.coverage.lanes, scale, height) };
  keptOf(kinOf(snapshot)).last = drawn;
  return drawn;
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
  /** What they were drawn for. */
  readonly snapshot: Snapshot | undefined;
  readonly coverage: Coverage;
}

/** That of a snapshot as it was last drawn, or of another that it came of by changes of events. */
const keptOf = memo((_: object): { last?: Still } => ({}));

function stillOf(snapshot: Snapshot, scale: TimeScale, height: number, options: OverviewOptions): Still {
  const kept = keptOf(kinOf(snapshot));
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
  const last = kept.last && areSame(kept.last.key, key) ? kept.last : undefined;
  if (last?.coverage.follow(snapshot)) return last;
  const ticks = last?.ticks ?? (options.dense ? [] : ticksOf(scale, options));
  const coverage = new Coverage(snapshot, scale);
  return (kept.last = { key, snapshot: undefined, coverage, strips: [], ticks });
}

function drawStrips(
  { lanes, density }: Snapshot,
  covered: Coverage['lanes'],
  scale: TimeScale,
  room: number,
): OverviewStrip[] {
  const counts = [...covered];
  if (density?.hasShape)
    lanes.forEach(({ id }, lane) => {
      const own = (counts[lane] ??= noCover(scale));
      countAll(density, id, own, scale);
    });
  const used = [...counts.keys()].filter(lane => counts[lane]?.pale.some(change => change !== 0));
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
