import { expect } from 'chai';
import fc from 'fast-check';
import { levelsOf, type Kin } from '../../src/store/nesting.js';

/** `a b<a - c` is an event, a part of it, something that is no event, and another event. */
const levels = (text: string): string =>
  levelsOf(
    text.split(' ').map((word): Kin | undefined => {
      if (word === '-') return undefined;
      const [id, parent] = word.split('<');
      return { ...(id && { id }), parent };
    }),
  ).join(' ');

describe('levelsOf', () => {
  it('steps in under what an event is part of, right beneath it', () =>
    expect(levels('job role<job task<role other<role next<job')).to.equal('0 1 2 2 1'));

  it('stays where something else stands between', () => {
    expect(levels('job talk role<job')).to.equal('0 0 0');
    expect(levels('job - role<job')).to.equal('0 0 0');
    expect(levels('role<job job')).to.equal('0 0');
  });

  it('begins anew under an event whose own parent is elsewhere', () =>
    expect(levels('role<job task<role more<role')).to.equal('0 1 1'));

  it('takes several as one, of which nothing is a part', () =>
    expect(levels('job <job role<job task<role')).to.equal('0 1 1 2'));

  it('goes round in no circle', () => {
    expect(levels('a<b b<a a<b')).to.equal('0 1 2');
    expect(levels('a<a a<a')).to.equal('0 1');
  });

  it('is one more than that of the nearest event of its parent above, or 0', () => {
    const kin = fc.record({
      id: fc.nat(9).map(String),
      parent: fc.option(fc.nat(9).map(String), { nil: undefined }),
    });
    fc.assert(
      fc.property(fc.array(kin), list => {
        const found = levelsOf(list);
        found.forEach((level, i) => {
          if (level === 0) return;
          const at = list.slice(0, i).findLastIndex(({ id }) => id === list[i]!.parent);
          expect(level).to.equal(found[at]! + 1);
          expect(Math.min(...found.slice(at + 1, i + 1))).to.be.at.least(level);
        });
      }),
    );
  });
});
