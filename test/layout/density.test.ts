/** Rows of the lanes as a theme wants them, and fingers need them. */
import { expect } from 'chai';
import { fitRange } from '../../src/layout/fit.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { COARSE, DENSE, NORMAL, type RowMetrics } from '../../src/layout/metrics.js';
import { stage } from './stage.js';

const heightOf = ({ label, labelGap, bar, rowGap }: RowMetrics): number => label + labelGap + bar + rowGap;

/** From one row to the next, in a lane of so many rows. */
function rowHeight(count: number, set: Partial<LayoutOptions>): number {
  const events = Array.from({ length: count }, (_, i) => ({
    title: `Post ${i}`,
    when: '2000-01-01/2010-01-01',
  }));
  const { store, snapshot, options } = stage(events);
  const all = { ...options, ...set };
  // The same data are placed by one density after another.
  layoutTimeline(store, { view: 'lanes', range: fitRange(snapshot, options) }, options);
  const { labels, dense } = layoutTimeline(store, { view: 'lanes', range: fitRange(snapshot, all) }, all);
  const [first, second] = labels.map(({ y }) => y).sort((a, b) => a - b);
  expect(dense).to.equal(second! - first! < 25);
  return second! - first!;
}

describe('density', () => {
  const FEW = 5;
  const MANY = 60;

  it('follows how many rows there are, where nothing else is said', () => {
    for (const density of [undefined, '', 'auto', 'snug']) {
      const set = density === undefined ? {} : { density };
      expect(rowHeight(FEW, set)).to.equal(heightOf(NORMAL));
      expect(rowHeight(MANY, set)).to.equal(heightOf(DENSE));
    }
  });

  it('is what is asked for', () => {
    expect(rowHeight(FEW, { density: 'compact' })).to.equal(heightOf(DENSE));
    expect(rowHeight(MANY, { density: 'comfortable' })).to.equal(heightOf(NORMAL));
  });

  it('leaves room for fingers', () => {
    for (const density of ['auto', 'compact', 'comfortable'])
      expect(rowHeight(FEW, { density, coarsePointer: true })).to.equal(heightOf(COARSE));
  });
});
