import { expect } from 'chai';
import { utcMonth } from 'd3-time';
import fc from 'fast-check';
import { boundariesOf, STEP_PAIRS } from '../../src/scale/steps.js';
import { DAY_MS } from '../../src/time/interval.js';

const steps = STEP_PAIRS.flatMap(({ fine, coarse }) => [fine ?? coarse, coarse]);
const DATE_END_MS = 8.64e15;

describe('boundariesOf', () => {
  const stretch = fc.record({
    step: fc.constantFrom(...steps),
    start: fc.integer({ min: -40_000, max: 40_000 }).map(day => day * DAY_MS),
    // Up to 80 steps: what an axis has room for.
    length: fc.double({ min: 0, max: 80, noNaN: true }),
  });

  it('are the same in a part of a stretch and in all of it, whatever was asked for before', () =>
    fc.assert(
      fc.property(fc.array(stretch, { minLength: 1, maxLength: 12 }), asked => {
        for (const { step, start, length } of asked) {
          const end = start + length * step.leastMs;
          const found = boundariesOf(step, { start, end });
          expect(found.every(at => at >= start && at < end)).to.equal(true);
          const third = (end - start) / 3;
          const parts = [0, 1, 2].flatMap(i =>
            boundariesOf(step, {
              start: i === 0 ? start : start + i * third,
              end: i === 2 ? end : start + (i + 1) * third,
            }),
          );
          expect(parts).to.deep.equal(found);
        }
      }),
    ));

  it('those of months are the first days of months, at both ends too', () => {
    const month = steps.find(({ unit, count }) => unit === 'month' && count === 1)!;
    const [start, end] = [Date.UTC(2020, 2, 1), Date.UTC(2020, 8, 1)];
    // Asked for in a stretch before it, then in a part of it.
    boundariesOf(month, { start: start - 90 * DAY_MS, end });
    for (const [from, to] of [
      [start, end],
      [start + 1, end + 1],
      [start - 1, end - 1],
    ] as const)
      expect(boundariesOf(month, { start: from, end: to })).to.deep.equal(
        utcMonth.range(new Date(from), new Date(to)).map(Number),
      );
  });

  it('has none of a part of a year where `Date` ends', () => {
    const day = steps.find(({ unit }) => unit === 'day')!;
    expect(boundariesOf(day, { start: DATE_END_MS + DAY_MS, end: DATE_END_MS + 9 * DAY_MS })).to.deep.equal(
      [],
    );
    expect(boundariesOf(day, { start: -DATE_END_MS - 9 * DAY_MS, end: -DATE_END_MS - DAY_MS })).to.deep.equal(
      [],
    );
  });
});
