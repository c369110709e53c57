import { expect } from 'chai';
import fc from 'fast-check';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { clampDomain } from '../../src/scale/clamp-domain.js';
import { arbitraryDomain } from './arbitrary-domain.js';

describe('createTimeScale', () => {
  it('maps the ends of the domain to the ends of the range', () => {
    const scale = createTimeScale({ start: 0, end: 1000 }, { start: 100, end: 300 });
    expect([scale.toPx(0), scale.toPx(500), scale.toPx(1000), scale.toPx(-500)]).to.eql([100, 200, 300, 0]);
    expect(scale.toCivil(200)).to.equal(500);
    expect(scale.pxPerMs).to.equal(0.2);
  });

  it('gives infinite pixels for infinite time', () => {
    const scale = createTimeScale({ start: 0, end: 1 }, { start: 0, end: 10 });
    expect([scale.toPx(-Infinity), scale.toPx(Infinity)]).to.eql([-Infinity, Infinity]);
  });

  it('puts every moment of an empty domain in the middle', () => {
    const scale = createTimeScale({ start: 5, end: 5 }, { start: 0, end: 10 });
    expect([scale.toPx(5), scale.toPx(99), scale.pxPerMs]).to.eql([5, 5, 0]);
  });

  it('refuses a domain that is reversed or endless', () => {
    for (const domain of [
      { start: 1, end: 0 },
      { start: 0, end: Infinity },
      { start: NaN, end: 1 },
    ])
      expect(() => createTimeScale(domain, { start: 0, end: 1 })).to.throw(RangeError, 'domain');
    expect(() => createTimeScale({ start: 0, end: 1 }, { start: 2, end: 1 })).to.throw(RangeError, 'range');
  });

  it('finds its way back to within a thousandth of a pixel, wherever zooming goes', () => {
    fc.assert(
      fc.property(
        arbitraryDomain,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 100, max: 4000 }),
        (domain, ratio, width) => {
          const scale = createTimeScale(clampDomain(domain, width), {
            start: 40,
            end: 40 + width,
          });
          const px = 40 + ratio * width;
          expect(scale.toPx(scale.toCivil(px))).to.be.closeTo(px, 0.001);
          const at = scale.domain.start + ratio * (scale.domain.end - scale.domain.start);
          const backPx = (scale.toCivil(scale.toPx(at)) - at) * scale.pxPerMs;
          expect(Math.abs(backPx)).to.be.below(0.001);
        },
      ),
    );
  });
});
