import { expect } from 'chai';
import fc from 'fast-check';
import { orderAmong } from '../../src/store/order-among.js';
import type { Entry } from '../../src/store/store.js';

/** Entries that count from these times, in order. */
const entriesAt = (times: readonly number[]): Entry[] =>
  [...times]
    .sort((a, b) => (a === b ? 0 : a - b))
    .map((start, order) => ({ order, brief: { start } }) as unknown as Entry);

const time = fc.oneof(
  fc.integer({ min: -100, max: 100 }),
  fc.integer({ min: -1e15, max: 1e15 }),
  fc.constant(Infinity),
);

describe('orderAmong', () => {
  it('is behind what counts from no later time, and before what comes next', () =>
    fc.assert(
      fc.property(fc.array(time), time, (times, key) => {
        const entries = entriesAt(times);
        const order = orderAmong(entries, key);
        entries.forEach((entry, i) => {
          expect(order).not.to.equal(entry.order);
          const isBefore = entries[i]!.brief!.start <= key;
          expect(entry.order < order, `${entry.order}, ${order}`).to.equal(isBefore);
        });
      }),
    ));

  it('of two that were not there, the later one is no further ahead', () =>
    fc.assert(
      fc.property(fc.array(time), time, time, (times, a, b) => {
        const entries = entriesAt(times);
        const [first, last] = [Math.min(a, b), Math.max(a, b)];
        expect(orderAmong(entries, last)).to.be.at.least(orderAmong(entries, first));
      }),
    ));
});
