import { expect } from 'chai';
import fc from 'fast-check';
import { plainDate, plainInterval, plainNumber } from '../../src/time/edtf/read-plain.js';
import { plainMoment, plainSpan, statedEdge } from '../../src/time/plain-interval.js';
import { toInterval } from '../../src/time/to-interval.js';
import { plain } from './edtf/plain-text.js';

/** Only those of days that exist. */
const dates = plain.map(text => plainDate(plainNumber(text))).filter(date => date !== undefined);

describe('intervals of plain dates', () => {
  it('are moments as toInterval makes them', () =>
    fc.assert(
      fc.property(dates, date => {
        expect(plainMoment(statedEdge(date.unit))).to.deep.equal(toInterval(date));
      }),
    ));

  it('are spans as toInterval makes them, where neither says more of the other', () =>
    fc.assert(
      fc.property(dates, dates, (start, end) => {
        const span = plainSpan(statedEdge(start.unit), statedEdge(end.unit));
        if (span) expect(span).to.deep.equal(toInterval(plainInterval(start, end)!));
        if (start.unit.end <= end.unit.start) expect(span).not.to.equal(undefined);
      }),
      { numRuns: 500 },
    ));
});
