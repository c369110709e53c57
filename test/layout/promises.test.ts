/** The promises about scenes, for random documents, sizes and visible times. */
import { expect } from 'chai';
import fc from 'fast-check';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { isShaded } from '../../src/render/svg/ink-paths.js';
import type { Scene } from '../../src/scene/scene.js';
import {
  bracketedDocument,
  crowdedDocument,
  nestedDocument,
  randomDocument,
  storeOf,
} from '../random-document.js';
import { optionsOf, pansOf, rangeOf, randomView, sceneOf, type RandomView } from './random-view.js';
import { covered, crowdedTicks, inkOutside, lostEvents, notFinite, outOfLane } from './scene-checks.js';

/** More of it, or other documents, from the command line: RUNS=2000 SEED=3. */
const RUNS = { seed: Number(process.env['SEED'] ?? 11), numRuns: Number(process.env['RUNS'] ?? 100) };

const few = fc.tuple(randomDocument, randomView);
const nested = fc.tuple(nestedDocument, randomView);
const bracketed = fc.tuple(bracketedDocument, randomView);
const many = fc.tuple(crowdedDocument(121, 1200), randomView);

/** Runs `check` for documents of each kind; a failure prints the document and the view. */
function holds(check: (source: unknown, view: RandomView) => string[]): void {
  const property = ([source, view]: [unknown, RandomView]): void => {
    expect(check(source, view).slice(0, 4).join('\n')).to.equal('');
  };
  fc.assert(fc.property(few, property), RUNS);
  fc.assert(fc.property(nested, property), { ...RUNS, numRuns: RUNS.numRuns / 2 });
  fc.assert(fc.property(bracketed, property), { ...RUNS, numRuns: RUNS.numRuns / 2 });
  fc.assert(fc.property(many, property), { ...RUNS, numRuns: RUNS.numRuns / 5 });
}

