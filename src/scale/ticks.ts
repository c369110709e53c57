/**
 * Ticks of the axis on two levels: fine ones (months, hours) under coarse ones (years, days) that say where one is.
 *
 * The step depends on how many pixels a millisecond takes, and on nothing else, so it never changes while panning.
 */
import { toCivilMs, toComponents } from '../time/civil.js';
import type { CivilMs } from '../time/interval.js';
import { boundariesOf, STEP_PAIRS, type Step } from './steps.js';
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

/** Least room between two ticks of a level. */
const GAP_PX: Record<TickLevel, number> = { coarse: 64, fine: 38 };

/**
 * The ticks of `scale`, each level in time order, at least its gap and the width of its labels apart; `labelWidth` is the
 * room that the longest label of a step takes, its padding included.
 *
 * At least one coarse tick comes back: where none lies inside, or the first one leaves room before it, the one that
 * holds the start is pinned there (its year, where `Date` cannot hold it). An empty domain has no ticks. O(ticks).
 */
export function ticksOf(
  { domain, range, pxPerMs, toPx }: TimeScale,
  labelWidth: (step: Step, level: TickLevel) => number = () => 0,
): AxisTicks {
  if (!(pxPerMs > 0)) return { coarse: [], fine: [] };
  const gapOf = (step: Step, level: TickLevel): number => Math.max(GAP_PX[level], labelWidth(step, level));
  const fits = (step: Step, level: TickLevel): boolean => step.leastMs * pxPerMs >= gapOf(step, level);
  const { fine, coarse } =
    STEP_PAIRS.find(pair => (!pair.fine || fits(pair.fine, 'fine')) && fits(pair.coarse, 'coarse')) ??
    STEP_PAIRS.at(-1)!;

  const { start, end } = domain;
  const leastMs = fine?.leastMs ?? 0;
  // From one before to one after what is visible: no step is twice as long as its shortest.
  const coarseAts = boundariesOf(coarse, { start: start - 2 * coarse.leastMs, end: end + leastMs });
  const inside: AxisTick[] = coarseAts
    .filter(at => at >= start && at < end)
    .map(at => ({ at, step: coarse }));
  const [first] = inside;
  if (!first || toPx(first.at) - range.start >= gapOf(coarse, 'coarse')) {
    const before = coarseAts.findLast(at => at < start) ?? toCivilMs({ year: toComponents(start).year });
    inside.unshift({ at: before, step: coarse, pinned: true });
  }
  if (!fine) return { coarse: inside, fine: [] };

  // The last of a coarse stretch goes where it would stand too close to the next one: the 29th before the 1st.
  const fineTicks = boundariesOf(fine, domain)
    .filter(at => !coarseAts.some(next => next >= at && next - at < leastMs))
    .map(at => ({ at, step: fine }));
  return { coarse: inside, fine: fineTicks };
}
