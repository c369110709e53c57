import { expect } from 'chai';
import { grouped } from '../../src/base/grouped.js';

describe('grouped', () => {
  it('keeps the order of items, and that in which keys come', () =>
    expect([...grouped([5, 2, 8, 3], n => n % 2 === 0)]).to.deep.equal([
      [false, [5, 3]],
      [true, [2, 8]],
    ]));

  it('makes no group of nothing', () => expect(grouped([], String).size).to.equal(0));
});
