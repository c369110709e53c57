import { expect } from 'chai';
import { crowding } from '../../src/layout/crowd.js';
import { layoutScene } from '../../src/layout/layout-scene.js';
import type { Placing } from '../../src/layout/placement.js';
import { stage } from './stage.js';

const YEAR_MS = 31_556_952_000;

describe('layoutScene', () => {
  const { store, options } = stage(
    Array.from({ length: 200 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: `${1900 + (i % 100)}-05-01`,
      category: `c${i % 2}`,
    })),
  );

  /** Places lanes, and knows how often. */
  function counting(): { readonly placing: Placing; readonly count: () => number } {
    let count = 0;
    const placeLane: Placing['placeLane'] = (...of) => {
      count += 1;
      return crowding.placeLane(...of);
    };
    return { placing: { ...crowding, placeLane }, count: () => count };
  }

  const show = (start: number, years: number, by: Placing): void => {
    const range = { start, end: start + years * YEAR_MS };
    layoutScene(store, { view: 'lanes', range }, { ...options, placing: by });
  };

  it('a pan places no lane anew', () => {
    const places = counting();
    for (let i = 0; i < 20; i++) show(i * 7_777_777_777, 9.7, places.placing);
    expect(places.count()).to.equal(2);
  });

  it('a zoom places each lane once where it doubles', () => {
    const places = counting();
    for (let i = 0; i <= 30; i++) show(0, 30 / 2 ** (i / 10), places.placing);
    expect(places.count()).to.be.within(2 * 3, 2 * 4);
  });

  it('without anything that places a crowd, each event is drawn', () => {
    const { labels, clusters } = layoutScene(
      store,
      { view: 'lanes', range: { start: -71 * YEAR_MS, end: 31 * YEAR_MS } },
      options,
    );
    expect(labels).to.have.lengthOf(200);
    expect(clusters).to.deep.equal([]);
  });

  it('throws for a range that is empty or endless', () => {
    for (const range of [
      { start: 1, end: 1 },
      { start: 0, end: Infinity },
    ])
      expect(() => layoutScene(store, { view: 'lanes', range }, options)).to.throw(RangeError);
  });
});
