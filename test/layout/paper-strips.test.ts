/** A drawing in strips: all of it is in them, and nothing that is to be read is in two. */
import { expect } from 'chai';
import fc from 'fast-check';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { byLane, isParted, stripOf, stripsOf } from '../../src/layout/paper-strips.js';
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

/** Px. */
const HIGHER_THAN_A_PAGE = 480;

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
        const isHigh = ({ height }: { readonly height: number }) => height > HIGHER_THAN_A_PAGE;
        const high = new Set(scene.marks.filter(isHigh).map(({ event }) => event));
        const all = parts.flatMap(textsIn);
        expect(all).to.have.lengthOf(textsIn(scene).length);
        const stripOfEvent = new Map(parts.flatMap((part, i) => part.labels.map(({ event }) => [event, i])));
        const whole = (marks: Scene['marks']) => marks.filter(({ event }) => !high.has(event));
        for (const [i, { marks }] of parts.entries())
          for (const { event } of whole(marks)) expect(stripOfEvent.get(event) ?? i).to.equal(i);
        expect(parts.flatMap(({ marks }) => whole(marks))).to.have.lengthOf(whole(scene.marks).length);
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

  it('part a bracket that no page may have room for between its lines, with its words and its foot not alone', () => {
    const titles = Array.from({ length: 40 }, (_, i) => `Piece ${i}`);
    const { store, snapshot, options } = stage(
      titles.map(title => ({ title, when: '1960/1990', shape: 'moment', category: 'work' })),
      { categories: [{ id: 'work', label: 'Work' }] },
    );
    const range = fitRange(snapshot, options);
    const scene = layoutTimeline(store, { view: 'lanes', range }, options);
    const bracket = scene.marks.find(({ kind }) => kind === 'bracket')!;
    expect(bracket.height).to.be.above(HIGHER_THAN_A_PAGE);
    const strips = stripsOf(scene, estimateText);
    const parts = strips.map(strip => stripOf(scene, strip));
    expect(strips.length).to.be.above(30);
    for (const part of parts) expect(part.height).to.be.below(100);
    expect(parts.flatMap(({ labels }) => labels.map(({ title }) => title))).to.deep.equal(titles);
    expect(parts[0]!.captions).to.have.lengthOf(1);
    for (const part of parts) expect(part.labels).to.not.be.empty;
    expect(strips.every(strip => isParted(scene, strip))).to.equal(true);
  });

  it('are told by the lane that they are of', () =>
    fc.assert(
      fc.property(any, randomView, (source, view) => {
        const scene = sceneOf(storeOf(source), view);
        const strips = stripsOf(scene, estimateText);
        const lanes = byLane(strips, scene);
        expect([...lanes.values()].flat()).to.deep.equal(strips);
        expect([...lanes.keys()]).to.deep.equal(scene.lanes.length > 0 ? scene.lanes : [undefined]);
        for (const [lane, all] of lanes) if (lane) expect(all[0]!.start).to.be.closeTo(lane.y, 1e-6);
      }),
    ));
});
