import { expect } from 'chai';
import fc from 'fast-check';
import { orderBy } from '../../src/base/order-by.js';

const key = fc.oneof(
  fc.double({ noNaN: true }),
  fc.integer({ min: -3, max: 3 }),
  fc.integer(),
  fc.maxSafeInteger(),
  fc.constantFrom(Infinity, -Infinity, 0, -0),
);

describe('orderBy', () => {
  it('orders as comparing does, equal ones as they stand', () =>
    fc.assert(
      fc.property(fc.array(key, { maxLength: 60 }), keys => {
        const compared = [...keys.keys()].sort((a, b) =>
          keys[a]! < keys[b]! ? -1 : Number(keys[a]! > keys[b]!),
        );
        expect([...orderBy(Float64Array.from(keys))]).to.deep.equal(compared);
      }),
    ));

  it('orders whole numbers, near and far apart', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -2e9, max: 2e9 }), { maxLength: 60 }),
        fc.constantFrom(1, 60_000, 86_400_000),
        (numbers, unit) => {
          const keys = numbers.map(number => (number % 2 ** 26) * unit);
          const compared = [...keys.keys()].sort((a, b) => keys[a]! - keys[b]!);
          expect([...orderBy(Float64Array.from(keys))]).to.deep.equal(compared);
        },
      ),
    ));

  it('orders very many', () => {
    const keys = Float64Array.from({ length: 20_000 }, (_, i) => ((i * 7919) % 20_011) * 86_400_000 - 5e11);
    for (const off of [0, 0.5]) {
      const own = keys.map(at => at + off);
      const compared = [...own.keys()].sort((a, b) => own[a]! - own[b]!);
      expect([...orderBy(own)]).to.deep.equal(compared);
    }
  });

  it('settles by the next keys what the first leave open', () =>
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.integer({ min: -2, max: 2 }), key), { maxLength: 60 }), pairs => {
        const [first, second] = [0, 1].map(at => Float64Array.from(pairs, pair => pair[at]!));
        const steps = [...orderBy(first!, second!)];
        expect([...steps].sort((a, b) => a - b)).to.deep.equal([...pairs.keys()]);
        steps.slice(1).forEach((now, i) => {
          const last = steps[i]!;
          if (first![last]! < first![now]!) return;
          expect(first![last]).to.equal(first![now]);
          if (second![last]! < second![now]!) return;
          expect(second![last]! + 0).to.equal(second![now]! + 0);
          expect(last).to.be.lessThan(now);
        });
      }),
    ));

  it('leaves the keys alone', () => {
    const keys = Float64Array.of(2, -1, 0);
    orderBy(keys);
    expect([...keys]).to.deep.equal([2, -1, 0]);
  });
});
