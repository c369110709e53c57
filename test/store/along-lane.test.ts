import { expect } from 'chai';
import fc from 'fast-check';
import { firstAlong, nearestAlong } from '../../src/store/along-lane.js';
import { knownTrees, laneKey } from '../../src/store/known-trees.js';
import { treesOf } from '../../src/store/lane-trees.js';
import type { Entry, Store } from '../../src/store/store.js';
import { nearest } from '../../src/view/walk.js';
import { crowdedDocument, randomDocument, storeOf } from '../random-document.js';

describe('along a lane', () => {
  const times = fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true }), { minLength: 2, maxLength: 8 });

  it('is found in a tree what is found by a look at all, where time order is that of the anchors', () =>
    fc.assert(
      fc.property(crowdedDocument(1, 600), times, (doc, shares) => {
        const [without, within] = [storeOf(doc), storeOf(doc)].map(each => each.snapshot());
        treesOf(within!);
        expect(knownTrees(without!)).to.equal(undefined);
        const { start, end } = within!.extent!;
        const ats = shares.map(share => start + share * (end - start));
        const idOf = (entry: Entry | undefined): string | undefined => entry?.event.id;
        for (const [i, at] of ats.entries()) {
          const to = ats[i - 1] ?? end;
          const some = ({ order }: Entry): boolean => order % 3 !== 1;
          for (const lane of within!.lanes.keys()) {
            expect(idOf(nearestAlong(within!, lane, at))).to.equal(idOf(nearestAlong(without!, lane, at)));
            const [a, b] = [within!, without!].map(each =>
              idOf(firstAlong(each, lane, { start: Math.min(at, to), end: Math.max(at, to) }, some)),
            );
            expect(a).to.equal(b);
          }
        }
      }),
      { numRuns: 30 },
    ));

  it('is nearest to an event, of all that is dated, the first of those that are as near', () =>
    fc.assert(
      fc.property(randomDocument, source => {
        const store: Store = storeOf(source);
        const snapshot = store.snapshot();
        const dated = snapshot.entries.filter(entry => entry.dated);
        for (const to of snapshot.entries) {
          const distance = (entry: Entry): number => Math.abs(laneKey(entry) - laneKey(to));
          const least = Math.min(...dated.map(distance));
          expect(nearest(snapshot, to)).to.equal(dated.find(entry => distance(entry) === least));
        }
      }),
      { numRuns: 60 },
    ));
});
