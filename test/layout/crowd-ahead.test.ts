import { expect } from 'chai';
import fc from 'fast-check';
import { crowding } from '../../src/layout/crowd.js';
import { labelAhead, placeAhead } from '../../src/layout/crowd-ahead.js';
import { layoutScene } from '../../src/layout/layout-scene.js';
import { estimateText, type MeasureText } from '../../src/layout/measure.js';
import type { Placing } from '../../src/layout/placement.js';
import type { Zoom } from '../../src/layout/zoom.js';
import type { Scene } from '../../src/scene/scene.js';
import { stage, type Stage } from './stage.js';

const YEAR_MS = 31_556_952_000;

const crowd = (): Stage =>
  stage(
    Array.from({ length: 300 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      start: ((i * 7919) % 300) * 0.2 * YEAR_MS,
      ...(i % 3 === 0 && { end: (((i * 7919) % 300) * 0.2 + (i % 7) * 0.5 + 0.1) * YEAR_MS }),
      category: `c${i % 3}`,
    })),
  );

/** So many years around the middle of time, or what lies so many after it. */
const show = ({ store, options }: Stage, years: number, later = 0): Scene => {
  const range = { start: (30 + later - years / 2) * YEAR_MS, end: (30 + later + years / 2) * YEAR_MS };
  return layoutScene(store, { view: 'lanes', range }, { ...options, height: 600, placing: crowding });
};

const stepsOf = (steps: Iterator<void>): number => {
  let count = 0;
  while (!steps.next().done) count += 1;
  return count;
};

describe('placeAhead', () => {
  it('changes nothing of what is drawn, wherever a zoom goes', () =>
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0.5, max: 80, noNaN: true }), { maxLength: 8 }), zooms => {
        const [ahead, alone] = [crowd(), crowd()];
        for (const years of zooms) {
          expect(show(ahead, years)).to.deep.equal(show(alone, years));
          stepsOf(placeAhead(ahead.snapshot, crowding));
        }
      }),
      { numRuns: 15 },
    ));

  for (const [first, second, third] of [
    [40, 20, 10],
    [5, 10, 20],
  ] as const)
    it(`what a zoom from ${first} to ${second} years comes to next is placed already`, () => {
      const labelsMadeAt = (then: (of: Stage) => void): number => {
        let made = 0;
        const of = crowd();
        const measureText: MeasureText = (text, style) => {
          if (style === 'dense') made += 1;
          return estimateText(text, style);
        };
        const watched = { ...of, options: { ...of.options, measureText } };
        show(watched, first);
        show(watched, second);
        then(watched);
        made = 0;
        show(watched, third);
        return made;
      };
      expect(labelsMadeAt(() => undefined)).to.be.greaterThan(1);
      expect(labelsMadeAt(({ snapshot }) => stepsOf(placeAhead(snapshot, crowding)))).to.equal(0);
    });

  it('what a pan by a screenful comes to, either way, is placed already', () => {
    const itemsMadeBy = (years: number, isAhead: boolean): number => {
      let made = 0;
      const of = crowd();
      const measureText: MeasureText = (text, style) => {
        if (style === 'dense') made += 1;
        return estimateText(text, style);
      };
      const watched = { ...of, options: { ...of.options, measureText, width: 2400 } };
      show(watched, 10);
      if (isAhead) stepsOf(placeAhead(of.snapshot, crowding));
      made = 0;
      show(watched, 10, years);
      return made;
    };
    for (const years of [-10, 10]) {
      expect(itemsMadeBy(years, false)).to.be.greaterThan(0);
      expect(itemsMadeBy(years, true)).to.equal(0);
    }
  });

  it('has nothing to do twice, and nothing where no lane was drawn', () => {
    const of = crowd();
    expect(stepsOf(placeAhead(of.snapshot, crowding))).to.equal(0);
    show(of, 40);
    expect(stepsOf(placeAhead(of.snapshot, crowding))).to.be.greaterThan(0);
    expect(stepsOf(placeAhead(of.snapshot, crowding))).to.equal(0);
  });
});

describe('labelAhead', () => {
  it('measures what a zoom shows, so that no frame does', () => {
    const measured: string[] = [];
    const measureText: MeasureText = (text, style) => {
      if (style === 'dense') measured.push(text);
      return estimateText(text, style);
    };
    const of = crowd();
    const watched = { ...of, options: { ...of.options, measureText } };
    show(watched, 60);
    expect(measured, 'of 300').to.have.length.within(1, 150);
    const { zoom } = layoutZoom(watched);
    expect(stepsOf(labelAhead(of.snapshot, zoom))).to.be.greaterThan(10);
    expect(new Set(measured).size).to.equal(300);
    measured.length = 0;
    for (const years of [30, 10, 3, 1]) show(watched, years);
    expect(measured).to.deep.equal([]);
  });
});

/** The zoom that its lanes were placed at. */
function layoutZoom({ store, options }: Stage): { readonly zoom: Zoom } {
  const zooms: Zoom[] = [];
  const placing: Placing = {
    ...crowding,
    placeLane(snapshot, lane, zoom, room) {
      zooms.push(zoom);
      return crowding.placeLane(snapshot, lane, zoom, room);
    },
  };
  const range = { start: 0, end: 60 * YEAR_MS };
  layoutScene(store, { view: 'lanes', range }, { ...options, height: 600, placing });
  return { zoom: zooms[0]! };
}
