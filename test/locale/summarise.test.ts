import { expect } from 'chai';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { summarise } from '../../src/locale/summarise.js';
import { stated } from './intervals.js';

const NOTHING = { events: 0, approximate: 0, workedOut: 0, undated: 0, conflict: 0 };

describe('summarise', () => {
  it('says how many, from when to when, and what is not known', () => {
    const summary = {
      events: 18,
      first: stated('2024-02~'),
      last: stated('2024?/2026-02~'),
      approximate: 5,
      workedOut: 7,
      undated: 4,
      conflict: 1,
    };
    expect(summarise(summary, english)).to.equal(
      '18 events, from about February 2024 to about February 2026; ' +
        '5 approximate, 7 worked out from other dates, 4 not dated, 1 contradicting others',
    );
  });

  it('leaves out what is none', async () => {
    expect(summarise(NOTHING, english)).to.equal('0 events');
    const one = { ...NOTHING, events: 1, first: stated('2020/..'), last: stated('2020/..') };
    expect(summarise(one, english)).to.equal('1 event, since 2020, ongoing');
    expect(summarise({ ...one, approximate: 1 }, await loadLocale('de'))).to.equal(
      '1 Ereignis, seit 2020, andauernd; 1 ungefähr',
    );
  });
});
