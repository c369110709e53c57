import { expect } from 'chai';
import fc from 'fast-check';
import { axisTicks } from '../../src/layout/axis.js';
import { estimateText, type MeasureText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import type { Tick } from '../../src/scene/scene.js';
import { day } from '../locale/intervals.js';
import { arbitraryDomain } from '../scale/arbitrary-domain.js';

const options = { width: 1000, measureText: estimateText, locale: english };

const ticks = (start: string, end: string, width = 1000): Tick[] =>
  axisTicks(createTimeScale({ start: day(start), end: day(end) }, { start: 100, end: 100 + width }), options);

const labels = (found: readonly Tick[], level: Tick['level']): string[] =>
  found.filter(tick => tick.level === level && tick.label !== '').map(({ label }) => label);

describe('axisTicks', () => {
  it('names years over months, and stands where they begin', () => {
    const found = ticks('2020-01-01', '2022-01-01');
    expect(labels(found, 'coarse').join()).to.include('2020');
    expect(labels(found, 'fine').join()).to.match(/Feb/);
    const second = found.find(({ level, label }) => level === 'fine' && /Feb/.test(label))!;
    expect(second.x).to.be.closeTo(100 + (31 / 731) * 1000, 0.01);
  });

  it('the first coarse one is pinned to the edge where its start is out of sight', () => {
    const [first] = ticks('2020-03-15', '2020-06-01');
    expect(first).to.include({ level: 'coarse', x: 100 });
    expect(first!.label).to.include('2020');
  });

  it('each whole stretch in sight has its name, however much time is shown', () => {
    for (const end of ['2019-01-20', '2019-06-01', '2020-01-01', '2021-06-01', '2027-01-01', '2150-01-01'])
      for (const width of [400, 1000]) {
        const coarse = ticks('2019-01-01', end, width).filter(({ level }) => level === 'coarse');
        const inner = coarse.slice(1, -1);
        expect(inner.filter(({ label }) => label === '').length, `${end}, ${width} px`).to.equal(0);
      }
  });

  it('a label without room is empty, and the tick stays', () => {
    const found = ticks('2019-12-30', '2020-12-30');
    const pinned = found.filter(({ level }) => level === 'coarse');
    for (const { label, room } of pinned)
      if (label !== '') expect(estimateText(label, 'landmark')).to.be.at.most(room);
    expect(pinned.length).to.be.at.least(1);
  });

  it('measures no label that has room however wide its letters are', () => {
    const measured = new Set<string>();
    const measureText: MeasureText = (text, style) => {
      measured.add(text);
      return estimateText(text, style);
    };
    const scale = createTimeScale(
      { start: day('1901-02-01'), end: day('1907-02-01') },
      { start: 0, end: 1000 },
    );
    const found = axisTicks(scale, { ...options, measureText });
    expect(labels(found, 'coarse')).to.include('1903');
    expect(measured).not.to.include('1903');
  });

  it('are none where there is no room for time', () =>
    expect(axisTicks(createTimeScale({ start: 0, end: 1e9 }, { start: 0, end: 0 }), options)).to.deep.equal(
      [],
    ));

  it('keep to the plot, in order, each with a key of its own and no label wider than its room', () => {
    fc.assert(
      fc.property(arbitraryDomain, fc.integer({ min: 1, max: 2000 }), (domain, width) => {
        const found = axisTicks(createTimeScale(domain, { start: 40, end: 40 + width }), options);
        expect(new Set(found.map(({ key }) => key)).size).to.equal(found.length);
        for (const level of ['coarse', 'fine'] as const) {
          const ofLevel = found.filter(tick => tick.level === level);
          ofLevel.forEach(({ x, room, label }, i) => {
            expect(x).to.be.within(40 - 0.001, 40 + width + 0.001);
            if (i > 0) expect(x).to.be.above(ofLevel[i - 1]!.x);
            const style = level === 'coarse' ? 'landmark' : 'tick';
            if (label !== '') expect(estimateText(label, style)).to.be.at.most(room);
          });
        }
      }),
      { seed: 9 },
    );
  });
});
