/** Lanes by hand: whatever a reader makes of them, nothing is lost, and nothing is said that isn't known. */
import { expect } from 'chai';
import fc from 'fast-check';
import { arrangeStore, withCollapsed, withMoved } from '../../src/layout/arrange-lanes.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { filterStore } from '../../src/store/filter.js';
import type { LaneArrangement } from '../../src/store/lanes.js';
import { searchOf } from '../../src/store/search.js';
import type { Store } from '../../src/store/store.js';
import { day } from '../locale/intervals.js';
import { crowdedDocument, randomDocument, storeOf } from '../random-document.js';
import { pansOf, randomView, sceneOf, type RandomView } from './random-view.js';
import { covered, inkOutside, lostEvents, outOfLane, stripInkOutside } from './scene-checks.js';
import { stage } from './stage.js';

const RUNS = { seed: Number(process.env['SEED'] ?? 12), numRuns: Number(process.env['RUNS'] ?? 60) };

const CATEGORIES = [
  { id: 'study', label: 'Study' },
  { id: 'work', label: 'Work' },
  { id: 'talk', label: 'Talks' },
];

const EVENTS = [
  { id: 'phd', title: 'PhD', when: '2015-10-01/2019-06-30', category: 'study' },
  { id: 'job', title: 'Job', when: '2019-09-01/2023-05-31', category: 'work' },
  { id: 'first', title: 'First', when: '2016-05-04', category: 'talk' },
  { id: 'second', title: 'Second', when: '2021', category: 'talk' },
  { id: 'next', title: 'Next', when: '2027-03-01/', status: 'planned', category: 'talk' },
  { id: 'lost', title: 'Lost', category: 'talk' },
  { id: 'loose', title: 'Loose', when: '2020-01-01/2020-12-31' },
];

const { store, options } = stage(EVENTS, { categories: CATEGORIES });

const lanesOf = (of: Store): string[] => of.snapshot().lanes.map(({ id }) => id);

const drawn = (lanes: LaneArrangement) =>
  layoutTimeline(
    arrangeStore(store, lanes),
    { view: 'lanes', range: { start: day('2014-01-01'), end: day('2028-01-01') } },
    options,
  );

describe('lanes by hand', () => {
  it('are the author’s where nothing is said of them', () => {
    expect(arrangeStore(store, {})).to.equal(store);
    expect(arrangeStore(store, { order: [], collapsed: [] })).to.equal(store);
    expect(lanesOf(store)).to.deep.equal(['study', 'work', 'talk', '']);
  });

  it('come in the order that is named, all others after those', () => {
    expect(lanesOf(arrangeStore(store, { order: ['talk'] }))).to.deep.equal(['talk', 'study', 'work', '']);
    expect(lanesOf(arrangeStore(store, { order: ['', 'work', 'talk'] }))).to.deep.equal([
      '',
      'work',
      'talk',
      'study',
    ]);
    expect(lanesOf(arrangeStore(store, { order: ['nobody', 'work', 'work'] }))).to.deep.equal([
      'work',
      'study',
      'talk',
      '',
    ]);
  });

  it('keep their hue, and their events', () => {
    const arranged = arrangeStore(store, { order: ['talk'] });
    const hues = (of: Store) => new Map(of.snapshot().lanes.map(({ id, hue }) => [id, hue]));
    expect(hues(arranged)).to.deep.equal(hues(store));
    const { entries, lanes } = arranged.snapshot();
    expect(entries.map(({ event, lane }) => [event.category ?? '', lanes[lane]!.id])).to.satisfy(
      (pairs: string[][]) => pairs.every(([category, lane]) => category === lane),
    );
    expect(arranged.entry('first')!.lane).to.equal(0);
  });

  it('are the same store for the same wish', () => {
    const lanes = { collapsed: ['talk'] };
    expect(arrangeStore(store, lanes)).to.equal(arrangeStore(store, lanes));
    expect(arrangeStore(store, lanes).snapshot()).to.equal(arrangeStore(store, lanes).snapshot());
    expect(arrangeStore(store, lanes).snapshot().entries, 'collapsing changes no event').to.equal(
      store.snapshot().entries,
    );
    expect(searchOf(arrangeStore(store, lanes)), 'nothing is read anew').to.equal(searchOf(store));
  });

  it('collapsed, are a thin strip that counts what is dated', () => {
    const scene = drawn({ collapsed: ['talk', 'nobody'] });
    const [study, work, talk] = scene.lanes;
    expect(talk!.collapsed).to.equal(3);
    expect(talk!.count).to.equal(4);
    expect(talk!.height).to.be.below(work!.height / 1.5);
    expect(study!.collapsed).to.equal(undefined);
    expect(scene.labels.map(({ event }) => event)).to.have.members(['phd', 'job', 'loose']);
    expect(scene.undated).to.deep.equal(['lost']);
    const strip = scene.marks.filter(({ event }) => event === '');
    const top = talk!.y;
    expect(strip.every(({ y, height }) => y >= top && y + height <= top + talk!.height)).to.equal(true);
    // A day, a year that is not known better, a plan that nothing bounds.
    expect(strip.map(mark => 'tone' in mark && mark.tone).sort()).to.deep.equal([
      'full',
      'hatched',
      'pale',
      'pale',
    ]);
  });

  it('one can be moved to the front, or past the next one that is shown', () => {
    const all = ['a', 'b', 'c', 'd'];
    const move = (id: string, to: 'front' | 'up' | 'down', shown = all) =>
      withMoved({}, id, to, { all, shown }).order?.join('');
    expect(move('c', 'front')).to.equal('cabd');
    expect(move('c', 'up')).to.equal('acbd');
    expect(move('a', 'down')).to.equal('bacd');
    expect(move('d', 'up', ['a', 'd'])).to.equal('dabc');
    expect(move('a', 'down', ['a', 'd'])).to.equal('bcda');
    const lanes = { collapsed: ['a'] };
    for (const [id, to] of [
      ['a', 'front'],
      ['a', 'up'],
      ['d', 'down'],
      ['nobody', 'up'],
    ] as const)
      expect(withMoved(lanes, id, to, { all, shown: all }), `${id} ${to}`).to.equal(lanes);
    // What is not there now may come back.
    expect(withMoved({ order: ['x', 'b'] }, 'c', 'front', { all, shown: all }).order).to.deep.equal([
      'c',
      'a',
      'b',
      'd',
      'x',
    ]);
  });

  it('one can be collapsed and expanded, whatever else is wanted', () => {
    const lanes = withCollapsed({ order: ['b'] }, 'a', true);
    expect(lanes).to.deep.equal({ order: ['b'], collapsed: ['a'] });
    expect(withCollapsed(withCollapsed(lanes, 'c', true), 'a', false)).to.deep.equal({
      order: ['b'],
      collapsed: ['c'],
    });
    expect(withCollapsed(lanes, 'a', true)).to.deep.equal(lanes);
  });

  it('go on over what filters leave', () => {
    const lanes = { order: ['talk'], collapsed: ['talk'] };
    const left = arrangeStore(filterStore(store, { hide: { statuses: ['planned'] } }), lanes);
    expect(left.snapshot().lanes[0]).to.include({ id: 'talk', collapsed: 2, count: 3 });
    expect(
      lanesOf(arrangeStore(filterStore(store, { hide: { categories: ['talk'] } }), lanes)),
    ).to.deep.equal(['study', 'work', '']);
  });
});

