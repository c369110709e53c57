import { expect } from 'chai';
import fc from 'fast-check';
import { htmlDatetime } from '../../src/locale/html-datetime.js';
import { arbitraryInterval } from './arbitrary-interval.js';
import { stated } from './intervals.js';

describe('htmlDatetime', () => {
  const rows: readonly (readonly [edtf: string, datetime: string | undefined])[] = [
    ['2024', '2024'],
    ['2024-02', '2024-02'],
    ['2024-02-10', '2024-02-10'],
    ['2024-02-10T12:30:05', '2024-02-10T12:30:05'],
    ['0045', '0045'],
    ['Y12026', '12026'],
    // What HTML has no word for.
    ['0000', undefined],
    ['-0044', undefined],
    ['2024-21', undefined],
    ['202X', undefined],
    ['2024/2025', undefined],
    ['2024/..', undefined],
    ['[2023,2024]', undefined],
    // A machine would take it for certain.
    ['2024-02~', undefined],
    ['2024-02?', undefined],
    ['2024%', undefined],
  ];
  for (const [edtf, datetime] of rows)
    it(`${edtf} is ${datetime ?? 'nothing'}`, () => {
      expect(htmlDatetime(stated(edtf))).to.equal(datetime);
    });

  it('is what the standard allows, or nothing', () => {
    const allowed = /^(?!0+(?:-|$))\d{4,}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?)?$/;
    fc.assert(
      fc.property(arbitraryInterval, interval => {
        const datetime = htmlDatetime(interval);
        if (datetime !== undefined) expect(datetime).to.match(allowed);
      }),
    );
  });
});
