import { expect } from 'chai';
import fc from 'fast-check';
import { PlainDates } from '../../../src/model/plain-dates.js';
import { readEdtf } from '../../../src/time/edtf/read.js';
import { plainDate, plainInterval, plainNumber } from '../../../src/time/edtf/read-plain.js';
import type { EdtfDate } from '../../../src/time/edtf/value.js';
import { toInterval } from '../../../src/time/to-interval.js';
import { randomEdtf } from '../../random-document.js';

const two = (most: number): fc.Arbitrary<string> =>
  fc.integer({ min: 0, max: most }).map(n => String(n).padStart(2, '0'));

const year = fc.integer({ min: 0, max: 9999 }).map(n => String(n).padStart(4, '0'));

/** Years, months and days, some of which do not exist. */
const plain = fc.oneof(
  year,
  fc.tuple(year, two(14)).map(parts => parts.join('-')),
  fc.tuple(year, two(13), two(32)).map(parts => parts.join('-')),
);

/** Of the same lengths, and of others. */
const other = fc.oneof(
  randomEdtf,
  fc.string({ unit: fc.constantFrom('0', '1', '2', '9', '-', 'X', '~', ' ', '/'), maxLength: 12 }),
  fc
    .tuple(plain, fc.nat(10), fc.constantFrom('x', '٣', '-', '~', '０'))
    .map(([text, at, char]) => text.slice(0, at) + char + text.slice(at + 1)),
);

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

describe('PlainDates', () => {
  const texts = fc.array(
    fc.oneof(
      plain,
      other,
      fc.tuple(plain, plain).map(both => both.join('/')),
    ),
    { maxLength: 20 },
  );

  it('says of plain texts what each of them states, however often', () =>
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'moment' as const, 'span' as const), (all, shape) => {
        const dates = new PlainDates();
        for (const text of [...all, ...all]) {
          const { value, faults } = readEdtf(text);
          const found = dates.get(text);
          if (found) expect(found).to.deep.equal(value);
          if (found) expect(faults).to.be.empty;
          const interval = dates.intervalOf(text, shape);
          expect(interval).to.deep.equal(found && toInterval(value!, { shape }));
        }
      }),
    ));

  it('keeps what is not plain, until it is cleared', () => {
    const dates = new PlainDates();
    const { value } = readEdtf('2004~');
    expect(dates.get('2004~')).to.equal(undefined);
    dates.set('2004~', value!);
    expect(dates.get('2004~')).to.equal(value);
    expect(dates.size).to.equal(1);
    expect(dates.intervalOf('2004~', undefined)).to.equal(undefined);
    dates.clear();
    expect(dates.get('2004~')).to.equal(undefined);
  });
});
