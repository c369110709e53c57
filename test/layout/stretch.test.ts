import { expect } from 'chai';
import fc from 'fast-check';
import { lengthOf, type Extent } from '../../src/base/extent.js';
import { LEAST_MARK, STICKY_INSET } from '../../src/layout/metrics.js';
import {
  inkEdges,
  stretchCluster,
  stretchInk,
  stretchMark,
  stretchX,
  type Stretch,
} from '../../src/layout/stretch.js';
import type { Mark } from '../../src/scene/mark.js';
import type { Cluster, Label, Scene } from '../../src/scene/scene.js';
import { titleX } from '../../src/scene/stay-in-sight.js';
import { crowdedDocument, randomDocument, storeOf } from '../random-document.js';
import { randomView, rangeOf, sceneOf } from './random-view.js';

/** What stretches the scene of one visible time to that of another. */
function between({ plot, origin }: Scene, from: Extent, to: Extent): Stretch {
  const scale = lengthOf(from) / lengthOf(to);
  return { scale, by: plot.x - scale * plot.x - (to.start - from.start) * origin.pxPerMs * scale };
}

/** What is drawn of each event, by kind and tone; nothing that is there twice. */
function marksOf({ marks }: Scene): Map<string, Mark> {
  const found = new Map<string, Mark>();
  const twice = new Set<string>();
  for (const mark of marks) {
    const look = [mark.event, mark.kind, ...('tone' in mark ? [mark.tone] : [])].join(' ');
    if (found.has(look)) twice.add(look);
    found.set(look, mark);
  }
  for (const look of twice) found.delete(look);
  return found;
}

const isWithin = ({ plot }: Scene, { x, width }: Pick<Mark, 'x' | 'width'>): boolean =>
  x > plot.x && x + width < plot.x + plot.width;

describe('a stretched drawing', function () {
  this.timeout(60_000);

  it('has ink and titles where they are drawn nearer by, and further away', () => {
    const compared = { marks: 0, titles: 0, sticking: 0 };
    fc.assert(
      fc.property(
        fc.oneof(randomDocument, crowdedDocument(121, 300)),
        randomView,
        fc.double({ min: 0.7, max: 1.5, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (source, view, factor, at) => {
          const store = storeOf(source);
          const from = rangeOf(store, view);
          const about = from.start + at * lengthOf(from);
          const to = {
            start: about - (about - from.start) / factor,
            end: about + (from.end - about) / factor,
          };
          const before = sceneOf(store, view, from);
          const after = sceneOf(store, view, to);
          const stretch = between(before, from, to);
          const there = marksOf(after);
          for (const [look, mark] of marksOf(before)) {
            const seen = stretchMark(mark, stretch);
            const drawn = there.get(look);
            // How far something runs out depends on what comes next in its row, and a short bar is as long as can be seen.
            const isSteady =
              mark.kind !== 'fade' &&
              (mark.kind !== 'bar' || mark.width > 2 * LEAST_MARK * Math.max(1, factor));
            if (!drawn || !isSteady || ![drawn, seen].every(each => isWithin(after, each))) continue;
            if (!isWithin(before, mark)) continue;
            expect(seen.x, look).to.be.closeTo(drawn.x, 2);
            expect(seen.width, look).to.be.closeTo(drawn.width, 2);
            compared.marks += 1;
          }
          const labels = new Map(after.labels.map(label => [label.event, label]));
          const least = after.plot.x + STICKY_INSET;
          for (const label of before.labels) {
            const drawn = labels.get(label.event);
            const isAlike =
              drawn?.width === label.width && drawn.ink.atEnd === label.ink.atEnd && !label.bullet;
            // What is cut at an edge is not where it would go on.
            const isUncut = (each: Label): boolean => isWithin(after, each) && each.x > after.plot.x + 4;
            if (!isAlike || ![label, drawn].every(isUncut)) continue;
            const edges = inkEdges(
              label.ink,
              before.marks.filter(({ event }) => event === label.event),
            );
            const now = titleX(stretchInk(label.ink, stretch, edges), least);
            const x = label.x + now - titleX(label.ink, least);
            expect(x, label.title).to.be.closeTo(drawn.x, 2);
            compared.titles += 1;
            if (now > stretchX(stretch, label.ink.start) + 1) compared.sticking += 1;
          }
        },
      ),
      { seed: 11, numRuns: 200 },
    );
    expect(compared.marks).to.be.above(1000);
    expect(compared.titles).to.be.above(500);
    expect(compared.sticking).to.be.above(10);
  });

  it('keeps dots, caps and what runs out as large as they are', () => {
    const to: Stretch = { scale: 2, by: -100 };
    const box = { event: 'a', lane: 0, y: 0, height: 9 };
    const kept = [
      { kind: 'dot', tone: 'full', dashed: false, x: 96, width: 8, ...box },
      { kind: 'cap', dotted: false, x: 99, width: 2, ...box },
      { kind: 'bar', tone: 'full', dashed: false, x: 98.5, width: 3, ...box },
      { kind: 'stub', towards: 'end', x: 100, width: 120, ...box },
      { kind: 'stub', towards: 'start', x: -20, width: 120, ...box },
      { kind: 'fade', from: 'full', to: 'none', towards: 'end', x: 100, width: 56, ...box },
    ] as const;
    const seen = kept.map(mark => stretchMark(mark, to));
    expect(seen.map(({ width }) => width)).to.deep.equal(kept.map(({ width }) => width));
    expect(seen.map(({ x }) => x)).to.deep.equal([96, 99, 98.5, 100, -20, 100]);
  });

  it('has counts in the middle of their time, which have no more room than there is', () => {
    const cluster: Cluster = {
      key: 'c',
      lane: 0,
      x: 100,
      y: 0,
      width: 120,
      height: 20,
      count: 7,
      time: { start: 0, end: 1 },
    };
    const place = (each: Cluster, scale: number) => stretchCluster(each, { scale, by: 0 });
    expect(place(cluster, 2)).to.deep.equal({ x: 260, width: 120 });
    expect(place(cluster, 0.5)).to.deep.equal({ x: 50, width: 60 });
    expect(place({ ...cluster, profile: [1] }, 2)).to.deep.equal({ x: 200, width: 240 });
  });
});
