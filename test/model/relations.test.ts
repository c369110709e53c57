import { expect } from 'chai';
import { relationsOf } from '../../src/model/relations.js';

describe('relationsOf', () => {
  it('gives one flat list of an id, an object and a list', () => {
    expect(
      relationsOf({
        id: 'a',
        title: 'A',
        endsWith: 'd',
        after: { event: 'b', lag: '~P2Y', doubt: true, sources: ['s'] },
        during: ['c', { event: 'd', doubt: false }],
      }),
    ).to.deep.equal([
      { kind: 'after', event: 'b', lag: '~P2Y', doubt: true },
      { kind: 'during', event: 'c' },
      { kind: 'during', event: 'd' },
      { kind: 'endsWith', event: 'd' },
    ]);
  });

  it('gives none for an event that states none', () => {
    expect(relationsOf({ id: 'a', title: 'A', parent: 'b' })).to.deep.equal([]);
  });
});
