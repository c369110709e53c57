import { expect } from 'chai';
import { describeSpanLength } from '../../src/locale/describe-length.js';
import { english } from '../../src/locale/load-locale.js';
import { DAY_MS } from '../../src/time/interval.js';

const said = (least: number, most: number, lasts?: string): string =>
  describeSpanLength([least * DAY_MS, most * DAY_MS], english, { lasts });

describe('describeSpanLength', () => {
  it('says the least and the most', () => {
    expect(said(10, 10)).to.equal('10 days');
    expect(said(1100, 1800)).to.equal('3–5 years');
    expect(said(2000, Infinity)).to.equal('at least 5 years');
  });

  it('and the most alone, where there is no least', () => {
    expect(said(0, 10)).to.equal('at most 10 days');
    expect(said(0, 400)).to.match(/^at most /);
  });

  it('says what the author says', () => expect(said(1, 9, '~P2Y')).to.equal('about 2 years'));
});
