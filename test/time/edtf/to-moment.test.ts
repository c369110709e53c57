import { expect } from 'chai';
import fc from 'fast-check';
import { daysFromCivil } from '../../../src/time/civil.js';
import { parseEdtf } from '../../../src/time/edtf/parse.js';
import { toMoment } from '../../../src/time/edtf/to-moment.js';
import { DAY_MS, type Bounds } from '../../../src/time/interval.js';
import { anyEdtf } from './valid-edtf.js';

const momentOf = (text: string): Bounds => {
  const { value } = parseEdtf(text);
  if (!value) throw new Error(text);
  return toMoment(value);
};
const day = (year: number, month = 1, date = 1): number => daysFromCivil(year, month, date) * DAY_MS;

describe('toMoment', () => {
  it('may be any whole day of the date', () => {
    expect(momentOf('2024-02')).to.deep.equal({
      earliestStart: day(2024, 2, 1),
      latestStart: day(2024, 2, 29),
      earliestEnd: day(2024, 2, 2),
      latestEnd: day(2024, 3, 1),
    });
  });

  it('is the whole day that was written', () => {
    const at = day(2024, 2, 10);
    expect(momentOf('2024-02-10')).to.deep.equal({
      earliestStart: at,
      latestStart: at,
      earliestEnd: at + DAY_MS,
      latestEnd: at + DAY_MS,
    });
  });

  it('is the second that was written', () => {
    const at = day(2024, 2, 10) + 3_600_000;
    expect(momentOf('2024-02-10T01:00:00')).to.deep.equal({
      earliestStart: at,
      latestStart: at,
      earliestEnd: at + 1000,
      latestEnd: at + 1000,
    });
  });

  it('lies anywhere between the ends of an interval, without bound where it is open or unknown', () => {
    expect(momentOf('2020/2021')).to.include({ earliestStart: day(2020), latestEnd: day(2022) });
    expect(momentOf('2020/..')).to.include({ latestStart: Infinity, latestEnd: Infinity });
    expect(momentOf('/2020')).to.include({ earliestStart: -Infinity, earliestEnd: -Infinity });
    expect(momentOf('[..2026-02-10]')).to.deep.equal({
      earliestStart: -Infinity,
      latestStart: day(2026, 2, 10),
      earliestEnd: -Infinity,
      latestEnd: day(2026, 2, 11),
    });
  });

  it('covers what the value covers, each start one day or less before its end', () => {
    fc.assert(
      fc.property(anyEdtf, text => {
        const { value } = parseEdtf(text);
        const moment = momentOf(text);
        expect(moment.earliestStart).to.equal(value?.bounds.earliestStart);
        expect(moment.latestEnd).to.equal(value?.bounds.latestEnd);
        const known = [moment.earliestEnd - moment.earliestStart, moment.latestEnd - moment.latestStart];
        for (const length of known)
          if (!Number.isNaN(length)) expect(length).to.be.within(1000, DAY_MS * 1.001);
      }),
      { seed: 51, numRuns: 2000 },
    );
  });
});
