import { expect } from 'chai';
import fc from 'fast-check';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { MeasureText } from '../../src/layout/measure.js';
import { extentOf } from '../../src/store/store.js';
import { DAY_MS } from '../../src/time/interval.js';
import { day } from '../locale/intervals.js';
import { randomDocument, storeOf } from '../random-document.js';
import { optionsOf, randomView } from './random-view.js';
import { stage } from './stage.js';

const fitOf = (events: readonly object[], width = 1000) => {
  const { store, snapshot, options } = stage(events, { width });
  const range = fitRange(snapshot, options);
  return { range, scene: layoutTimeline(store, { view: 'lanes', range }, options) };
};

describe('fitRange', () => {
  it('shows the year around 1970 where nothing is dated', () => {
    const { range } = fitOf([{ title: 'Undated' }]);
    expect(range.start).to.be.closeTo(0, 60 * DAY_MS);
    expect(range.end).to.be.closeTo(day('1971-01-01'), 60 * DAY_MS);
  });

  it('keeps room before the first and after the last', () => {
    const { range } = fitOf([{ title: 'PhD', when: '2019/2023' }]);
    expect(range.start).to.be.below(day('2019-01-01'));
    expect(range.end).to.be.above(day('2024-01-01'));
  });

  it('shows weeks around a single day', () => {
    const { range } = fitOf([{ title: 'Resigns', when: '2026-02-09' }]);
    expect(range.end - range.start).to.be.within(14 * DAY_MS, 366 * DAY_MS);
    expect((range.start + range.end) / 2).to.be.closeTo(day('2026-02-09'), 40 * DAY_MS);
  });

  it('shows a part: what others need doesn’t count', () => {
    const { snapshot, options } = stage(
      [
        { title: 'Work', when: '1994/2014' },
        { title: 'A title that is far longer than the one day it stands for', when: '2024-06-01' },
      ],
      { width: 1000 },
    );
    const entries = snapshot.entries.slice(0, 1);
    const part = fitRange(snapshot, options, { entries, extent: extentOf(entries) });
    expect(part.start).to.be.within(day('1992-01-01'), day('1993-12-31'));
    expect(part.end).to.be.within(day('2015-01-01'), day('2016-06-01'));
    expect(fitRange(snapshot, options).end).to.be.above(day('2024-06-01'));
  });

  it('makes room for the last title, not for its date', () => {
    const events = [
      { title: 'Work', when: '1994/2014' },
      { title: 'School', when: '2024-06-01/2025-03-17', status: 'planned' },
    ];
    const { snapshot, options } = stage(events, { width: 1000, asOf: '2024-01-01' });
    const { start, end } = fitRange(snapshot, options);
    expect((end - day('2025-03-17')) / (end - start)).to.be.below(0.1);
  });

  it('shows as many units around a coarse date as are wanted', () => {
    const { snapshot, options } = stage([{ title: 'A year', when: '2014' }], { width: 1000 });
    const shown = (leastUnits?: number): number => {
      const { start, end } = fitRange(snapshot, options, { ...snapshot, ...(leastUnits && { leastUnits }) });
      return (end - start) / (365 * DAY_MS);
    };
    expect(shown()).to.be.within(12, 14);
    expect(shown(3)).to.be.within(3, 4);
  });

  it('makes room for labels that run on past the last ink, and for what leads up to a bound', () => {
    const { scene } = fitOf([
      { title: 'A title that is far longer than the few days it stands for', when: '2024-02-01/2024-02-05' },
      { title: 'First', when: '2019-01-01' },
      { title: 'Finished by then, and nobody knows since when', when: '[..2019-01-01]' },
    ]);
    const { plot, labels, marks } = scene;
    for (const { x, width, title } of labels) {
      expect(x, title).to.be.at.least(plot.x);
      expect(x + width, title).to.be.at.most(plot.x + plot.width);
    }
    const stub = marks.find(({ kind }) => kind === 'stub');
    expect(stub).to.have.property('x').that.is.at.least(plot.x);
  });

  it('gives no side so much that nothing is left of time', () => {
    const long = 'W'.repeat(400);
    const { scene } = fitOf(
      [
        { title: long, when: '2019-01-01' },
        { title: long, when: '2024-01-01' },
      ],
      330,
    );
    const dots = scene.marks.flatMap(mark => (mark.kind === 'dot' ? [mark.x] : []));
    expect(dots).to.have.lengthOf(2);
    expect(dots[1]! - dots[0]!).to.be.above(scene.plot.width / 10);
  });

  it('holds all that is dated, for any document and size', () => {
    fc.assert(
      fc.property(randomDocument, randomView, (source, view) => {
        const snapshot = storeOf(source).snapshot();
        const range = fitRange(snapshot, optionsOf(view));
        expect(range.start).to.be.below(range.end);
        expect(Number.isFinite(range.end - range.start)).to.equal(true);
        if (snapshot.extent === undefined) return;
        expect(range.start).to.be.below(snapshot.extent.start);
        expect(range.end).to.be.above(snapshot.extent.end);
      }),
      { seed: 2 },
    );
  });

  it('measures no title that is in sight wherever it begins', () => {
    const events = Array.from({ length: 120 }, (_, i) => ({
      title: `Year ${i + 1900}`,
      when: `${i + 1900}`,
    }));
    const { snapshot, options } = stage(events, { width: 1200 });
    const measured = new Set<string>();
    const measureText: MeasureText = (text, style) => {
      measured.add(text);
      return options.measureText(text, style);
    };
    expect(fitRange(snapshot, { ...options, measureText })).to.deep.equal(fitRange(snapshot, options));
    expect(measured).to.include('Year 2019');
    expect(measured).not.to.include('Year 1960');
    expect(measured.size).to.be.below(50);
  });

  it('leaves no event beyond the edges', () => {
    fc.assert(
      fc.property(randomDocument, randomView, (source, view) => {
        const store = storeOf(source);
        const options = optionsOf(view);
        const range = fitRange(store.snapshot(), options);
        expect(layoutTimeline(store, { view: 'lanes', range }, options).beyond).to.deep.equal({
          before: 0,
          after: 0,
        });
      }),
      { seed: 3 },
    );
  });
});
