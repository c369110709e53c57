import { expect } from 'chai';
import fc from 'fast-check';
import { firstExtent } from '../../src/store/first-extent.js';
import { stage } from '../layout/stage.js';
import { day } from '../locale/intervals.js';
import { randomDocument, storeOf } from '../random-document.js';

describe('firstExtent', () => {
  const recent = Array.from({ length: 40 }, (_, i) => ({ title: `Event ${i}`, when: `20${10 + (i % 14)}` }));
  const extentOf = (events: readonly object[]): ReturnType<typeof firstExtent> =>
    firstExtent(stage(events).snapshot);

  it('leaves out a few events that are far from all others', () => {
    const extent = extentOf([{ title: 'Founded', when: '1850' }, ...recent])!;
    expect(extent.start).to.be.above(day('2009-01-01'));
    expect(extent.end).to.be.above(day('2023-01-01'));
    const ahead = extentOf([...recent, { title: 'Ends', when: '2150', status: 'planned' }])!;
    expect(ahead.end).to.be.below(day('2030-01-01'));
  });

  it('is all there is where as much is far as near, where nothing is far, and where a span leads there', () => {
    const old = recent.map(({ title }, i) => ({ title, when: `18${50 + (i % 14)}` }));
    for (const events of [
      [...old, ...recent],
      recent,
      [{ title: 'Lives', when: '1850/2012' }, ...recent],
      [{ title: 'One', when: '1850' }],
      [
        { title: 'One', when: '1850' },
        { title: 'Two', when: '2020' },
      ],
    ]) {
      const { snapshot } = stage(events);
      expect(firstExtent(snapshot)).to.equal(snapshot.extent);
    }
  });

  it('lies in all there is', () => {
    fc.assert(
      fc.property(randomDocument, source => {
        const snapshot = storeOf(source).snapshot();
        const extent = firstExtent(snapshot);
        if (!snapshot.extent || !extent) expect(extent).to.equal(snapshot.extent);
        else {
          expect(extent.start).to.be.at.least(snapshot.extent.start);
          expect(extent.end).to.be.at.most(snapshot.extent.end);
          expect(extent.start).to.be.at.most(extent.end);
        }
      }),
    );
  });
});
