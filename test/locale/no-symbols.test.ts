/** What no language may say, whatever is known: symbols, holes, and words of another one. */
import { expect } from 'chai';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describeCertainty } from '../../src/locale/describe-certainty.js';
import { describeTime } from '../../src/locale/describe-time.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { enDetails } from '../../src/locale/messages/en-details.js';
import { enTools } from '../../src/locale/messages/en-tools.js';
import { en } from '../../src/locale/messages/en.js';
import type { FuzzyInterval } from '../../src/time/interval.js';
import { arbitraryInterval } from './arbitrary-interval.js';
import { stated } from './intervals.js';
import { LANGUAGES } from './languages.js';

const BOUNDS = readFileSync(new URL('../time/edtf/bounds.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter(line => line !== '' && !line.startsWith('#') && !line.startsWith('edtf\t'))
  .map(line => line.split('\t')[0]!);

/** Signs of EDTF, holes and what code calls nothing; white space at an end or doubled. */
const UNSPEAKABLE = /[~?%{}/\\[\]|]|\.\.|\bX|X\b|Infinity|NaN|undefined|null|Invalid|^\s|\s$|\s\s/;

/** Words of more than two letters in the English templates of dates, and of how sure they are. */
const ENGLISH = new Set(
  JSON.stringify([en.time, en.status, enTools.summary, enDetails.sure].map(group => textsOf(group)))
    .toLowerCase()
    .match(/(?<!\{)\b[a-z]{3,}\b(?!\})/g),
);

/** Words that other languages spell as English does. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  de: ['winter'],
  fr: ['date', 'dates', 'probable', 'exact'],
  es: ['probable'],
};

function textsOf(value: unknown): string[] {
  return typeof value === 'object' && value !== null
    ? Object.values(value).flatMap(textsOf)
    : [String(value)];
}

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? [];

/** All that is said of an interval. */
const sayAll = (interval: FuzzyInterval, locale: Locale): readonly string[] => [
  ...(['long', 'short'] as const).flatMap(style =>
    [true, false].map(planned => describeTime(interval, locale, { style, planned })),
  ),
  describeCertainty(interval, locale, { status: 'cancelled', certainty: 'probable' }, true),
];

for (const tag of [...LANGUAGES, 'de-AT', 'fr-CA', 'es-MX', 'ar-EG', 'it', 'ko', 'zh'])
  describe(`words in ${tag}`, () => {
    let locale: Locale;
    before(async () => {
      locale = await loadLocale(tag);
    });

    const check = (interval: FuzzyInterval): void => {
      const all = sayAll(interval, locale);
      expect(sayAll(interval, locale)).to.eql(all);
      for (const said of all) {
        expect(said).to.match(/\p{L}|\p{N}/u);
        expect(said).to.not.match(UNSPEAKABLE);
        if (locale.messages === en) continue;
        const borrowed = wordsOf(said).filter(word => ENGLISH.has(word));
        expect(borrowed.filter(word => !SHARED[locale.lang.slice(0, 2)]?.includes(word))).to.eql([]);
      }
    };

    it('are words, of everything that EDTF can write', () => {
      expect(BOUNDS.length).to.be.above(90);
      for (const edtf of BOUNDS)
        for (const shape of ['moment', 'span', undefined] as const) check(stated(edtf, shape));
    });

    it('are words, whatever is known', () => {
      fc.assert(fc.property(arbitraryInterval, check), { numRuns: 200 });
    });
  });

describe('contractions', () => {
  /** What would be wrong wherever it stood. */
  const WRONG: Readonly<Record<string, RegExp>> = {
    fr: /\b(de|à) les? |\bl[ea] [aéh]|\bde [aéo]|jusqu’en (le|l’)|\ben (le|l’|les) |entre \d+ (janv|févr|mars|avr|mai|juin|juil|août|sept|oct|nov|déc)|\b1 (mars|mai|juin|août)/,
    es: /\b(de|a) el |\bel primavera|\bla (verano|otoño|invierno)/,
    ar: /بين عام \S+ وعام/,
    ja: / (?!\d\d:)|にに|までに開始/,
  };

  for (const [tag, wrong] of Object.entries(WRONG))
    it(`are made wherever words meet in ${tag}`, async () => {
      const locale = await loadLocale(tag);
      const check = (interval: FuzzyInterval): void => {
        for (const style of ['long', 'short'] as const)
          expect(describeTime(interval, locale, { style })).to.not.match(wrong);
      };
      for (const edtf of BOUNDS) check(stated(edtf));
      fc.assert(fc.property(arbitraryInterval, check), { numRuns: 500 });
    });
});
