import { expect } from 'chai';
import fc from 'fast-check';
import { treeOf } from '../../src/base/tree.js';
import { placesIn, sortedIn } from '../../src/layout/crowd-leaves.js';
import { byWeight, classOf, weigh } from '../../src/layout/crowd-weights.js';
import type { Brief, Entry } from '../../src/store/store.js';

const DAY = 86_400_000;

/** Events of which numbers say all that a leaf asks. */
const leafOf = (briefs: readonly Brief[]) => {
  const inOrder = briefs.toSorted((a, b) => a.start - b.start);
  return treeOf(
    inOrder.map((brief, order) => ({ brief, order }) as unknown as Entry),
    Float64Array.from(inOrder, ({ start }) => start),
  );
};

const briefs = (length: fc.Arbitrary<number>, importance: fc.Arbitrary<number | undefined>) =>
  fc.array(
    fc.tuple(fc.integer({ min: -30_000, max: 30_000 }), length, importance).map(([day, ms, weight]) => ({
      start: day * DAY,
      end: day * DAY + ms,
      isMoment: ms === 1,
      importance: weight,
    })),
    { maxLength: 120 },
  );

const days = fc.integer({ min: 0, max: 40 }).map(number => (number === 0 ? 1 : number * DAY));

describe('placesIn a leaf', () => {
  for (const [what, all] of [
    ['all of one importance', briefs(days, fc.constant(undefined))],
    ['of several', briefs(days, fc.constantFrom(undefined, 0.2, 0.9))],
    ['lengths that are no whole numbers', briefs(fc.constantFrom(0.25, 0.75, 3.5), fc.constant(undefined))],
    ['lengths beyond what numbers hold', briefs(fc.constantFrom(1, 9e15), fc.constant(undefined))],
  ] as const)
    it(`has those of each class, the weightiest first: ${what}`, () =>
      fc.assert(
        fc.property(all, given => {
          const leaf = leafOf(given);
          const classes = [...new Set(leaf.items.map(classOf))].sort((a, b) => a - b);
          expect(sortedIn(leaf).classes).to.deep.equal(classes);
          for (const most of classes) {
            const own = [...leaf.items.keys()].filter(place => classOf(leaf.items[place]!) === most);
            expect([...placesIn(leaf, most)]).to.deep.equal(
              own.sort((a, b) => byWeight(weigh(leaf.items[a]!), weigh(leaf.items[b]!))),
            );
          }
          expect(placesIn(leaf, 3)).to.have.lengthOf(0);
        }),
      ));
});
