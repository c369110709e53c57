import { expect } from 'chai';
import fc from 'fast-check';
import { civilFromDays, daysFromCivil, daysInMonth, toCivilMs, toComponents } from '../../src/time/civil.js';
import { DAY_MS } from '../../src/time/interval.js';

/** A calendar that shares nothing with the module: it turns pages, one day at a time. */
const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

describe('civil', () => {
  it('agrees with a calendar that is stepped day by day, from -10000 to +10000', function () {
    this.timeout(60_000);
    let [year, month, day] = [-10_000, 1, 1];
    let number = daysFromCivil(year, month, day);
    while (year <= 10_000) {
      const got = civilFromDays(number);
      if (
        got.year !== year ||
        got.month !== month ||
        got.day !== day ||
        daysFromCivil(year, month, day) !== number
      ) {
        expect.fail(`day ${number}: ${JSON.stringify(got)} where ${year}-${month}-${day} is meant`);
      }
      const leap = year % 400 === 0 || (year % 100 !== 0 && year % 4 === 0);
      const length = (LENGTHS[month - 1] ?? 0) + (month === 2 && leap ? 1 : 0);
      if (daysInMonth(year, month) !== length) expect.fail(`length of ${year}-${month}`);
      number += 1;
      day += 1;
      if (day > length) [month, day] = [month + 1, 1];
      if (month > 12) [year, month] = [year + 1, 1];
    }
  });

  it('counts from 1970', () => {
    expect(daysFromCivil(1970)).to.equal(0);
    expect(daysFromCivil(1969, 12, 31)).to.equal(-1);
    expect(toCivilMs({ year: 2024, month: 2, day: 10 })).to.equal(1_707_523_200_000);
  });

  it('agrees with Date where Date reaches', () => {
    fc.assert(
      fc.property(fc.integer({ min: -8.64e15, max: 8.64e15 }), at => {
        const date = new Date(at);
        const got = toComponents(at);
        expect(got).to.deep.equal({
          year: date.getUTCFullYear(),
          month: date.getUTCMonth() + 1,
          day: date.getUTCDate(),
          hour: date.getUTCHours(),
          minute: date.getUTCMinutes(),
          second: date.getUTCSeconds(),
          millisecond: date.getUTCMilliseconds(),
        });
        expect(toCivilMs(got)).to.equal(at);
      }),
      { seed: 1, numRuns: 2000 },
    );
  });

  it('gives back any day to ten thousand million years', () => {
    const days = fc.tuple(
      fc.integer({ min: -1e10, max: 1e10 }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    );
    fc.assert(
      fc.property(days, ([year, month, wish]) => {
        const day = Math.min(wish, daysInMonth(year, month));
        expect(civilFromDays(daysFromCivil(year, month, day))).to.deep.equal({ year, month, day });
        const { year: y, month: m, day: d } = toComponents(toCivilMs({ year, month, day }));
        expect([y, m, d]).to.deep.equal([year, month, day]);
      }),
      { seed: 2, numRuns: 2000 },
    );
  });

  it('keeps the hour up to 292 million years', () => {
    fc.assert(
      fc.property(fc.integer({ min: -292e6, max: 292e6 }), fc.integer({ min: 0, max: 23 }), (year, hour) => {
        const got = toComponents(toCivilMs({ year, month: 12, day: 31, hour }));
        // The unit in the last place is a second there.
        expect(Math.abs(got.hour * 3600 + got.minute * 60 + got.second - hour * 3600)).to.be.at.most(2);
      }),
      { seed: 3, numRuns: 1000 },
    );
  });

  it('carries months and days that overflow', () => {
    expect(daysFromCivil(2024, 13, 1)).to.equal(daysFromCivil(2025, 1, 1));
    expect(daysFromCivil(2024, -11, 1)).to.equal(daysFromCivil(2023, 1, 1));
    expect(daysFromCivil(2024, 2, 30)).to.equal(daysFromCivil(2024, 3, 1));
  });

  it('knows leap years before the era', () => {
    const hasLeapDay = (year: number): boolean => daysInMonth(year, 2) === 29;
    expect([0, -4, -400, 2000].every(hasLeapDay)).to.equal(true);
    expect([-1, -100, 1900, 2023].some(hasLeapDay)).to.equal(false);
  });

  it('rounds a fraction of a millisecond to the past', () => {
    expect(toComponents(-0.5)).to.include({ year: 1969, millisecond: 999, second: 59, hour: 23 });
  });

  it('stays sane far beyond, and refuses what is no time', () => {
    const far = toComponents(1e14 * 365.2425 * DAY_MS);
    expect(far.year / 1e14).to.be.closeTo(1, 1e-9);
    expect(() => toComponents(Infinity)).to.throw(RangeError);
    expect(() => toComponents(NaN)).to.throw(RangeError);
  });
});
