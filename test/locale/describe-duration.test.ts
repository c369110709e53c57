import { expect } from 'chai';
import fc from 'fast-check';
import {
  describeDuration,
  describeDurationText,
  describeLength,
} from '../../src/locale/describe-duration.js';
import { english } from '../../src/locale/load-locale.js';
import type { Locale } from '../../src/locale/locale.js';
import { de } from '../../src/locale/messages/de.js';
import { addDuration } from '../../src/time/duration.js';
import { DAY_MS } from '../../src/time/interval.js';

const german: Locale = { tag: 'de', lang: 'de', direction: 'ltr', messages: de };
const days = (least: number, most = least, locale = english): string =>
  describeLength([least * DAY_MS, most * DAY_MS], locale);

describe('durations in words', () => {
  it('are counts of their units, with the plurals of the language', () => {
    expect(describeDuration({ years: 2, approximate: true }, english)).to.equal('about 2 years');
    expect(describeDuration({ years: 1, months: 6 }, english)).to.equal('1 year and 6 months');
    expect(describeDuration({ years: 1, months: 6 }, german)).to.match(/^1 Jahr und 6 Monaten?$/);
    expect(describeDuration({ minutes: 5 }, german)).to.equal('5 Minuten');
    // Arabic has a dual.
    expect(describeDuration({ years: 2 }, { ...english, tag: 'ar', lang: 'ar' })).to.equal('سنتان');
  });

  it('are ranges where there is a least and a most', () => {
    expect(describeDuration([{ years: 2 }, { years: 4 }], english)).to.equal('2–4 years');
    expect(describeDuration([{ years: 2 }, { years: 2 }], english)).to.equal('2 years');
    expect(describeDuration([{ months: 10 }, { years: 2 }], english)).to.equal('10 months to 2 years');
    expect(describeDuration([{ years: 2 }, { years: 4, approximate: true }], german)).to.equal(
      'etwa 2–4 Jahre',
    );
  });

  it('say nothing as 0 days', () => {
    expect(describeDuration({}, english)).to.equal('0 days');
    expect(describeDuration({ years: 0 }, english)).to.equal('0 days');
  });

  it('are read from text, which stays as it is where it is none', () => {
    expect(describeDurationText('~P3W', english)).to.equal('about 3 weeks');
    expect(describeDurationText(['P2Y', 'P4Y'], english)).to.equal('2–4 years');
    expect(describeDurationText('two years', english)).to.equal('two years');
  });
});

describe('lengths in words', () => {
  it('are about so long where they are known to the day and nobody counts the days', () => {
    expect(days(2375)).to.equal('about 6.5 years');
    expect(days(700)).to.equal('23 months');
    expect(days(41)).to.equal('41 days');
    // From the first of a February to the first of the March after the next one.
    expect(days(393)).to.equal('13 months');
  });

  it('are rounded outwards', () => {
    expect(days(731, 1_464)).to.equal('2–4 years');
    expect(days(398, 759)).to.equal('13–25 months');
    expect(days(1, 3)).to.equal('1–3 days');
    expect(days(0.5, 1)).to.equal('12–24 hours');
  });

  it('are about so long where both ends are close to it', () => {
    expect(days(20, 22)).to.equal('about 3 weeks');
    expect(days(20, 22, german)).to.equal('etwa 3 Wochen');
  });

  it('are whole units where they are', () => {
    expect([days(365), days(366), days(41), days(14), days(31)]).to.deep.equal([
      '1 year',
      '1 year',
      '41 days',
      '2 weeks',
      '1 month',
    ]);
    expect(describeLength([1_000, 1_000], english)).to.equal('1 second');
    expect(describeLength([5, 5], english)).to.equal('0 seconds to 1 second');
  });

  it('name the months and years of the calendar, wherever they begin', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: 1, max: 23 }), (day, months) => {
        const start = Math.floor(day) * DAY_MS;
        // The day of the month must be in both, or it is less than so many months.
        fc.pre(new Date(start).getUTCDate() <= 28);
        const length = addDuration(start, { months }, 1) - start;
        const weeks = length === 28 * DAY_MS;
        expect(describeLength([length, length], english)).to.equal(
          months === 12 ? '1 year' : weeks ? '1 month' : `${months} month${months > 1 ? 's' : ''}`,
        );
      }),
    );
  });

  it('are bounded on one side where nothing else is known', () => {
    expect(days(91, Infinity)).to.equal('at least 3 months');
    expect(days(1, 700)).to.equal('at most 2 years');
    expect(days(31, 9_000)).to.equal('4 weeks to 25 years');
    expect(days(91, Infinity, german)).to.equal('mindestens 3 Monate');
  });

  it('claim no more than is known, to the days by which months and years differ', () => {
    const mean: Readonly<Record<string, number>> = { year: 365.2425, month: 365.2425 / 12, week: 7, day: 1 };
    const length = fc.integer({ min: 1, max: 9_000 });
    fc.assert(
      fc.property(length, fc.oneof(fc.constant(0), length), (least, more) => {
        const said = days(least, least + more);
        const counts = [...said.matchAll(/\d+(?:\.5)?/g)].map(Number);
        const units = [...said.matchAll(/(year|month|week|day)/g)].map(([unit]) => mean[unit]!);
        const [from, to] = [counts[0]! * units[0]!, counts.at(-1)! * units.at(-1)!];
        const slack = said.startsWith('about') ? units[0]! / 3 : 2.5;
        if (!said.startsWith('at most')) expect(from - slack, said).to.be.at.most(least);
        // A year may have 366 days, and each of several be counted so.
        expect(to + slack + counts.at(-1)!, said).to.be.at.least(least + more);
      }),
    );
  });
});
