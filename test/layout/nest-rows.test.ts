import { expect } from 'chai';
import fc from 'fast-check';
import { grouped } from '../../src/base/grouped.js';
import { fitRange } from '../../src/layout/fit.js';
import { layoutScene } from '../../src/layout/layout-scene.js';
import { nesting } from '../../src/layout/nest-rows.js';
import { placeLane } from '../../src/layout/place-lanes.js';
import type { Drawing, PlacedItem } from '../../src/layout/placement.js';
import { nestedDocument, randomDocument, storeOf } from '../random-document.js';
import { optionsOf, randomView, rangeOf } from './random-view.js';
import { stage, type Stage } from './stage.js';

const ALL = { start: -Infinity, end: Infinity };

type Place = typeof placeLane;

const nested: Place = (snapshot, lane, zoom, nameHeight) =>
  nesting.placeLane(snapshot, lane, zoom, { nameHeight, height: undefined });

const itemsIn = ({ snapshot, zoom }: Stage, lane: number, pxPerDay: number, place = nested): PlacedItem[] => [
  ...place(snapshot, lane, zoom(pxPerDay), 0).seen(ALL, {} as Drawing, 0, undefined).items,
];

const idsOf = ({ item }: PlacedItem): string => item.entries.map(({ event }) => event.id).join('+');

/** Ids of the events of each row of the first lane, from the top. */
function rowsOf(events: readonly object[], pxPerDay = 1): string[] {
  const rows = grouped(itemsIn(stage(events), 0, pxPerDay), ({ y }) => y);
  return [...rows].sort(([a], [b]) => a - b).map(([, items]) => items.map(idsOf).join(' '));
}

const span = (id: string, from: number, to: number, parent?: string): object => ({
  id,
  title: id,
  when: `${from}-01-01/${to}-12-31`,
  ...(parent && { parent }),
});

