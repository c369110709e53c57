/**
 * What each ordering fact says of the edges of two events, by their shapes.
 *
 * To the solver a moment is the whole day (or second, or millisecond) that it was written to: it starts at 00:00 and
 * ends at the next 00:00, and what shares that day with it touches it, in every relation.
 */
import { endOf, startOf, type EdgeIndex } from '../time/solve/problem.js';
import type { RelationKind } from './resolved-times.js';

/**
 * Terms that all hold between spans: `x` states the fact, `y` is the other; `s` is its start, `e` its end. With a lag,
 * the first term is an equation and stands alone.
 */
export const ORDER: Readonly<Record<RelationKind, string>> = {
  after: 'ye≤xs',
  before: 'xe≤ys',
  during: 'ys≤xs xe≤ye',
  meets: 'xe≤ys ys≤xe',
  startsAfter: 'ys≤xs',
  endsAfter: 'ye≤xe',
  startsWith: 'ys≤xs xs≤ys',
  endsWith: 'ye≤xe xe≤ye',
};

/** Two edges: the first is not after the second. */
export type Term = readonly [EdgeIndex, EdgeIndex];

/**
 * The terms of a fact that the event `x` states of `y`.
 *
 * A moment is as an edge of its own: where an end is not after a start, it is compared by its start with starts and by
 * its end with ends, so that one on the last day of a span, or on the day of another moment, is not outside. `meets`
 * also allows what its terms say literally, a moment on the eve.
 */
export const termsOf = (
  kind: RelationKind,
  x: number,
  y: number,
  isMomentAt: (event: number) => boolean,
): readonly Term[] =>
  ORDER[kind].split(' ').map(term => {
    const first = term[0] === 'x' ? x : y;
    const last = term[3] === 'x' ? x : y;
    const isGap = term[1] === 'e' && term[4] === 's';
    const fromStart = term[1] === 's' || (isGap && isMomentAt(first));
    const toStart = term[4] === 's' && !(isGap && !fromStart && isMomentAt(last));
    return [fromStart ? startOf(first) : endOf(first), toStart ? startOf(last) : endOf(last)];
  });

/**
 * How far the start 00:00 of a day may lie on the wrong side of a time on that day: where one edge of a term is known to
 * the day and the other to the second, the day holds all of its seconds. 0 where both are as fine. `granules` are by edge.
 */
export function slackOf([earlier, later]: Term, granules: readonly number[]): number {
  const [a, b] = [granules[earlier]!, granules[later]!];
  if (a === 0 || b === 0) return 0;
  // Starts are odd.
  if ((earlier ^ later) & 1) return earlier & 1 ? 0 : Math.abs(b - a);
  return Math.max(0, earlier & 1 ? b - a : a - b);
}
