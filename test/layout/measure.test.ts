import { expect } from 'chai';
import fc from 'fast-check';
import { estimateText, FONT_SIZE, type TextStyle } from '../../src/layout/measure.js';

const styles = Object.keys(FONT_SIZE) as TextStyle[];

describe('estimateText', () => {
  it('nothing has no width', () => {
    for (const style of styles) expect(estimateText('', style)).to.equal(0);
  });

  it('wide letters are wider than narrow ones, and capitals than small ones', () => {
    expect(estimateText('mmm', 'title')).to.be.above(estimateText('iii', 'title'));
    expect(estimateText('ABC', 'title')).to.be.above(estimateText('abc', 'title'));
  });

  it('a sign outside the Latin letters is as wide as it is high, at least', () => {
    expect(estimateText('東京', 'when')).to.be.at.least(2 * FONT_SIZE.when);
    expect(estimateText('👩', 'when')).to.be.at.least(FONT_SIZE.when);
  });

  it('a bigger style is wider', () =>
    expect(estimateText('Resigns', 'lead')).to.be.above(estimateText('Resigns', 'title')));

  it('gives whole px, the same each time, and never less for more text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.constantFrom(...styles), (a, b, style) => {
        const width = estimateText(a, style);
        expect(width).to.equal(estimateText(a, style));
        expect(Number.isInteger(width)).to.equal(true);
        expect(estimateText(a + b, style)).to.be.at.least(width);
      }),
      { seed: 1 },
    );
  });
});
