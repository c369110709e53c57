import { expect } from 'chai';
import { LiveExtent } from '../../src/store/live-extent.js';
import { crowdOf, changeSome, randomly } from '../changing.js';
import { DAY_MS } from '../../src/time/interval.js';

/** So many events of a day each, from the first day on. */
const days = (count: number): object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `d${i}`,
    title: `D ${i}`,
    start: i * DAY_MS,
    category: 'c0',
  }));

describe('LiveExtent', () => {
  it('of few is what they span, and nothing else is to fit', () => {
    const store = crowdOf(0, randomly(1));
    store.change({ put: days(3) });
    expect(store.snapshot().extent).to.deep.equal({ start: 0, end: 2 * DAY_MS + 1 });
    expect(store.snapshot().toFit).to.equal(undefined);
    store.change({ remove: ['d2'] });
    expect(store.snapshot().extent).to.deep.equal({ start: 0, end: DAY_MS + 1 });
  });

  it('of many, what is to fit stays until they outgrow it, and has room then', () => {
    const store = crowdOf(0, randomly(1));
    store.change({ put: days(2000) });
    const fits = new Set<unknown>();
    for (let i = 2000; i < 2060; i += 1) {
      store.change({ put: [{ id: `d${i}`, title: 'D', start: i * DAY_MS, category: 'c0' }] });
      const { extent, toFit } = store.snapshot();
      expect(extent).to.deep.equal({ start: 0, end: i * DAY_MS + 1 });
      expect(toFit!.extent!.end).to.be.at.least(extent!.end);
      expect(toFit!.extent!.start).to.equal(0);
      expect(toFit!.first).to.deep.equal(toFit!.extent);
      expect(toFit!.entries.length).to.be.within(200, 201);
      fits.add(toFit);
    }
    expect(fits.size).to.be.within(1, 3);
  });

  it('shrinks where what it went as far for is gone', () => {
    const store = crowdOf(0, randomly(1));
    store.change({ put: days(3000) });
    store.change({ remove: Array.from({ length: 1500 }, (_, i) => `d${i}`) });
    const { extent, toFit } = store.snapshot();
    expect(extent!.start).to.equal(1500 * DAY_MS);
    expect(toFit!.extent!.start).to.equal(1500 * DAY_MS);
  });

  it('is that of a snapshot, whatever has changed', () => {
    const random = randomly(5);
    const store = crowdOf(1500, random);
    for (let round = 0; round < 5; round += 1) {
      changeSome(store, 100, random, round);
      const { extent, entries } = store.snapshot();
      const of = new LiveExtent({ ...store.snapshot(), extent: undefined });
      for (const entry of entries) of.add(entry);
      expect(of.of({ lanes: [], count: 0 }).extent).to.deep.equal(extent);
    }
  });
});
