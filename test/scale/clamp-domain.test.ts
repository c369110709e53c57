import { expect } from 'chai';
import fc from 'fast-check';
import { clampDomain, END_MS } from '../../src/scale/clamp-domain.js';
import { arbitraryDomain } from './arbitrary-domain.js';

describe('clampDomain', () => {
  it('always gives what lies inside the WIDTH and is long enough', () => {
    fc.assert(
      fc.property(arbitraryDomain, fc.integer({ min: 100, max: 4000 }), (domain, width) => {
        const { start, end } = clampDomain(domain, width);
        expect(start).to.be.at.least(-END_MS);
        expect(end).to.be.at.most(END_MS);
        expect(end - start).to.be.at.least(59_999);
      }),
    );
  });
});
