import { expect } from 'chai';
import fc from 'fast-check';
import { REST_LANE, type LaneArrangement } from '../../src/store/lanes.js';
import { readLanes, writeLanes } from '../../src/view/lanes-text.js';

const ids = fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 5 });

const lanes: fc.Arbitrary<LaneArrangement> = fc
  .record({ order: ids, collapsed: ids, families: ids }, { requiredKeys: [] })
  .filter(({ order, collapsed, families }) => (order ?? collapsed ?? families) !== undefined);

describe('lanes in an address', () => {
  it('can be read by people', () => {
    expect(writeLanes({ order: ['work', 'a b/c'], collapsed: ['talks'] })).to.equal(
      'order.work,order.a%20b/c,collapsed.talks',
    );
    expect(writeLanes({ families: ['firm'] })).to.equal('family.firm');
    expect(writeLanes({})).to.equal('');
  });

  it('have a name for events without a category, and for what is past the last lane', () => {
    const lanes = { order: [REST_LANE, ''], collapsed: [''] };
    expect(readLanes(writeLanes(lanes))).to.deep.equal(lanes);
  });

  it('come back as they were', () =>
    fc.assert(
      fc.property(lanes, each => {
        expect(readLanes(writeLanes(each))).to.deep.equal(each);
      }),
      { seed: 31 },
    ));

  it('what cannot be read is left aside, and what cannot be written', () => {
    for (const text of ['', 'order', '.x', 'later.x', 'order.%', 'collapsed.%E0%A4%A,', ',,,', '__proto__.x'])
      expect(readLanes(text), text).to.equal(undefined);
    expect(readLanes('order.%,order.a,x.y')).to.deep.equal({ order: ['a'] });
    expect(writeLanes({ order: ['\ud800', 'a'] })).to.equal('order.a');
  });

  it('any text is read without a fault', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const id of Object.values(readLanes(`order.${text}`) ?? {}).flat()) expect(id).to.be.a('string');
      }),
      { seed: 32 },
    ));
});
