import { expect } from 'chai';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import type { Label, Scene } from '../../src/scene/scene.js';
import type { ViewState } from '../../src/view/view-state.js';
import { day } from '../locale/intervals.js';
import { stage } from './stage.js';

const EVENTS = [
  { id: 'school', title: 'School', when: '1990-01-01/1999-12-31' },
  { id: 'phd', title: 'PhD', when: '2001-01-01/2010-12-31' },
  { id: 'move', title: 'Moves away', when: '2012-05-01' },
  { id: 'off', title: 'A journey', when: '2013-05-01/2013-09-30', status: 'cancelled' },
  { id: 'plan', title: 'A plan', when: '2030', status: 'planned' },
  { id: 'undated', title: 'Undated' },
];

function draw(start: string, end: string, view: Partial<ViewState> = {}, events: object[] = EVENTS): Scene {
  const { store, options } = stage(events);
  const range = { start: day(start), end: day(end) };
  return layoutTimeline(store, { view: 'lanes', range, ...view }, options);
}

const label = ({ labels }: Scene, id: string): Label => labels.find(({ event }) => event === id)!;

describe('a scene', () => {
  it('has a label for each event in sight, in time order', () =>
    expect(draw('1985-01-01', '2035-01-01').labels.map(({ event }) => event)).to.deep.equal([
      'school',
      'phd',
      'move',
      'off',
      'plan',
    ]));

  it('counts what lies beyond its edges, and names what has no date', () => {
    const scene = draw('2005-01-01', '2006-01-01');
    expect(scene.labels.map(({ event }) => event)).to.deep.equal(['phd']);
    expect(scene.beyond).to.deep.equal({ before: 1, after: 3 });
    expect(scene.undated).to.deep.equal(['undated']);
  });

  it('a label stays in sight as long as its ink does, and gives way at its end', () => {
    const begun = draw('2005-01-01', '2007-01-01');
    expect(label(begun, 'phd').x).to.be.within(begun.plot.x, begun.plot.x + 40);
    const ending = draw('2010-12-01', '2012-01-01');
    const bar = ending.marks.find(({ event }) => event === 'phd') as { x: number; width: number };
    const { x, width, title, when } = label(ending, 'phd');
    expect({ title, when }).to.deep.equal({ title: 'PhD', when: '' });
    expect(x).to.be.at.least(ending.plot.x);
    expect(x + width).to.be.at.most(bar.x + bar.width + 1.1);
  });

  it('a label that is longer than its ink begins at the edge of the plot, too', () => {
    const { labels, plot } = draw('2013-09-01', '2014-09-01');
    const { x, width, title, when } = labels.find(({ event }) => event === 'off')!;
    expect({ x, title, when }).to.deep.equal({ x: plot.x + 4, title: 'A journey', when: '' });
    expect(width).to.be.above(20);
  });

  it('what has no ink in sight has no label, however long, and is counted at the edge', () => {
    const { labels, beyond } = draw('2013-10-02', '2014-10-01');
    expect(labels).to.deep.equal([]);
    expect(beyond).to.deep.equal({ before: 4, after: 1 });
  });

  it('keeps a label for the event that has focus, wherever it is, and draws the others as before', () => {
    const plain = draw('2005-01-01', '2006-01-01');
    const kept = draw('2005-01-01', '2006-01-01', { focused: 'plan' });
    expect(label(kept, 'plan').x).to.be.at.least(kept.plot.x + kept.plot.width);
    expect(kept.beyond).to.deep.equal(plain.beyond);
    expect(kept.labels.filter(({ event }) => event !== 'plan')).to.deep.equal(plain.labels);
  });

  it('strikes through what was cancelled', () => {
    const scene = draw('1985-01-01', '2035-01-01');
    expect(label(scene, 'off').cancelled).to.equal(true);
    expect(label(scene, 'phd')).to.not.have.property('cancelled');
  });

  it('half a date says nothing: a label that runs out of the plot is cut to its title', () => {
    const events = [
      { id: 'a', title: 'A title of some length', when: '2020-12-12' },
      { id: 'b', title: 'Much later', when: '2025-01-01' },
    ];
    const scene = draw('2020-11-01', '2020-12-20', {}, events);
    const { plot } = scene;
    const cut = label(scene, 'a');
    expect(cut.when).to.equal('');
    expect(cut.x + cut.width).to.be.at.most(plot.x + plot.width);
  });

  it('a label that ends with its ink does so without its date, too', () => {
    const events = [
      { id: 'a', title: 'Long before', when: '2020-11-10/2021-01-20' },
      { id: 'b', title: 'The last of them all', when: '2021-01-18/2021-01-20' },
    ];
    const { store, options } = stage(events, { width: 460, asOf: null });
    const range = { start: day('2021-01-02'), end: day('2021-02-10') };
    const scene = layoutTimeline(store, { view: 'lanes', range }, options);
    const { x, width, when } = label(scene, 'b');
    const bar = scene.marks.find(({ event }) => event === 'b')!;
    expect(when).to.equal('');
    expect(x + width).to.be.closeTo(bar.x + bar.width, 1.1);
  });

  it('labels of a shared bracket stand under each other, after its words', () => {
    const events = ['a', 'b', 'c'].map(id => ({ id, title: `Paper ${id}`, when: '2020' }));
    const { labels, captions, marks } = draw('2019-06-01', '2021-06-01', {}, events);
    expect(captions).to.have.lengthOf(1);
    expect(marks.filter(({ kind }) => kind === 'bracket')).to.have.lengthOf(1);
    expect(labels.map(({ bullet }) => bullet)).to.deep.equal(['item', 'item', 'item']);
    expect(new Set(labels.map(({ x }) => x)).size).to.equal(1);
    const tops = [captions[0]!, ...labels];
    tops.slice(1).forEach(({ y }, i) => expect(y).to.be.at.least(tops[i]!.y + tops[i]!.height));
  });

  it('throws for a range that is empty, reversed or endless', () => {
    const { store, options } = stage(EVENTS);
    for (const range of [
      { start: 5, end: 5 },
      { start: 9, end: 5 },
      { start: -Infinity, end: 5 },
      { start: NaN, end: 5 },
    ])
      expect(() => layoutTimeline(store, { view: 'lanes', range }, options)).to.throw(RangeError);
  });

  it('a width without room gives an empty plot, and nothing that is not a number', () => {
    const { store, options } = stage(EVENTS);
    const range = { start: day('1985-01-01'), end: day('2035-01-01') };
    const scene = layoutTimeline(store, { view: 'lanes', range }, { ...options, width: 0 });
    expect(JSON.stringify(scene)).to.not.include('null');
  });
});
