import { expect } from 'chai';
import fc from 'fast-check';
import { lengthOf } from '../../src/base/extent.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import {
  ALL_TIME,
  blendDomains,
  clampDomain,
  fitDomain,
  panDomain,
  zoomDomain,
  zoomLimits,
} from '../../src/scale/zoom.js';
import { arbitraryDomain } from './arbitrary-domain.js';

const DAY = 86_400_000;
const limits = zoomLimits(1000);

describe('zoomDomain', () => {
  it('zooms in about the anchor', () => {
    expect(zoomDomain({ start: 0, end: 100 * DAY }, 2, 50 * DAY, limits)).to.eql({
      start: 25 * DAY,
      end: 75 * DAY,
    });
    expect(zoomDomain({ start: 0, end: 100 * DAY }, 0.5, 0, limits)).to.eql({ start: 0, end: 200 * DAY });
  });

  it('stops at a minute', () => {
    expect(lengthOf(zoomDomain({ start: 0, end: DAY }, 1e9, 0, limits))).to.equal(60_000);
  });

  it('stops at all time', () => {
    expect(zoomDomain({ start: -DAY, end: DAY }, 1e-30, 0, limits)).to.eql(ALL_TIME);
  });

  it('stops where a pixel is a thousand units of the last place', () => {
    const { start, end } = zoomDomain({ start: 3e20, end: 3.1e20 }, 1e30, 3e20, limits);
    expect((end - start) / 1000).to.be.at.least(1000 * 65_536);
  });

  it('refuses a factor that is no factor', () => {
    expect(() => zoomDomain(ALL_TIME, 0, 0, limits)).to.throw(RangeError);
    expect(() => zoomDomain(ALL_TIME, NaN, 0, limits)).to.throw(RangeError);
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
          const own = zoomLimits(width);
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
    expect(panDomain({ start: 0, end: DAY }, DAY, limits)).to.eql({ start: DAY, end: 2 * DAY });
  });

  it('stops at the ends of time', () => {
    const { start, end } = panDomain({ start: 0, end: 1e18 }, 1e30, limits);
    expect(end).to.equal(ALL_TIME.end);
    expect(end - start).to.be.closeTo(1e18, 1e5);
  });
});

describe('fitDomain', () => {
  it('leaves the room that is asked for at either side', () => {
    const domain = fitDomain({ start: 0, end: 900 * DAY }, 50, limits);
    const scale = createTimeScale(domain, { start: 0, end: 1000 });
    expect(scale.toPx(0)).to.be.closeTo(50, 1e-6);
    expect(scale.toPx(900 * DAY)).to.be.closeTo(950, 1e-6);
  });

  it('shows a month about a single moment', () => {
    const domain = fitDomain({ start: 5 * DAY, end: 5 * DAY }, 0, limits);
    expect(domain).to.eql({ start: -9 * DAY, end: 19 * DAY });
  });

  it('shows all time where both ends are infinite, and finite time always', () => {
    expect(fitDomain({ start: -Infinity, end: Infinity }, 20, limits)).to.eql(ALL_TIME);
    expect(fitDomain({ start: 0, end: Infinity }, 0, limits).end).to.equal(ALL_TIME.end);
  });
});

describe('clampDomain', () => {
  it('always gives what lies inside the limits and is long enough', () => {
    fc.assert(
      fc.property(arbitraryDomain, fc.integer({ min: 100, max: 4000 }), (domain, width) => {
        const { start, end } = clampDomain(domain, zoomLimits(width));
        expect(start).to.be.at.least(ALL_TIME.start);
        expect(end).to.be.at.most(ALL_TIME.end);
        expect(end - start).to.be.at.least(59_999);
      }),
    );
  });
});

describe('blendDomains', () => {
  const from = { start: 0, end: 100 };
  const to = { start: 40, end: 50 };

  it('begins with the one and ends with the other', () => {
    expect(blendDomains(from, to, 0)).to.eql(from);
    expect(blendDomains(from, to, 1)).to.equal(to);
  });

  it('keeps the fixed point of a zoom fixed on the way', () => {
    for (const ratio of [0.2, 0.5, 0.9]) {
      const domain = blendDomains(from, to, ratio);
      const fixed = 400 / 9;
      expect((fixed - domain.start) / lengthOf(domain)).to.be.closeTo(fixed / 100, 1e-9);
    }
  });

  it('moves evenly where the length stays', () => {
    expect(blendDomains({ start: 0, end: 10 }, { start: 10, end: 20 }, 0.5)).to.eql({ start: 5, end: 15 });
  });
});
