import { expect } from 'chai';
import fc from 'fast-check';
import { QUOTED_LENGTH } from '../../../src/base/caps.js';
import { parseEdtf } from '../../../src/time/edtf/parse.js';
import { nearEdtf } from './valid-edtf.js';

/** What the message proposes, or undefined. */
function hintOf(text: string): string | undefined {
  const { value, issues } = parseEdtf(text);
  expect(value, text).to.equal(undefined);
  return /; perhaps “(.*)”\.$/.exec(issues[0]?.message ?? '')?.[1];
}

describe('hints', () => {
  const plain: readonly (readonly [string, string])[] = [
    ['1984-uu', '1984-XX'],
    ['unknown/2006', '/2006'],
    ['2004/open', '2004/..'],
    ['y170000002', 'Y170000002'],
    ['2004-(06)?-11', '2004-?06-11'],
    ['2024-2', '2024-02'],
    ['2024-2-1', '2024-02-01'],
    ['2024-1-5/2025-3', '2024-01-05/2025-03'],
    ['20240210', '2024-02-10'],
    ['12024', 'Y12024'],
    ['20', '20XX'],
    ['202', '202X'],
    ['2023-02-29', '2023-02-28'],
    ['2024-02-30', '2024-02-29'],
    ['2024-02-3X', '2024-02-29'],
    ['-0000-01', '0000-01'],
    ['Y2024', '2024'],
    ['Y-44', '-0044'],
    [' 2024', '2024'],
    ['+2024', '2024'],
    ['２０２４', '2024'],
    ['2024–2025', '2024/2025'],
    ['2024 — 2025', '2024/2025'],
    ['2024/now', '2024/..'],
    ['2024/present', '2024/..'],
    ['2004-06-11~~', '2004-06-11~'],
    ['?~2004', '%2004'],
    ['2024-02-10t10:00:00z', '2024-02-10T10:00:00Z'],
    ['2024-02-10T10:00:00.5', '2024-02-10T10:00:00'],
    ['[2023, 2024]', '[2023,2024]'],
    ['Feb 2024', '2024-02'],
    ['10 February 2024', '2024-02-10'],
    ['Feb 1, 2024', '2024-02-01'],
    ['Spring 2024', '2024-21'],
    ['02/2024', '2024-02'],
    ['2024/02/10', '2024-02-10'],
    ['25.12.2024', '2024-12-25'],
    ['12/25/2024', '2024-12-25'],
    ['12/12/2024', '2024-12-12'],
    ['circa 2024', '2024~'],
    ['c. 2024-05', '2024-05~'],
    ['2024 (?)', '2024?'],
  ];
  for (const [text, hint] of plain) {
    it(`“${text}” may mean ${hint}`, () => expect(hintOf(text)).to.equal(hint));
  }

  it('leaves open what is not plain', () => {
    for (const text of [
      '10/02/2024',
      '10.02.2024',
      '24-02-10',
      '2024/2020',
      '2001-21^southern',
      '1984-06-?',
      '2024-13',
      'constructor',
      'mar',
      'YYYY-MM-DD',
      '/',
    ]) {
      expect(hintOf(text), text).to.equal(undefined);
    }
  });

  it('proposes only EDTF, and only for short texts', () => {
    fc.assert(
      fc.property(nearEdtf, text => {
        const { value } = parseEdtf(text);
        if (value !== undefined) return;
        const hint = hintOf(text);
        if (hint === undefined) return;
        expect(text.length).to.be.at.most(QUOTED_LENGTH);
        expect(parseEdtf(hint).value).not.to.equal(undefined);
      }),
      { seed: 31, numRuns: 3000 },
    );
  });
});
