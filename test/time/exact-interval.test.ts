import { expect } from 'chai';
import { exactInterval, unknownInterval } from '../../src/time/exact-interval.js';

describe('exactInterval', () => {
  it('lies from its start to before its end, without margin', () => {
    const interval = exactInterval(100, 200);
    expect(interval).to.include({ shape: 'span' });
    expect(interval.core).to.deep.equal({
      earliestStart: 100,
      latestStart: 100,
      earliestEnd: 200,
      latestEnd: 200,
    });
    expect(interval.soft).to.equal(interval.core);
    expect(interval.start).to.deep.equal({
      knowledge: 'known',
      earliest: { from: 'stated', approximate: false, uncertain: false },
      latest: { from: 'stated', approximate: false, uncertain: false },
    });
  });

  it('is one millisecond without an end, and a moment', () => {
    expect(exactInterval(100)).to.include({ shape: 'moment' });
    expect(exactInterval(100).core).to.include({ latestStart: 100, earliestEnd: 101 });
    expect(exactInterval(100, 86_400_100, 'moment').shape).to.equal('moment');
  });

  it('may be empty, but not reversed or without end', () => {
    expect(exactInterval(5, 5).core.latestEnd).to.equal(5);
    expect(() => exactInterval(5, 4)).to.throw(RangeError);
    expect(() => exactInterval(NaN)).to.throw(RangeError);
    expect(() => exactInterval(-Infinity, 4)).to.throw(RangeError);
    expect(() => exactInterval(5, Infinity)).to.throw(RangeError);
  });

  it('shares its edges, so that a million take little room', () => {
    expect(exactInterval(1, 2).end).to.equal(exactInterval(3, 4).start);
  });
});

describe('unknownInterval', () => {
  it('has no bounds, and is one object for each shape', () => {
    const { core, start, end } = unknownInterval('moment');
    expect(Object.values(core)).to.deep.equal([-Infinity, Infinity, -Infinity, Infinity]);
    expect([start.knowledge, end.knowledge, start.earliest.from]).to.deep.equal([
      'unknown',
      'unknown',
      'none',
    ]);
    expect(unknownInterval()).to.equal(unknownInterval('span'));
    expect(unknownInterval('moment')).to.include({ shape: 'moment' });
  });
});
