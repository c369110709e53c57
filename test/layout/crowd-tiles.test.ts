import { expect } from 'chai';
import fc from 'fast-check';
import { laneIndex } from '../../src/layout/crowd-index.js';
import { TILE, Tiles, type TiledItem } from '../../src/layout/crowd-tiles.js';
import { DAY_MS } from '../../src/time/interval.js';
import { worldX, type Zoom } from '../../src/layout/zoom.js';
import { anchorOf, type Snapshot } from '../../src/store/store.js';
import { stage } from './stage.js';

const DAY_PX = 2;
const ROWS = 4;

/** A day of some years, how long it goes on, and how much it matters. */
const event = fc.record({
  at: fc.integer({ min: 0, max: 9000 }),
  days: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 }), fc.integer({ min: 41, max: 4000 })),
  importance: fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { nil: undefined }),
});
const events = fc.array(event, { minLength: 1, maxLength: 80 });

type Raw = typeof event extends fc.Arbitrary<infer T> ? T : never;

function tilesOf(
  raw: readonly Raw[],
  more: readonly object[] = [],
): { snapshot: Snapshot; zoom: Zoom; tiles: Tiles } {
  const { snapshot, zoom: zoomAt } = stage([
    // So that all have the same origin, and an end.
    { id: 'first', title: 'First', when: '2000-01-01', importance: 1 },
    { id: 'last', title: 'Last', when: '2070-01-01' },
    ...raw.map(({ at, days, importance }, i) => {
      const start = Date.UTC(2000, 0, 2) + at * DAY_MS;
      return {
        id: `e${i}`,
        title: `Event ${i}`,
        start,
        ...(days > 0 && { end: start + days * DAY_MS }),
        ...(importance !== undefined && { importance }),
      };
    }),
    ...more,
  ]);
  const zoom = zoomAt(DAY_PX);
  const { label, labelGap, bar, rowGap } = zoom.metrics;
  const rowHeight = label + labelGap + bar + rowGap;
  const index = laneIndex(snapshot, 0);
  return { snapshot, zoom, tiles: new Tiles({ snapshot, index, zoom, rowHeight, rows: ROWS, most: 6 }) };
}

const placeOf = ({ item, row }: TiledItem): string =>
  `${item.entries.map(({ event: { id } }) => id).join('+')} on ${row}`;

describe('Tiles', () => {
  it('nothing stands over anything else of its rows, and none beyond the last', () =>
    fc.assert(
      fc.property(events, raw => {
        const all = tilesOf(raw).tiles.all();
        all.forEach((a, i) => {
          expect(a.row + a.rows).to.be.at.most(ROWS);
          for (const b of all.slice(i + 1)) {
            const isBeside = a.row + a.rows <= b.row || b.row + b.rows <= a.row;
            const isApart = a.item.reach <= b.item.start || b.item.reach <= a.item.start;
            expect(isBeside || isApart, `${placeOf(a)}, ${placeOf(b)}`).to.equal(true);
          }
        });
      }),
    ));

  it('finds the same wherever one begins to look', () =>
    fc.assert(
      fc.property(events, fc.integer({ min: -3000, max: 20_000 }), (raw, start) => {
        const all = tilesOf(raw).tiles.all();
        const stretch = { start, end: start + 1000 };
        const { tiles } = tilesOf(raw);
        const near = tiles.itemsIn(stretch).map(placeOf);
        const there = all
          .filter(({ item }) => item.start < stretch.end && item.reach > stretch.start)
          .map(placeOf);
        expect(near).to.include.members(there);
        expect(all.map(placeOf)).to.include.members(near);
        expect([...tiles.all()].map(placeOf).sort()).to.deep.equal(all.map(placeOf).sort());
      }),
    ));

  it('what happened long after moves nothing of short events', () =>
    fc.assert(
      fc.property(events, raw => {
        const short = raw.map(each => ({ ...each, days: Math.min(each.days, 40) }));
        const later = Array.from({ length: 20 }, (_, i) => ({
          id: `later${i}`,
          title: `Later ${i}`,
          start: Date.UTC(2060, 0, 1) + i * DAY_MS,
        }));
        const before = tilesOf(short)
          .tiles.itemsIn({ start: 0, end: 4 * TILE })
          .map(placeOf);
        const after = tilesOf(short, later)
          .tiles.itemsIn({ start: 0, end: 4 * TILE })
          .map(placeOf);
        expect(after).to.deep.equal(before);
      }),
    ));

  it('the weightiest that begins in a tile has a row, unless a longer one has it', () =>
    fc.assert(
      fc.property(events, raw => {
        const short = raw.map(each => ({ ...each, days: 0 }));
        const { snapshot, zoom, tiles } = tilesOf(short);
        const tileOf = (at: number): number => Math.floor(worldX(zoom, at) / TILE);
        const even = snapshot.entries.filter(entry => tileOf(anchorOf(entry)) % 2 === 0);
        const best = new Map<number, (typeof even)[number]>();
        for (const entry of even) {
          const tile = tileOf(anchorOf(entry));
          const most = best.get(tile);
          if (!most || (entry.event.importance ?? 0.5) > (most.event.importance ?? 0.5))
            best.set(tile, entry);
        }
        for (const entry of best.values()) expect(tiles.find(entry)?.row).to.equal(0);
      }),
    ));

  it('an event that is counted has no item', () => {
    const { snapshot, tiles } = tilesOf(
      Array.from({ length: 50 }, () => ({ at: 10, days: 0, importance: undefined })),
    );
    const drawn = snapshot.entries.filter(entry => tiles.find(entry));
    expect(drawn.map(({ event: { id } }) => id)).to.include.members(['first', 'last']);
    expect(drawn.length - 1).to.be.within(1, ROWS);
  });
});
