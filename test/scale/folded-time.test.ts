import { expect } from 'chai';
import fc from 'fast-check';
import { lengthOf, type Extent } from '../../src/base/extent.js';
import { FoldedTime } from '../../src/scale/folded-time.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { END_MS } from '../../src/scale/clamp-domain.js';
import { foldAndDomain } from './arbitrary-fold.js';

const DAY = 86_400_000;
const WIDTH = 1000;
const RANGE = { start: 0, end: WIDTH };

/** A hundred days, two thousand that are folded, a hundred days: 956 px for the 200 days. */
const fold = new FoldedTime([{ start: 100 * DAY, end: 2100 * DAY, folded: 1 }]);
const all = { start: 0, end: 2200 * DAY };

const place = fc.double({ min: 0, max: 1, noNaN: true });
const width = fc.integer({ min: 200, max: 4000 });

const pxPerMsOf = (of: FoldedTime, domain: Extent): number => of.scale(domain, RANGE).pxPerMs;

/** The same to about a thousandth of a px. */
function expectSame(a: Extent, b: Extent, of: FoldedTime): void {
  const scale = of.scale(b, RANGE);
  expect(scale.toPx(a.start)).to.be.closeTo(0, 1e-3);
  expect(scale.toPx(a.end)).to.be.closeTo(WIDTH, 1e-3);
}

describe('FoldedTime', () => {
  it('zooms about a moment on either side of a break, and about the break', () => {
    for (const px of [0, 200, 478, 500, 522, 900, WIDTH]) {
      const at = fold.scale(all, RANGE).toCivil(px);
      const near = fold.zoomDomain(all, 3, at, WIDTH);
      const scale = fold.scale(near, RANGE);
      expect(scale.toPx(at)).to.be.closeTo(px, 1e-6);
      expect(scale.pxPerMs).to.be.closeTo((3 * 956) / 200 / DAY, 1e-15);
    }
  });

  it('a pan follows the finger across a break', () => {
    const { start, end } = fold.panDomain(all, 100 * DAY, WIDTH);
    // 478 px further: where the break begins.
    expect(start).to.be.closeTo(100 * DAY, 1);
    expect(end).to.be.closeTo(2300 * DAY, 1);
    expect(pxPerMsOf(fold, { start, end })).to.be.closeTo(pxPerMsOf(fold, all), 1e-18);
  });

  it('stops at a minute, and where time ends', () => {
    const near = fold.zoomDomain(all, 1e12, 50 * DAY, WIDTH);
    expect(lengthOf(near)).to.be.closeTo(60_000, 1);
    const far = fold.zoomDomain(all, 1e-30, 50 * DAY, WIDTH);
    expect(far.start).to.be.at.least(-END_MS);
    expect(far.end).to.be.at.most(END_MS);
    expect(lengthOf(far)).to.be.above(END_MS);
    expect(() => fold.zoomDomain(all, 0, 0, WIDTH)).to.throw(RangeError);
    const last = fold.panDomain(all, 1e30, WIDTH);
    expect(last.end).to.be.closeTo(END_MS, 1e9);
  });

  it('what lies wholly inside a gap is shown as if it were open', () => {
    const inside = { start: 400 * DAY, end: 900 * DAY };
    expect(fold.scale(inside, RANGE).toPx(650 * DAY)).to.be.closeTo(500, 1e-6);
    expect(fold.clampDomain(inside, WIDTH)).to.eql(inside);
    expect(fold.zoomDomain(inside, 2, 650 * DAY, WIDTH)).to.eql({ start: 525 * DAY, end: 775 * DAY });
    expect(fold.around(inside).gaps[0]!.folded).to.equal(0);
    expect(fold.around(all)).to.equal(fold);
  });

  it('gives a range without length a minute', () => {
    for (const at of [50 * DAY, 500 * DAY]) {
      const { start, end } = fold.clampDomain({ start: at, end: at }, WIDTH);
      expect(end - start).to.be.closeTo(60_000, 1);
      expect(fold.scale({ start: at, end: at }, RANGE).toPx(at)).to.equal(WIDTH / 2);
    }
  });

  it('brings into sight with as little motion as it can, across a break', () => {
    const near = { start: 0, end: 50 * DAY };
    const shown = fold.revealIn(near, { start: 2110 * DAY, end: 2112 * DAY }, WIDTH);
    const scale = fold.scale(shown, RANGE);
    expect(scale.toPx(2112 * DAY)).to.be.closeTo(880, 1e-3);
    expect(scale.pxPerMs).to.be.closeTo(pxPerMsOf(fold, near), 1e-18);
    const back = fold.revealIn(shown, { start: 10 * DAY, end: Infinity }, WIDTH);
    expect(fold.scale(back, RANGE).toPx(10 * DAY)).to.be.closeTo(120, 1e-3);
    expect(fold.revealIn(near, { start: 10 * DAY, end: 20 * DAY }, WIDTH)).to.eql(near);
  });

  it('promise 4: the moment under the pointer stays under it, within half a px', () => {
    fc.assert(
      fc.property(
        foldAndDomain,
        width,
        fc.array(fc.tuple(fc.double({ min: 0.2, max: 5, noNaN: true }), place), {
          minLength: 1,
          maxLength: 12,
        }),
        ([of, wanted], plotWidth, zooms) => {
          const range = { start: 0, end: plotWidth };
          let domain = of.clampDomain(wanted, plotWidth);
          for (const [factor, share] of zooms) {
            const px = share * plotWidth;
            const at = createTimeScale(domain, range, of).toCivil(px);
            domain = of.zoomDomain(domain, factor, at, plotWidth);
            expect(of.around(domain), 'a zoom never hides all of a range').to.equal(of);
            expect(createTimeScale(domain, range, of).toPx(at)).to.be.closeTo(px, 0.5);
          }
        },
      ),
    );
  });

  it('there and back is where it was: pans undo each other, and keep the zoom', () => {
    fc.assert(
      fc.property(foldAndDomain, fc.double({ min: -3, max: 3, noNaN: true }), ([of, wanted], screens) => {
        const domain = of.clampDomain(wanted, WIDTH);
        const byMs = (screens * WIDTH) / pxPerMsOf(of, domain);
        fc.pre(Math.abs(domain.start) + Math.abs(domain.end) + Math.abs(byMs) < END_MS / 2);
        const there = of.panDomain(domain, byMs, WIDTH);
        const zoom = pxPerMsOf(of, domain);
        // As exact as the numbers that a range is made of.
        const exact = 1e-6 + (Math.abs(there.end) + Math.abs(domain.end)) * Number.EPSILON * zoom;
        expect(pxPerMsOf(of, there) / zoom).to.be.closeTo(1, exact);
        expectSame(of.panDomain(there, -byMs, WIDTH), domain, of);
      }),
    );
  });

  it('the way from one time to another begins and ends there, and keeps the moment that both show in one place', () => {
    fc.assert(
      fc.property(
        foldAndDomain,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        place,
        place,
        ([of, wanted], factor, anchor, share) => {
          const from = of.clampDomain(wanted, WIDTH);
          const at = of.scale(from, RANGE).toCivil(anchor * WIDTH);
          const to = of.zoomDomain(from, factor, at, WIDTH);
          expect(of.between(from, to, 1, WIDTH)).to.equal(to);
          expectSame(of.between(from, to, 0, WIDTH), from, of);
          const pxOf = (domain: Extent): number => of.scale(domain, RANGE).toPx(at);
          expect(pxOf(of.between(from, to, share, WIDTH))).to.be.closeTo(anchor * WIDTH, 0.5);
        },
      ),
    );
  });

  it('goes evenly from one time to another at the same zoom, across a break too', () => {
    const to = fold.panDomain(all, 150 * DAY, WIDTH);
    const px = [0, 0.25, 0.5, 0.75, 1].map(share =>
      fold.scale(all, RANGE).toPx(fold.between(all, to, share, WIDTH).start),
    );
    px.forEach((x, i) => expect(x).to.be.closeTo((i / 4) * px[4]!, 1e-3));
  });

  it('is asked for once where it is the same: by its key', () => {
    const again = new FoldedTime(fold.gaps.map(gap => ({ ...gap })));
    expect(again.key).to.equal(fold.key);
    expect(fold.around({ start: 400 * DAY, end: 900 * DAY }).key).to.not.equal(fold.key);
  });
});

