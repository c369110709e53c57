import { expect } from 'chai';
import { areSame } from '../../src/base/are-same.js';

describe('areSame', () => {
  it('is true where each is the same as before', () => {
    const made = {};
    expect(areSame([1, 'a', made], [1, 'a', made])).to.equal(true);
    expect(areSame([1, 'a', made], [1, 'a', {}])).to.equal(false);
  });

  it('is false where there was nothing before, or less', () => {
    expect(areSame(undefined, [])).to.equal(false);
    expect(areSame([1], [1, 2])).to.equal(false);
  });
});
