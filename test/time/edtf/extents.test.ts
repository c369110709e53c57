import { expect } from 'chai';
import fc from 'fast-check';
import { daysFromCivil, daysInMonth } from '../../../src/time/civil.js';
import { dateBounds, dateUnit, patternOfUnit } from '../../../src/time/edtf/extents.js';
import { DAY_MS, type Bounds } from '../../../src/time/interval.js';

const digit = (...digits: string[]): fc.Arbitrary<string> => fc.constantFrom('X', ...digits);

const fits = (pattern: string, n: number): boolean => {
  const text = String(n).padStart(pattern.length, '0');
  return [...pattern].every((char, i) => char === 'X' || char === text[i]);
};

const numbers = (from: number, to: number, pattern: string): number[] =>
  Array.from({ length: to - from + 1 }, (_, i) => from + i).filter(n => fits(pattern, n));

const boundsOf = (...components: string[]): Bounds | undefined =>
  dateBounds(components, dateUnit(components, 'north'), 'north');

describe('extents', () => {
  it('go from the first to the last candidate, by brute force over all days', () => {
    const year = fc
      .tuple(digit('1', '2'), digit('0', '9'), digit('0', '2', '9'), digit('0', '3', '4'))
      .map(d => d.join(''));
    const month = fc.tuple(digit('0', '1'), digit('0', '2', '1')).map(d => d.join(''));
    const day = fc.tuple(digit('0', '2', '3'), digit('0', '1', '9')).map(d => d.join(''));
    fc.assert(
      fc.property(year, month, day, fc.boolean(), (y, m, d, negative) => {
        fc.pre(m !== '00' && d !== '00');
        const days: number[] = [];
        for (const n of numbers(negative ? 1 : 0, 9999, y)) {
          for (const mm of numbers(1, 12, m)) {
            for (const dd of numbers(1, 31, d)) {
              const at = negative ? -n : n;
              if (dd <= daysInMonth(at, mm)) days.push(daysFromCivil(at, mm, dd) * DAY_MS);
            }
          }
        }
        const bounds = boundsOf((negative ? '-' : '') + y, m, d);
        if (days.length === 0) {
          expect(bounds).to.equal(undefined);
          return;
        }
        const first = days.reduce((a, b) => Math.min(a, b));
        const last = days.reduce((a, b) => Math.max(a, b));
        expect(bounds).to.deep.equal({
          earliestStart: first,
          latestStart: last,
          earliestEnd: first + DAY_MS,
          latestEnd: last + DAY_MS,
        });
      }),
      { seed: 41, numRuns: 60 },
    );
  });

  it('find leap days among the years that have them', () => {
    const bounds = boundsOf('20X4', '02', '29');
    expect(bounds?.earliestStart).to.equal(daysFromCivil(2004, 2, 29) * DAY_MS);
    expect(bounds?.latestStart).to.equal(daysFromCivil(2084, 2, 29) * DAY_MS);
    expect(boundsOf('20X3', '02', '29')).to.equal(undefined);
    expect(boundsOf('XXXX', '02', '30')).to.equal(undefined);
  });

  it('give up soon on a day that no year has', () => {
    // All years of all of these would take longer than a test may.
    for (let i = 0; i < 10_000; i += 1) expect(boundsOf('XXXX', 'X4', '31')).to.equal(undefined);
  });

  it('take digits that are not significant as unspecified', () => {
    expect(patternOfUnit('1950S2')).to.equal('19XX');
    expect(patternOfUnit('-1950S2')).to.equal('-19XX');
    expect(patternOfUnit('Y171010000S3')).to.equal('171XXXXXX');
    expect(patternOfUnit('0050S1')).to.equal('005X');
    expect(patternOfUnit('1X5X')).to.equal('1XXX');
  });
});
