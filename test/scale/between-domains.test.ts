import { expect } from 'chai';
import fc from 'fast-check';
import { lengthOf } from '../../src/base/extent.js';
import { betweenDomains } from '../../src/scale/between-domains.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { zoomDomain } from '../../src/scale/zoom.js';
import { arbitraryDomain } from './arbitrary-domain.js';

const WIDTH = 1000;
const SHARE = fc.double({ min: 0, max: 1, noNaN: true });

describe('betweenDomains', () => {
  it('grows by like factors in like times', () => {
    const [from, to] = [
      { start: 0, end: 100 },
      { start: 0, end: 1600 },
    ];
    expect([0.25, 0.5, 0.75].map(share => betweenDomains(from, to, share).end)).to.eql([200, 400, 800]);
  });

  it('moves evenly where the length stays', () => {
    expect(betweenDomains({ start: 0, end: 10 }, { start: 100, end: 110 }, 0.25)).to.eql({
      start: 25,
      end: 35,
    });
  });

  it('begins and ends where it should', () => {
    fc.assert(
      fc.property(arbitraryDomain, arbitraryDomain, (from, to) => {
        const first = betweenDomains(from, to, 0);
        expect(first.start).to.be.closeTo(from.start, lengthOf(from) * 1e-6 + Math.abs(from.start) * 1e-12);
        expect(lengthOf(first)).to.be.closeTo(
          lengthOf(from),
          lengthOf(from) * 1e-6 + Math.abs(from.start) * 1e-12,
        );
        expect(betweenDomains(from, to, 1)).to.equal(to);
      }),
    );
  });

  it('a zoom about a moment keeps it in its place all the way, within half a pixel (promise 4)', () => {
    fc.assert(
      fc.property(
        arbitraryDomain,
        fc.double({ min: 0.05, max: 20, noNaN: true }),
        SHARE,
        SHARE,
        (from, factor, place, share) => {
          const at = from.start + lengthOf(from) * place;
          const to = zoomDomain(from, factor, at, WIDTH);
          const pxOf = (domain: typeof from): number =>
            createTimeScale(domain, { start: 0, end: WIDTH }).toPx(at);
          // Where time or zoom ends, the anchor moves, and the way there with it.
          fc.pre(Math.abs(pxOf(to) - pxOf(from)) < 0.01);
          expect(pxOf(betweenDomains(from, to, share))).to.be.closeTo(pxOf(from), 0.5);
        },
      ),
    );
  });
});
