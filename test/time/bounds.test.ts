import { expect } from 'chai';
import fc from 'fast-check';
import {
  UNBOUNDED,
  exactBounds,
  groupBounds,
  isReversed,
  momentBounds,
  spanBounds,
} from '../../src/time/bounds.js';
import { DAY_MS, type Bounds } from '../../src/time/interval.js';

const days = (from: number, to: number): Bounds => exactBounds(from * DAY_MS, to * DAY_MS);
const inDays = ({ earliestStart, latestStart, earliestEnd, latestEnd }: Bounds): number[] =>
  [earliestStart, latestStart, earliestEnd, latestEnd].map(at => at / DAY_MS);

describe('bounds', () => {
  it('of a moment leave it one whole day anywhere', () => {
    expect(inDays(momentBounds(days(0, 10)))).to.deep.equal([0, 9, 1, 10]);
  });

  it('of a span are tightened in whole days, touching allowed', () => {
    expect(inDays(spanBounds(days(0, 10), days(20, 30)))).to.deep.equal([0, 9, 21, 30]);
    expect(inDays(spanBounds(days(0, 10), days(2, 5)))).to.deep.equal([0, 4, 3, 5]);
    expect(inDays(spanBounds(days(4, 10), days(2, 5)))).to.deep.equal([4, 4, 5, 5]);
    expect(inDays(spanBounds(days(0, 10), UNBOUNDED))).to.deep.equal([0, 9, 1, Infinity]);
    expect(inDays(spanBounds(UNBOUNDED, days(2, 5)))).to.deep.equal([-Infinity, 4, 3, 5]);
  });

  it('of a span that is reversed stay as they are', () => {
    expect(isReversed(days(5, 10), days(2, 5))).to.equal(true);
    expect(inDays(spanBounds(days(5, 10), days(2, 5)))).to.deep.equal([5, 9, 3, 5]);
  });

  it('of a span hold exactly the days that some valid pair has', () => {
    const pair = fc.tuple(
      fc.nat(6),
      fc.integer({ min: 1, max: 5 }),
      fc.nat(6),
      fc.integer({ min: 1, max: 5 }),
    );
    fc.assert(
      fc.property(pair, ([a, m, b, n]) => {
        const [first, last] = [days(a, a + m), days(b, b + n)];
        const pairs = Array.from({ length: m }, (_, i) => a + i).flatMap(start =>
          Array.from({ length: n }, (_, i) => [start, b + i + 1] as const).filter(([from, to]) => to > from),
        );
        expect(isReversed(first, last)).to.equal(pairs.length === 0);
        if (pairs.length === 0) return;
        const starts = pairs.map(([start]) => start);
        const ends = pairs.map(([, end]) => end);
        expect(inDays(spanBounds(first, last))).to.deep.equal([
          Math.min(...starts),
          Math.max(...starts),
          Math.min(...ends),
          Math.max(...ends),
        ]);
      }),
      { seed: 81, numRuns: 1000 },
    );
  });

  it('of a group are those of any one, or of all together', () => {
    const dates = [days(10, 20), days(0, 5)];
    expect(inDays(groupBounds('one-of', dates))).to.deep.equal([0, 10, 5, 20]);
    expect(inDays(groupBounds('all-of', dates))).to.deep.equal([0, 0, 20, 20]);
  });
});
