/** The axis where time is folded, and a document that is mostly empty: as text, and by example. */
import { expect } from 'chai';
import type { Extent } from '../../src/base/extent.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { fitRange } from '../../src/layout/fit.js';
import { foldOf, FoldedAxis } from '../../src/layout/folded-axis.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { layoutOverview } from '../../src/layout/overview.js';
import { english } from '../../src/locale/load-locale.js';
import type { Scene } from '../../src/scene/scene.js';
import { reduce } from '../../src/view/reduce.js';
import { storeOf } from '../random-document.js';
import { compareScene } from './compare-scene.js';

/** One event in 1850, and what came since 2010. */
const SKEWED = {
  asOf: '2026-02-10',
  categories: [
    { id: 'house', label: 'House' },
    { id: 'work', label: 'Work' },
  ],
  events: [
    { id: 'founded', title: 'Founded', when: '1850-05-01', category: 'house' },
    { id: 'rebuilt', title: 'Rebuilt', when: '2012/2014', category: 'house' },
    { id: 'shop', title: 'Shop', when: '2010-04/2019-09', category: 'work' },
    { id: 'letter', title: 'First letter online', when: '2015-11-05', category: 'work' },
    { id: 'press', title: 'Press', when: '2019~/..', category: 'work' },
  ],
};

const PAUSED = {
  asOf: '2026-02-10',
  events: [
    { id: 'first', title: 'First post', when: '1990-01-01/2000-12-31' },
    { id: 'second', title: 'Second post', when: '2011-01-01/2024-12-31' },
  ],
};

const at = (year: number): number => Date.UTC(year, 0);

interface Drawn {
  readonly options: LayoutOptions;
  readonly all: Extent;
  readonly scene: (range?: Extent) => Scene;
}

function drawn(source: object, width = 1240): Drawn {
  const store = storeOf(source);
  const fold = foldOf(store.snapshot());
  const options: LayoutOptions = { width, measureText: estimateText, locale: english, fold };
  const all = fitRange(store.snapshot(), options);
  return { options, all, scene: (range = all) => layoutTimeline(store, { view: 'lanes', range }, options) };
}

const labels = ({ axis }: Scene, level: 'coarse' | 'fine'): string[] =>
  axis.ticks.filter(tick => tick.level === level && tick.label !== '').map(({ label }) => label);

describe('a scene in which time is folded, as text', () => {
  for (const width of [1240, 390])
    it(`shows one event of 1850 beside those since 2010, at ${width} px`, () =>
      compareScene(`folded-gaps-${width}`, drawn(SKEWED, width).scene()));

  it('shows a career with a pause', () => compareScene('folded-pause', drawn(PAUSED).scene()));
});

