/** Every row of the table of dates that a résumé can have, and what is said of each. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Fault } from '../../src/base/issue.js';
import {
  momentFields,
  readPartialDate,
  spanFields,
  type DateFields,
} from '../../src/formats/partial-dates.js';
import { parseEdtf } from '../../src/time/edtf/parse.js';

type Row = readonly [start: unknown, end: unknown, open: DateFields, unknown: DateFields, codes: string];

const N = undefined;
const PRESENT = ['Present', 'present', 'CURRENT', 'now', 'Today', 'ongoing', 'heute', ' Present '];

const ROWS: readonly Row[] = [
  ['2018', '2020', { when: '2018/2020' }, { when: '2018/2020' }, ''],
  ['2018-03', '2020-11', { when: '2018-03/2020-11' }, { when: '2018-03/2020-11' }, ''],
  ['2018-03-01', '2020', { when: '2018-03-01/2020' }, { when: '2018-03-01/2020' }, ''],
  ['2020', '2020', { when: '2020/2020' }, { when: '2020/2020' }, ''],
  [2018, 2020, { when: '2018/2020' }, { when: '2018/2020' }, 'date/year date/year'],
  [' 2018 ', '2020', { when: '2018/2020' }, { when: '2018/2020' }, 'date/trimmed'],
  ['2018', N, { when: '2018/..' }, { when: '2018/' }, ''],
  ['2018', null, { when: '2018/..' }, { when: '2018/' }, ''],
  ['2018', '', { when: '2018/..' }, { when: '2018/' }, 'import/blank-date'],
  ['2018', '  ', { when: '2018/..' }, { when: '2018/' }, 'import/blank-date'],
  ...PRESENT.map((word): Row => ['2018', word, { when: '2018/..' }, { when: '2018/..' }, 'import/ongoing']),
  [N, '2020', { when: '/2020' }, { when: '/2020' }, ''],
  ['', '2020', { when: '/2020' }, { when: '/2020' }, 'import/blank-date'],
  [N, 'Present', { when: '/..' }, { when: '/..' }, 'import/ongoing'],
  [N, N, {}, {}, ''],
  ['', '', {}, {}, 'import/blank-date import/blank-date'],
  [
    'Summer 2019',
    '2020',
    { when: '/2020', asWritten: 'Summer 2019 – 2020' },
    { when: '/2020', asWritten: 'Summer 2019 – 2020' },
    'date/format',
  ],
  [
    'Summer 2019',
    'Present',
    { when: '/..', asWritten: 'Summer 2019 – Present' },
    { when: '/..', asWritten: 'Summer 2019 – Present' },
    'date/format import/ongoing',
  ],
  ['Summer 2019', N, { when: '/..', asWritten: 'Summer 2019' }, { asWritten: 'Summer 2019' }, 'date/format'],
  [
    '2018',
    'Summer 2019',
    { when: '2018/', asWritten: '2018 – Summer 2019' },
    { when: '2018/', asWritten: '2018 – Summer 2019' },
    'date/format',
  ],
  [N, '03/2019', { asWritten: '03/2019' }, { asWritten: '03/2019' }, 'date/format'],
  [
    'Present',
    '2020',
    { when: '/2020', asWritten: 'Present – 2020' },
    { when: '/2020', asWritten: 'Present – 2020' },
    'date/format',
  ],
  [
    '2019-13',
    '2020',
    { when: '/2020', asWritten: '2019-13 – 2020' },
    { when: '/2020', asWritten: '2019-13 – 2020' },
    'date/range',
  ],
  [
    '2019-02-29',
    '2020',
    { when: '/2020', asWritten: '2019-02-29 – 2020' },
    { when: '/2020', asWritten: '2019-02-29 – 2020' },
    'date/no-such-day',
  ],
  ['2020', '2018', { start: '2020', end: '2018' }, { start: '2020', end: '2018' }, ''],
  ['2018', {}, { when: '2018/' }, { when: '2018/' }, 'date/invalid'],
  [[], true, {}, {}, 'date/invalid date/invalid'],
];

/** EDTF, but no date that a résumé may have. */
const OTHER_EDTF = [
  '2019~',
  '2019-22',
  '2019/2020',
  '../2020',
  '-0044',
  '2019-05-01T10:00:00Z',
  '201X',
  '[2019,2020]',
];

function read(value: unknown, isEnd = false): { date: ReturnType<typeof readPartialDate>; faults: Fault[] } {
  const faults: Fault[] = [];
  return { date: readPartialDate(value, isEnd, fault => faults.push(fault)), faults };
}

describe('partial dates', () => {
  for (const [start, end, open, unknown, codes] of ROWS) {
    it(`${JSON.stringify(start) ?? 'nothing'} to ${JSON.stringify(end) ?? 'nothing'}`, () => {
      const [from, to] = [read(start), read(end, true)];
      expect(spanFields(from.date, to.date, 'open')).to.deep.equal(open);
      expect(spanFields(from.date, to.date, 'unknown')).to.deep.equal(unknown);
      expect([...from.faults, ...to.faults].map(({ code }) => code).join(' ')).to.equal(codes);
    });
  }

  it('are a moment where there is one alone', () => {
    expect(momentFields(read('2019-05').date)).to.deep.equal({ when: '2019-05' });
    expect(momentFields(read('May 2019').date)).to.deep.equal({ asWritten: 'May 2019' });
    expect(momentFields(read(undefined).date)).to.deep.equal({});
    expect(momentFields(read({}).date)).to.deep.equal({});
  });

  it('are not all that EDTF has', () => {
    for (const text of OTHER_EDTF) {
      expect(parseEdtf(text).value, text).not.to.equal(undefined);
      const { date, faults } = read(text);
      expect(date).to.deep.equal({ kind: 'unreadable', text });
      expect(faults.map(({ code }) => code)).to.deep.equal(['date/format']);
    }
  });

  it('make dates that are EDTF, of any two values', () => {
    const text = fc.oneof(
      fc.constantFrom('2019', '2019-05', '2019-05-31', '2019-99', 'Present', '', 'May 2019'),
      fc.string(),
      fc.jsonValue(),
    );
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('open' as const, 'unknown' as const),
        (start, end, missingEnd) => {
          const fields = spanFields(read(start).date, read(end, true).date, missingEnd);
          for (const written of [fields.when, fields.start, fields.end])
            if (written !== undefined) expect(parseEdtf(written).value).not.to.equal(undefined);
          // Nothing is made up: each digit of the dates was in the source.
          const given = `${JSON.stringify(start)} ${JSON.stringify(end)}`;
          for (const date of fields.when?.split('/') ?? [])
            if (date !== '' && date !== '..') expect(given).to.include(date);
        },
      ),
    );
  });
});
