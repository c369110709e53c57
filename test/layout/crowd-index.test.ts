import { expect } from 'chai';
import { PART } from '../../src/base/steps.js';
import fc from 'fast-check';
import {
  countBefore,
  indexLanes,
  laneIndex,
  weightiest,
  type LaneIndex,
} from '../../src/layout/crowd-index.js';
import { anchorOf } from '../../src/store/store.js';
import { randomDocument, storeOf } from '../random-document.js';
import { stage } from './stage.js';

const ALL = { start: -Infinity, end: Infinity };

const indexOf = (events: readonly object[]): LaneIndex => laneIndex(stage(events).snapshot, 0);

const ids = (index: LaneIndex, time = ALL, most = 99): string[] =>
  weightiest(index, index.lengths, time, most).map(number => index.entries[number]!.event.id);

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
            const there = index.entries.filter(
              entry => anchorOf(entry) >= time.start && anchorOf(entry) < time.end,
            );
            const heaviest = there
              .sort((a, b) => index.ranks[index.entries.indexOf(a)]! - index.ranks[index.entries.indexOf(b)]!)
              .slice(0, most);
            expect(ids(index, time, most)).to.deep.equal(heaviest.map(({ event }) => event.id));
          }
        },
      ),
    ));
});

describe('countBefore', () => {
  const index = indexOf([
    { id: 'a', title: 'A', when: '2010-05-01' },
    { id: 'b', title: 'B', when: '2012-05-01' },
  ]);

  it('counts what is anchored before a moment, and not at it', () => {
    expect(countBefore(index, Date.UTC(2012, 4, 1))).to.equal(1);
    expect(countBefore(index, Date.UTC(2012, 4, 1) + 1)).to.equal(2);
    expect(countBefore(index, -Infinity)).to.equal(0);
  });
});

describe('laneIndex', () => {
  it('what has no end is of no finite length', () =>
    expect(
      indexOf([
        { id: 'a', title: 'A', when: '../2012' },
        { id: 'b', title: 'B', when: '2012-05-01' },
      ]).lengths.map(({ most, members }) => [most === Infinity, [...members]]),
    ).to.deep.equal([
      [false, [0]],
      [true, [1]],
    ]));

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
    for (const lane of [0, 1]) expect(laneIndex(snapshot, lane).entries).to.have.length(1.5 * PART);
  });
});
