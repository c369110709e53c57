import { expect } from 'chai';
import fc from 'fast-check';
import { describeTime, type DescribeOptions } from '../../src/locale/describe-time.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { exactInterval } from '../../src/time/exact-interval.js';
import { DAY_MS, type FuzzyInterval } from '../../src/time/interval.js';
import { arbitraryInterval } from './arbitrary-interval.js';
import { ABOUT, AS_OF, DERIVED, derived, PERHAPS, stated, tightened } from './intervals.js';

/** Dates as written: EDTF, long and short English, long German. */
const WRITTEN: readonly [edtf: string, long: string, short: string, german: string][] = [
  ['2024', 'some time in 2024', '2024', 'irgendwann 2024'],
  ['2024-02', 'some time in February 2024', 'Feb 2024', 'irgendwann im Februar 2024'],
  ['2024-02-10', '10 February 2024', '10 Feb 2024', '10. Februar 2024'],
  ['2024-02~', 'around February 2024', 'about Feb 2024', 'um Februar 2024'],
  ['2024?', 'perhaps 2024', 'perhaps 2024', 'vielleicht 2024'],
  ['2024%', 'perhaps around 2024', 'perhaps about 2024', 'vielleicht um 2024'],
  ['2024-02-10T14:30', '10 February 2024 at 14:30', '10 Feb 2024, 14:30', '10. Februar 2024 um 14:30'],
  ['2024-XX', 'some time in 2024', '2024', 'irgendwann 2024'],
  ['202X', 'some time in 2020–2029', '2020–2029', 'irgendwann 2020–2029'],
  ['20XX', 'some time in 2000–2099', '2000–2099', 'irgendwann 2000–2099'],
  ['2024-21', 'some time in spring 2024', 'spring 2024', 'irgendwann im Frühling 2024'],
  ['2024-32', 'some time in winter 2024', 'winter 2024', 'irgendwann im Winter 2024'],
  ['2024-34', 'some time in April – June 2024', 'Apr – Jun 2024', 'irgendwann im April–Juni 2024'],
  ['2024-41', 'some time in July – December 2024', 'Jul – Dec 2024', 'irgendwann im Juli–Dezember 2024'],
  ['-0044-03-15', '15 March 45 BC', '15 Mar 45 BC', '15. März 45 v. Chr.'],
  ['-0044', 'some time in 45 BC', '45 BC', 'irgendwann 45 v. Chr.'],
  ['0000', 'some time in 1 BC', '1 BC', 'irgendwann 1 v. Chr.'],
  ['0047', 'some time in 47 AD', '47 AD', 'irgendwann 47 n. Chr.'],
  ['0476', 'some time in 476', '476', 'irgendwann 476'],
  ['Y170000002', 'some time in 170,000,002', '170,000,002', 'irgendwann 170.000.002'],
  ['Y-17E7', 'some time in 170,000,001 BC', '170,000,001 BC', 'irgendwann 170.000.001 v. Chr.'],
  ['2019/2023', '2019 to 2023', '2019–2023', '2019 bis 2023'],
  ['2024-02/2024-04', 'February 2024 to April 2024', 'Feb – Apr 2024', 'Februar 2024 bis April 2024'],
  ['2019/2023-05', '2019 to May 2023', '2019 to May 2023', '2019 bis Mai 2023'],
  ['2019~/2023', 'from about 2019 to 2023', 'from about 2019 to 2023', 'von etwa 2019 bis 2023'],
  ['2019/2023?', '2019 to perhaps 2023', '2019 to perhaps 2023', '2019 bis vielleicht 2023'],
  [
    '2024?/2026-02~',
    'perhaps from 2024 to about February 2026',
    'perhaps from 2024 to about Feb 2026',
    'vielleicht von 2024 bis etwa Februar 2026',
  ],
  ['2020/2020', 'some time in 2020', 'some time in 2020', 'irgendwann 2020'],
  ['2020/..', 'since 2020, ongoing', 'since 2020', 'seit 2020, andauernd'],
  [
    '2024-02~/..',
    'from about February 2024, ongoing',
    'from about Feb 2024',
    'ab etwa Februar 2024, andauernd',
  ],
  ['2020?/..', 'perhaps from 2020, ongoing', 'perhaps from 2020', 'vielleicht ab 2020, andauernd'],
  ['2020/', 'from 2020; until when is not said', 'from 2020', 'ab 2020; bis wann, ist nicht gesagt'],
  [
    '/2026-02~',
    'until about February 2026; since when is not said',
    'until about Feb 2026',
    'bis etwa Februar 2026; seit wann, ist nicht gesagt',
  ],
  ['../2020', 'until 2020', 'until 2020', 'bis 2020'],
  ['../..', 'ongoing', 'ongoing', 'andauernd'],
  ['[1667,1668,1670]', '1667, 1668 or 1670', '1667, 1668 or 1670', '1667, 1668 oder 1670'],
  ['[1667,1670~]', '1667 or about 1670', '1667 or about 1670', '1667 oder etwa 1670'],
  ['{1667,1668}', '1667 and 1668', '1667 and 1668', '1667 und 1668'],
  [
    '[1667,1670..1672]',
    '1667 or between 1670 and 1672',
    '1667 or between 1670 and 1672',
    '1667 oder zwischen 1670 und 1672',
  ],
  ['[..2026-02-10]', 'by 10 February 2026', 'by 10 Feb 2026', 'bis 10. Februar 2026'],
  ['[1760-12..]', 'not before December 1760', 'not before Dec 1760', 'frühestens Dezember 1760'],
  ['[1600..1700]', 'between 1600 and 1700', 'between 1600 and 1700', 'zwischen 1600 und 1700'],
];

