import { expect } from 'chai';
import fc from 'fast-check';
import { daysFromCivil } from '../../src/time/civil.js';
import { addDuration, durationMs, formatDuration, type Duration } from '../../src/time/duration.js';
import { DAY_MS } from '../../src/time/interval.js';
import { parseDuration } from '../../src/time/parse-duration.js';

const valueOf = (text: string): Duration => {
  const { value } = parseDuration(text);
  if (!value) throw new Error(text);
  return value;
};
const day = (year: number, month = 1, date = 1): number => daysFromCivil(year, month, date) * DAY_MS;

/** Any duration that text can write: at least one unit. */
const anyDuration: fc.Arbitrary<Duration> = fc
  .record(
    {
      years: fc.nat(9999),
      months: fc.nat(99),
      weeks: fc.nat(99),
      days: fc.nat(9999),
      hours: fc.nat(99),
      minutes: fc.nat(99),
      seconds: fc.nat(99),
      approximate: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .filter(({ approximate: _, ...units }) => Object.keys(units).length > 0);

describe('durations', () => {
  it('read their units from coarse to fine', () => {
    expect(valueOf('P2Y')).to.deep.equal({ years: 2 });
    expect(valueOf('P1Y6M')).to.deep.equal({ years: 1, months: 6 });
    expect(valueOf('P10D')).to.deep.equal({ days: 10 });
    expect(valueOf('P3W')).to.deep.equal({ weeks: 3 });
    expect(valueOf('~P2Y')).to.deep.equal({ years: 2, approximate: true });
    expect(valueOf('P0D')).to.deep.equal({ days: 0 });
  });

  it('tell months from minutes by the T', () => {
    expect(valueOf('P5M')).to.deep.equal({ months: 5 });
    expect(valueOf('PT5M')).to.deep.equal({ minutes: 5 });
    expect(valueOf('P1DT2H3M4S')).to.deep.equal({ days: 1, hours: 2, minutes: 3, seconds: 4 });
  });

  it('refuse what is none, with a code', () => {
    const none = [
      '',
      'P',
      'PT',
      '~',
      '~P',
      '2Y',
      'P2',
      'PY',
      'P2Y1Y',
      'P1M1Y',
      'P1H',
      'P1YT',
      'PT1Y',
      'P-1Y',
      'P1.5Y',
      'p2y',
      ' P2Y',
      'P2Y~',
      'PT1M1H',
      'PT1HT1M',
      '+P1Y',
      'P１Y',
    ];
    for (const text of none) {
      const { value, issues } = parseDuration(text);
      expect(value, text).to.equal(undefined);
      expect(
        issues.map(({ code }) => code),
        text,
      ).to.deep.equal(['duration/format']);
    }
    expect(parseDuration(`P${'9'.repeat(16)}Y`).issues[0]?.code).to.equal('duration/range');
    expect(parseDuration(`P${'9'.repeat(1e6)}Y`).value).to.equal(undefined);
  });

  const lengthOf = (text: string): readonly number[] => durationMs(valueOf(text)).map(ms => ms / DAY_MS);

  it('are as long as the shortest to the longest of their units', () => {
    expect(lengthOf('P1Y')).to.deep.equal([365, 366, 365, 366]);
    expect(lengthOf('P2M')).to.deep.equal([56, 62, 56, 62]);
    expect(lengthOf('P1W')).to.deep.equal([7, 7, 7, 7]);
    expect(durationMs(valueOf('PT90S'))).to.deep.equal([90_000, 90_000, 90_000, 90_000]);
  });

  it('widen by half the last unit where approximate, and softly by the whole of it', () => {
    expect(lengthOf('~P2Y')).to.deep.equal([730 - 183, 732 + 183, 364, 1098]);
    expect(lengthOf('~P1Y6M').at(-1)).to.equal(366 + 6 * 31 + 31);
    expect(lengthOf('~P0D').at(0)).to.equal(0);
  });

  it('are added by the calendar, held to the end of a shorter month', () => {
    expect(addDuration(day(2024, 1, 31), { months: 1 }, 1)).to.equal(day(2024, 2, 29));
    expect(addDuration(day(2024, 3, 31), { months: 1 }, -1)).to.equal(day(2024, 2, 29));
    expect(addDuration(day(2024, 2, 29), { years: 1 }, -1)).to.equal(day(2023, 2, 28));
    expect(addDuration(day(2024, 1, 1), { months: 1 }, -1)).to.equal(day(2023, 12, 1));
    expect(addDuration(day(0, 1, 1), { years: 1, days: 1 }, -1)).to.equal(day(-2, 12, 31));
    expect(addDuration(day(2024) + 5, { hours: 1, minutes: 1, seconds: 1 }, 1)).to.equal(
      day(2024) + 3_661_005,
    );
  });

  it('leave infinite points where they are', () => {
    expect(addDuration(Infinity, { years: 1 }, -1)).to.equal(Infinity);
    expect(addDuration(-Infinity, { days: 1 }, 1)).to.equal(-Infinity);
  });

  it('are written as they are read', () => {
    fc.assert(
      fc.property(anyDuration, duration => {
        expect(parseDuration(formatDuration(duration)).value).to.deep.equal(duration);
      }),
      { seed: 61, numRuns: 2000 },
    );
    expect(formatDuration({})).to.equal('P0D');
  });

  it('added from anywhere lie between their least and most length', () => {
    const calendar = fc.record({ years: fc.nat(30), months: fc.nat(30), days: fc.nat(30) });
    fc.assert(
      fc.property(calendar, fc.integer({ min: -800_000, max: 800_000 }), (duration, from) => {
        const at = from * DAY_MS;
        const length = addDuration(at, duration, 1) - at;
        const [least, most] = durationMs(duration);
        // A day held to the end of a shorter month takes up to three days off.
        expect(length).to.be.within(least - 3 * DAY_MS, most);
      }),
      { seed: 62, numRuns: 2000 },
    );
  });

  it('never throw, whatever the text', () => {
    const near = fc.string({ unit: fc.constantFrom(...'~PT0123456789YMWDHS.-') });
    fc.assert(
      fc.property(near, text => {
        const { value } = parseDuration(text);
        if (value) expect(parseDuration(formatDuration(value)).value).to.deep.equal(value);
      }),
      { seed: 63, numRuns: 3000 },
    );
  });
});
