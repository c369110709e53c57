/**
 * Intervals that need no text: exact times from programs, and nothing known at all.
 */
import { UNBOUNDED, exactBounds } from './bounds.js';
import type { BoundOrigin, CivilMs, Edge, FuzzyInterval, Shape } from './interval.js';
import { NO_ORIGIN, originOf } from './edges.js';

const STATED: BoundOrigin = originOf(0, 'stated', 'known');

/** Shared by all exact intervals, of which there may be a million. */
const EXACT_EDGE: Edge = Object.freeze({ knowledge: 'known', earliest: STATED, latest: STATED });

const UNKNOWN_EDGE: Edge = Object.freeze({ knowledge: 'unknown', earliest: NO_ORIGIN, latest: NO_ORIGIN });

const UNKNOWN: Readonly<Record<Shape, FuzzyInterval>> = { moment: unknown('moment'), span: unknown('span') };

/**
 * From `start` to before `end`, to the millisecond; without `end` the millisecond at `start`, a moment. No soft
 * margin, no unit. Equal times give an empty span; others that are reversed, or not finite, are a RangeError.
 */
export function exactInterval(
  start: CivilMs,
  end: CivilMs = start + 1,
  shape: Shape = end === start + 1 ? 'moment' : 'span',
): FuzzyInterval {
  if (!(start <= end && end - start < Infinity)) {
    throw new RangeError(`times must be finite and in order, got ${start} to ${end}`);
  }
  const core = exactBounds(start, end);
  return { shape, core, soft: core, start: EXACT_EDGE, end: EXACT_EDGE };
}

/** Nothing stated: all bounds infinite. One shared object for each shape. */
export const unknownInterval = (shape: Shape = 'span'): FuzzyInterval => UNKNOWN[shape];

function unknown(shape: Shape): FuzzyInterval {
  return Object.freeze({ shape, core: UNBOUNDED, soft: UNBOUNDED, start: UNKNOWN_EDGE, end: UNKNOWN_EDGE });
}
