import { expect } from 'chai';
import { lengthOf } from '../../src/store/length-of.js';
import { DAY_MS } from '../../src/time/interval.js';
import { storeOf } from '../random-document.js';

function days(event: object): number[] | undefined {
  const store = storeOf({ asOf: '2026-02-10', events: [{ id: 'e', title: '', ...event }] });
  return lengthOf(store.entry('e')!)?.map(ms => ms / DAY_MS);
}

describe('lengthOf', () => {
  it('is what is certain, to what is possible', () => {
    expect(days({ when: '2020-01-01/2020-01-10' })).to.deep.equal([10, 10]);
    expect(days({ when: '2020-01/2020-03' })).to.deep.equal([31, 91]);
    expect(days({ when: '2020-01/2020-01', shape: 'span' })).to.deep.equal([0, 31]);
  });

  it('has no most where it goes on, or nobody knows when it ended', () => {
    expect(days({ when: '2026-02-01/..' })).to.deep.equal([10, Infinity]);
    expect(days({ when: '2026-02-01/' })![0]).to.be.at.least(1);
  });

  it('is what the author says', () => {
    expect(days({ when: '2020-01-01/2020-12', lasts: 'P10D' })).to.deep.equal([10, 10]);
    expect(days({ lasts: ['P1W', 'P2W'] })).to.deep.equal([7, 14]);
  });

  it('moments, sets and what nothing bounds have none', () => {
    expect(days({ when: '2020-01' })).to.equal(undefined);
    expect(days({ when: '{2020,2022}' })).to.equal(undefined);
    expect(days({ when: '../2019' })).to.equal(undefined);
    expect(days({})).to.equal(undefined);
  });
});
