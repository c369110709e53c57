import { expect } from 'chai';
import { alignedStretch, layoutAligned } from '../../src/layout/aligned-editorial.js';
import { createTimeScale } from '../../src/scale/time-scale.js';
import type { LaneBand, Scene } from '../../src/scene/scene.js';
import { alignStore, asideStore } from '../../src/store/align.js';
import { editorialOf } from '../../src/store/editorial-of.js';
import { laneStoreBy } from '../../src/store/lane-by.js';
import type { Store } from '../../src/store/store.js';
import { storeOf } from '../random-document.js';

const YEAR_MS = 365.25 * 86_400_000;

const DOC = {
  bands: [{ label: 'Crisis', when: '2008/2009' }],
  callouts: [
    { text: 'About an event', event: 'a' },
    { text: 'About two years', when: '2008/2009' },
  ],
  subjects: [
    { id: 'ada', label: 'Ada' },
    { id: 'ben', label: 'Ben' },
  ],
  events: [
    { id: 'a', title: 'PhD', tags: ['phd'], when: '2010-05-01', subject: 'ada', category: 'x' },
    { id: 'b', title: 'PhD', tags: ['phd'], when: '2000-05-01', subject: 'ben', category: 'x' },
    { id: 'c', title: 'Job', when: '2012-05-01/2015-05-01', subject: 'ben', category: 'y' },
  ],
};

const laned = (field: 'subject' | 'category'): Store =>
  alignStore(
    asideStore(
      laneStoreBy(storeOf(DOC), field, { none: '', rest: '', values: {} } as never),
      'phd',
      () => '',
    ),
  );

const plot = { x: 0, y: 0, width: 1000, height: 200 };

/** A year is 20 px, the zero lies in the middle. */
const scale = createTimeScale({ start: -25 * YEAR_MS, end: 25 * YEAR_MS }, { start: 0, end: 1000 });

const drawnIn = (store: Store, labels: Partial<Scene['labels'][number]>[] = []) =>
  placedIn(store, labels).bands;

const placedIn = (
  store: Store,
  labels: Partial<Scene['labels'][number]>[] = [],
  editorial = editorialOf(store.doc)(undefined),
) => {
  const snapshot = store.snapshot();
  const lanes = snapshot.lanes.map((lane, i): LaneBand => ({ ...lane, y: 50 + i * 60, height: 60 }));
  return layoutAligned(editorial, {
    scene: { lanes, labels: labels as Scene['labels'], captions: [], marks: [], plot },
    snapshot,
    scale,
    measureText: () => 50,
  });
};

describe('bands of aligned histories', () => {
  it('lie in each lane where they are from its own zero, and over no other', () => {
    const [ada, ben, ...more] = drawnIn(laned('subject'));
    expect(more).to.be.empty;
    // From two and a third of a year before her degree; seven and two thirds after his.
    expect(ada!.possible.x).to.be.closeTo(500 - 2.33 * 20, 1);
    expect(ben!.possible.x).to.be.closeTo(500 + 7.67 * 20, 1);
    expect(ada!.possible.width).to.be.closeTo(40, 1);
    expect([ada!.y, ada!.height, ben!.y]).to.deep.equal([50, 60, 110]);
  });

  it('have none in a lane of several histories', () => {
    const drawn = drawnIn(laned('category'));
    expect(drawn.map(({ y }) => y)).to.deep.equal([110]);
    expect(drawn[0]!.possible.x).to.be.closeTo(500 + 7.67 * 20, 1);
  });

  it('have their name in a part of the lane where nothing stands, or none', () => {
    const store = laned('subject');
    const silent = { ...editorialOf(store.doc)(undefined), callouts: [] };
    const free = placedIn(store, [], silent).bands[0]!.name!;
    expect(free.y + free.height).to.be.closeTo(108, 0.01);
    const label = { x: free.x, y: free.y - 4, width: 40, height: 20, lane: 0 };
    const above = placedIn(store, [label], silent).bands[0]!.name!;
    expect(above.y + above.height).to.be.at.most(label.y);
    const all = { x: 0, y: 50, width: 1000, height: 60, lane: 0 };
    expect(drawnIn(store, [all])[0]!.name).to.equal(undefined);
  });
});

describe('remarks on a stretch of time in aligned histories', () => {
  it('lie in each lane where they are from its own zero, with their sign in the middle', () => {
    const store = laned('subject');
    const { callouts } = placedIn(store, [], { ...editorialOf(store.doc)(undefined), bands: [] });
    expect(callouts.map(({ number }) => number)).to.deep.equal([2, 2]);
    const [ada, ben] = callouts;
    expect(ada!.x).to.be.closeTo(500 - 2.33 * 20, 1);
    expect(ben!.x).to.be.closeTo(500 + 7.67 * 20, 1);
    expect([ada!.y, ben!.y]).to.deep.equal([107, 167]);
    for (const { x, width, sign } of callouts)
      expect(sign!.x + sign!.width / 2).to.be.closeTo(x + width / 2, 0.01);
  });

  it('have none in a lane of several histories', () =>
    expect(placedIn(laned('category')).callouts).to.have.lengthOf(1));

  it('have their sign beside the words and ink that stand there, and off the names of bands', () => {
    const store = laned('subject');
    const wide = { x: 440, y: 50, width: 100, height: 60, lane: 0 };
    const { bands, callouts } = placedIn(store, [wide]);
    const { sign } = callouts[0]!;
    expect(sign!.x + sign!.width <= 440 || sign!.x >= 540).to.equal(true);
    const free = placedIn(store);
    for (const [i, { name }] of free.bands.entries()) {
      const { sign } = free.callouts[i]!;
      const apart =
        name!.x + name!.width <= sign!.x ||
        sign!.x + sign!.width <= name!.x ||
        name!.y + name!.height <= sign!.y ||
        sign!.y + sign!.height <= name!.y;
      expect(apart).to.equal(true);
    }
    expect(bands).to.have.lengthOf(2);
    const all = { x: 0, y: 50, width: 1000, height: 60, lane: 0 };
    expect(placedIn(store, [all]).callouts[0]!.sign).to.equal(undefined);
  });
});

describe('a stretch of time in aligned histories', () => {
  const stretch = { start: Date.UTC(2008, 0), end: Date.UTC(2010, 0) };
  const yearsOf = ({ start, end }: { start: number; end: number }): number[] =>
    [start, end].map(at => Math.round((at / YEAR_MS) * 10) / 10);

  it('is seen in each of them', () => {
    const shown = alignedStretch(stretch, laned('subject').snapshot());
    expect(yearsOf(shown)).to.deep.equal([-2.3, 9.7]);
  });

  it('is that of an event, where it is about one', () => {
    const snapshot = laned('subject').snapshot();
    expect(yearsOf(alignedStretch(stretch, snapshot, 'c'))).to.deep.equal([7.7, 9.7]);
    expect(yearsOf(alignedStretch(stretch, snapshot, 'a'))).to.deep.equal([-2.3, -0.3]);
  });

  it('is as it is where nothing is aligned', () =>
    expect(alignedStretch(stretch, storeOf(DOC).snapshot())).to.deep.equal(stretch));
});
