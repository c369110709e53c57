import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { relationArrows } from '../../src/layout/relation-arrows.js';
import type { RelationArrow } from '../../src/scene/relation-arrow.js';
import type { Scene } from '../../src/scene/scene.js';
import { factsOf } from '../../src/store/facts-of.js';
import { stage } from './stage.js';

const CATEGORIES = [
  { id: 'first', label: 'First' },
  { id: 'second', label: 'Second' },
];

/** The arrows of `a`, which stands to `b` as `facts` has it, and where the two are drawn. */
function arrowsOf(
  facts: object,
  range: readonly string[] = ['1990', '2020'],
): { arrows: readonly RelationArrow[]; scene: Scene } {
  const { store, options } = stage(
    [
      { id: 'a', title: 'A', when: '2005-01-01/2010-12-31', category: 'first', ...facts },
      { id: 'b', title: 'B', when: '1998-01-01/2003-12-31', category: 'second' },
    ],
    { categories: CATEGORIES },
  );
  const [start, end] = range.map(year => Date.UTC(Number(year), 0)) as [number, number];
  const scene = layoutTimeline(store, { view: 'lanes', range: { start, end } }, options);
  return { arrows: relationArrows(scene, factsOf(store.doc, 'a')), scene };
}

/** From where to where ink of an event reaches. */
function inkOf({ marks }: Scene, event: string): { start: number; end: number } {
  const own = marks.filter(mark => mark.event === event);
  return {
    start: Math.min(...own.map(({ x }) => x)),
    end: Math.max(...own.map(({ x, width }) => x + width)),
  };
}

describe('relationArrows', () => {
  for (const [kind, from, to] of [
    ['after', 'b end', 'a start'],
    ['startsAfter', 'b start', 'a start'],
    ['endsAfter', 'b end', 'a end'],
    ['before', 'a end', 'b start'],
    ['meets', 'a end', 'b start'],
  ] as const)
    it(`${kind}: from the edge that comes first to the one that follows`, () => {
      const { arrows, scene } = arrowsOf({ [kind]: 'b' });
      expect(arrows).to.have.lengthOf(1);
      const [arrow] = arrows;
      expect(arrow!.pointed).to.equal(true);
      for (const [end, at] of [
        [arrow!.from, from],
        [arrow!.to, to],
      ] as const) {
        const [event, edge] = at.split(' ') as ['a' | 'b', 'start' | 'end'];
        expect(end.x, at).to.be.closeTo(inkOf(scene, event)[edge], 0.01);
        expect(end.way, at).to.equal(edge === 'start' ? -1 : 1);
        const lane = scene.lanes[event === 'a' ? 0 : 1]!;
        expect(end.y, at).to.be.within(lane.y, lane.y + lane.height);
      }
    });

  for (const [kind, edge] of [
    ['startsWith', 'start'],
    ['endsWith', 'end'],
  ] as const)
    it(`${kind}: a line without a point`, () => {
      const { arrows, scene } = arrowsOf({ [kind]: 'b' });
      expect(arrows.map(({ pointed }) => pointed)).to.deep.equal([false]);
      expect(arrows[0]!.from.x).to.be.closeTo(inkOf(scene, 'a')[edge], 0.01);
      expect(arrows[0]!.to.x).to.be.closeTo(inkOf(scene, 'b')[edge], 0.01);
    });

  it('none for what lies within another, which is seen', () =>
    expect(arrowsOf({ during: 'b' }).arrows).to.deep.equal([]));

  it('tells what is someone’s reading', () =>
    expect(arrowsOf({ after: { event: 'b', doubt: true } }).arrows[0]!.doubt).to.equal(true));

  it('none to what is out of sight', () =>
    expect(arrowsOf({ after: 'b' }, ['2008', '2009']).arrows).to.deep.equal([]));

  it('none between those that share a bracket, inside which their order is drawn', () => {
    const { store, options } = stage([
      { id: 'post', title: 'Post', when: '2000~/2010~' },
      { id: 'first', title: 'First', shape: 'moment', during: 'post' },
      { id: 'then', title: 'Then', shape: 'moment', during: 'post', after: 'first' },
    ]);
    const range = { start: Date.UTC(1995, 0), end: Date.UTC(2015, 0) };
    const scene = layoutTimeline(store, { view: 'lanes', range }, options);
    expect(scene.marks.some(mark => mark.kind === 'bracket' && mark.events.length === 2)).to.equal(true);
    expect(relationArrows(scene, factsOf(store.doc, 'then'))).to.deep.equal([]);
  });
});