/** Some lanes by their places, and some that aren't there. */
const randomHand = fc.record({
  order: fc.array(fc.integer({ min: -1, max: 6 }), { maxLength: 7 }),
  collapsed: fc.array(fc.integer({ min: -1, max: 6 }), { minLength: 1, maxLength: 5 }),
});

function arranged(source: unknown, hand: { order: number[]; collapsed: number[] }): Store {
  const own = storeOf(source);
  const ids = own.snapshot().lanes.map(({ id }) => id);
  const name = (place: number): string => ids[place % Math.max(1, ids.length)] ?? 'nobody';
  return arrangeStore(own, { order: hand.order.map(name), collapsed: hand.collapsed.map(name) });
}

/** Runs `check` for documents of few and of many events. */
function holds(check: (store: Store, view: RandomView) => string[]): void {
  for (const documents of [randomDocument, crowdedDocument(121, 600)])
    fc.assert(
      fc.property(documents, randomHand, randomView, (source, hand, view) => {
        expect(check(arranged(source, hand), view).slice(0, 4).join('\n')).to.equal('');
      }),
      documents === randomDocument ? RUNS : { ...RUNS, numRuns: RUNS.numRuns / 4 },
    );
}

describe('a scene with lanes by hand', function () {
  this.timeout(60_000 * Math.max(1, RUNS.numRuns / 60));

  it('promise 1: names or counts each event once', () =>
    holds((own, view) => pansOf(own, view).flatMap(range => lostEvents(sceneOf(own, view, range), own))));

  it('promise 2: no text overlaps a text, or ink that is not its own', () =>
    holds((own, view) => covered(sceneOf(own, view))));

  it('text and ink stay in their lane, and lanes in their order', () =>
    holds((own, view) => outOfLane(sceneOf(own, view))));

  it('promise 3: panning moves nothing to another row', () =>
    holds((own, view) => {
      const rows = new Map<string, number>();
      return pansOf(own, view).flatMap(range => {
        const { lanes, labels } = sceneOf(own, view, range);
        const places = [
          ...lanes.map(({ id, y }) => [`lane ${id}`, y] as const),
          ...labels.map(({ event, y }) => [event, y] as const),
        ];
        return places.flatMap(([key, y]) => {
          const before = rows.get(key) ?? y;
          rows.set(key, y);
          return Math.abs(before - y) > 0.01 ? [`${key}: ${before}, then ${y}`] : [];
        });
      });
    }));

  it('promise 5: ink lies within what is known, also where it is that of all of a lane', () =>
    holds((own, view) => {
      const scene = sceneOf(own, view);
      return [...inkOutside(scene, own), ...stripInkOutside(scene, own)];
    }));

  it('promise 7: what is drawn of a strip has a bound', () =>
    holds((own, view) => {
      const { marks, plot, lanes } = sceneOf(own, view);
      const count = marks.filter(({ event }) => event === '').length;
      const most = (lanes.length * 4 * plot.width) / 3;
      return count > most ? [`${count} marks`] : [];
    }));
});

describe('the check of a strip', () => {
  const lanes = { collapsed: ['talk'] };
  const own = arrangeStore(store, lanes);
  const scene = drawn(lanes);

  it('finds nothing where all is well', () => {
    expect(stripInkOutside(scene, own)).to.deep.equal([]);
    expect(lostEvents(scene, own)).to.deep.equal([]);
  });

  it('sees full tone where nothing is certain, and an event without ink', () => {
    const marks = scene.marks.map(mark =>
      mark.event === '' && 'tone' in mark && mark.tone === 'pale' ? { ...mark, tone: 'full' as const } : mark,
    );
    expect(stripInkOutside({ ...scene, marks }, own)).to.not.be.empty;
    const without = scene.marks.filter(({ event }) => event !== '');
    expect(stripInkOutside({ ...scene, marks: without }, own)).to.have.lengthOf(3);
  });
});