describe('the brush of an overview in folded time', () => {
  const domain = fold.brushDomain(all, WIDTH);

  it('moves over all of it and a tenth more on either side', () => {
    const scale = fold.scale(all, RANGE);
    expect(scale.toPx(domain.start)).to.be.closeTo(-100, 1e-6);
    expect(scale.toPx(domain.end)).to.be.closeTo(1100, 1e-6);
  });

  it('keeps under the pointer what is held, and the zoom, when it is moved as a whole', () => {
    fc.assert(
      fc.property(place, place, place, (start, held, to) => {
        const visible = fold.zoomDomain(all, 4, start * 2200 * DAY, WIDTH);
        const overview = fold.scale(domain, RANGE);
        const [a, b] = [overview.toPx(visible.start), overview.toPx(visible.end)];
        const from = overview.toCivil(a + held * (b - a));
        const target = overview.toCivil(to * WIDTH);
        const moved = fold.moveBrush(visible, 'window', { from, to: target }, domain, WIDTH);
        expect(pxPerMsOf(fold, moved)).to.be.closeTo(pxPerMsOf(fold, visible), 1e-15);
        expect(overview.toPx(moved.start)).to.be.at.most(to * WIDTH + 1e-3);
        expect(overview.toPx(moved.end)).to.be.at.least(to * WIDTH - 1e-3);
      }),
    );
  });

  it('an edge follows the pointer across a break, stays in all of time, and on its side of the other', () => {
    const visible = { start: 20 * DAY, end: 80 * DAY };
    const overview = fold.scale(domain, RANGE);
    const moved = fold.moveBrush(visible, 'end', { from: 80 * DAY, to: 2150 * DAY }, domain, WIDTH);
    expect(moved.start).to.equal(20 * DAY);
    expect(moved.end).to.be.closeTo(2150 * DAY, 1);
    for (const [part, to] of [
      ['start', 9000 * DAY],
      ['end', -9000 * DAY],
    ] as const) {
      const { start, end } = fold.moveBrush(visible, part, { from: 50 * DAY, to }, domain, WIDTH);
      expect(overview.toPx(end) - overview.toPx(start)).to.be.closeTo(1, 1e-3);
    }
    const far = fold.moveBrush(visible, 'end', { from: 80 * DAY, to: 9000 * DAY }, domain, WIDTH);
    expect(far.end).to.equal(domain.end);
  });
});
