import { expect } from 'chai';
import fc from 'fast-check';
import { densityOf, type Bins, type Counted } from '../../src/store/density.js';

const exact = (count: number): Counted => ({ count, approximate: false });

const binsOf = (start: number, end: number, counts: readonly number[], approximate = false): Bins => ({
  start,
  end,
  size: counts.length,
  counts: new Map([['a', counts.map(count => ({ count, approximate }))]]),
});

describe('densityOf', () => {
  it('counts whole bins exactly, and nothing outside', () => {
    const density = densityOf([binsOf(0, 40, [1, 2, 3, 4])], ['a']);
    expect(density.count('a', { start: 10, end: 30 })).to.deep.equal(exact(5));
    expect(density.count('a', { start: -Infinity, end: Infinity })).to.deep.equal(exact(10));
    expect(density.count('a', { start: 40, end: 90 })).to.deep.equal(exact(0));
    expect(density.count('b', { start: 0, end: 40 })).to.deep.equal(exact(0));
  });

  it('says of a part of a bin that it is an estimate, unless that is empty', () => {
    const density = densityOf([binsOf(0, 20, [8, 0])], ['a']);
    expect(density.count('a', { start: 5, end: 20 })).to.deep.equal({ count: 4, approximate: true });
    expect(density.count('a', { start: 0, end: 15 })).to.deep.equal(exact(8));
  });

  it('takes finer bins where there are, and what a coarse one has beside them in the rest of it', () => {
    const density = densityOf([binsOf(0, 40, [10, 30]), binsOf(10, 20, [1, 2])], ['a']);
    expect(density.count('a', { start: 10, end: 15 })).to.deep.equal(exact(1));
    expect(density.count('a', { start: 0, end: 20 })).to.deep.equal(exact(10));
    expect(density.count('a', { start: 0, end: 10 })).to.deep.equal(exact(7));
    expect(density.count('a', { start: -Infinity, end: Infinity })).to.deep.equal(exact(40));
  });

  it('spreads the rest over both sides of finer bins in the middle of a coarse one, as an estimate', () => {
    const density = densityOf([binsOf(0, 40, [10]), binsOf(10, 20, [4])], ['a']);
    expect(density.count('a', { start: 0, end: 10 })).to.deep.equal({ count: 2, approximate: true });
    expect(density.count('a', { start: 20, end: 40 })).to.deep.equal({ count: 4, approximate: true });
  });

  it('hands on what a source says is an estimate', () => {
    const density = densityOf([binsOf(0, 20, [1, 2], true)], ['a']);
    expect(density.count('a', { start: 0, end: 10 })).to.deep.equal({ count: 1, approximate: true });
  });

  it('finds the bound between bins that is near', () => {
    const density = densityOf([binsOf(0, 40, [1, 1, 1, 1])], ['a']);
    expect(density.edgeNear(11, 2)).to.equal(10);
    expect(density.edgeNear(14, 2)).to.equal(14);
    expect(density.edgeNear(39, 2)).to.equal(40);
  });

  it('counts as many in all parts together as in all, however finely some of it is known', () => {
    const counts = fc.array(fc.nat(50), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(
        counts,
        counts,
        fc.array(fc.double({ min: 0, max: 64, noNaN: true })),
        (coarse, fine, cuts) => {
          // Of the third coarse bin, as many as that counts or fewer.
          const kept = fine.map(count => Math.min(count, Math.floor(coarse[2]! / 8)));
          const density = densityOf([binsOf(0, 64, coarse), binsOf(16, 24, kept)], ['a']);
          const edges = [-Infinity, ...cuts.sort((a, b) => a - b), Infinity];
          const parts = edges.slice(1).map((end, i) => density.count('a', { start: edges[i]!, end }).count);
          const all = density.count('a', { start: -Infinity, end: Infinity }).count;
          expect(parts.reduce((sum, count) => sum + count, 0)).to.be.closeTo(all, 1e-6);
        },
      ),
    );
  });
});
