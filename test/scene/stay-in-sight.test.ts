import { expect } from 'chai';
import fc from 'fast-check';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { STICKY_INSET } from '../../src/layout/metrics.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import { pinnedAt, titleX } from '../../src/scene/stay-in-sight.js';
import type { Scene } from '../../src/scene/scene.js';
import { optionsOf, randomView, rangeOf } from '../layout/random-view.js';
import { bracketedDocument, crowdedDocument, randomDocument, storeOf } from '../random-document.js';

const FURTHER = 400;

/** The scene of a view drawn so many px further, both ways. */
function wider(...[store, view]: Parameters<typeof rangeOf>): Scene {
  const range = rangeOf(store, view);
  return layoutTimeline(
    store,
    { view: 'lanes', range },
    {
      ...optionsOf(view),
      widen: ({ domain, range: px, pxPerMs }) =>
        createTimeScale(
          { start: domain.start - FURTHER / pxPerMs, end: domain.end + FURTHER / pxPerMs },
          { start: px.start - FURTHER, end: px.end + FURTHER },
        ),
    },
  );
}

describe('titleX', function () {
  this.timeout(60_000);

  it('brings what is drawn wider to where it stands in the scene that is shown', () => {
    let compared = 0;
    const documents = fc.oneof(randomDocument, bracketedDocument, crowdedDocument(121, 400));
    fc.assert(
      fc.property(documents, randomView, (source, view) => {
        const store = storeOf(source);
        const wide = wider(store, view);
        const range = rangeOf(store, view);
        const shown = layoutTimeline(store, { view: 'lanes', range }, optionsOf(view));
        const labels = new Map(wide.labels.map(label => [label.event, label]));
        const { plot } = shown;
        for (const { event, x, y, width } of shown.labels) {
          const there = labels.get(event);
          expect(there, event).not.to.equal(undefined);
          // What is cut at an edge is not where it would go on.
          if (there!.width !== width || x <= plot.x + 4) continue;
          const [then, now] = [-FURTHER, 0].map(by => titleX(there!.ink, plot.x + by + STICKY_INSET));
          expect(there!.x + now! - then!, `${event} of ${there!.title}`).to.be.closeTo(x, 0.01);
          expect(there!.y).to.equal(y);
          if (now! > then!) compared += 1;
        }
      }),
      { seed: 5, numRuns: 150 },
    );
    expect(compared, 'labels that stand along their ink').to.be.above(20);
  });
});

describe('pinnedAt', () => {
  const ticks = [10, 50, 120].map(x => ({ x, width: 30 }));

  it('is the last tick before the plot, as long as the next leaves it room', () => {
    expect(pinnedAt(ticks, 80)).to.equal(ticks[1]);
    expect(pinnedAt(ticks, 90)).to.equal(ticks[1]);
    expect(pinnedAt(ticks, 91)).to.equal(undefined);
    expect(pinnedAt(ticks, 121)).to.equal(ticks[2]);
  });

  it('is none where none stands before it', () => {
    expect(pinnedAt(ticks, 10)).to.equal(undefined);
    expect(pinnedAt([], 10)).to.equal(undefined);
  });
});