describe('FoldedAxis', () => {
  it('is not there where nothing is to be folded', () => {
    const store = storeOf({ events: [{ when: '2019/2023' }] });
    expect(foldOf(store.snapshot())).to.equal(undefined);
  });

  it('has the same step on both sides of a break', () => {
    const scene = drawn(PAUSED).scene();
    expect(labels(scene, 'coarse')).to.eql(['1990', '2000', '2010', '2020']);
    expect(labels(scene, 'fine').join(' ')).to.match(/1998 1999 2001 2011 2012/);
  });

  it('says the year after a break where no tick would', () => {
    const { scene, options, all } = drawn(PAUSED);
    // From afar each step is longer than what is left on either side.
    const far = options.fold!.zoomDomain(all, 0.2, at(1995), 1240);
    expect(labels(scene(far), 'coarse')).to.include('2010');
  });

  it('names days on both sides where one looks at days', () => {
    const { scene } = drawn(PAUSED);
    const near = scene({ start: Date.UTC(2001, 11, 20), end: Date.UTC(2010, 0, 8) });
    expect(labels(near, 'coarse')).to.include('January 2010');
    expect(near.breaks!.map(({ width }) => Math.round(width))).to.eql([44]);
  });

  it('tells how long a break is where there is room, and has a button of 24 px also where little of it is seen', () => {
    const { scene, options } = drawn(PAUSED);
    const [whole] = scene().breaks!;
    expect(whole).to.include({ label: '8 years', open: false, start: at(2002), end: at(2010) });
    // Four px of the break at the start of the plot.
    const { start, end } = options.fold!.scale(
      { start: at(2002), end: at(2020) },
      { start: -40, end: 1064 },
    ).domain;
    const from = options.fold!.timeFrom(start, 40, { pxPerMs: 1e-9, plotWidth: 1240 });
    const [cut] = scene({ start: from, end }).breaks!;
    expect(cut!.width).to.be.closeTo(4, 0.1);
    expect(cut!.handle).to.eql({ x: scene().plot.x, width: 24 });
  });

  it('draws an open gap like all other time, with a button in the midst of what is seen of it', () => {
    const store = storeOf(PAUSED);
    const gaps = foldOf(store.snapshot())!.gaps.map(gap => ({ ...gap, folded: 0 }));
    const options: LayoutOptions = {
      width: 1240,
      measureText: estimateText,
      locale: english,
      fold: new FoldedAxis(gaps),
    };
    const plain = { ...options, fold: undefined };
    const range = fitRange(store.snapshot(), plain);
    const view = { view: 'lanes', range } as const;
    const scene = layoutTimeline(store, view, options);
    const straight = layoutTimeline(store, view, plain);
    const [gap] = scene.breaks!;
    expect(gap).to.include({ open: true, label: '' });
    expect(gap!.handle.x + 12).to.be.closeTo(gap!.x + gap!.width / 2, 1e-6);
    scene.marks.forEach((mark, i) => expect(mark.x).to.be.closeTo(straight.marks[i]!.x, 1e-6));
    expect(labels(scene, 'coarse')).to.eql(labels(straight, 'coarse'));
  });
});

describe('the overview where time is folded', () => {
  it('is folded alike: a break as wide, and the brush over what is shown', () => {
    const store = storeOf(PAUSED);
    const { options, all } = drawn(PAUSED);
    const visible = { start: at(1995), end: at(2015) };
    const overview = layoutOverview(store.snapshot(), { ...options, visible, fit: all, dense: false });
    const [gap, ...others] = overview.breaks;
    expect(others).to.be.empty;
    expect(gap!.width).to.be.closeTo(44, 1e-6);
    const { x, width } = overview.brush;
    expect(x).to.be.below(gap!.x);
    expect(x + width).to.be.above(gap!.x + gap!.width);
    expect(overview.shown.start).to.be.closeTo((x - overview.plotX) / overview.plotWidth, 1e-9);
    expect(overview.shown.end).to.be.closeTo((x + width - overview.plotX) / overview.plotWidth, 1e-9);
    for (const { runs } of overview.strips)
      for (const run of runs)
        expect(run.x + run.width <= gap!.x + 1 || run.x >= gap!.x + gap!.width - 1).to.equal(true);
  });
});

describe('reduce where time is folded', () => {
  const { options, all } = drawn(PAUSED);
  const fold = options.fold!;
  const state = { view: 'lanes', range: all } as const;

  it('zooms, pans, shows and reveals as the fold does', () => {
    const WIDTH = 1240;
    expect(reduce(state, { kind: 'zoom', factor: 2, at: at(1995) }, WIDTH, fold).range).to.eql(
      fold.zoomDomain(all, 2, at(1995), WIDTH),
    );
    expect(reduce(state, { kind: 'pan', byMs: 1e11 }, WIDTH, fold).range).to.eql(
      fold.panDomain(all, 1e11, WIDTH),
    );
    const later = { start: at(2040), end: at(2041) };
    expect(reduce(state, { kind: 'reveal', extent: later }, WIDTH, fold).range).to.eql(
      fold.revealIn(all, later, WIDTH),
    );
    expect(reduce(state, { kind: 'show', range: later }, WIDTH, fold).range).to.eql(later);
  });

  it('is the same object where nothing changes', () => {
    for (const intent of [
      { kind: 'pan', byMs: 0 },
      { kind: 'show', range: all },
      { kind: 'reveal', extent: { start: at(1995), end: at(1996) } },
    ] as const)
      expect(reduce(state, intent, 1240, fold), intent.kind).to.equal(state);
  });
});
