import { expect } from 'chai';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { say } from '../../src/locale/say.js';

describe('say', () => {
  it('fills placeholders, and leaves one that nobody fills', () => {
    expect(say(english, '{from} to {to}, {what}', { from: 'a', to: '{from}' })).to.equal(
      'a to {from}, {what}',
    );
  });

  it('takes the plural form that {n} asks for', () => {
    const { events } = english.messages;
    expect([0, 1, 2].map(n => say(english, events, { n }))).to.eql(['0 events', '1 event', '2 events']);
  });

  it('takes the form that `form` names', () => {
    const message = { decade: 'in the {date}', other: 'in {date}' };
    expect(say(english, message, { form: 'decade', date: '2020s' })).to.equal('in the 2020s');
    expect(say(english, message, { form: 'year', date: '2020' })).to.equal('in 2020');
  });

  it('falls back on the form for others', () => {
    expect(say(english, { other: '{n} things' }, { n: 1 })).to.equal('1 things');
  });

  it('writes numbers as the locale does', async () => {
    expect(say(english, '{n}', { n: 12_345 })).to.equal('12,345');
    expect(say(await loadLocale('de'), '{n}', { n: 12_345 })).to.equal('12.345');
  });
});
