import { expect } from 'chai';
import fc from 'fast-check';
import { lowerBound } from '../../src/base/lower-bound.js';

describe('lowerBound', () => {
  it('is where the first stands that is not before', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 20 })),
        fc.integer({ min: -1, max: 21 }),
        (given, at) => {
          const numbers = given.toSorted((a, b) => a - b);
          const found = numbers.findIndex(number => number >= at);
          expect(lowerBound(numbers.length, i => numbers[i]! < at)).to.equal(
            found < 0 ? numbers.length : found,
          );
        },
      ),
    ));
});
