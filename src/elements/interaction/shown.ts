/** How time is shown in a plot, and how that goes on. */
import type { Extent } from '../../base/extent.js';
import type { Stretch } from '../../layout/stretch.js';

/** What is less apart than this, px, is not. */
export const NOTICED = 0.01;

export interface Shown {
  readonly range: Extent;
  readonly pxPerMs: number;
  /** Inline start and width of the plot, px. */
  readonly plotX: number;
  readonly plotWidth: number;
}

/** A leap of more than this part of the plot is no step of a pan; an edge goes no further in one of a zoom. */
const FURTHEST = { pan: 0.25, zoom: 0.5 };
/** Nor is a change of the scale by more than this factor one of a zoom. */
const MOST_ZOOM = 1.5;

/** Where in the plot that is seen now which was seen from its start to its end. */
export function stretchBetween(from: Shown, { range, pxPerMs }: Shown): Stretch {
  const ratio = pxPerMs / from.pxPerMs;
  // A pan changes the last bits of a range's length.
  const scale = Math.abs(ratio - 1) < 1e-9 ? 1 : ratio;
  return { scale, by: from.plotX - scale * from.plotX - (range.start - from.range.start) * pxPerMs };
}

/** Whether `now` comes soon after `before` in a movement, or is the same. */
export function isStep(before: Shown, now: Shown): boolean {
  if (before.plotWidth !== now.plotWidth || before.plotX !== now.plotX) return false;
  const { scale } = stretchBetween(before, now);
  const furthest = (scale === 1 ? FURTHEST.pan : FURTHEST.zoom) * now.plotWidth;
  const [start, end] = (['start', 'end'] as const).map(
    edge => Math.abs(now.range[edge] - before.range[edge]) * before.pxPerMs,
  );
  return Math.max(scale, 1 / scale) <= MOST_ZOOM && start! <= furthest && end! <= furthest;
}
