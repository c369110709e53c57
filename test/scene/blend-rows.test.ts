import { expect } from 'chai';
import fc from 'fast-check';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { blendRows, haveMoved, rowsOf } from '../../src/scene/blend-rows.js';
import type { Scene } from '../../src/scene/scene.js';
import { stage } from '../layout/stage.js';

const EVENTS = Array.from({ length: 12 }, (_, i) => ({
  id: `e${i}`,
  title: `Event number ${i}`,
  when: `20${10 + (i % 8)}-0${1 + (i % 9)}/20${11 + (i % 8)}-0${1 + (i % 9)}`,
  category: i % 2 ? 'odd' : 'even',
}));

const { store, options } = stage(EVENTS, {
  categories: [
    { id: 'odd', label: 'Odd' },
    { id: 'even', label: 'Even' },
  ],
});

const sceneOf = (from: string, to: string): Scene =>
  layoutTimeline(store, { view: 'lanes', range: { start: Date.parse(from), end: Date.parse(to) } }, options);

/** From far, where labels are in each other's way, and from near, where they are not. */
const far = sceneOf('1950', '2090');
const near = sceneOf('2010', '2019');

describe('blendRows', () => {
  it('begins where rows stood and ends with the scene', () => {
    const begin = blendRows(near, rowsOf(far), 0);
    expect(begin.height).to.equal(far.height);
    expect(begin.lanes.map(({ y, height }) => [y, height])).to.eql(
      far.lanes.map(({ y, height }) => [y, height]),
    );
    const then = rowsOf(far).events;
    for (const { event, y } of begin.labels) if (then.has(event)) expect(y).to.equal(then.get(event));
    expect(blendRows(near, rowsOf(far), 1)).to.eql(near);
  });

  it('moves ink with its label, and leaves places in time as they are', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), share => {
        const scene = blendRows(near, rowsOf(far), share);
        const shiftOf = new Map(scene.labels.map(({ event, y }, i) => [event, y - near.labels[i]!.y]));
        scene.marks.forEach((mark, i) => {
          const { x, width, height, y } = near.marks[i]!;
          expect([mark.x, mark.width, mark.height]).to.eql([x, width, height]);
          expect(mark.y - y).to.be.closeTo(shiftOf.get(mark.event)!, 1e-9);
        });
        expect(scene.labels.map(({ x }) => x)).to.eql(near.labels.map(({ x }) => x));
      }),
    );
  });

  it('knows whether rows moved', () => {
    expect(haveMoved(rowsOf(far), rowsOf(near))).to.equal(true);
    expect(haveMoved(rowsOf(near), rowsOf(near))).to.equal(false);
    const panned = sceneOf('2011', '2020');
    expect(haveMoved(rowsOf(near), rowsOf(panned))).to.equal(false);
  });
});
