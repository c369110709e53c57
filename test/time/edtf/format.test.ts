import { expect } from 'chai';
import fc from 'fast-check';
import { formatEdtf } from '../../../src/time/edtf/format.js';
import { parseEdtf } from '../../../src/time/edtf/parse.js';
import type { EdtfValue } from '../../../src/time/edtf/value.js';
import { anyEdtf } from './valid-edtf.js';

const valueOf = (text: string): EdtfValue => {
  const { value, issues } = parseEdtf(text);
  if (!value) throw new Error(JSON.stringify(issues));
  return value;
};

describe('formatEdtf', () => {
  const canonical: readonly (readonly [string, string])[] = [
    ['2024', '2024'],
    ['-0044-03-15', '-0044-03-15'],
    ['~2024', '2024~'],
    ['~2024-~02', '2024-02~'],
    ['2024~-02~', '2024-02~'],
    ['2004?-06~-11', '2004%-~06-11'],
    ['?2004-06-~11', '2004?-06-~11'],
    ['2024-~02', '2024-~02'],
    ['Y-17E7', 'Y-170000000'],
    ['Y3388E2S3', 'Y338800S3'],
    ['1950S4', '1950'],
    ['1950S02', '1950S2'],
    ['2024-02-10T10:00:00-08', '2024-02-10T10:00:00-08:00'],
    ['2024-02-10T24:00:00Z', '2024-02-11T00:00:00Z'],
    ['2020~/..', '2020~/..'],
    ['/2020', '/2020'],
    ['../', '../'],
    ['[..1760-12-03,1761]', '[..1760-12-03,1761]'],
    ['{1960,1961-~12..}', '{1960,1961-~12..}'],
  ];
  for (const [text, expected] of canonical) {
    it(`writes ${text} as ${expected}`, () => {
      expect(formatEdtf(valueOf(text))).to.equal(expected);
    });
  }

  it('is read back as an equal value, and written the same again', () => {
    fc.assert(
      fc.property(anyEdtf, text => {
        const value = valueOf(text);
        const written = formatEdtf(value);
        expect(valueOf(written)).to.deep.equal(value);
        expect(formatEdtf(valueOf(written))).to.equal(written);
      }),
      { seed: 21, numRuns: 5000 },
    );
  });
});
