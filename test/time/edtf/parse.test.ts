import { expect } from 'chai';
import fc from 'fast-check';
import { EDTF_LENGTH } from '../../../src/base/caps.js';
import { daysFromCivil } from '../../../src/time/civil.js';
import { parseEdtf } from '../../../src/time/edtf/parse.js';
import { readEdtf } from '../../../src/time/edtf/read.js';
import type { EdtfValue } from '../../../src/time/edtf/value.js';
import { DAY_MS } from '../../../src/time/interval.js';
import { anyEdtf, nearEdtf } from './valid-edtf.js';

const valueOf = (text: string, options = {}): EdtfValue => {
  const { value, issues } = parseEdtf(text, options);
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
};
const issuesOf = (text: string): string[] =>
  parseEdtf(text).issues.map(({ code, severity }) => `${severity} ${code}`);
const day = (year: number, month = 1, date = 1): number => daysFromCivil(year, month, date) * DAY_MS;

describe('parseEdtf', () => {
  it('gives half-open ends: the day after the last', () => {
    expect(valueOf('2024').bounds).to.deep.equal({
      earliestStart: day(2024),
      latestStart: day(2024),
      earliestEnd: day(2025),
      latestEnd: day(2025),
    });
  });

  it('keeps components and qualifiers as they were written', () => {
    expect(valueOf('?2004-06-~11')).to.include({ kind: 'date' });
    expect(valueOf('?2004-06-~11')).to.deep.include({
      components: ['2004', '06', '11'],
      qualifiers: ['?', '', '~'],
    });
  });

  it('reads a qualifier on the right for all that stands to its left', () => {
    const qualifiers = (text: string): unknown => (valueOf(text) as { qualifiers?: unknown }).qualifiers;
    expect(qualifiers('2004-06-11~')).to.deep.equal(['~', '~', '~']);
    expect(qualifiers('2004-06~-11')).to.deep.equal(['~', '~', '']);
    expect(qualifiers('2004?-06-11')).to.deep.equal(['?', '', '']);
    expect(qualifiers('2004?-06~-11%')).to.deep.equal(['%', '%', '%']);
    expect(qualifiers('?2004-06~')).to.deep.equal(['%', '~']);
    expect(qualifiers('2024-~21')).to.deep.equal(['', '~']);
  });

  it('tells open from unknown', () => {
    expect(valueOf('2020/..')).to.include({ end: 'open' });
    expect(valueOf('2020/')).to.include({ end: 'unknown' });
    expect(valueOf('../2020')).to.include({ start: 'open' });
    expect(valueOf('/2020')).to.include({ start: 'unknown' });
    for (const text of ['../', '/..', '../..']) expect(issuesOf(text)).to.deep.equal([]);
  });

  it('takes seasons, Y years and unspecified digits inside intervals and sets', () => {
    for (const text of [
      '2012-21/2012-24',
      'Y-17E7/2024',
      '202X~/2040-XX',
      '1950S2/2040',
      '[202X,2024-21,Y12345]',
    ]) {
      expect(issuesOf(text), text).to.deep.equal([]);
    }
  });

  it('names the unit down to the first unspecified digit', () => {
    const unit = (text: string): unknown => (valueOf(text) as { unit?: unknown }).unit;
    expect(unit('202X')).to.deep.equal({ start: day(2020), end: day(2030), precision: 'decade' });
    expect(unit('-202X')).to.deep.equal({ start: day(-2029), end: day(-2019), precision: 'decade' });
    expect(unit('1950S2')).to.deep.equal({ start: day(1900), end: day(2000), precision: 'century' });
    expect(unit('1X5X')).to.deep.equal({ start: day(1000), end: day(2000), precision: 'millennium' });
    expect(unit('156X-12-25')).to.deep.equal({ start: day(1560), end: day(1570), precision: 'decade' });
    expect(unit('1984-1X')).to.deep.equal({ start: day(1984), end: day(1985), precision: 'year' });
    expect(unit('2024-02-XX')).to.deep.equal({ start: day(2024, 2), end: day(2024, 3), precision: 'month' });
    expect(unit('2024-24')).to.deep.equal({
      start: day(2024, 12),
      end: day(2025, 3),
      precision: 'season',
      season: 24,
    });
    expect(unit('Y171010000S3')).to.deep.include({ precision: 'coarser' });
  });

  it('reads a time of day as written, its offset beside it', () => {
    const value = valueOf('2024-02-10T23:30:05-08');
    expect(value).to.deep.include({ components: ['2024', '02', '10'], time: '23:30:05', offset: '-08:00' });
    const at = day(2024, 2, 10) + 84_605_000;
    expect(value.bounds).to.deep.equal({
      earliestStart: at,
      latestStart: at,
      earliestEnd: at + 1000,
      latestEnd: at + 1000,
    });
  });

  it('reads hh:mm as the whole minute', () => {
    const { bounds } = valueOf('2024-02-10T23:30');
    expect(bounds.latestEnd - bounds.earliestStart).to.equal(60_000);
  });

  it('reads 24:00:00 as the start of the next day, with a warning', () => {
    expect(issuesOf('2024-02-10T24:00:00Z')).to.deep.equal(['warning date/end-of-day']);
    expect(valueOf('2023-12-31T24:00:00Z').bounds.earliestStart).to.equal(day(2024));
    expect(valueOf('2024-02-28T24:00')).to.deep.include({ components: ['2024', '02', '29'], time: '00:00' });
    expect(issuesOf('9999-12-31T24:00')).to.deep.equal(['error date/range']);
  });

  it('reads a leap second as second 59 where it is one in UTC', () => {
    expect(issuesOf('2016-12-31T23:59:60Z')).to.deep.equal(['info date/leap-second']);
    expect(issuesOf('2017-01-01T05:29:60+05:30')).to.deep.equal(['info date/leap-second']);
    expect(issuesOf('2016-12-31T15:59:60-08')).to.deep.equal(['info date/leap-second']);
    expect(valueOf('2016-12-31T23:59:60Z')).to.include({ time: '23:59:59' });
    for (const text of ['2016-12-31T23:59:60', '2016-12-31T23:59:60+01', '2016-12-31T24:59:60Z']) {
      expect(parseEdtf(text).value, text).to.equal(undefined);
    }
  });

  it('takes offsets to fourteen hours, and -00:00 as unknown', () => {
    expect(issuesOf('2024-02-10T10:00+14:00')).to.deep.equal([]);
    expect(issuesOf('2024-02-10T10:00-00:00')).to.deep.equal(['info date/unknown-offset']);
    expect(issuesOf('2024-02-10T10:00+14:01')).to.deep.equal(['error date/range']);
    for (const offset of ['+5', '+0530', '+05:3', '++05', '+05:30:00', 'ZZ', 'Z+05', '05:30', '+:', '-0a']) {
      expect(issuesOf(`2024-02-10T10:00:00${offset}`), offset).to.deep.equal(['error date/format']);
    }
  });

  it('has a time only on a whole day without doubt', () => {
    for (const date of ['2024-02', '2024-02-1X', '2024-02-10~', '2024-21', 'Y12345', '202X-02-10']) {
      expect(issuesOf(`${date}T10:00`), date).to.deep.equal(['error date/format']);
    }
  });

  it('says that XXXX is no usable date, and keeps it', () => {
    for (const text of ['XXXX', '-XXXX', 'XXXX-12-XX']) {
      expect(issuesOf(text)).to.deep.equal(['warning date/no-usable-date']);
      expect(valueOf(text).kind).to.equal('date');
    }
  });

  it('takes a year as exact where all its digits are significant', () => {
    expect(issuesOf('1950S9')).to.deep.equal(['warning date/significant-digits']);
    expect(valueOf('1950S4').bounds).to.deep.equal(valueOf('1950').bounds);
    expect(valueOf('0050S1').bounds).to.deep.equal(valueOf('005X').bounds);
    expect(issuesOf('195XS2')).to.deep.equal(['error date/format']);
    expect(issuesOf('1950S2-06')).to.deep.equal(['error date/format']);
  });

  it('pins a year beyond ten thousand million at the edge, and none before', () => {
    expect(issuesOf('Y-46E11')).to.deep.equal(['info date/pinned']);
    expect(valueOf('Y-46E11').bounds.earliestStart).to.equal(day(-1e10));
    expect(issuesOf('Y1E10')).to.deep.equal([]);
    expect(valueOf('Y1E10').bounds.earliestStart).to.equal(day(1e10));
    expect(valueOf('Y-1E10').bounds.earliestStart).to.be.lessThan(
      valueOf('Y-9999999999').bounds.earliestStart,
    );
  });

  it('bounds the digits of a year', () => {
    expect(issuesOf('Y9E999999999')).to.deep.equal(['error date/exponent']);
    expect(issuesOf(`Y${'9'.repeat(400)}`)).to.deep.equal(['error date/range']);
    for (const text of ['Y', 'Y-', 'YE5', 'Y5E', 'Y1E'])
      expect(issuesOf(text), text).to.deep.equal(['error date/format']);
    for (const text of ['Y012345', 'Y1E2', 'Y0', 'Y12345-06', 'Y0E9']) {
      expect(issuesOf(text), text).to.deep.equal(['error date/y-prefix']);
    }
  });

  it('knows no year -0000, also among unspecified digits', () => {
    expect(valueOf('-000X').bounds).to.deep.equal({
      earliestStart: day(-9),
      latestStart: day(-1),
      earliestEnd: day(-8),
      latestEnd: day(0),
    });
  });

  it('keeps an interval that is reversed by less than a margin, with a warning', () => {
    expect(issuesOf('2024~/2023')).to.deep.equal(['warning date/reversed']);
    expect(issuesOf('2024/2023~')).to.deep.equal(['warning date/reversed']);
    expect(issuesOf('2024?/2023')).to.deep.equal(['error date/reversed']);
    expect(issuesOf('2024~/2020')).to.deep.equal(['error date/reversed']);
    expect(parseEdtf('2024~/2020', { margin: { years: 5 } }).value?.kind).to.equal('interval');
    expect(parseEdtf('2024~/2023', { margin: { days: 0 } }).value).to.equal(undefined);
  });

  it('refuses what only looks like an interval', () => {
    for (const text of [
      '2020//',
      '//',
      '//2020',
      '..',
      '.',
      './2020',
      '.../2020',
      '2020/...',
      '2020/./',
      '..2020',
      '2020..',
    ]) {
      expect(issuesOf(text), text).to.deep.equal(['error date/format']);
    }
  });

  it('takes one-sided runs at the outer ends of a set alone', () => {
    for (const text of ['[..2020]', '[2020..]', '{..2020,2022..}', '[..2020-05-01,2021]']) {
      expect(issuesOf(text), text).to.deep.equal([]);
    }
    for (const text of [
      '[..]',
      '[2021,..2020]',
      '[2020..,2021]',
      '[2020...2021]',
      '[2020.2021]',
      '[,2020]',
      '[2020,]',
      '[[2020]]',
      '[2020]]',
      '[2020]/2021',
      '[2020..202X]',
      '[1950S2..2000]',
      '[2020/2021]',
    ]) {
      expect(issuesOf(text), text).to.deep.equal(['error date/set']);
    }
  });

  it('says which fault a member of a set has', () => {
    expect(issuesOf('[2023-13]')).to.deep.equal(['error date/range']);
    expect(issuesOf('{2023-02-30}')).to.deep.equal(['error date/no-such-day']);
  });

  it('reads seasons by the policy that is chosen', () => {
    const start = (seasons: string): number => valueOf('2024-24', { seasons }).bounds.earliestStart;
    expect(start('north')).to.equal(day(2024, 12));
    expect(start('south')).to.equal(day(2024, 6));
    expect(start('winter-first')).to.equal(day(2023, 12));
    expect(start('quarters')).to.equal(day(2024));
    expect(() => parseEdtf('2024-24', { seasons: 'toString' as 'north' })).to.throw(RangeError);
  });

  it('keeps the margin that it was given with the value', () => {
    expect(valueOf('2024~', { margin: { months: 6 } })).to.deep.include({ margin: { months: 6 } });
    expect(valueOf('2024~')).not.to.have.property('margin');
  });

  it('says that there is no date where there is nothing', () => {
    expect(issuesOf('')).to.deep.equal(['error date/empty']);
    expect(issuesOf('   ')).to.deep.equal(['error date/empty']);
  });

  it('refuses a long text before it is looked at, and cuts it in the message', () => {
    const texts = [
      `[${'2024,'.repeat(200_000)}2024]`,
      'X'.repeat(1e6),
      `2024${'~'.repeat(1e6)}`,
      ' '.repeat(1e6),
    ];
    for (const text of texts) {
      const { faults, steps } = readEdtf(text);
      expect(faults[0]?.code).to.equal('date/length');
      expect(steps).to.equal(0);
      expect(parseEdtf(text).issues[0]?.message.length).to.be.lessThan(200);
    }
  });

  it('throws for what is not text, for that is a wrong call', () => {
    expect(() => parseEdtf(2024 as unknown as string)).to.throw(TypeError);
  });

  it('accepts all that is EDTF by construction, with ordered bounds', () => {
    fc.assert(
      fc.property(anyEdtf, text => {
        const { value, issues } = parseEdtf(text);
        expect(issues.filter(({ severity }) => severity === 'error')).to.deep.equal([]);
        const { earliestStart, latestStart, earliestEnd, latestEnd } = value?.bounds ?? valueOf(text).bounds;
        expect(earliestStart).to.be.at.most(latestStart);
        expect(earliestEnd).to.be.at.most(latestEnd);
        // An open start or end is at infinity.
        if (Number.isFinite(earliestStart)) expect(earliestStart).to.be.lessThan(earliestEnd);
        if (Number.isFinite(latestEnd)) expect(latestStart).to.be.lessThan(latestEnd);
      }),
      { seed: 11, numRuns: 3000 },
    );
  });

  it('never throws, reads all of a text or nothing, and looks at no character more than four times', () => {
    const any = fc.oneof(
      anyEdtf,
      nearEdtf,
      fc.string({ unit: 'binary' }),
      fc.string({ maxLength: EDTF_LENGTH }),
    );
    fc.assert(
      fc.property(any, text => {
        const { value, faults, steps } = readEdtf(text);
        expect(steps).to.be.at.most(4 * text.length);
        if (value === undefined) expect(faults.map(({ severity }) => severity)).to.deep.equal(['error']);
        else expect(readEdtf(`${text}#`).value).to.equal(undefined);
      }),
      { seed: 12, numRuns: 5000 },
    );
  });

  it('stays linear on what is made to be slow', () => {
    const cases = [
      '~',
      '[',
      '{',
      '..',
      '2024,',
      '-',
      '2024-',
      'X',
      '[2024..',
      '/',
      'Y9',
      '{20XX,',
      ' ',
      'T',
      '1:',
    ];
    for (const part of [...cases, ...cases.map(each => `${each}[`), ...cases.map(each => `2024${each}`)]) {
      const text = part.repeat(Math.floor(EDTF_LENGTH / part.length));
      for (const all of [text, `[${text}]`.slice(-EDTF_LENGTH), `2024-02-10T${text}`.slice(0, EDTF_LENGTH)])
        expect(readEdtf(all).steps, part).to.be.at.most(4 * all.length);
    }
  });
});
