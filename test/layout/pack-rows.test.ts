import { expect } from 'chai';
import fc from 'fast-check';
import { packRows } from '../../src/layout/pack-rows.js';

const rows = (boxes: [number, number][]) =>
  Array.from(packRows(boxes.map(([start, end]) => ({ start, end }))));

describe('packRows', () => {
  it('gives nothing for nothing', () => expect(rows([])).to.deep.equal([]));

  it('touching boxes share a row', () =>
    expect(
      rows([
        [0, 10],
        [10, 20],
      ]),
    ).to.deep.equal([0, 0]));

  it('overlapping boxes take a row each', () =>
    expect(
      rows([
        [0, 10],
        [9, 20],
        [10, 12],
      ]),
    ).to.deep.equal([0, 1, 0]));

  it('a box without a start has its row to itself until it ends', () =>
    expect(
      rows([
        [-Infinity, 5],
        [-Infinity, 9],
        [5, 9],
      ]),
    ).to.deep.equal([0, 1, 0]));

  it('never overlaps two boxes of a row, and needs no more rows than boxes that overlap', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 })), {
          maxLength: 30,
        }),
        raw => {
          const boxes = raw
            .map(([start, length]) => ({ start, end: start + length }))
            .sort((a, b) => a.start - b.start);
          const found = packRows(boxes);
          boxes.forEach((a, i) =>
            boxes.slice(i + 1).forEach((b, j) => {
              if (found[i] === found[i + 1 + j]) expect(a.end).to.be.at.most(b.start);
            }),
          );
          const deepest = Math.max(
            0,
            ...boxes.map(({ start }) => boxes.filter(b => b.start <= start && start < b.end).length),
          );
          expect(Math.max(-1, ...found) + 1).to.equal(deepest);
        },
      ),
      { seed: 7 },
    );
  });
});
