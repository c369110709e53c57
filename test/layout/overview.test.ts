import { expect } from 'chai';
import fc from 'fast-check';
import { collapseFamilies } from '../../src/layout/collapse-families.js';
import { fitRange } from '../../src/layout/fit.js';
import { coverageOf, layoutOverview, type OverviewOptions } from '../../src/layout/overview.js';
import { english } from '../../src/locale/load-locale.js';
import type { Overview } from '../../src/scene/overview.js';
import { densityOf } from '../../src/store/density.js';
import { treesOf } from '../../src/store/lane-trees.js';
import type { Snapshot } from '../../src/store/store.js';
import { changeSome, crowdOf, LATEST, randomly } from '../changing.js';
import { randomDocument, storeOf } from '../random-document.js';
import { stage } from './stage.js';

const { snapshot, options } = stage(
  [
    { id: 'span', title: 'Span', when: '2010-01-01/2014-12-31', category: 'a' },
    { id: 'long', title: 'About', when: '2016~/2018', category: 'a' },
    { id: 'moment', title: 'Moment', when: '2016-05-05', category: 'b' },
    { id: 'plan', title: 'Plan', when: '2027/..', status: 'planned', category: 'b' },
  ],
  {
    categories: [
      { id: 'a', label: 'A' },
      { id: 'b', label: 'B' },
      { id: 'c', label: 'Empty' },
    ],
  },
);
const fit = fitRange(snapshot, options);

const overviewOf = (more: Partial<OverviewOptions> = {}): Overview =>
  layoutOverview(snapshot, { ...options, visible: fit, fit, dense: false, ...more });

const yearAt = (year: number, { plotX, plotWidth, domain }: Overview): number =>
  plotX + (plotWidth * (Date.UTC(year, 0) - domain.start)) / (domain.end - domain.start);

