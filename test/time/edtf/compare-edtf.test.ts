import { expect } from 'chai';
import { differenceOf, randomTexts } from './npm-edtf-differences.js';

describe('beside npm edtf', () => {
  it('reads the same, but for differences that are explained', () => {
    const unexplained: string[] = [];
    let same = 0;
    for (const text of randomTexts(91, 4000)) {
      const { taker, reason } = differenceOf(text);
      if (taker === 'same') same += 1;
      if (reason === undefined) unexplained.push(text);
    }
    expect(unexplained).to.deep.equal([]);
    expect(same).to.be.greaterThan(1000);
  }).timeout(120_000);
});
