/**
 * Visible time ↔ pixels. Civil milliseconds are plain numbers here, so years that `Date` cannot hold work too:
 * d3's `scaleLinear` does the arithmetic, not its `scaleTime`.
 */
import { scaleLinear } from 'd3-scale';
import { lengthOf, type Extent } from '../base/extent.js';
import type { CivilMs } from '../time/interval.js';

/** Maps visible time to pixels and back. Immutable: zooming makes a new one. */
export interface TimeScale {
  /** Visible time, `[start, end)`, civil ms. */
  readonly domain: Extent;
  /** Where it is drawn, in CSS px. */
  readonly range: Extent;
  /** Pixels that a millisecond takes; 0 where the domain is empty. */
  readonly pxPerMs: number;
  /** Extrapolates beyond the domain; infinite time gives infinite px. */
  readonly toPx: (at: CivilMs) => number;
  /** Undoes `toPx` to within a thousandth of a pixel; `px` is finite. */
  readonly toCivil: (px: number) => CivilMs;
}

/** What makes scales of its own: a fold. */
export interface Bent {
  scale(domain: Extent, range: Extent): TimeScale;
}

/**
 * A scale from `domain` (civil ms) to `range` (px).
 *
 * An empty domain puts every moment at the middle of the range. Both must be finite and in order, or a RangeError
 * is thrown. Time is measured from the domain's start, which keeps its full precision where years have eleven digits.
 */
export function createTimeScale(domain: Extent, range: Extent, fold?: Bent): TimeScale {
  assertOrdered('domain', domain);
  assertOrdered('range', range);
  if (fold) return fold.scale(domain, range);
  const length = lengthOf(domain);
  const linear = scaleLinear([0, length], [range.start, range.end]);
  return {
    domain,
    range,
    pxPerMs: length > 0 ? lengthOf(range) / length : 0,
    toPx: at => (Number.isFinite(at) ? linear(at - domain.start) : at),
    toCivil: px => domain.start + linear.invert(px),
  };
}

function assertOrdered(name: string, { start, end }: Extent): void {
  if (!(start <= end) || !Number.isFinite(end - start))
    throw new RangeError(`${name} must be finite and in order, got ${start} to ${end}`);
}
