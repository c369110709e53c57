/**
 * What is said of sixty times in every language, beside the file that holds it: a change of words is seen in its diff.
 *
 *   WRITE_WORDS=1 node --import tsx scripts/test-core.mjs words-in-six-languages    writes the file anew
 */
import { expect } from 'chai';
import { readFileSync, writeFileSync } from 'node:fs';
import { describeCertainty, type Standing } from '../../src/locale/describe-certainty.js';
import { describeTime, type DescribeOptions } from '../../src/locale/describe-time.js';
import { loadLocale } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { summarise } from '../../src/locale/summarise.js';
import type { FuzzyInterval } from '../../src/time/interval.js';
import { ABOUT, AS_OF, DERIVED, derived, PERHAPS, stated, tightened } from './intervals.js';
import { LANGUAGES } from './languages.js';

const FILE = new URL('words-in-six-languages.txt', import.meta.url);

const WRITTEN =
  '2024 2024-02 2024-04 2024-02-10 2024-08-01 2024-02-10T14:30 2024~ 2024-02~ 2024-02-10~ 2024? 2024-02-10? 2024% ' +
  '202X 202X~ 19XX 2024-21 2024-22 2024-24~ 2024-34 -0044 -0044-03-15 -0044~ 0000 0047 0476 Y170000002 Y-17E7 ' +
  '2019/2023 2024-04/2024-08 2024-02-10/2024-02-12 2024-02-01/2024 2024-21/2024-23 -0044/0012 202X/203X ' +
  '2019~/2023 2024-10~/2026-02-10~ 2019/2023? 2024?/2026-02~ 2024%/2026% 2020/2020 ' +
  '2020/.. 2024-04-01/.. 2024-02~/.. 2020?/.. 2024-22/.. 202X/.. 2020/ 2024-02-10/ 2024-08~/ ' +
  '../2020 ../2024-10 /2026-02~ /2026-02-10 /2024-22 /202X ../.. ' +
  '[1667,1668,1670] [1667,1670~] {1667,1668} [1667,1670..1672] [..2026-02-10] [..2024-21] [1760-12..] [1600..1700]';

const FOLLOWS: readonly [what: string, interval: FuzzyInterval, options?: DescribeOptions][] = [
  ['nothing is known', derived({})],
  ['about February 2026, known on the 10th', tightened(stated('2026-02~'), { to: ['2026-02-10', AS_OF] })],
  [
    '2024, narrowed down',
    tightened(stated('2024'), { from: ['2024-03-01', DERIVED], to: ['2024-06-29', ABOUT] }),
  ],
  ['between two others', derived({ from: ['2024-04-01', ABOUT], to: ['2026-02-10', DERIVED] })],
  ['between two years', derived({ from: ['2019-01-01', DERIVED], to: ['2023-12-31', DERIVED] })],
  [
    'within one month, about',
    derived({ shape: 'moment', from: ['2024-02-01', DERIVED], to: ['2024-02-29', ABOUT] }),
  ],
  ['one day', derived({ shape: 'moment', from: ['2024-02-10', DERIVED], to: ['2024-02-10', DERIVED] })],
  ['not before perhaps 2023', derived({ from: ['2023-01-02', PERHAPS] })],
  ['not before a day', derived({ from: ['2026-02-11', DERIVED] })],
  ['goes on, since when is not said', derived({ endKnowledge: 'open' })],
  [
    'both edges lie apart',
    derived({
      from: ['2019-03-04', DERIVED],
      beganBy: ['2019-07-20', DERIVED],
      endedFrom: ['2021-03-05', DERIVED],
      to: ['2021-09-30', DERIVED],
    }),
  ],
  [
    'began and ended on days',
    derived({
      from: ['2019-03-04', DERIVED],
      beganBy: ['2019-07-20', DERIVED],
      endedFrom: ['2021-03-05', DERIVED],
      to: ['2021-03-05', DERIVED],
    }),
  ],
  ['began by 2020', derived({ beganBy: ['2020-12-31', DERIVED], to: ['2026-02-10', AS_OF] })],
  [
    'its end has an earliest day',
    derived({ from: ['2019-01-01', DERIVED], endedFrom: ['2021-05-01', ABOUT], to: ['2026-02-10', AS_OF] }),
  ],
  ['an end, and a bound on its start', tightened(stated('/2026-02~'), { from: ['2024-02-01', ABOUT] })],
  ['planned and not dated', derived({ from: ['2026-02-11', AS_OF] }), { planned: true }],
  ['planned, not before a day', derived({ from: ['2026-02-11', DERIVED] }), { planned: true }],
  ['planned, from a year', stated('2027/..'), { planned: true }],
  ['planned, around a year', stated('2027~'), { planned: true }],
];

const SURE: readonly [what: string, interval: FuzzyInterval, standing?: Standing][] = [
  ['to the day', stated('2024-02-10')],
  ['to the month', stated('2024-02')],
  ['to the year; probable', stated('2024'), { certainty: 'probable' }],
  ['2024%, cancelled', stated('2024%'), { status: 'cancelled' }],
  ['worked out', derived({ to: ['2024-02-29', ABOUT] })],
  ['one side; disputed', stated('/2026-02'), { certainty: 'disputed' }],
];

const COUNTS = [0, 1, 2, 3, 11, 100, 1_000_000];

/** The words under one heading, a language a line; long and short where they differ. */
const block = (what: string, locales: readonly Locale[], say: (locale: Locale) => string): string =>
  [`# ${what}`, ...locales.map(locale => `${locale.lang.slice(0, 2)}  ${say(locale)}`)].join('\n');

function wordsIn(locales: readonly Locale[]): string {
  const both =
    (interval: FuzzyInterval, options: DescribeOptions = {}) =>
    (locale: Locale): string => {
      const [long, short] = (['long', 'short'] as const).map(style =>
        describeTime(interval, locale, { ...options, style }),
      );
      return long === short ? long! : `${long}  |  ${short}`;
    };
  return [
    ...WRITTEN.split(' ').map(edtf => block(edtf, locales, both(stated(edtf)))),
    ...FOLLOWS.map(([what, interval, options]) => block(what, locales, both(interval, options))),
    ...SURE.map(([what, interval, standing]) =>
      block(`How sure: ${what}`, locales, locale => describeCertainty(interval, locale, standing)),
    ),
    ...COUNTS.map(n =>
      block(`${n} of each`, locales, locale => {
        const edges = { first: stated('2024-02~'), last: stated('2024/2026-04') };
        return summarise(
          { events: n, ...edges, approximate: n, workedOut: n, undated: n, conflict: n },
          locale,
        );
      }),
    ),
    '',
  ]
    .join('\n\n')
    .replace(/\n+$/, '\n');
}

describe('words in six languages', () => {
  it('are those that were read and agreed on', async () => {
    const words = wordsIn(await Promise.all(LANGUAGES.map(loadLocale)));
    if (process.env.WRITE_WORDS) writeFileSync(FILE, words);
    expect(words).to.equal(readFileSync(FILE, 'utf8'));
  });
});
