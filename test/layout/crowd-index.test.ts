import { expect } from 'chai';
import { PART } from '../../src/base/steps.js';
import fc from 'fast-check';
import { leavesOf } from '../../src/base/tree.js';
import {
  classesOf,
  indexLanes,
  laneIndex,
  weightiest,
  type LaneIndex,
} from '../../src/layout/crowd-index.js';
import { importanceOf } from '../../src/store/importance.js';
import { anchorOf, type Entry } from '../../src/store/store.js';
import { changeSome, crowdOf, LATEST as LATEST_OF_CROWD, randomly } from '../changing.js';
import { randomDocument, storeOf } from '../random-document.js';
import { stage } from './stage.js';

const ALL = { start: -Infinity, end: Infinity };

const indexOf = (events: readonly object[]): LaneIndex => laneIndex(stage(events).snapshot, 0);

const ids = (index: LaneIndex, time = ALL, most = 99): string[] =>
  weightiest(index, classesOf(index), time, most).map(({ event }) => event.id);

const entriesOf = (index: LaneIndex): Entry[] => [...leavesOf(index)].flatMap(({ items }) => items);

const durationOf = ({ interval: { core } }: Entry): number => {
  const length = core.latestEnd - core.earliestStart;
  return Number.isFinite(length) ? length : 0;
};

/** What a look at each finds. */
const heaviestOf = (index: LaneIndex, time: typeof ALL, most: number): string[] =>
  entriesOf(index)
    .filter(entry => anchorOf(entry) >= time.start && anchorOf(entry) < time.end)
    .sort(
      (a, b) =>
        importanceOf(b) - importanceOf(a) || durationOf(b) - durationOf(a) || anchorOf(a) - anchorOf(b),
    )
    .slice(0, most)
    .map(({ event }) => event.id);

describe('weightiest', () => {
  it('the important first, then the long, then the early', () =>
    expect(
      ids(
        indexOf([
          { id: 'early', title: 'E', when: '2010-05-01' },
          { id: 'late', title: 'L', when: '2012-05-01' },
          { id: 'slight', title: 'S', when: '2009', importance: 0.1 },
          { id: 'great', title: 'G', when: '2012', importance: 1 },
          { id: 'long', title: 'L', when: '2011/2019' },
          { id: 'undated', title: 'U' },
        ]),
      ),
    ).to.deep.equal(['great', 'long', 'early', 'late', 'slight']));

  it('finds what a look at each would find, for any stretch and number', () =>
    fc.assert(
      fc.property(
        randomDocument,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 9 }),
        (source, from, length, most) => {
          const snapshot = storeOf(source).snapshot();
          const { start, end } = snapshot.extent ?? { start: 0, end: 1 };
          const time = {
            start: start + (end - start) * from,
            end: start + (end - start) * (from + length),
          };
          for (const index of snapshot.lanes.map((_, lane) => laneIndex(snapshot, lane))) {
            expect(ids(index, time, most)).to.deep.equal(heaviestOf(index, time, most));
          }
        },
      ),
    ));

  it('finds it, too, whatever has come and gone since it was first asked', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 200 }),
        fc.integer({ min: 1, max: 30 }),
        (seed, count, most) => {
          const random = randomly(seed);
          const store = crowdOf(7000, random);
          for (let round = 0; round < 4; round += 1) {
            const snapshot = store.snapshot();
            const start = random() * LATEST_OF_CROWD;
            for (const time of [{ start, end: start + random() * LATEST_OF_CROWD }, ALL])
              for (const lane of snapshot.lanes.keys()) {
                const index = laneIndex(snapshot, lane);
                expect(ids(index, time, most)).to.deep.equal(heaviestOf(index, time, most));
              }
            changeSome(store, count, random, round);
          }
        },
      ),
      { numRuns: 12 },
    ));

  const LATEST = 1_000_000;

  it('finds the same among thousands, whose parts have some of theirs at hand', () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1000 }),
        fc.integer({ min: 0, max: LATEST }),
        fc.integer({ min: 1, max: LATEST }),
        fc.integer({ min: 1, max: 60 }),
        (seed, start, length, most) => {
          const index = indexOf(
            Array.from({ length: 9000 }, (_, i) => {
              const at = (i * 7919 + seed * 104_729) % LATEST;
              return {
                id: `e${i}`,
                title: 'E',
                start: at,
                ...(i % 3 > 0 && { end: at + 2 ** (i % 17) + i }),
                // Some parts have many that are weighty, others none.
                ...((at >> 14) % 5 === 0 && { importance: ((i * 31 + seed) % 97) / 97 }),
              };
            }),
          );
          for (const time of [{ start, end: start + length }, ALL])
            expect(ids(index, time, most)).to.deep.equal(heaviestOf(index, time, most));
        },
      ),
      { numRuns: 12 },
    ));
});

describe('laneIndex', () => {
  it('what has no end is of no finite length', () =>
    expect(
      classesOf(
        indexOf([
          { id: 'a', title: 'A', when: '../2012' },
          { id: 'b', title: 'B', when: '2012-05-01' },
        ]),
      ),
    ).to.deep.equal([2 ** 27, Infinity]));

  it('is made a part at a time', () => {
    const { snapshot } = stage(
      Array.from({ length: 3 * PART }, (_, i) => ({
        id: `e${i}`,
        title: 'E',
        start: i,
        category: `c${i % 2}`,
      })),
    );
    const steps = indexLanes(snapshot);
    let made = 0;
    while (!steps.next().done) made += 1;
    expect(made, 'steps').to.be.at.least(3);
    for (const lane of [0, 1]) expect(laneIndex(snapshot, lane).size).to.equal(1.5 * PART);
  });
});
