import { expect } from 'chai';
import fc from 'fast-check';
import { settle, type KnownStep } from '../../src/model/known-order.js';
import { timeOrder, type Ordered } from '../../src/store/time-order.js';

const at = (earliestStart: number, latestEnd: number) => ({ earliestStart, latestEnd });
const known = (first: number, then: number, ofStarts = true): KnownStep => ({ first, then, ofStarts });

const orderOf = (events: readonly Ordered[], facts: readonly KnownStep[] = []): readonly number[] => [
  ...timeOrder(events, { settle: keys => settle(keys, facts) }),
];

describe('timeOrder', () => {
  it('lists events by their earliest start', () => {
    expect(orderOf([at(30, 40), at(10, 90), at(20, 25)])).to.deep.equal([1, 2, 0]);
  });

  it('reads "by 10 February" at that day', () => {
    expect(orderOf([at(-Infinity, 15), at(10, 20), at(20, 30)])).to.deep.equal([1, 0, 2]);
  });

  it('lists what is known to begin earlier first, whatever its own date', () => {
    expect(orderOf([at(10, 20), at(-Infinity, 18)], [known(1, 0)])).to.deep.equal([1, 0]);
  });

  it('settles ties by known order of ends, and moves nothing for it', () => {
    expect(orderOf([at(10, 50), at(10, 20)], [known(1, 0, false)])).to.deep.equal([1, 0]);
    expect(orderOf([at(10, 50), at(12, 20)], [known(1, 0, false)])).to.deep.equal([0, 1]);
  });

  it('puts what nothing bounds last', () => {
    expect(orderOf([at(-Infinity, Infinity), at(10, 20)])).to.deep.equal([1, 0]);
  });

  it('survives known order that goes round in a circle', () => {
    expect(orderOf([at(10, 20), at(20, 30)], [known(0, 1), known(1, 0)])).to.have.members([0, 1]);
  });

  it('is a permutation that never contradicts known order of starts', () => {
    const world = fc.array(fc.tuple(fc.integer({ min: 0, max: 50 }), fc.integer({ min: 51, max: 99 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(world, fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { maxLength: 8 }), (events, pairs) => {
        // From lower to higher index only, so that it goes round in no circle.
        const facts = pairs
          .map(([a, b]) => known(Math.min(a, b), Math.max(a, b)))
          .filter(({ first, then }) => first !== then && then < events.length);
        const order = orderOf(
          events.map(([start, end]) => at(start, end)),
          facts,
        );
        expect([...order].sort((a, b) => a - b)).to.deep.equal(events.map((_, i) => i));
        for (const { first, then } of facts) expect(order.indexOf(first)).to.be.lessThan(order.indexOf(then));
      }),
      { seed: 3 },
    );
  });
});