describe('layoutOverview', () => {
  it('draws what is certain in full, all that is possible pale, and a plan never in full', () => {
    const overview = overviewOf();
    const [palA, fullA, , fullB] = overview.strips;
    expect(overview.strips.map(({ tone }) => tone)).to.eql(['pale', 'full', 'pale', 'full']);
    expect(palA!.runs).to.have.lengthOf(2);
    expect(palA!.runs[0]!.x).to.be.closeTo(yearAt(2010, overview), 1);
    expect(fullA!.runs[0]!.x + fullA!.runs[0]!.width).to.be.closeTo(yearAt(2015, overview), 1);
    expect(fullB!.runs, 'the moment alone').to.have.lengthOf(1);
    expect(fullB!.runs[0]!.width).to.equal(3);
  });

  it('shows what has changed as if it had been so from the first', () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.integer({ min: 1, max: 40 }), (seed, count) => {
        const random = randomly(seed);
        const store = crowdOf(300, random);
        const time = { start: 0, end: LATEST };
        const of = (each: Snapshot): Overview =>
          layoutOverview(each, { ...options, visible: time, fit: time, dense: true });
        treesOf(store.snapshot());
        for (let round = 0; round < 4; round += 1) {
          // Nothing is known of this one from before.
          expect(of(store.snapshot())).to.deep.equal(of({ ...store.snapshot() }));
          changeSome(store, count, random, round);
          if (round === 1) changeSome(store, count, random, 10);
        }
      }),
      { numRuns: 30 },
    ));

  it('of very many is counted in parts, with what changes meanwhile', () => {
    const random = randomly(7);
    const store = crowdOf(3000, random);
    treesOf(store.snapshot());
    const time = { start: 0, end: LATEST };
    const own = { ...options, visible: time, fit: time, dense: true };
    const steps = coverageOf(store.snapshot(), own).steps();
    for (let i = 0; i < 5; i += 1) steps.next();
    expect(coverageOf(store.snapshot(), own).left).to.be.within(1, 2999);
    changeSome(store, 20, random, 0);
    expect(coverageOf(store.snapshot(), own).left).to.be.within(1, 3050);
    while (!steps.next().done);
    expect(coverageOf(store.snapshot(), own).left).to.equal(0);
    expect(layoutOverview(store.snapshot(), own)).to.deep.equal(layoutOverview({ ...store.snapshot() }, own));
  });

  it('shows what a source counts and is not in hand: pale where anything begins, in full where much does', () => {
    const [start, end] = [Date.UTC(2000, 0), Date.UTC(2040, 0)];
    const counts = [0, 1, 9, 0].map(count => ({ count, approximate: false }));
    const all = {
      ...snapshot,
      density: densityOf([{ start, end, size: 4, counts: new Map([['a', counts]]) }], ['a', 'b', 'c']),
    };
    const time = { start, end };
    const own = layoutOverview(
      { ...all, entries: [] },
      { ...options, visible: time, fit: time, dense: false },
    );
    const [pale, full] = own.strips;
    const part = (end - start) / 4;
    const px = (at: number): number =>
      own.plotX + (own.plotWidth * (at - own.domain.start)) / (own.domain.end - own.domain.start);
    expect(pale!.runs).to.have.lengthOf(1);
    expect(pale!.runs[0]!.x).to.be.closeTo(px(start + part), 1.5);
    expect(pale!.runs[0]!.width).to.be.closeTo(px(start + 2 * part) - px(start), 2);
    expect(full!.runs).to.have.lengthOf(1);
    expect(full!.runs[0]!.x).to.be.closeTo(px(start + 2 * part), 1.5);
    expect(full!.runs[0]!.width).to.be.closeTo(px(start + part) - px(start), 2);
  });

  it('shows what is hidden in families as it shows all else', () => {
    const store = storeOf({
      events: [
        { id: 'firm', title: 'Firm', when: '2000-01-01/2002-12-31' },
        { id: 'role', title: 'Role', when: '2010-01-01/2012-12-31', parent: 'firm' },
      ],
    });
    const stripsOf = (all: Snapshot): Overview['strips'] =>
      layoutOverview(all, {
        ...options,
        visible: fit,
        fit: fitRange(store.snapshot(), options),
        dense: false,
      }).strips;
    const whole = stripsOf(store.snapshot());
    expect(whole[1]!.runs).to.have.lengthOf(2);
    const collapsed = collapseFamilies(store, ['firm'], english).snapshot();
    expect(collapsed.entries).to.have.lengthOf(1);
    expect(stripsOf(collapsed)).to.deep.equal(whole);
  });

  it('has a brush over visible time, that can be held however little that is', () => {
    const visible = { start: Date.UTC(2012, 0), end: Date.UTC(2014, 0) };
    const overview = overviewOf({ visible });
    expect(overview.brush.x).to.be.closeTo(yearAt(2012, overview), 0.5);
    expect(overview.brush.width).to.be.closeTo(yearAt(2014, overview) - yearAt(2012, overview), 0.5);
    expect(overviewOf({ visible: { start: 0, end: 1 } }).brush.width).to.be.at.least(6);
    const beyond = overviewOf({ visible: { start: Date.UTC(2100, 0), end: Date.UTC(2101, 0) } });
    expect(beyond.brush.x + beyond.brush.width).to.be.at.most(overview.plotX + overview.plotWidth);
  });

  it('draws its strips anew only where what they show is another', () => {
    const strips = overviewOf().strips;
    expect(overviewOf({ visible: { start: 0, end: 1e12 } }).strips).to.equal(strips);
    expect(overviewOf({ width: 500 }).strips).to.not.equal(strips);
  });

  it('is as small for many events as for few, inside its strip, and the same each time', () => {
    fc.assert(
      fc.property(randomDocument, doc => {
        const store = storeOf(doc);
        const all = store.snapshot();
        const range = fitRange(all, options);
        const drawn = (): Overview =>
          layoutOverview(all, { ...options, visible: range, fit: range, dense: false });
        const overview = drawn();
        const ends = [overview.plotX, overview.plotX + overview.plotWidth] as const;
        for (const { runs, y, height } of overview.strips) {
          expect(y).to.be.at.least(0);
          expect(y + height).to.be.at.most(overview.brushHeight);
          runs.forEach(({ x, width }, i) => {
            expect(width).to.be.above(0);
            expect(x).to.be.at.least(runs[i - 1] ? runs[i - 1]!.x + runs[i - 1]!.width : ends[0]);
            expect(x + width).to.be.at.most(Math.ceil(ends[1]));
          });
        }
        expect(JSON.stringify(drawn())).to.equal(JSON.stringify(overview));
      }),
      { numRuns: 50 },
    );
  });
});
