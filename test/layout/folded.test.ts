/** The promises about scenes where empty stretches are folded, for random documents, sizes and visible times. */
import { expect } from 'chai';
import fc from 'fast-check';
import type { Extent } from '../../src/base/extent.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { fitRange } from '../../src/layout/fit.js';
import { FoldedAxis } from '../../src/layout/folded-axis.js';
import { gapsOf } from '../../src/layout/gaps.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import type { Scene } from '../../src/scene/scene.js';
import type { Store } from '../../src/store/store.js';
import { randomDocument, storeOf } from '../random-document.js';
import { optionsOf, randomView, type RandomView } from './random-view.js';
import {
  brokenBreaks,
  covered,
  crowdedTicks,
  inkOutside,
  lostEvents,
  notFinite,
  outOfLane,
} from './scene-checks.js';
import { sparseDocument } from './sparse-document.js';

/** More of it, or other documents, from the command line: RUNS=2000 SEED=3. */
const RUNS = { seed: Number(process.env['SEED'] ?? 11), numRuns: Number(process.env['RUNS'] ?? 100) };

interface Folded {
  readonly store: Store;
  readonly fold: FoldedAxis;
  readonly options: LayoutOptions;
  readonly range: Extent;
  readonly scene: (range?: Extent) => Scene;
}

/** A document as it is shown where it has something to fold; all but the first gap open, if `isPart`. */
function foldedOf(source: unknown, view: RandomView, isPart: boolean): Folded | undefined {
  const store = storeOf(source);
  const gaps = gapsOf(store.snapshot());
  if (gaps.length === 0) return undefined;
  const fold = new FoldedAxis(gaps.map((gap, i) => ({ ...gap, folded: isPart && i > 0 ? 0 : 1 })));
  const options = { ...optionsOf(view), fold };
  const all = fitRange(store.snapshot(), options);
  const plotWidth = layoutTimeline(store, { view: 'lanes', range: all }, options).plot.width;
  const at = fold.scale(all, { start: 0, end: 1 }).toCivil(view.at);
  const range = view.zoom === 1 ? all : fold.zoomDomain(all, view.zoom, at, plotWidth);
  const scene = (shown = range): Scene => layoutTimeline(store, { view: 'lanes', range: shown }, options);
  return { store, fold, options, range, scene };
}

/** The same zoom at several places, near and far. */
function pansOf({ fold, range, scene }: Folded): Extent[] {
  const { plot } = scene();
  const { pxPerMs } = fold.scale(range, { start: 0, end: plot.width });
  return [0, 0.013, 0.31, -0.5, 0.97, -1.7, 3.2].map(by =>
    fold.panDomain(range, (by * plot.width) / pxPerMs, plot.width),
  );
}

/** Runs `check` for documents of each kind that have something to fold. */
function holds(check: (folded: Folded) => string[]): void {
  let count = 0;
  const property = ([source, view, isPart]: [unknown, RandomView, boolean]): void => {
    const folded = foldedOf(source, view, isPart);
    if (!folded) return;
    count += 1;
    expect(check(folded).slice(0, 4).join('\n')).to.equal('');
  };
  const kinds = [sparseDocument, sparseDocument, randomDocument];
  for (const kind of kinds) fc.assert(fc.property(fc.tuple(kind, randomView, fc.boolean()), property), RUNS);
  expect(count, 'documents with something to fold').to.be.above(RUNS.numRuns);
}

describe('a scene in which time is folded', function () {
  this.timeout(60_000 * Math.max(1, RUNS.numRuns / 100));

  it('promise 1: names or counts each event once', () =>
    holds(folded => pansOf(folded).flatMap(range => lostEvents(folded.scene(range), folded.store))));

  it('promise 2: no text overlaps a text, or ink that is not its own', () =>
    holds(({ scene }) => covered(scene())));

  it('text and ink stay in their lane', () => holds(({ scene }) => outOfLane(scene())));

  it('promise 3: panning moves nothing to another row, and counts nothing that it drew', () =>
    holds(folded => {
      const faults: string[] = [];
      const known = new Map<string, number>();
      const agree = (key: string, value: number): void => {
        const before = known.get(key);
        if (before !== undefined && Math.abs(before - value) > 0.01)
          faults.push(`${key}: ${before}, then ${value}`);
        known.set(key, value);
      };
      for (const range of pansOf(folded)) {
        const { labels, clusters, lanes } = folded.scene(range);
        for (const { event, y } of labels) agree(`y of ${event}`, y);
        for (const { key, count, y } of clusters) {
          agree(`count of ${key}`, count);
          agree(`y of cluster ${key}`, y);
        }
        for (const { id, y } of lanes) agree(`y of lane ${id}`, y);
      }
      return faults;
    }));

  it('promise 5: ink lies within what is known, to one px', () =>
    holds(({ store, fold, scene }) => inkOutside(scene(), store, fold)));

  it('promise 6: the same input gives the same scene, whatever was drawn before', () =>
    holds(folded => {
      const { store, options, range, fold, scene } = folded;
      const first = scene();
      scene(fold.zoomDomain(range, 2, range.start, first.plot.width));
      layoutTimeline(store, { view: 'lanes', range }, { ...options, fold: undefined });
      expect(scene()).to.deep.equal(first);
      return [];
    }));

  it('holds finite numbers only', () => holds(({ scene }) => notFinite(scene())));

  it('has nothing in a break: no ink, no tick, no label of the axis', () =>
    holds(folded =>
      pansOf(folded).flatMap(range =>
        brokenBreaks(folded.scene(range), (label, level) =>
          estimateText(label, level === 'coarse' ? 'landmark' : 'tick'),
        ),
      ),
    ));

  it('has an axis whose labels keep clear of each other', () =>
    holds(({ scene }) =>
      crowdedTicks(scene(), (label, level) => estimateText(label, level === 'coarse' ? 'landmark' : 'tick')),
    ));

  it('says in each piece of the axis where one is, as long as there is room for a word', () =>
    holds(folded =>
      pansOf(folded).flatMap(range => {
        const { axis, breaks = [], plot } = folded.scene(range);
        const closed = breaks.filter(({ open }) => !open);
        const starts = [plot.x, ...closed.map(({ x, width }) => x + width)];
        const ends = [...closed.map(({ x }) => x), plot.x + plot.width];
        return starts.flatMap((start, i) => {
          const end = ends[i]!;
          const named = axis.ticks.some(({ x, label }) => label !== '' && x >= start - 0.1 && x < end);
          return named || end - start < 160 ? [] : [`nothing is said from x ${start} to ${end}`];
        });
      }),
    ));

  it('shows all that is dated at first: nothing lies beyond the edges', () =>
    holds(({ store, options }) => {
      const range = fitRange(store.snapshot(), options);
      const { beyond } = layoutTimeline(store, { view: 'lanes', range }, options);
      return beyond.before + beyond.after === 0 ? [] : [JSON.stringify(beyond)];
    }));
});
