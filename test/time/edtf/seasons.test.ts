import { expect } from 'chai';
import type { Extent } from '../../../src/base/extent.js';
import { daysFromCivil } from '../../../src/time/civil.js';
import { extentOf } from '../../../src/time/edtf/extents.js';
import {
  SEASON_POLICIES,
  firstMonth,
  monthsOfSeason,
  type SeasonPolicy,
} from '../../../src/time/edtf/seasons.js';
import { DAY_MS } from '../../../src/time/interval.js';

const seasonExtent = (year: number, code: number, policy: SeasonPolicy): Extent =>
  extentOf(policy, year, code, 0);
const firstOf = (code: number, policy: SeasonPolicy): number => seasonExtent(2024, code, policy).start;
const month = (year: number, month: number): number => daysFromCivil(year, month) * DAY_MS;

describe('seasons', () => {
  it('make up a year without gap or overlap, by every policy', () => {
    for (const policy of SEASON_POLICIES) {
      for (const codes of [
        [21, 22, 23, 24],
        [25, 26, 27, 28],
        [29, 30, 31, 32],
        [33, 34, 35, 36],
        [37, 38, 39],
        [40, 41],
      ]) {
        const extents = codes.map(code => seasonExtent(2024, code, policy));
        // In the order of the year, each ends in the month in which another begins.
        const starts = extents.map(({ start }) => new Date(start).getUTCMonth());
        const ends = extents.map(({ end }) => new Date(end).getUTCMonth());
        expect(ends.toSorted(), `${policy} ${codes.join()}`).to.deep.equal(starts.toSorted());
        expect(codes.reduce((sum, code) => sum + monthsOfSeason(code), 0)).to.equal(12);
      }
    }
  });

  it('are meteorological and northern by default, winter running into the next year', () => {
    expect(seasonExtent(2023, 24, 'north')).to.deep.equal({ start: month(2023, 12), end: month(2024, 3) });
    expect(firstOf(21, 'north')).to.equal(month(2024, 3));
  });

  it('turn round in the south', () => {
    expect(firstOf(22, 'south')).to.equal(month(2024, 12));
    expect(firstOf(24, 'south')).to.equal(month(2024, 6));
  });

  it('keep the hemisphere that a code names, by every policy', () => {
    for (const policy of SEASON_POLICIES) {
      expect(firstOf(25, policy)).to.equal(firstOf(31, policy));
      expect(firstOf(28, policy)).to.equal(firstOf(30, policy));
    }
  });

  it('may count the season across New Year to the year it ends in', () => {
    expect(seasonExtent(2024, 24, 'winter-first')).to.deep.equal({
      start: month(2023, 12),
      end: month(2024, 3),
    });
  });

  it('throw for a policy or a code that is none', () => {
    expect(() => firstMonth(21, 'constructor' as 'north')).to.throw(RangeError);
    expect(() => firstMonth(20, 'north')).to.throw(RangeError);
    expect(() => firstMonth(42, 'north')).to.throw(RangeError);
  });
});
