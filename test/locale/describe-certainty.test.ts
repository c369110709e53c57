import { expect } from 'chai';
import { describeCertainty } from '../../src/locale/describe-certainty.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { exactInterval } from '../../src/time/exact-interval.js';
import { ABOUT, AS_OF, DERIVED, derived, stated } from './intervals.js';

const WRITTEN: readonly [edtf: string, words: string][] = [
  ['2024-02-10', 'exact'],
  ['2024-02', 'to the month'],
  ['2024-21', 'to the season'],
  ['2024-33', 'to a few months'],
  ['2024', 'to the year'],
  ['202X', 'to the decade'],
  ['20XX', 'to the century'],
  ['2024-02~', 'approximate'],
  ['2024?', 'uncertain'],
  ['2024%', 'approximate, uncertain'],
  ['2019-02-03/2023', 'to the year'],
  ['2019~/2023', 'approximate'],
  ['2020-01-01/..', 'exact'],
  ['/2026-02~', 'approximate, known on one side only'],
  ['[1667,1668]', 'one of several dates'],
  ['{1667,1668}', 'to the year'],
  ['[..2026-02-10]', 'known on one side only'],
  ['[1600..1700]', 'one of several dates'],
];

describe('describeCertainty', () => {
  for (const [edtf, words] of WRITTEN)
    it(`says “${words}” of ${edtf}`, () => {
      expect(describeCertainty(stated(edtf), english)).to.equal(words);
    });

  it('says what was worked out', () => {
    expect(describeCertainty(derived({ to: ['2024-02-29', DERIVED] }), english)).to.equal(
      'worked out from other dates',
    );
    expect(describeCertainty(derived({ to: ['2024-02-29', ABOUT] }), english)).to.equal(
      'approximate, worked out from other dates',
    );
    expect(
      describeCertainty(derived({ beganBy: ['2004-02-29', ABOUT], to: ['2026-02-10', AS_OF] }), english),
    ).to.equal('approximate, worked out from other dates');
    expect(describeCertainty(derived({ to: ['2026-02-10', AS_OF] }), english)).to.equal('date unknown');
    expect(describeCertainty(derived({}), english)).to.equal('date unknown');
  });

  it('does not call an edge unknown that follows from others', () => {
    const { value } = parseDocument({
      events: [
        { id: 'first', title: 'First', when: '2019/2020' },
        { id: 'next', title: 'Next', when: '/2024', startsWith: 'first' },
        { id: 'long', title: 'Long', start: '2010', lasts: '~P3Y' },
      ],
    });
    const { intervals } = resolveTimes(value!).value!;
    expect(describeCertainty(intervals.get('next')!, english)).to.equal('to the year');
    expect(describeCertainty(intervals.get('long')!, english)).to.equal('approximate');
  });

  it('calls times that a program gives to the millisecond exact', () => {
    expect(describeCertainty(exactInterval(0, 1e9), english)).to.equal('exact');
  });

  it('says first whether it happened', async () => {
    const when = stated('2027');
    expect(describeCertainty(when, english, { status: 'planned' })).to.equal('planned, to the year');
    expect(describeCertainty(when, english, { certainty: 'disputed' }, true)).to.equal(
      'disputed, contradicts other dates, to the year',
    );
    expect(describeCertainty(when, await loadLocale('de'), { status: 'cancelled' })).to.equal(
      'abgesagt, auf das Jahr genau',
    );
  });
});
