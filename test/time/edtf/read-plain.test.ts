import { expect } from 'chai';
import fc from 'fast-check';
import { readEdtf } from '../../../src/time/edtf/read.js';
import { plainDate, plainInterval, plainNumber } from '../../../src/time/edtf/read-plain.js';
import type { EdtfDate } from '../../../src/time/edtf/value.js';
import { other, plain } from './plain-text.js';

const read = (text: string): EdtfDate | undefined => plainDate(plainNumber(text));

describe('plain dates', () => {
  it('are read as readEdtf reads them, and no others', () =>
    fc.assert(
      fc.property(fc.oneof(plain, other), text => {
        const { value, faults } = readEdtf(text);
        const found = read(text);
        const isPlain = value?.kind === 'date' && /^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(text);
        if (isPlain) expect(found).to.deep.equal(value);
        else expect(found).to.equal(undefined);
        if (found) expect(faults).to.be.empty;
      }),
      { numRuns: 2000 },
    ));

  it('are read two with a slash between them as readEdtf does, but for those that are reversed', () =>
    fc.assert(
      fc.property(plain, plain, (from, to) => {
        const [start, end] = [from, to].map(read);
        if (!start || !end) return;
        const { value, faults } = readEdtf(`${from}/${to}`);
        const isGood = value !== undefined && faults.length === 0;
        expect(plainInterval(start, end)).to.deep.equal(isGood ? value : undefined);
      }),
      { numRuns: 2000 },
    ));
});
