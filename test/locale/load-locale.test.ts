import { expect } from 'chai';
import { english, loadLocale } from '../../src/locale/load-locale.js';

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
    expect(locale.messages.toolbar.table).to.equal('Tabelle');
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
