import { expect } from 'chai';
import fc from 'fast-check';
import { formatAt } from '../../src/locale/format-date.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import { readDateWords } from '../../src/locale/read-date-words.js';
import { DAY_MS } from '../../src/time/interval.js';
import { LANGUAGES } from './languages.js';

const utc = (year: number, month = 1, day = 1): number => Date.UTC(year, month - 1, day);
const DAY_OF_MARCH = { start: utc(2021, 3, 3), end: utc(2021, 3, 4) };
const MARCH = { start: utc(2021, 3), end: utc(2021, 4) };

const read = async (text: string, tag = 'en'): Promise<unknown> => readDateWords(text, await loadLocale(tag));

describe('readDateWords', () => {
  it('reads EDTF', async () => {
    expect(await read('2021-03')).to.deep.equal(MARCH);
    expect(await read(' 2021-03-03~ ')).to.deep.equal(DAY_OF_MARCH);
    expect(await read('2019/2020')).to.deep.equal({ start: utc(2019), end: utc(2021) });
    expect(await read('2021-03-03/..')).to.deep.equal(DAY_OF_MARCH);
  });

  it('reads months by name, whole, short or begun', async () => {
    for (const text of ['March 2021', 'mar 2021', 'MARCH, 2021', '2021 March', 'Marc 2021'])
      expect(await read(text), text).to.deep.equal(MARCH);
    for (const text of ['3 March 2021', 'March 3, 2021', '3rd March 2021', '2021 Mar 03'])
      expect(await read(text), text).to.deep.equal(DAY_OF_MARCH);
    expect(await read('Ju 2021')).to.equal('unknown');
  });

  it('reads the words of other languages', async () => {
    for (const [tag, text] of [
      ['de', '3. März 2021'],
      ['de', '3. marz 2021'],
      ['fr', '3 mars 2021'],
      ['es', '3 de marzo de 2021'],
      ['ja', '2021年3月3日'],
      ['ar-EG', '٣ مارس ٢٠٢١'],
    ] as const)
      expect(await read(text, tag), text).to.deep.equal(DAY_OF_MARCH);
    expect(await read('1er mars 2021', 'fr')).to.deep.equal({ start: utc(2021, 3, 1), end: utc(2021, 3, 2) });
    expect(await read('2021年3月', 'ja')).to.deep.equal(MARCH);
    expect(await read('2021年', 'ja')).to.deep.equal({ start: utc(2021), end: utc(2022) });
  });

  it('reads numbers in the order of the language, where they say one day', async () => {
    expect(await read('3.3.2021', 'de')).to.deep.equal(DAY_OF_MARCH);
    expect(await read('4.3.2021', 'de')).to.deep.equal({ start: utc(2021, 3, 4), end: utc(2021, 3, 5) });
    expect(await read('4/3/2021', 'en-US')).to.deep.equal({ start: utc(2021, 4, 3), end: utc(2021, 4, 4) });
    expect(await read('2021/3/3', 'de')).to.deep.equal(DAY_OF_MARCH);
    expect(await read('3/2021')).to.deep.equal(MARCH);
    expect(await read('3/25/2021')).to.deep.equal({ start: utc(2021, 3, 25), end: utc(2021, 3, 26) });
  });

  it('says so where they could say two', async () => {
    expect(await read('4/3/2021')).to.equal('ambiguous');
    expect(await read('3/3/2021')).to.deep.equal(DAY_OF_MARCH);
    expect(await read('4.3.21', 'de')).to.equal('ambiguous');
    expect(await read('3 March 21')).to.equal('ambiguous');
  });

  it('takes no day that there is not, and no other words', async () => {
    for (const text of [
      '30 February 2021',
      '13/2021',
      '3 March',
      'soon',
      'March April 2021',
      '',
      '1 2 3 4',
      '99999999',
    ])
      expect(await read(text), text).to.equal('unknown');
    expect(await read(`${' x'.repeat(100)} 2021`)).to.equal('unknown');
  });

  for (const tag of LANGUAGES)
    it(`reads every day as ${tag} writes it`, async () => {
      const locale = await loadLocale(tag);
      fc.assert(
        fc.property(fc.integer({ min: utc(1000) / DAY_MS, max: utc(3000) / DAY_MS }), days => {
          const start = days * DAY_MS;
          for (const style of ['long', 'short'] as const)
            expect(readDateWords(formatAt(start, 'day', locale, style), locale)).to.deep.equal({
              start,
              end: start + DAY_MS,
            });
        }),
      );
    });
});