describe('lanes with families', () => {
  it('stand part by part under what they are part of', () =>
    expect(
      rowsOf([
        span('job', 2000, 2009),
        span('other', 2001, 2008),
        span('role', 2000, 2004, 'job'),
        span('next', 2005, 2009, 'job'),
        span('task', 2001, 2002, 'role'),
        span('later', 2012, 2014),
      ]),
    ).to.deep.equal(['job later', 'role next', 'task', 'other']));

  it('keep what is not of the family out of the room under its head', () =>
    expect(
      rowsOf([
        span('job', 2000, 2009),
        span('role', 2000, 2001, 'job'),
        span('alone', 2005, 2006),
        span('after', 2011, 2012),
      ]),
    ).to.deep.equal(['job after', 'role', 'alone']));

  it('put one family beside another where time has room', () =>
    expect(
      rowsOf([
        span('a', 2000, 2004),
        span('a1', 2000, 2003, 'a'),
        span('b', 2006, 2010),
        span('b1', 2006, 2008, 'b'),
        span('b2', 2007, 2009, 'b'),
      ]),
    ).to.deep.equal(['a b', 'a1 b1', 'b2']));

  it('take what is part of something in another lane, or of nothing that is drawn, as any other', () => {
    const events = [
      { ...span('job', 2000, 2004), category: 'other' },
      { ...span('role', 2000, 2003, 'job'), category: 'own' },
      { ...span('task', 2001, 2002, 'undated'), category: 'own' },
      { id: 'undated', title: 'Undated', category: 'own' },
    ];
    const own = stage(events);
    const at = own.entry('role').lane;
    expect(itemsIn(own, at, 1).map(idsOf)).to.have.members(['role', 'task']);
  });

  it('keep a shared bracket with the family that all of it is part of', () => {
    const events = (of: readonly string[]): object[] => [
      span('job', 2000, 2009),
      span('other', 2000, 2009),
      ...of.map((parent, i) => ({ id: `m${i}`, title: `M${i}`, when: '2003', shape: 'moment', parent })),
    ];
    expect(rowsOf(events(['job', 'job']))).to.deep.equal(['job', 'm0+m1', 'other']);
    expect(rowsOf(events(['job', 'other']))).to.deep.equal(['job', 'other', 'm0+m1']);
  });

  it('draw all of a circle, under the first of it', () => {
    const circle = [span('a', 2000, 2002, 'c'), span('b', 2001, 2003, 'a'), span('c', 2001, 2004, 'b')];
    expect(rowsOf(circle)).to.deep.equal(['a', 'b', 'c']);
    expect(rowsOf([span('self', 2000, 2001, 'self')])).to.deep.equal(['self']);
  });

  const few = fc.integer({ min: 1, max: 400 }).map(n => n / 200);

  it('without families are as they are elsewhere', () =>
    fc.assert(
      fc.property(randomDocument, randomView, (source, view) => {
        const store = storeOf(source);
        const state = { view: 'lanes', range: rangeOf(store, view) } as const;
        const options = optionsOf(view);
        expect(layoutScene(store, state, { ...options, placing: nesting })).to.deep.equal(
          layoutScene(store, state, options),
        );
      }),
      { seed: 5 },
    ));

  it('hold each event as often as they do elsewhere, at any zoom', () =>
    fc.assert(
      fc.property(nestedDocument, few, ({ events }, pxPerDay) => {
        const own = stage(events);
        for (const lane of own.snapshot.lanes.keys()) {
          const plain = itemsIn(own, lane, pxPerDay, placeLane).map(idsOf).sort();
          expect(itemsIn(own, lane, pxPerDay).map(idsOf).sort()).to.deep.equal(plain);
        }
      }),
      { seed: 6 },
    ));

  it('have each part under its head, and nothing but the head’s own under its ink down to the last part', () =>
    fc.assert(
      fc.property(nestedDocument, few, ({ events }, pxPerDay) => {
        const own = stage(events);
        for (const lane of own.snapshot.lanes.keys()) {
          const items = itemsIn(own, lane, pxPerDay);
          const of = new Map(items.flatMap(each => each.item.entries.map(({ event }) => [event.id, each])));
          const headOf = ({ item }: PlacedItem): PlacedItem | undefined => {
            const [first, ...others] = item.entries.map(({ event }) => of.get(event.parent!));
            return others.every(other => other === first) ? first : undefined;
          };
          /** What it is part of, up to the top; undefined where that goes round in a circle. */
          const headsOf = (each: PlacedItem): readonly PlacedItem[] | undefined => {
            const heads: PlacedItem[] = [];
            for (let at = headOf(each); at; at = headOf(at)) {
              if (at === each || heads.includes(at)) return undefined;
              heads.push(at);
            }
            return heads;
          };
          for (const part of items) {
            const heads = headsOf(part);
            const head = heads?.[0];
            if (!head) continue;
            expect(part.y).to.be.above(head.y);
            for (const other of items) {
              const isBetween = other.y > head.y && other.y <= part.y;
              const { start, end } = head.item;
              if (isBetween && other.item.start < end && other.item.end > start)
                expect(headsOf(other), `${idsOf(other)} under ${idsOf(head)}`).to.include(head);
            }
          }
        }
      }),
      { seed: 7, numRuns: 200 },
    ));

  it('are the same for any order in which different events are given', () => {
    const events = Array.from({ length: 30 }, (_, i) =>
      span(`e${i}`, 1980 + i, 1981 + i + ((i * 7) % 13), i % 3 ? `e${Math.floor(i / 2)}` : undefined),
    );
    expect(rowsOf([...events].reverse())).to.deep.equal(rowsOf(events));
  });

  it('are placed for no visible time: the whole and a part of it have the same rows', () => {
    const { store, options, snapshot } = stage([
      span('job', 2000, 2009),
      span('alone', 2001, 2008),
      span('role', 2002, 2004, 'job'),
    ]);
    const { start, end } = fitRange(snapshot, options);
    const ys = (by: number): Map<string, number> => {
      const range = { start: start + by, end: end + by };
      const scene = layoutScene(store, { view: 'lanes', range }, { ...options, placing: nesting });
      return new Map(scene.labels.map(({ event, y }) => [event, y]));
    };
    const all = ys(0);
    expect([...all.keys()]).to.have.lengthOf(3);
    const moved = ys((end - start) / 3);
    expect(moved.size).to.be.above(0);
    for (const [event, y] of moved) expect(y).to.equal(all.get(event));
  });
});
