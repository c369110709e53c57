import { expect } from 'chai';
import { describeTime } from '../../src/locale/describe-time.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { say } from '../../src/locale/say.js';
import { stated } from './intervals.js';
import { BUNDLES, LANGUAGES } from './languages.js';

describe('loadLocale', () => {
  it('has English at once', async () => {
    expect(await loadLocale('en')).to.equal(english);
    expect(english).to.include({ tag: 'en-GB', direction: 'ltr' });
  });

  it('keeps the region for dates and numbers', async () => {
    const locale = await loadLocale('en-us');
    expect(locale.tag).to.equal('en-US');
    expect(locale.messages).to.equal(english.messages);
  });

  it('loads German', async () => {
    const locale = await loadLocale('de-AT');
    expect(locale.tag).to.equal('de-AT');
    expect(locale.messages.tools!.toolbar.table).to.equal('Tabelle');
  });

  it('has Arabic run from right to left, in digits of the region', async () => {
    const locale = await loadLocale('ar-EG');
    expect(locale).to.include({ tag: 'ar-EG', lang: 'ar-EG', direction: 'rtl' });
    expect(describeTime(stated('2024-02-10'), locale)).to.equal('١٠ فبراير ٢٠٢٤');
  });

  it('speaks every language that it says it does', async () => {
    for (const tag of LANGUAGES) {
      const { lang, messages } = await loadLocale(tag);
      expect(lang).to.match(new RegExp(`^${tag}\\b`));
      expect(messages).to.equal(BUNDLES[tag] ?? english.messages);
    }
  });

  it('puts dates of any other language into English words', async () => {
    const italian = await loadLocale('it');
    expect(italian).to.include({ tag: 'it', lang: 'en-GB', direction: 'ltr', messages: english.messages });
    expect(describeTime(stated('2024-02~'), italian)).to.equal('around febbraio 2024');
    expect(describeTime(stated('[1667,1668]'), italian)).to.equal('1667 or 1668');
    expect(describeTime(stated('-0044'), await loadLocale('sv-FI'))).to.equal('some time in 45 f.Kr.');
  });

  it('counts by the rules of the words, and writes numbers by those of the tag', async () => {
    const russian = await loadLocale('ru');
    expect(say(russian, russian.messages.events, { n: 21 })).to.equal('21 events');
    expect(say(russian, russian.messages.events, { n: 1234.5 })).to.equal('1\u00a0234,5 events');
  });

  for (const tag of [
    'xx-invalid',
    'en_US',
    '',
    '*',
    'constructor',
    '-',
    'x'.repeat(100_000),
    'e\u0000n',
    42 as unknown as string,
  ])
    it(`falls back on English, for ${JSON.stringify(tag).slice(0, 20)}`, async () => {
      expect(await loadLocale(tag)).to.equal(english);
    });
});
