/** A drawing in strips: all of it is in them, and nothing that is to be read is in two. */
import { expect } from 'chai';
import fc from 'fast-check';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { stripOf, stripsOf } from '../../src/layout/paper-strips.js';
import type { Scene } from '../../src/scene/scene.js';
import {
  bracketedDocument,
  crowdedDocument,
  nestedDocument,
  randomDocument,
  storeOf,
} from '../random-document.js';
import { randomView, sceneOf } from './random-view.js';
import { stage } from './stage.js';

const textsIn = ({ labels, captions, clusters }: Scene) => [...labels, ...captions, ...clusters];

const any = fc.oneof(randomDocument, nestedDocument, bracketedDocument, crowdedDocument(121, 400));

describe('strips of a drawing', () => {
  it('follow on one another, from the axis to the foot', () =>
    fc.assert(
      fc.property(any, randomView, (source, view) => {
        const scene = sceneOf(storeOf(source), view);
        const strips = stripsOf(scene, estimateText);
        expect(strips[0]!.start).to.equal(scene.axis.height);
        expect(strips.at(-1)!.end).to.equal(scene.height);
        for (const [i, { start, end }] of strips.entries()) {
          expect(end).to.be.above(start);
          if (i > 0) expect(start).to.equal(strips[i - 1]!.end);
        }
      }),
    ));

  it('have each text once and whole, in that strip which has the ink of its event, too', () =>
    fc.assert(
      fc.property(any, randomView, (source, view) => {
        const scene = sceneOf(storeOf(source), view);
        const parts = stripsOf(scene, estimateText).map(strip => stripOf(scene, strip));
        for (const part of parts) {
          for (const { y, height } of textsIn(part)) {
            expect(y).to.be.at.least(0);
            expect(y + height).to.be.at.most(part.height);
          }
        }
        const all = parts.flatMap(textsIn);
        expect(all).to.have.lengthOf(textsIn(scene).length);
        const stripOfEvent = new Map(parts.flatMap((part, i) => part.labels.map(({ event }) => [event, i])));
        for (const [i, { marks }] of parts.entries())
          for (const { event } of marks) expect(stripOfEvent.get(event) ?? i).to.equal(i);
        expect(parts.flatMap(({ marks }) => marks)).to.have.lengthOf(scene.marks.length);
      }),
    ));

  it('leave the name of a lane with its first row, and each other row by itself', () => {
    const { store, snapshot, options } = stage(
      [1, 2, 3].map(i => ({ title: `Post ${i}`, when: '2000-01-01/2010-01-01', category: 'work' })),
      { categories: [{ id: 'work', label: 'A name of a lane of three lines' }] },
    );
    const range = fitRange(snapshot, options);
    const scene = layoutTimeline(store, { view: 'lanes', range }, options);
    const strips = stripsOf(scene, estimateText);
    const titles = strips.map(strip => stripOf(scene, strip).labels.map(({ title }) => title));
    expect(titles).to.deep.equal([['Post 1', 'Post 2'], ['Post 3']]);
    const short = { ...scene, lanes: scene.lanes.map(lane => ({ ...lane, label: 'Work' })) };
    expect(stripsOf(short, estimateText)).to.have.lengthOf(3);
  });
});
