import { expect } from 'chai';
import { readyWords } from '../../src/elements/interaction/ready-words.js';
import { loadLocale } from '../../src/locale/load-locale.js';

describe('words that are made ready', () => {
  it('makes the formats of a language in idle moments, each once', async () => {
    const { DateTimeFormat } = Intl;
    let made = 0;
    Intl.DateTimeFormat = new Proxy(DateTimeFormat, {
      construct(target, of: ConstructorParameters<typeof DateTimeFormat>) {
        made += 1;
        return new target(...of);
      },
    });
    try {
      // One that nothing else in this page has spoken.
      const locale = await loadLocale('de-LI');
      readyWords(locale);
      expect(made).to.equal(0);
      while (made < 5) await new Promise(resolve => setTimeout(resolve, 10));
      await new Promise(resolve => setTimeout(resolve, 300));
      const all = made;
      readyWords(locale);
      await new Promise(resolve => setTimeout(resolve, 300));
      expect(made).to.equal(all);
    } finally {
      Intl.DateTimeFormat = DateTimeFormat;
    }
  });
});
