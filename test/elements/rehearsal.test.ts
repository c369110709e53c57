import { expect } from 'chai';
import type { OnDemand } from '../../src/elements/controllers/on-demand.js';
import { rehearse, type Rehearsed } from '../../src/elements/rehearsal.js';
import { crowding } from '../../src/layout/crowd.js';
import { placeAhead } from '../../src/layout/crowd-ahead.js';
import { layoutScene } from '../../src/layout/layout-scene.js';
import { clusterItems } from '../../src/render/dom/clusters-view.js';
import { stage, type Stage } from '../layout/stage.js';

const YEAR_MS = 31_556_952_000;

/** A part that was not fetched. */
const absent = { module: undefined, failed: false } as OnDemand<never>;

const of = ({ snapshot, options, store }: Stage): Rehearsed => ({
  scenes: {
    scene: undefined,
    frame: { snapshot, options, all: { start: 0, end: 1 }, first: { start: 0, end: 1 } },
  },
  store: () => store,
  parts: () => ({
    ...{ gaps: absent, lanes: absent, header: absent, editorial: absent },
    crowd: { module: { clusterItems }, failed: false } as unknown as ReturnType<Rehearsed['parts']>['crowd'],
  }),
});

describe('a zoom that nobody sees', () => {
  it('comes to an end, and leaves neither page nor data another', () => {
    const history = stage(
      Array.from({ length: 900 }, (_, i) => ({
        id: `e${i}`,
        title: `Event ${i}`,
        start: i * 0.05 * YEAR_MS,
        category: `c${i % 3}`,
      })),
    );
    const { snapshot, options, store } = history;
    const range = { start: 10 * YEAR_MS, end: 30 * YEAR_MS };
    const drawn = () =>
      layoutScene(store, { view: 'lanes', range }, { ...options, height: 600, placing: crowding });
    const before = { page: document.documentElement.outerHTML, scene: drawn() };
    for (const step of placeAhead(snapshot, crowding)) void step;
    expect([...rehearse(of(history))]).to.have.length.within(60, 200);
    expect(document.documentElement.outerHTML).to.equal(before.page);
    expect([...placeAhead(snapshot, crowding)], 'lanes of the data that were placed').to.deep.equal([]);
    expect(drawn()).to.deep.equal(before.scene);
  });

  it('has nothing to draw where nothing is dated', () => {
    expect([...rehearse(of(stage([{ id: 'a', title: 'A' }])))]).to.deep.equal([]);
  });
});
