import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { AsOfLine, Scene } from '../../src/scene/scene.js';
import { day } from '../locale/intervals.js';
import { stage } from './stage.js';

function scene(start: string, end: string, asOf: string | null = '2026-02-10', width = 1000): Scene {
  const { store, options } = stage([{ title: 'PhD', when: '2019/2023' }], { asOf, width });
  return layoutTimeline(store, { view: 'lanes', range: { start: day(start), end: day(end) } }, options);
}

const line = (start: string, end: string, width = 1000): AsOfLine => {
  const { asOf } = scene(start, end, '2026-02-10', width);
  expect(asOf).to.not.equal(undefined);
  return asOf!;
};

describe('the as-of line', () => {
  it('stands at the end of the day, and names that day', () => {
    const { asOf, plot } = scene('2026-02-01', '2026-02-21');
    expect(asOf!.x).to.be.closeTo(plot.x + plot.width / 2, 0.01);
    expect(asOf!.label).to.match(/10 Feb(ruary)? 2026/);
  });

  it('is absent where it lies outside the plot, or no day is known', () => {
    expect(scene('2019-01-01', '2025-01-01').asOf).to.equal(undefined);
    expect(scene('2027-01-01', '2028-01-01').asOf).to.equal(undefined);
    expect(scene('2019-01-01', '2027-01-01', null).asOf).to.equal(undefined);
  });

  it('its words stand after it where there is room, else before it', () => {
    const roomy = line('2025-01-01', '2029-01-01');
    expect(roomy.labelRect.x).to.be.above(roomy.x);
    const tight = line('2025-01-01', '2026-02-20');
    expect(tight.labelRect.x + tight.labelRect.width).to.be.below(tight.x);
  });

  it('its words stay in the plot, under the lanes', () => {
    for (const width of [120, 320, 1000]) {
      for (const start of ['2026-02-09', '2025-01-01', '2000-01-01']) {
        const { asOf, plot, height } = scene(start, '2026-02-28', '2026-02-10', width);
        expect(asOf!.labelRect.x).to.be.at.least(plot.x);
        expect(asOf!.labelRect.y).to.be.at.least(plot.y + plot.height);
        expect(asOf!.labelRect.y + asOf!.labelRect.height).to.be.at.most(height);
      }
    }
  });
});
