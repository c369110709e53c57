/**
 * Ticks of the axis on two levels: fine ones (months, hours) under coarse ones (years, days) that say where one is.
 *
 * The step depends on how many pixels a millisecond takes, and on nothing else, so it never changes while panning.
 */
import type { CivilMs } from '../time/interval.js';
import { boundariesOf, boundaryBefore, STEP_PAIRS, type Step, type StepPair } from './steps.js';
import type { TimeScale } from './time-scale.js';

export type TickLevel = 'coarse' | 'fine';

export interface AxisTick {
  readonly at: CivilMs;
  readonly step: Step;
  /** It lies before the visible time that it names: its label stands at the start of the axis, without a line. */
  readonly pinned?: true;
}

export interface AxisTicks {
  readonly coarse: readonly AxisTick[];
  /** Without those that coincide with a coarse one. */
  readonly fine: readonly AxisTick[];
}

export interface TickOptions {
  readonly minFineGapPx?: number;
  readonly minCoarseGapPx?: number;
  /** Room that the longest label of a step takes, its padding included. */
  readonly labelWidth?: (step: Step, level: TickLevel) => number;
}

/**
 * The ticks of `scale`, each level in time order and at least its gap apart (and a label's width, where given).
 *
 * At least one coarse tick comes back: where none lies inside, or the first one leaves room before it, the one that
 * holds the start is pinned there. An empty domain has no ticks. O(ticks).
 */
export function ticksOf(
  scale: TimeScale,
  { minFineGapPx = 40, minCoarseGapPx = 64, labelWidth = () => 0 }: TickOptions = {},
): AxisTicks {
  const { domain, pxPerMs } = scale;
  if (!(pxPerMs > 0)) return { coarse: [], fine: [] };
  const gapOf = (step: Step, level: TickLevel): number =>
    Math.max(level === 'fine' ? minFineGapPx : minCoarseGapPx, labelWidth(step, level));
  const fits = ({ fine, coarse }: StepPair): boolean =>
    (!fine || fine.leastMs * pxPerMs >= gapOf(fine, 'fine')) &&
    coarse.leastMs * pxPerMs >= gapOf(coarse, 'coarse');
  const { fine, coarse } = STEP_PAIRS.find(fits) ?? STEP_PAIRS.at(-1)!;

  const coarseTicks: AxisTick[] = boundariesOf(coarse, domain).map(at => ({ at, step: coarse }));
  const first = coarseTicks[0];
  if (!first || scale.toPx(first.at) - scale.range.start >= gapOf(coarse, 'coarse'))
    coarseTicks.unshift({ at: boundaryBefore(coarse, domain.start), step: coarse, pinned: true });
  return { coarse: coarseTicks, fine: fine ? fineTicks(fine, coarse, scale) : [] };
}

/** The last of a coarse stretch goes where it would stand too close to the next one: the 29th before the 1st. */
function fineTicks(fine: Step, coarse: Step, { domain }: TimeScale): AxisTick[] {
  const beyond = { start: domain.start, end: domain.end + fine.leastMs };
  const coarseAts = boundariesOf(coarse, beyond);
  let next = 0;
  return boundariesOf(fine, domain)
    .filter(at => {
      while (next < coarseAts.length && coarseAts[next]! < at) next++;
      const gap = (coarseAts[next] ?? Infinity) - at;
      return gap >= fine.leastMs;
    })
    .map(at => ({ at, step: fine }));
}
