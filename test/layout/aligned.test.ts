/** Scenes of histories that are laid over one another: the axis that counts from zero, and the promises about all scenes. */
import { expect } from 'chai';
import fc from 'fast-check';
import { alignedAxis, signedCount } from '../../src/layout/aligned-axis.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { fitRange } from '../../src/layout/fit.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { UNIT_MS } from '../../src/locale/describe-apart.js';
import { english, loadLocale } from '../../src/locale/load-locale.js';
import type { Scene } from '../../src/scene/scene.js';
import { alignStore, asideStore } from '../../src/store/align.js';
import type { Store } from '../../src/store/store.js';
import { LANGUAGES } from '../locale/languages.js';
import { randomDocument, storeOf } from '../random-document.js';
import { optionsOf, pansOf, randomView, rangeOf } from './random-view.js';
import { covered, crowdedTicks, inkOutside, lostEvents, notFinite, outOfLane } from './scene-checks.js';

const { year, month } = UNIT_MS;

const alignedBy = (source: unknown, key: string): Store =>
  alignStore(asideStore(storeOf(source), key, () => ''));

const EVENTS = [
  { id: 'a-phd', title: 'PhD', when: '2010-05-01', subject: 'ada' },
  { id: 'a-job', title: 'Job', when: '2012-05-01/..', subject: 'ada' },
  { id: 'b-phd', title: 'PhD', when: '2001~', subject: 'ben', shape: 'moment' },
  { id: 'b-school', title: 'School', when: '1990/1995-07', subject: 'ben' },
  { id: 'c-job', title: 'Job', when: '2000', subject: 'carl' },
];

const options: LayoutOptions = {
  width: 1000,
  measureText: estimateText,
  locale: english,
  axis: alignedAxis('PhD', 'not aligned'),
};

const sceneOf = (range?: { start: number; end: number }, of: Partial<LayoutOptions> = {}): Scene => {
  const store = alignedBy({ events: EVENTS }, 'PhD');
  const all = { ...options, ...of };
  return layoutTimeline(store, { view: 'lanes', range: range ?? fitRange(store.snapshot(), all) }, all);
};

const labelsOf = ({ axis }: Scene, level: string): string[] =>
  axis.ticks.filter(tick => tick.level === level && tick.label !== '').map(({ label }) => label);

describe('the axis of aligned histories', () => {
  it('counts years from the zero of each, with a sign', () => {
    const scene = sceneOf({ start: -12 * year, end: 14 * year });
    expect(labelsOf(scene, 'coarse')).to.deep.equal(['−10 yrs', '0', '+10 yrs']);
    expect(labelsOf(scene, 'fine')).to.include.members(['−4 yrs', '+6 yrs']);
    const zero = scene.axis.ticks.find(({ label }) => label === '0')!;
    expect(zero.x).to.equal(scene.zero!.x);
  });

  it('counts months where a reader looks at a year', () =>
    expect(labelsOf(sceneOf({ start: -5 * month, end: 8 * month }), 'fine')).to.include.members([
      '−3 mths',
      '+6 mths',
    ]));

  it('pins the landmark before, where none is in sight', () =>
    expect(labelsOf(sceneOf({ start: 2.1 * year, end: 2.9 * year }), 'coarse')).to.deep.equal(['+2 yrs']));

  for (const tag of LANGUAGES)
    it(`tells before from after in ${tag}`, async () => {
      const locale = await loadLocale(tag);
      for (const n of [1, 2, 3, 11, 1200])
        for (const unit of ['year', 'month', 'day'] as const)
          expect(signedCount(-n, unit, locale)).to.not.equal(signedCount(n, unit, locale));
      expect(signedCount(-0, 'year', locale)).to.equal(signedCount(0, 'year', locale));
    });

  it('shows over the rows of each where its zero can lie, and says of whom nothing is aligned', () => {
    const scene = sceneOf();
    const { bands, notes, x, isSeen } = scene.zero!;
    expect(isSeen).to.equal(true);
    const lane = scene.lanes.findIndex(({ id }) => id === 'subject:ben');
    const wide = bands.find(band => band.lane === lane)!;
    expect(wide.width / scene.origin.pxPerMs / year).to.be.closeTo(3, 0.01);
    expect(wide.x + wide.width / 2).to.be.closeTo(x, 0.01);
    expect(wide).to.include({ y: scene.lanes[lane]!.y, height: scene.lanes[lane]!.height });
    expect(notes.map(({ key, text }) => `${key} ${text}`)).to.deep.equal(['subject:carl not aligned']);
  });

  it('draws no day of the knowledge, and ends what goes on where each subject is known to', () => {
    const scene = sceneOf();
    expect(scene.asOf).to.equal(undefined);
    const ends = scene.marks.filter(({ event, kind }) => event === 'a-job' && kind === 'bar');
    const at = Math.max(...ends.map(({ x, width }) => x + width));
    expect((at - scene.zero!.x) / scene.origin.pxPerMs / year).to.be.closeTo(15.8, 0.1);
  });

  it('keeps the dates that it tells', () => {
    const label = sceneOf().labels.find(({ event }) => event === 'b-school')!;
    expect(label.when).to.equal('1990 to Jul 1995');
  });
});

describe('a scene of aligned histories', function () {
  this.timeout(120_000);

  it('keeps the promises: nothing lost, nothing covered, ink within what is known, ticks apart', () => {
    let count = 0;
    fc.assert(
      fc.property(randomDocument, randomView, fc.nat(9), (source, view, at) => {
        const events = source.events.map((event, i) => ({
          ...event,
          ...(i % 3 > 0 && { subject: `s${i % 3}` }),
          ...((i + at) % 5 < 2 && { tags: ['zero'] }),
        }));
        const store = alignedBy({ ...source, events }, 'zero');
        if (!store.snapshot().aligned) return;
        count += 1;
        const drawn = { ...optionsOf(view), axis: alignedAxis('zero', 'none') };
        const widthOf = (label: string, level: string): number =>
          drawn.measureText(label, level === 'coarse' ? 'landmark' : 'tick');
        for (const range of [rangeOf(store, view), ...pansOf(store, view)]) {
          const scene = layoutTimeline(store, { view: 'lanes', range }, drawn);
          const faults = [
            ...lostEvents(scene, store),
            ...covered(scene),
            ...outOfLane(scene),
            ...inkOutside(scene, store),
            ...notFinite(scene),
            ...crowdedTicks(scene, widthOf),
          ];
          expect(faults.slice(0, 3).join('\n')).to.equal('');
          expect(scene.axis.ticks.length).to.be.below(400);
        }
      }),
      {
        numRuns: Number(process.env['RUNS'] ?? 60),
        ...(process.env['SEED'] && { seed: Number(process.env['SEED']) }),
      },
    );
    expect(count).to.be.above(20);
  });
});
