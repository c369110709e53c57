import { expect } from 'chai';
import fc from 'fast-check';
import { byWeight, drawnOf, FEW, importanceOf } from '../../src/layout/crowding.js';
import { anchorOf, type Entry, type Snapshot } from '../../src/store/store.js';
import { stage } from './stage.js';

/** `count` events of one day, with what `fieldsOf` says of each. */
const crowd = (count: number, fieldsOf: (i: number) => object = () => ({})): Snapshot =>
  stage(
    Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: '2010-05-01',
      ...fieldsOf(i),
    })),
  ).snapshot;

/** Ids of those that are drawn where all begin in one stretch. */
function idsOf(of: Snapshot): string[] {
  const drawn = new Set(of.lanes.flatMap((_, lane) => [...drawnOf(of, lane, () => 0)]));
  return of.entries.filter(entry => drawn.has(entry)).map(({ event }) => event.id);
}

describe('drawnOf', () => {
  it('draws all of a few', () => expect(idsOf(crowd(FEW))).to.have.lengthOf(FEW));

  it('counts what is too much for one stretch', () => {
    const drawn = idsOf(crowd(FEW + 1));
    expect(drawn).to.not.be.empty;
    expect(drawn).to.have.length.below(FEW / 2);
  });

  it('draws the important ones, wherever they stand', () =>
    expect(idsOf(crowd(500, i => (i === 450 ? { importance: 0.9 } : {})))).to.include('e450'));

  it('draws the longer ones among equally important ones', () =>
    expect(idsOf(crowd(500, i => (i === 77 ? { when: '2010-05-01/2011-06-30' } : {})))).to.include('e77'));

  it('and the earlier ones among equals', () =>
    expect(idsOf(crowd(500))).to.deep.equal(
      Array.from({ length: idsOf(crowd(500)).length }, (_, i) => `e${i}`),
    ));

  it('an event of no importance gives way first', () =>
    expect(idsOf(crowd(FEW + 1, i => (i === 0 ? { importance: 0 } : {})))).to.not.include('e0'));

  it('takes an event without importance for one of middling importance', () =>
    expect(importanceOf(crowd(1).entries[0]!)).to.equal(0.5));

  it('shares one picture among all lanes, and leaves none without any', () => {
    const lanes = 12;
    const of = crowd(600, i => ({ category: `c${i % lanes}` }));
    expect(of.lanes.filter((_, lane) => drawnOf(of, lane, () => 0).size > 0)).to.have.lengthOf(lanes);
    expect(idsOf(of).length).to.be.at.most(idsOf(crowd(600)).length);
  });

  it('draws as much of each stretch as of any other', () => {
    const most = idsOf(crowd(400)).length;
    fc.assert(
      fc.property(
        fc.integer({ min: FEW + 1, max: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (count, stretches) => {
          const of = crowd(count, i => ({ when: `${2000 + (i % stretches)}-05-01` }));
          const yearOf = (entry: Entry): number => Math.floor(anchorOf(entry) / 31_556_952_000);
          const drawn = drawnOf(of, 0, yearOf);
          for (let stretch = 0; stretch < stretches; stretch++) {
            const there = of.entries.filter(entry => yearOf(entry) === 30 + stretch);
            expect(there.filter(entry => drawn.has(entry)).length).to.equal(Math.min(there.length, most));
          }
        },
      ),
      { seed: 4, numRuns: 40 },
    );
  });
});

describe('byWeight', () => {
  it('weighs what is dated, once', () => {
    const { snapshot } = stage([
      { id: 'plain', title: 'P', when: '2010' },
      { id: 'great', title: 'G', when: '2012', importance: 1 },
      { id: 'long', title: 'L', when: '2011/2019' },
      { id: 'undated', title: 'U' },
    ]);
    const of = byWeight(snapshot);
    expect(byWeight(snapshot)).to.equal(of);
    expect(of.flat().map(({ event }) => event.id)).to.deep.equal(['great', 'long', 'plain']);
  });
});
