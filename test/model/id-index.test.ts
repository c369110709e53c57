import { expect } from 'chai';
import fc from 'fast-check';
import { allOf } from '../../src/base/steps.js';
import { IdIndex, scattered, type Hash } from '../../src/model/id-index.js';

const hashes: readonly (readonly [string, Hash | undefined])[] = [
  ['scattered', undefined],
  ['all in one place', () => 7],
  ['in the last place', () => 2 ** 32 - 1],
  ['in a few places', id => (id.length % 3) * 1e9],
];

describe('IdIndex', () => {
  for (const [name, hash] of hashes)
    it(`is a map from ids to places, with ids ${name}`, () =>
      fc.assert(
        fc.property(
          fc.array(fc.string({ maxLength: 3 }), { maxLength: 300, size: 'max' }),
          fc.array(fc.string({ maxLength: 3 })),
          (ids, others) => {
            const index = new IdIndex(ids.length, place => ids[place]!, hash);
            const map = new Map<string, number>();
            for (const [place, id] of ids.entries()) {
              expect(index.add(id, place)).to.equal(!map.has(id));
              if (!map.has(id)) map.set(id, place);
            }
            for (const id of [...ids, ...others]) {
              expect(index.get(id)).to.equal(map.get(id));
              expect(index.has(id)).to.equal(map.has(id));
            }
          },
        ),
        { numRuns: 30 },
      ));

  for (const [name, hash] of hashes)
    it(`follows events to other places, with ids ${name}`, () => {
      const ids = Array.from({ length: 300 }, (_, i) => `id ${i}`);
      const moved = ids.toReversed();
      let current = ids;
      const index = new IdIndex(ids.length, place => current[place]!, hash);
      for (const [place, id] of ids.entries()) index.add(id, place);
      current = moved;
      allOf(index.move(Uint32Array.from(ids, (_, i) => ids.length - 1 - i)));
      for (const [place, id] of moved.entries()) expect(index.get(id)).to.equal(place);
      expect(index.get('nobody')).to.equal(undefined);
    });

  it('scatters ids that differ in their last characters', () => {
    const parts = new Set(
      Array.from({ length: 1000 }, (_, i) => Math.floor(scattered(`event-${i}`) / 2 ** 22)),
    );
    // By chance 638 of 1,024 parts are met.
    expect(parts.size).to.be.greaterThan(500);
  });
});
