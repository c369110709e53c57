import { expect } from 'chai';
import fc from 'fast-check';
import { FoldedLine } from '../../src/scale/folded-line.js';
import { foldAndDomain } from './arbitrary-fold.js';

const DAY = 86_400_000;
const WIDTH = 1000;

/** A hundred days, two thousand that are folded, a hundred days. */
const line = new FoldedLine([{ start: 100 * DAY, end: 2100 * DAY, folded: 1 }]);
const lens = { pxPerMs: 2 / DAY, plotWidth: WIDTH };

describe('FoldedLine', () => {
  it('is straight but for a break of fixed width', () => {
    expect(line.pxBetween(0, 100 * DAY, lens)).to.equal(200);
    expect(line.pxBetween(0, 2100 * DAY, lens)).to.equal(244);
    expect(line.pxBetween(0, 2200 * DAY, lens)).to.equal(444);
    expect(line.pxBetween(2200 * DAY, 0, lens)).to.equal(-444);
    expect(line.pxBetween(0, 1100 * DAY, lens)).to.equal(222);
    expect(line.timeFrom(0, 222, lens)).to.be.closeTo(1100 * DAY, 1);
    expect(line.timeFrom(2200 * DAY, -222, lens)).to.be.closeTo(1100 * DAY, 1);
  });

  it('has a break as wide at any zoom, narrower ones in a narrow plot', () => {
    for (const pxPerMs of [1e-12, 1e-6, 1])
      expect(line.pxBetween(100 * DAY, 2100 * DAY, { pxPerMs, plotWidth: WIDTH })).to.be.closeTo(44, 1e-9);
    expect(line.breakWidth(90)).to.equal(30);
  });

  it('is drawn like all other time where a gap is open, and in between while it opens', () => {
    const of = (folded: number): FoldedLine => new FoldedLine([{ ...line.gaps[0]!, folded }]);
    expect(of(0).pxBetween(100 * DAY, 2100 * DAY, lens)).to.be.closeTo(4000, 1e-6);
    expect(of(0.5).pxBetween(100 * DAY, 2100 * DAY, lens)).to.be.closeTo(2022, 1e-6);
  });

  it('is infinitely far from what is infinite', () => {
    expect(line.pxBetween(0, Infinity, lens)).to.equal(Infinity);
    expect(line.pxBetween(0, -Infinity, lens)).to.equal(-Infinity);
  });

  it('refuses gaps that are endless, out of order or touch', () => {
    for (const gaps of [
      [{ start: 0, end: Infinity, folded: 1 }],
      [{ start: 5, end: 5, folded: 1 }],
      [
        { start: 0, end: 5, folded: 1 },
        { start: 5, end: 9, folded: 1 },
      ],
    ])
      expect(() => new FoldedLine(gaps)).to.throw(RangeError);
  });

  it('keeps its precision beside a gap of a thousand million years', () => {
    const far = new FoldedLine([{ start: -3e19, end: 0, folded: 1 }]);
    const near = { pxPerMs: 1 / 60, plotWidth: WIDTH };
    const from = -3.1e19;
    const px = far.pxBetween(from, 60_000, near) - far.pxBetween(from, 0, near);
    expect(far.pxBetween(-100, 60_000, near)).to.be.closeTo(1000, 1e-6);
    expect(px).to.be.closeTo(1000, 4);
  });

  it('knows the zoom at which a time takes so many px', () => {
    fc.assert(
      fc.property(foldAndDomain, fc.integer({ min: 100, max: 4000 }), ([fold, domain], plotWidth) => {
        const pxPerMs = fold.pxPerMs(domain, plotWidth, plotWidth);
        expect(pxPerMs).to.be.above(0);
        expect(fold.pxBetween(domain.start, domain.end, { pxPerMs, plotWidth })).to.be.closeTo(
          plotWidth,
          1e-3,
        );
      }),
    );
  });

  it('from time to px and back is the identity, to within a thousandth of a px', () => {
    fc.assert(
      fc.property(foldAndDomain, fc.double({ min: -3, max: 4, noNaN: true }), ([fold, domain], place) => {
        const scale = fold.scale(domain, { start: 0, end: WIDTH });
        const px = place * WIDTH;
        // A number that is far from all others has no room for a thousandth of a px.
        const at = scale.toCivil(px);
        const exact = Math.abs(at) * Number.EPSILON * scale.pxPerMs;
        expect(scale.toPx(at)).to.be.closeTo(px, 1e-3 + 4 * exact);
      }),
    );
  });

  it('never runs back: later is further along', () => {
    fc.assert(
      fc.property(
        foldAndDomain,
        fc.array(fc.double({ min: -2, max: 3, noNaN: true }), { minLength: 2, maxLength: 9 }),
        ([fold, domain], places) => {
          const scale = fold.scale(domain, { start: 0, end: WIDTH });
          const length = domain.end - domain.start;
          const times = [
            ...places.map(place => domain.start + place * length),
            ...fold.gaps.flatMap(({ start, end }) => [start, end]),
          ];
          const px = times.sort((a, b) => a - b).map(at => scale.toPx(at));
          px.slice(1).forEach((next, i) => expect(next).to.be.at.least(px[i]!));
        },
      ),
    );
  });
});
