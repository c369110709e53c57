import { expect } from 'chai';
import fc from 'fast-check';
import { toComponents } from '../../src/time/civil.js';
import { monthsInOrder, yearsInOrder } from '../../src/time/in-order.js';

const MONTH_MS = 31 * 86_400_000;

/** Near to one another, over the turns of months and years, and anywhere. */
const times = fc
  .array(
    fc.oneof(
      fc.integer({ min: -40, max: 40 }).map(months => months * MONTH_MS),
      fc.integer({ min: -3, max: 3 }).map(ms => Date.UTC(2000, 0) + ms),
      fc.maxSafeInteger(),
      fc.double({ min: -1e18, max: 1e18, noNaN: true }).map(at => Math.round(at * 8) / 8),
    ),
  )
  .chain(all =>
    fc.constantFrom(
      all,
      [...all].sort((a, b) => a - b),
    ),
  );

describe('years and months in order', () => {
  it('are those of each time, whichever was before it', () =>
    fc.assert(
      fc.property(times, all => {
        const [yearAt, monthAt] = [yearsInOrder(), monthsInOrder()];
        for (const at of all) {
          const { year, month } = toComponents(at);
          expect([yearAt(at), monthAt(at)], String(at)).to.deep.equal([year, year * 12 + month - 1]);
        }
      }),
    ));

  it('are infinite where the time is', () => {
    for (const at of [Infinity, -Infinity]) {
      expect(yearsInOrder()(at)).to.equal(at);
      expect(monthsInOrder()(at)).to.equal(at);
    }
  });
});