/** What follows from other dates. */
const FOLLOWS: readonly [
  what: string,
  interval: FuzzyInterval,
  long: string,
  short: string,
  options?: DescribeOptions,
][] = [
  ['nothing is known', derived({}), 'no date known', 'no date known'],
  [
    'only the day of the knowledge bounds it',
    derived({ to: ['2026-02-10', AS_OF] }),
    'no date known',
    'no date known',
  ],
  [
    'an approximate month, cut by the day of the knowledge',
    tightened(stated('2026-02~'), { to: ['2026-02-10', AS_OF] }),
    'about February 2026, by 10 February 2026',
    'by 10 Feb 2026',
  ],
  [
    'a year that others narrow down',
    tightened(stated('2024'), { from: ['2024-03-01', DERIVED], to: ['2024-06-29', ABOUT] }),
    '2024, between March 2024 and about June 2024',
    '2024',
  ],
  [
    'a day less at either edge is no news',
    tightened(stated('2024'), { from: ['2024-01-02', DERIVED], to: ['2024-12-30', DERIVED] }),
    'some time in 2024',
    '2024',
  ],
  [
    'before an approximate month',
    derived({ to: ['2024-02-28', ABOUT] }),
    'by about February 2024',
    'by about Feb 2024',
  ],
  [
    'between two others',
    derived({ from: ['2024-02-01', ABOUT], to: ['2026-02-10', DERIVED] }),
    'between about February 2024 and 10 February 2026',
    'between about Feb 2024 and 10 Feb 2026',
  ],
  [
    'within one month',
    derived({ shape: 'moment', from: ['2024-02-01', DERIVED], to: ['2024-02-29', ABOUT] }),
    'about February 2024',
    'about Feb 2024',
  ],
  [
    'within part of a month: the month would say too little',
    derived({ shape: 'moment', from: ['2024-02-01', DERIVED], to: ['2024-02-10', DERIVED] }),
    'between 1 February 2024 and 10 February 2024',
    'between 1 Feb 2024 and 10 Feb 2024',
  ],
  [
    'one day',
    derived({ shape: 'moment', from: ['2024-02-10', DERIVED], to: ['2024-02-10', DERIVED] }),
    '10 February 2024',
    '10 Feb 2024',
  ],
  [
    'after something uncertain',
    derived({ from: ['2023-01-02', PERHAPS] }),
    'not before perhaps 2023',
    'not before perhaps 2023',
  ],
  [
    'after a day',
    derived({ from: ['2026-02-11', DERIVED] }),
    'not before 11 February 2026',
    'not before 11 Feb 2026',
  ],
  [
    'began together with something of about a month, and goes on',
    derived({ from: ['2024-02-01', ABOUT], beganBy: ['2024-02-29', ABOUT], endKnowledge: 'open' }),
    'from about February 2024, ongoing',
    'from about Feb 2024',
  ],
  [
    'goes on, nobody said since when',
    derived({ endKnowledge: 'open' }),
    'ongoing; since when is not said',
    'ongoing',
  ],
  [
    'both edges lie apart',
    derived({
      from: ['2019-03-04', DERIVED],
      beganBy: ['2019-07-20', DERIVED],
      endedFrom: ['2021-03-05', DERIVED],
      to: ['2021-09-30', DERIVED],
    }),
    'began between 4 March 2019 and 20 July 2019; ended between 5 March 2021 and September 2021',
    'between 4 Mar 2019 and Sept 2021',
  ],
  [
    'one of its edges has a latest moment',
    derived({ beganBy: ['2020-12-31', DERIVED], to: ['2026-02-10', AS_OF] }),
    'began by 2020; until when is not said',
    'began by 2020',
  ],
  [
    'one of its edges has an earliest moment',
    derived({ from: ['2019-01-01', DERIVED], endedFrom: ['2021-05-01', ABOUT], to: ['2026-02-10', AS_OF] }),
    'since when is not said, not before 2019; ended between about May 2021 and 10 February 2026',
    'between 2019 and 10 Feb 2026',
  ],
  [
    'an end of its own, and a latest start inside that',
    tightened(stated('/2026-02~'), { to: ['2026-02-10', AS_OF] }),
    'until about February 2026; since when is not said',
    'until about Feb 2026',
  ],
  [
    'an end of its own, and a bound on its start',
    tightened(stated('/2026-02~'), { from: ['2024-02-01', ABOUT] }),
    'until about February 2026; since when is not said, not before about February 2024',
    'until about Feb 2026',
  ],
  [
    'planned and not dated',
    derived({ from: ['2026-02-11', AS_OF] }),
    'planned, no date',
    'planned, no date',
    { planned: true },
  ],
  [
    'planned, not dated and open',
    derived({ from: ['2026-02-11', AS_OF], endKnowledge: 'open' }),
    'planned, no date',
    'planned, no date',
    { planned: true },
  ],
  [
    'planned for after something',
    derived({ from: ['2026-02-11', DERIVED] }),
    'planned, not before 11 February 2026',
    'planned, not before 11 Feb 2026',
    { planned: true },
  ],
  ['planned, with a start', stated('2027/..'), 'planned, from 2027', 'planned, from 2027', { planned: true }],
  ['planned, for a year', stated('2027~'), 'planned, around 2027', 'planned, about 2027', { planned: true }],
];

