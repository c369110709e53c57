import { expect } from 'chai';
import fc from 'fast-check';
import { PlainDates } from '../../src/model/plain-dates.js';
import { readEdtf } from '../../src/time/edtf/read.js';
import { toInterval } from '../../src/time/to-interval.js';
import { other, plain } from '../time/edtf/plain-text.js';

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
