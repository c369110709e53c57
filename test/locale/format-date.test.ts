import { expect } from 'chai';
import { formatAt, formatRange, formatYear } from '../../src/locale/format-date.js';
import { english } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { toCivilMs } from '../../src/time/civil.js';

const plain = (text: string): string => text.replace(/\u2009/g, ' ');

describe('formatAt', () => {
  const at = toCivilMs({ year: 2026, month: 2, day: 10, hour: 14, minute: 5, second: 9 });

  it('is as fine as it is asked to be', () => {
    const say = (precision: Parameters<typeof formatAt>[1], style?: 'short'): string =>
      formatAt(at, precision, english, style);
    expect(say('year')).to.equal('2026');
    expect(say('month')).to.equal('February 2026');
    expect(say('day')).to.equal('10 February 2026');
    expect(say('minute')).to.equal('10 February 2026 at 14:05');
    expect(say('second', 'short')).to.equal('10 Feb 2026, 14:05:09');
  });

  it('reckons by the Gregorian calendar before 1582 too, also where a locale prefers another one', async () => {
    const thai: Locale = { ...english, tag: 'th' };
    expect(formatAt(toCivilMs({ year: 1500, month: 3, day: 1 }), 'day', english)).to.equal('1 March 1500');
    expect(formatAt(at, 'year', thai)).to.equal('2026');
    expect(formatAt(at, 'month', thai)).to.contain('2026');
  });

  it('falls back on the year where Date ends', () => {
    expect(formatAt(toCivilMs({ year: 400_000, month: 6 }), 'day', english)).to.equal('400,000');
  });
});

describe('formatYear', () => {
  it('says the era up to the year 99', () => {
    const years = [-44, 0, 1, 99, 100, 2024, 9999, 12_026].map(year => formatYear(year, english));
    expect(years).to.eql(['45 BC', '1 BC', '1 AD', '99 AD', '100', '2024', '9999', '12,026']);
  });
});

describe('formatRange', () => {
  it('takes a start beyond what Date holds, before and after its end', () => {
    const far = toCivilMs({ year: 1_000_000 });
    expect(formatRange(far, 0, 'day', english, 'long')).to.include('1,000,000');
    expect(formatRange(-far, 0, 'day', english, 'long')).to.include('1970');
  });

  const feb = toCivilMs({ year: 2024, month: 2, day: 3 });

  it('says what both share once', () => {
    const to = (civil: Parameters<typeof toCivilMs>[0]): string =>
      plain(formatRange(feb, toCivilMs(civil), 'day', english, 'short'));
    expect(to({ year: 2024, month: 2, day: 10 })).to.equal('3 – 10 Feb 2024');
    expect(to({ year: 2024, month: 4, day: 1 })).to.equal('3 Feb – 1 Apr 2024');
    expect(to({ year: 2024, month: 2, day: 3 })).to.equal('3 Feb 2024');
  });

  it('reaches beyond Date', () => {
    const range = formatRange(
      toCivilMs({ year: -4.54e9 }),
      toCivilMs({ year: -4e9 }),
      'year',
      english,
      'short',
    );
    expect(range).to.equal('4,540,000,001 BC–4,000,000,001 BC');
  });
});
