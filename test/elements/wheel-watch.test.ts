/** The rule that tells an attempt to zoom by a plain wheel from scrolling. */
import { expect } from 'chai';
import { WheelWatch } from '../../src/elements/interaction/wheel-watch.js';

/** A notch of a mouse each so many ms: px, and how far the page is scrolled by then. */
function turns(
  watch: WheelWatch,
  notches: readonly (readonly [by: number, scrolled?: number])[],
  from = 0,
): boolean {
  return notches.map(([by, scrolled], i) => watch.turn({ by, at: from + i * 120, scrolled })).some(Boolean);
}

const pointed = (): WheelWatch => {
  const watch = new WheelWatch();
  watch.point(true);
  return watch;
};

/** A page that follows the wheel: each turn is seen in the next one. */
const scrolling = (...by: number[]): (readonly [number, number])[] =>
  by.map((each, i) => [each, by.slice(0, i).reduce((sum, before) => sum + before, 500)]);

describe('the watch over a plain wheel', () => {
  it('lets pass who scrolls on from elsewhere, however far', () => {
    const watch = new WheelWatch();
    expect(turns(watch, scrolling(...Array.from({ length: 40 }, () => 100)))).to.equal(false);
    expect(turns(watch, scrolling(100, 100, -100, -100, 100, -100))).to.equal(false);
    expect(
      turns(watch, [
        [100, 0],
        [100, 0],
        [100, 0],
      ]),
    ).to.equal(false);
  });

  it('lets pass who scrolls from the drawing on, and who looks back a little', () => {
    expect(turns(pointed(), scrolling(100, 100, 100, 100, 100, 100))).to.equal(false);
    expect(turns(pointed(), scrolling(100, 100, 100, 100, 100, -100))).to.equal(false);
    expect(turns(pointed(), scrolling(-60, -60, -60))).to.equal(false);
  });

  it('lets pass who scrolls there, reads, and scrolls back', () => {
    const watch = pointed();
    expect(turns(watch, scrolling(100, 100))).to.equal(false);
    expect(turns(watch, scrolling(-100, -100), 5000)).to.equal(false);
  });

  it('takes for an attempt what moves nothing, as at the end of a page or on one that doesn’t scroll', () => {
    expect(
      turns(pointed(), [
        [100, 0],
        [100, 0],
      ]),
    ).to.equal(true);
    expect(
      turns(pointed(), [
        [-100, 300],
        [-100, 300],
      ]),
    ).to.equal(true);
    // One notch may be nothing, and a page takes some time to follow.
    expect(turns(pointed(), [[100, 0]])).to.equal(false);
    const watch = pointed();
    expect([0, 20, 40].map(at => watch.turn({ by: 100, at, scrolled: 0 }))).to.deep.equal([
      false,
      false,
      false,
    ]);
  });

  it('cannot tell that in a frame, whose page may scroll', () => {
    expect(turns(pointed(), [[100], [100], [100], [100]])).to.equal(false);
  });

  it('takes for an attempt what leads there and back', () => {
    expect(turns(pointed(), scrolling(100, -100))).to.equal(true);
    expect(turns(pointed(), scrolling(-100, -100, 100, 100))).to.equal(true);
    expect(turns(pointed(), [[100], [-100]])).to.equal(true);
    // A trackpad, whose turns are small and many.
    const small = [...Array.from({ length: 12 }, () => 9), ...Array.from({ length: 12 }, () => -9)];
    const watch = pointed();
    expect(small.map((by, i) => watch.turn({ by, at: i * 16, scrolled: i })).includes(true)).to.equal(true);
  });

  it('forgets when the pointer leaves', () => {
    const watch = pointed();
    turns(watch, scrolling(100));
    watch.point(false);
    expect(turns(watch, scrolling(-100), 120)).to.equal(false);
  });
});
