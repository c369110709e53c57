import { expect } from 'chai';
import { datedIn, FEW, isCrowded } from '../../src/layout/crowding.js';
import type { Snapshot } from '../../src/store/store.js';
import { stage } from './stage.js';

const some = (count: number): Snapshot =>
  stage(Array.from({ length: count }, (_, i) => ({ id: `e${i}`, title: `Event ${i}`, when: '2010-05-01' })))
    .snapshot;

describe('isCrowded', () => {
  it('begins where a few end', () => {
    expect(isCrowded(some(FEW))).to.equal(false);
    expect(isCrowded(some(FEW + 1))).to.equal(true);
  });
});

describe('datedIn', () => {
  it('has what is dated by lane, once', () => {
    const { snapshot } = stage([
      { id: 'one', title: 'One', when: '2010', category: 'x' },
      { id: 'undated', title: 'U', category: 'x' },
      { id: 'other', title: 'Other', when: '2012', category: 'y' },
    ]);
    expect(datedIn(snapshot).map(lane => lane.map(({ event }) => event.id))).to.deep.equal([
      ['one'],
      ['other'],
    ]);
    expect(datedIn(snapshot)).to.equal(datedIn(snapshot));
  });
});
