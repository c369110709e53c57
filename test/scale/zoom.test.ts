import { expect } from 'chai';
import fc from 'fast-check';
import { lengthOf } from '../../src/base/extent.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { clampDomain, END_MS } from '../../src/scale/clamp-domain.js';
import { panDomain, zoomDomain } from '../../src/scale/zoom.js';
import { arbitraryDomain } from './arbitrary-domain.js';

const DAY = 86_400_000;
const WIDTH = 1000;

describe('zoomDomain', () => {
  it('zooms in about the anchor', () => {
    expect(zoomDomain({ start: 0, end: 100 * DAY }, 2, 50 * DAY, WIDTH)).to.eql({
      start: 25 * DAY,
      end: 75 * DAY,
    });
    expect(zoomDomain({ start: 0, end: 100 * DAY }, 0.5, 0, WIDTH)).to.eql({ start: 0, end: 200 * DAY });
  });

  it('stops at a minute', () => {
    expect(lengthOf(zoomDomain({ start: 0, end: DAY }, 1e9, 0, WIDTH))).to.equal(60_000);
  });

  it('stops at all time', () => {
    expect(zoomDomain({ start: -DAY, end: DAY }, 1e-30, 0, WIDTH)).to.eql({ start: -END_MS, end: END_MS });
  });

  it('stops where a pixel is a thousand units of the last place', () => {
    const { start, end } = zoomDomain({ start: 3e20, end: 3.1e20 }, 1e30, 3e20, WIDTH);
    expect((end - start) / 1000).to.be.at.least(1000 * 65_536);
  });

  it('refuses a factor that is no factor', () => {
    expect(() => zoomDomain({ start: -END_MS, end: END_MS }, 0, 0, WIDTH)).to.throw(RangeError);
    expect(() => zoomDomain({ start: -END_MS, end: END_MS }, NaN, 0, WIDTH)).to.throw(RangeError);
  });

  it('keeps the moment under the pointer there, within half a pixel (promise 4)', () => {
    fc.assert(
      fc.property(
        arbitraryDomain,
        fc.integer({ min: 200, max: 4000 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 }),
        (wanted, width, ratio, factors) => {
          const range = { start: 0, end: width };
          const own = width;
          let domain = clampDomain(wanted, own);
          const at = createTimeScale(domain, range).toCivil(ratio * width);
          for (const factor of factors) {
            domain = zoomDomain(domain, factor, at, own);
            expect(createTimeScale(domain, range).toPx(at)).to.be.closeTo(ratio * width, 0.5);
          }
        },
      ),
    );
  });
});

describe('panDomain', () => {
  it('moves visible time and keeps its length', () => {
    expect(panDomain({ start: 0, end: DAY }, DAY, WIDTH)).to.eql({ start: DAY, end: 2 * DAY });
  });

  it('stops at the ends of time', () => {
    const { start, end } = panDomain({ start: 0, end: 1e18 }, 1e30, WIDTH);
    expect(end).to.equal(END_MS);
    expect(end - start).to.be.closeTo(1e18, 1e5);
  });
});