/** `Intl` sets dashes off with thin spaces. */
const plain = (text: string): string => text.replace(/\u2009/g, ' ');

describe('describeTime', () => {
  it('says that all of a run without end go on', () => {
    expect(describeTime(stated('{..2018}'), english)).to.equal('until 2018; since when is not said');
    expect(describeTime(stated('[..2018]'), english)).to.equal('by 2018');
  });

  let german: Locale;
  before(async () => {
    german = await loadLocale('de');
  });

  for (const [edtf, long, short, deutsch] of WRITTEN)
    it(`says “${long}” for ${edtf}`, () => {
      expect(plain(describeTime(stated(edtf), english))).to.equal(long);
      expect(plain(describeTime(stated(edtf), english, { style: 'short' }))).to.equal(short);
      expect(plain(describeTime(stated(edtf), german))).to.equal(deutsch);
    });

  for (const [what, interval, long, short, options] of FOLLOWS)
    it(`says “${long}” where this is known: ${what}`, () => {
      expect(describeTime(interval, english, options)).to.equal(long);
      expect(describeTime(interval, english, { ...options, style: 'short' })).to.equal(short);
    });

  it('takes a date as all of itself where it is a span', () => {
    expect(describeTime(stated('2024', 'span'), english)).to.equal('2024');
    expect(describeTime(stated('2024-02~', 'span'), english)).to.equal('about February 2024');
  });

  it('names a time that a program gives by its minute, and one at midnight by its day', () => {
    const at = Date.UTC(2024, 1, 10);
    const say = (...times: [number, number?]): string => describeTime(exactInterval(...times), english);
    expect(say(at)).to.equal('10 February 2024');
    expect(say(at + 52_205_000)).to.equal('10 February 2024 at 14:30');
    expect(say(at, at + 3 * DAY_MS)).to.equal('10 February 2024 to 12 February 2024');
    expect(say(at + 52_200_000, at + 57_600_000)).to.equal(
      '10 February 2024 at 14:30 to 10 February 2024 at 16:00',
    );
    expect(say(Date.UTC(2020, 0), Date.UTC(2023, 5))).to.equal('1 January 2020 to 31 May 2023');
  });

  it('names a season that a set begins with as it was written', () => {
    expect(describeTime(stated('[2024-21..2024-23]'), english)).to.equal(
      'between spring 2024 and autumn 2024',
    );
  });

  it('says from when to when a long list goes', () => {
    const years = '1601,1603,1605,1607,1609,1611,1613';
    expect(describeTime(stated(`[${years}]`), english)).to.equal('between 1601 and 1613');
    expect(describeTime(stated(`{${years}}`), english)).to.equal('7 dates, between 1601 and 1613');
  });

  it('follows the region of a locale', async () => {
    expect(describeTime(stated('2024-02-10'), await loadLocale('en-US'))).to.equal('February 10, 2024');
  });

  it('says the same in every time zone', () => {
    const zone = process.env.TZ;
    const inZone = (name: string): string => {
      process.env.TZ = name;
      return WRITTEN.map(([edtf]) => describeTime(stated(edtf), english)).join();
    };
    try {
      expect(inZone('Pacific/Kiritimati')).to.equal(inZone('America/Los_Angeles'));
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('never speaks in symbols, whatever is known', () => {
    fc.assert(
      fc.property(
        arbitraryInterval,
        fc.constantFrom('long', 'short'),
        fc.boolean(),
        (interval, style, planned) => {
          for (const locale of [english, german]) {
            const words = describeTime(interval, locale, { style, planned });
            expect(words).to.match(/\p{L}|\p{N}/u);
            expect(words).to.not.match(/[~?%{}]|\.\.|Infinity|NaN|undefined|null|Invalid|^\s|\s$|\s\s/);
          }
        },
      ),
      { numRuns: 1000 },
    );
  });
});
