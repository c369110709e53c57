import { expect } from 'chai';
import { describeStretch, describeStretchLength } from '../../src/locale/describe-stretch.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';

const at = (year: number, month = 1, day = 1, hour = 0): number => Date.UTC(year, month - 1, day, hour);

describe('a stretch in words', () => {
  const words = (start: number, end: number): string =>
    `${describeStretchLength({ start, end }, english)}, ${describeStretch({ start, end }, english)}`;

  it('is counted in the coarsest unit that it begins and ends with', () => {
    expect(words(at(1852), at(2009))).to.equal('157 years, 1852 to 2008');
    expect(words(at(2020, 2), at(2021, 10))).to.equal('20 months, February 2020 to September 2021');
    expect(words(at(2020, 1, 6), at(2020, 2, 18))).to.equal('43 days, 6 January 2020 to 17 February 2020');
    expect(words(at(2020, 1, 6), at(2020, 1, 16))).to.equal('10 days, 6 January 2020 to 15 January 2020');
    expect(words(at(2020, 1, 6, 3), at(2020, 1, 6, 15))).to.match(/^12 hours, /);
    expect(words(at(2020, 1, 6, 3), at(2020, 1, 6, 15) + 90_000)).to.match(/^722 minutes, /);
  });

  it('counts millions in words', () => {
    const year = 365.2425 * 86_400_000;
    expect(words(at(2000) - 65e6 * year, at(2000))).to.equal('65 million years, 64,998,001 BC to 1999');
    expect(words(at(2000) - 4000 * year, at(2000))).to.equal('4,000 years, 2001 BC to 1999');
  });

  it('speaks the language', async () => {
    const stretch = { start: at(1852), end: at(2009) };
    const lengths = await Promise.all(
      ['de', 'fr', 'es', 'ja', 'ar'].map(async tag => describeStretchLength(stretch, await loadLocale(tag))),
    );
    expect(lengths).to.eql(['157 Jahre', '157 ans', '157 años', '157 年', '157 سنة']);
  });
});
