import { expect } from 'chai';
import fc from 'fast-check';
import { describeApart, UNIT_MS } from '../../src/locale/describe-apart.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { DAY_MS } from '../../src/time/interval.js';
import { LANGUAGES } from './languages.js';

const { year, month } = UNIT_MS;

const said = (start: number, end = start): string => describeApart({ start, end }, 'PhD', english);

describe('describeApart', () => {
  it('says how long before or after', () => {
    expect(said(3 * year)).to.equal('3 years after “PhD”');
    expect(said(-3 * year)).to.equal('3 years before “PhD”');
    expect(said(year)).to.equal('1 year after “PhD”');
    expect(said(year + 5 * month)).to.equal('1 year, 5 months after “PhD”');
    expect(said(40 * DAY_MS)).to.equal('40 days after “PhD”');
    expect(said(0)).to.equal('at “PhD”');
  });

  it('says no months where there are many years', () =>
    expect(said(24 * year + 5 * month)).to.equal('24 years after “PhD”'));

  it('says what is uncertain about it, where that is more than the words round off', () => {
    expect(said(3 * year - 4 * month, 3 * year + 4 * month)).to.equal(
      '3 years after “PhD”',
      'years are rounded to more',
    );
    expect(said(3 * year - 20 * month, 3 * year + 20 * month)).to.equal(
      '3 years after “PhD”, give or take 20 months',
    );
    expect(said(year + 5 * month - 4 * month, year + 5 * month + 4 * month)).to.equal(
      '1 year, 5 months after “PhD”, give or take 4 months',
    );
    expect(said(-2 * year, 2 * year)).to.match(/^at “PhD”, give or take 2 years$/);
  });

  it('never claims more than is known: the words and their margin hold all that is possible', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -40_000, max: 40_000 }),
        fc.integer({ min: 0, max: 9_000 }),
        (start, length) => {
          const [from, to] = [start * DAY_MS, (start + length) * DAY_MS];
          const words = said(from, to);
          const ms = (text: string): number =>
            [...text.matchAll(/(\d+) (year|month|day)/g)].reduce(
              (sum, [, n, unit]) => sum + Number(n) * UNIT_MS[unit as keyof typeof UNIT_MS],
              0,
            );
          const [apart = '', margin = ''] = words.split(', give or take');
          const told = ms(apart) * (apart.includes('before') ? -1 : 1);
          const [unit = 'day'] = [...apart.matchAll(/year|month|day/g)].map(([word]) => word).reverse();
          const slack = margin ? ms(margin) : UNIT_MS[unit as keyof typeof UNIT_MS];
          expect(from, words).to.be.at.least(told - slack - 1);
          expect(to, words).to.be.at.most(told + slack + 1);
        },
      ),
    );
  });

  for (const tag of LANGUAGES)
    it(`has words in ${tag}`, async () => {
      const locale = await loadLocale(tag);
      const [after, before] = [-1, 1].map(sign =>
        describeApart(
          { start: sign * (5 * year - 30 * month), end: sign * (5 * year + 30 * month) },
          'X',
          locale,
        ),
      );
      expect(after).to.include('X').and.not.equal(before);
      expect(after).to.not.match(/[{}]/);
    });
});
