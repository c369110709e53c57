import { expect } from 'chai';
import fc from 'fast-check';
import { anchorOf, crowdOf, FEW, importanceOf, partCrowd, type Crowd } from '../../src/layout/crowding.js';
import { day } from '../locale/intervals.js';
import { stage } from './stage.js';

/** `count` events of one day, with what `fieldsOf` says of each. */
const crowd = (count: number, fieldsOf: (i: number) => object = () => ({})): Crowd =>
  crowdOf(
    stage(
      Array.from({ length: count }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        when: '2010-05-01',
        ...fieldsOf(i),
      })),
    ).snapshot,
  );

/** Ids of those that are drawn where all begin in one stretch. */
function drawnOf(of: Crowd, laneCount = 1, stretchOf: (anchor: number) => number = () => 0): string[] {
  const drawn = partCrowd(of, laneCount, stretchOf);
  expect(drawn).to.have.lengthOf(of.dated.length);
  return of.dated.filter((_, i) => drawn[i]).map(({ event }) => event.id);
}

describe('partCrowd', () => {
  it('draws all of a few', () => expect(drawnOf(crowd(FEW))).to.have.lengthOf(FEW));

  it('counts what is too much for one stretch', () => {
    const drawn = drawnOf(crowd(FEW + 1));
    expect(drawn).to.not.be.empty;
    expect(drawn).to.have.length.below(FEW / 2);
  });

  it('draws the important ones, wherever they stand', () =>
    expect(drawnOf(crowd(500, i => (i === 450 ? { importance: 0.9 } : {})))).to.include('e450'));

  it('draws the longer ones among equally important ones', () =>
    expect(drawnOf(crowd(500, i => (i === 77 ? { when: '2010-05-01/2011-06-30' } : {})))).to.include('e77'));

  it('and the earlier ones among equals', () =>
    expect(drawnOf(crowd(500))).to.deep.equal(
      Array.from({ length: drawnOf(crowd(500)).length }, (_, i) => `e${i}`),
    ));

  it('an event of no importance gives way first', () =>
    expect(drawnOf(crowd(FEW + 1, i => (i === 0 ? { importance: 0 } : {})))).to.not.include('e0'));

  it('takes an event without importance for one of middling importance', () =>
    expect(importanceOf(crowd(1).dated[0]!)).to.equal(0.5));

  it('shares one picture among all lanes, and leaves none without any', () => {
    const lanes = 12;
    const of = crowd(600, i => ({ category: `c${i % lanes}` }));
    const drawn = partCrowd(of, lanes, () => 0);
    expect(new Set(of.dated.filter((_, i) => drawn[i]).map(({ lane }) => lane)).size).to.equal(lanes);
    expect(drawnOf(of, lanes).length).to.be.at.most(drawnOf(crowd(600)).length);
  });

  it('draws as much of each stretch as of any other', () => {
    const most = drawnOf(crowd(400)).length;
    fc.assert(
      fc.property(
        fc.integer({ min: FEW + 1, max: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (count, stretches) => {
          const of = crowd(count, i => ({ when: `${2000 + (i % stretches)}-05-01` }));
          const yearOf = (anchor: number): number => Math.floor(anchor / 31_556_952_000);
          const drawn = partCrowd(of, 1, yearOf);
          for (let stretch = 0; stretch < stretches; stretch++) {
            const there = of.dated.map((_, i) => i).filter(i => yearOf(of.anchors[i]!) === 30 + stretch);
            expect(there.filter(i => drawn[i]).length).to.equal(Math.min(there.length, most));
          }
        },
      ),
      { seed: 4, numRuns: 40 },
    );
  });
});

describe('crowdOf', () => {
  it('weighs what is dated, once', () => {
    const { snapshot } = stage([
      { id: 'plain', title: 'P', when: '2010' },
      { id: 'great', title: 'G', when: '2012', importance: 1 },
      { id: 'long', title: 'L', when: '2011/2019' },
      { id: 'undated', title: 'U' },
    ]);
    const of = crowdOf(snapshot);
    expect(crowdOf(snapshot)).to.equal(of);
    expect(of.dated.map(({ event }) => event.id)).to.deep.equal(['plain', 'long', 'great']);
    expect(Array.from(of.byWeight, i => of.dated[i]!.event.id)).to.deep.equal(['great', 'long', 'plain']);
  });

  it('anchors each where it may begin, or must have ended', () => {
    const { entry } = stage([
      { id: 'a', title: 'A', when: '2010/2012' },
      { id: 'b', title: 'B', when: '[..2010-12-31]' },
    ]);
    expect(anchorOf(entry('a'))).to.equal(day('2010-01-01'));
    expect(anchorOf(entry('b'))).to.equal(day('2011-01-01'));
  });
});
