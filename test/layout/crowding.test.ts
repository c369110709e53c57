import { expect } from 'chai';
import fc from 'fast-check';
import { FEW, importanceOf, partCrowd } from '../../src/layout/crowding.js';
import type { Entry } from '../../src/store/store.js';
import { stage } from './stage.js';

const entriesOf = (count: number, fieldsOf: (i: number) => object = () => ({})): readonly Entry[] =>
  stage(
    Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: '2010-05-01',
      ...fieldsOf(i),
    })),
  ).snapshot.entries;

const idsOf = (entries: readonly Entry[]): string[] => entries.map(({ event }) => event.id);

describe('partCrowd', () => {
  it('draws all of a few', () => {
    const few = entriesOf(FEW);
    expect(partCrowd(few, 1, () => 0)).to.deep.equal({ drawn: few, counted: [] });
  });

  it('counts what is too much for one stretch', () => {
    const { drawn, counted } = partCrowd(entriesOf(FEW + 1), 1, () => 0);
    expect(drawn).to.not.be.empty;
    expect(counted).to.have.length.above(drawn.length);
  });

  it('draws the important ones, wherever they stand', () => {
    const entries = entriesOf(500, i => (i === 450 ? { importance: 0.9 } : {}));
    expect(idsOf(partCrowd(entries, 1, () => 0).drawn)).to.include('e450');
  });

  it('draws the longer ones among equally important ones', () => {
    const entries = entriesOf(500, i => (i === 77 ? { when: '2010-05-01/2011-06-30' } : {}));
    expect(idsOf(partCrowd(entries, 1, () => 0).drawn)).to.include('e77');
  });

  it('an event of no importance gives way first', () => {
    const entries = entriesOf(FEW + 1, i => (i === 0 ? { importance: 0 } : {}));
    expect(idsOf(partCrowd(entries, 1, () => 0).counted)).to.include('e0');
  });

  it('takes an event without importance for one of middling importance', () =>
    expect(importanceOf(entriesOf(1)[0]!)).to.equal(0.5));

  it('shares one picture among all lanes, and leaves none without any', () => {
    const lanes = 12;
    const entries = entriesOf(600, i => ({ category: `c${i % lanes}` }));
    const { drawn } = partCrowd(entries, lanes, () => 0);
    expect(new Set(drawn.map(({ lane }) => lane)).size).to.equal(lanes);
    expect(drawn.length).to.be.at.most(partCrowd(entriesOf(600), 1, () => 0).drawn.length);
  });

  it('parts without losing or doubling any, in the order given, and as much for each stretch', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: FEW + 1, max: 400 }),
        fc.integer({ min: 1, max: 9 }),
        (count, stretches) => {
          const entries = entriesOf(count);
          const stretchOf = (entry: Entry): number => Number(entry.event.id.slice(1)) % stretches;
          const { drawn, counted } = partCrowd(entries, 1, stretchOf);
          const isDrawn = new Set(drawn);
          expect(drawn).to.deep.equal(entries.filter(entry => isDrawn.has(entry)));
          expect(counted).to.deep.equal(entries.filter(entry => !isDrawn.has(entry)));
          const most = partCrowd(entriesOf(400), 1, () => 0).drawn.length;
          for (let stretch = 0; stretch < stretches; stretch++) {
            const all = entries.filter(entry => stretchOf(entry) === stretch).length;
            expect(drawn.filter(entry => stretchOf(entry) === stretch).length).to.equal(Math.min(all, most));
          }
        },
      ),
      { seed: 4, numRuns: 40 },
    );
  });
});