describe('a scene of any document, of any size, at any zoom', function () {
  this.timeout(60_000 * Math.max(1, RUNS.numRuns / 100));

  it('promise 1: names or counts each event once', () =>
    holds((source, view) => {
      const store = storeOf(source);
      return pansOf(store, view).flatMap(range => lostEvents(sceneOf(store, view, range), store));
    }));

  it('promise 2: no text overlaps a text, or ink that is not its own', () =>
    holds((source, view) => covered(sceneOf(storeOf(source), view))));

  it('text and ink stay in their lane', () =>
    holds((source, view) => outOfLane(sceneOf(storeOf(source), view))));

  it('a zoom by a little moves nothing of a crowd to another row, and counts what it counted', () =>
    fc.assert(
      fc.property(many, fc.double({ min: 0.01, max: 0.99, noNaN: true }), ([source, view], share) => {
        const store = storeOf(source);
        const { pxPerMs } = sceneOf(store, view).origin;
        // From where the first lane is placed anew to a part of the way to where it is the next time.
        const step = 2 ** Math.floor(Math.log2(pxPerMs));
        const at = (scale: number): Scene => {
          const { start, end } = rangeOf(store, view);
          const [middle, half] = [(start + end) / 2, ((end - start) / 2) * (pxPerMs / scale)];
          return sceneOf(store, view, { start: middle - half, end: middle + half });
        };
        const [wide, near] = [at(step * 1.0001), at(step * 1.0001 * 2 ** (share * 0.99))];
        const isFirst = ({ lane }: { readonly lane: number }): boolean => lane === 0;
        const rows = new Map(wide.labels.filter(isFirst).map(({ event, y }) => [event, y]));
        for (const { event, y } of near.labels.filter(isFirst)) expect(y).to.equal(rows.get(event) ?? y);
        const counts = new Map(wide.clusters.filter(isFirst).map(({ key, count }) => [key, count]));
        const clusters = near.clusters.filter(isFirst);
        for (const { key, count } of clusters) expect(count).to.equal(counts.get(key) ?? count);
        expect(near.lanes[0]!.height).to.equal(wide.lanes[0]!.height);
        expect(clusters.filter(({ key }) => counts.has(key)).length).to.be.at.least(clusters.length - 2);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 5 },
    ));

  it('promise 3: panning moves nothing to another row, and counts nothing that it drew', () =>
    holds((source, view) => {
      const store = storeOf(source);
      const faults: string[] = [];
      const rows = new Map<string, number>();
      const counts = new Map<string, number>();
      const agree = (known: Map<string, number>, key: string, value: number, what: string): void => {
        const before = known.get(key);
        if (before !== undefined && Math.abs(before - value) > 0.01)
          faults.push(`${key}: ${what} ${before}, then ${value}`);
        known.set(key, value);
      };
      for (const range of pansOf(store, view)) {
        const scene = sceneOf(store, view, range);
        for (const { event, y } of scene.labels) agree(rows, event, y, 'y');
        for (const { key, count, y } of scene.clusters) {
          agree(counts, key, count, 'count');
          agree(rows, `cluster ${key}`, y, 'y');
        }
        for (const { id, y } of scene.lanes) agree(rows, `lane ${id}`, y, 'y');
      }
      return faults;
    }));

  it('panning moves the origin by the time that passes, at the same zoom', () =>
    holds((source, view) => {
      const store = storeOf(source);
      const [first, ...others] = pansOf(store, view).map(range => sceneOf(store, view, range));
      return others.flatMap(({ origin, domain }) => {
        const { x, pxPerMs } = first!.origin;
        const by = (first!.domain.start - domain.start) * pxPerMs;
        // But for the last bits.
        if (Math.abs(origin.pxPerMs / pxPerMs - 1) > 1e-9)
          return [`${origin.pxPerMs} px a ms, then ${pxPerMs}`];
        return Math.abs(origin.x - x - by) < 0.01 ? [] : [`moved by ${origin.x - x} instead of ${by} px`];
      });
    }));

  it('promise 5: ink lies within what is known, to one px', () =>
    holds((source, view) => {
      const store = storeOf(source);
      return inkOutside(sceneOf(store, view), store);
    }));

  it('promise 6: the same input gives the same scene, whatever was drawn before', () =>
    holds((source, view) => {
      const scene = sceneOf(storeOf(source), view);
      const store = storeOf(source);
      sceneOf(store, { ...view, zoom: view.zoom * 2, width: view.width + 7 });
      expect(sceneOf(store, view)).to.deep.equal(scene);
      return [];
    }));

  it('promise 6: only the word for the direction tells left to right from right to left', () =>
    holds((source, view) => {
      const store = storeOf(source);
      const state = { view: 'lanes', range: rangeOf(store, view) } as const;
      const draw = (direction: 'ltr' | 'rtl'): Scene =>
        layoutTimeline(store, state, { ...optionsOf(view), direction });
      expect({ ...draw('rtl'), direction: 'ltr' }).to.deep.equal(draw('ltr'));
      return [];
    }));

  it('holds finite numbers only', () => holds((source, view) => notFinite(sceneOf(storeOf(source), view))));

  it('promise 7: holds no more things to render, however many events there are', () => {
    fc.assert(
      fc.property(crowdedDocument(1000, 4000), randomView, (source, view) => {
        const { labels, clusters, captions, lanes, axis, marks } = sceneOf(storeOf(source), view);
        const counts = {
          labels: labels.length,
          dates: labels.filter(({ when }) => when !== '').length,
          clusters: clusters.length,
          captions: captions.length,
          lanes: lanes.length,
          ticks: axis.ticks.length,
          shades: marks.filter(isShaded).length,
        };
        // What the lanes view makes of each: item, button, title; item, button; band, name, count.
        const elements =
          3 * counts.labels +
          counts.dates +
          2 * counts.clusters +
          3 * counts.lanes +
          counts.captions +
          counts.ticks +
          counts.shades;
        expect(elements, JSON.stringify(counts)).to.be.at.most(480);
      }),
      { ...RUNS, numRuns: RUNS.numRuns / 2 },
    );
  });

  it('has an axis whose labels keep clear of each other', () =>
    holds((source, view) =>
      crowdedTicks(sceneOf(storeOf(source), view), (label, level) =>
        estimateText(label, level === 'coarse' ? 'landmark' : 'tick'),
      ),
    ));
});

describe('the checks of a scene', () => {
  const store = storeOf({
    events: [
      { id: 'a', title: 'First', when: '2019-03-01/2021-05-31' },
      { id: 'b', title: 'Second', when: '2020-03-01/2024-05-31' },
    ],
  });
  const view: RandomView = { width: 800, locale: 'en', coarsePointer: false, zoom: 1, at: 0 };
  const scene = sceneOf(store, view);

  it('find nothing where all is well', () => {
    expect(scene.labels).to.have.lengthOf(2);
    for (const faults of [
      lostEvents(scene, store),
      covered(scene),
      outOfLane(scene),
      inkOutside(scene, store),
    ])
      expect(faults).to.deep.equal([]);
  });

  it('see an event that is lost, or there twice', () => {
    const [first] = scene.labels;
    expect(lostEvents({ ...scene, labels: [first!] }, store)).to.have.lengthOf(1);
    expect(lostEvents({ ...scene, labels: [...scene.labels, first!] }, store)).to.have.lengthOf(1);
    expect(lostEvents({ ...scene, undated: ['b'] }, store)).to.have.lengthOf(2);
  });

  it('see text over text and over ink, and out of its lane', () => {
    const [first, second] = scene.labels;
    expect(covered({ ...scene, labels: [first!, { ...second!, x: first!.x, y: first!.y }] })).to.not.be.empty;
    const bar = scene.marks.find(({ event }) => event === 'b') as { y: number };
    expect(covered({ ...scene, labels: [{ ...first!, width: 400, y: bar.y }] })).to.have.lengthOf(1);
    expect(outOfLane({ ...scene, labels: [{ ...first!, y: -5 }] })).to.have.lengthOf(1);
  });

  it('see ink three px too long', () => {
    const marks = scene.marks.map(mark => (mark.kind === 'bar' ? { ...mark, width: mark.width + 3 } : mark));
    expect(inkOutside({ ...scene, marks }, store)).to.have.lengthOf(2);
  });

  it('see what is not a number', () =>
    expect(notFinite({ ...scene, height: NaN })).to.deep.equal(['scene.height is NaN']));
});
