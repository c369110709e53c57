import { expect } from 'chai';
import { placeLane, stackLanes } from '../../src/layout/place-lanes.js';
import type { Drawing, PlacedItem, Placement } from '../../src/layout/placement.js';
import { stage, type StageOptions } from './stage.js';

const ALL = { start: -Infinity, end: Infinity };

function place(
  events: readonly object[],
  {
    pxPerDay = 1,
    nameHeight = 0,
    ...options
  }: StageOptions & { pxPerDay?: number; nameHeight?: number } = {},
): Placed {
  const { snapshot, zoom } = stage(events, options);
  const placement = stackLanes(
    snapshot.lanes.map((_, lane) => placeLane(snapshot, lane, zoom(pxPerDay), nameHeight)),
  );
  const seen = ({ placed }: Placement['lanes'][number]): readonly PlacedItem[] =>
    placed.seen(ALL, {} as Drawing, 0, undefined).items;
  return {
    ...placement,
    items: placement.lanes.flatMap(lane => seen(lane).map(item => ({ ...item, y: lane.y + item.y }))),
  };
}

/** A placement with all that is in its lanes, from the top of the first. */
interface Placed extends Placement {
  readonly items: readonly PlacedItem[];
}

/** Ids of the events of each row, from the top. */
function rowsOf({ items }: Placed): string[] {
  const rows = new Map<number, string[]>();
  for (const { item, y } of items) {
    const ids = item.entries.map(({ event }) => event.id).join('+');
    rows.set(y, [...(rows.get(y) ?? []), ids]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, ids]) => ids.join(' '));
}

describe('placeLanes', () => {
  it('puts what does not meet on one row, and what does on several, the first on top', () =>
    expect(
      rowsOf(
        place([
          { id: 'late', title: 'L', when: '2022-01-01/2022-12-31' },
          { id: 'long', title: 'L', when: '2019-01-01/2021-06-30' },
          { id: 'meets', title: 'L', when: '2020-01-01/2021-12-31' },
        ]),
      ),
    ).to.deep.equal(['long late', 'meets']));

  it('a label that is longer than its mark keeps the next one off its row', () => {
    const days = [
      { id: 'a', title: 'A title of some length', when: '2020-01-01' },
      { id: 'b', title: 'B', when: '2020-01-20' },
    ];
    expect(rowsOf(place(days))).to.deep.equal(['a', 'b']);
    expect(rowsOf(place(days, { pxPerDay: 100 }))).to.deep.equal(['a b']);
  });

  it('tells each item which is the next of its row', () => {
    const { items } = place([
      { id: 'a', title: 'A', when: '2019-01-01/2019-12-31' },
      { id: 'b', title: 'B', when: '2021-01-01/2021-12-31' },
    ]);
    expect(items[0]!.next?.item).to.equal(items[1]!.item);
    expect(items[1]!.next).to.equal(undefined);
  });

  it('lanes stand one under the other, each as high as its rows and its name need', () => {
    const events = [
      { id: 'a', title: 'A', when: '2020', category: 'x' },
      { id: 'b', title: 'B', when: '2020/2021', category: 'y' },
      { id: 'c', title: 'C', when: '2020/2022', category: 'y' },
    ];
    const plain = place(events);
    const [x, y] = plain.lanes;
    expect(x!.y).to.equal(0);
    expect(y!.y).to.equal(x!.height);
    expect(y!.height).to.be.above(x!.height);
    expect(plain.height).to.equal(x!.height + y!.height);
    expect(place(events, { nameHeight: 20 }).height).to.equal(plain.height + 40);
  });

  it('a lane of which nothing is drawn is there all the same', () =>
    expect(place([{ title: 'Undated', category: 'x' }]).lanes).to.have.lengthOf(1));

  it('however many have to stand one under the other, all are drawn', () =>
    expect(
      rowsOf(place(Array.from({ length: 100 }, (_, i) => ({ title: `T ${i}`, when: '2020-05-01' })))),
    ).to.have.lengthOf(100));

  it('of what lies out of sight it says how much, and keeps what is asked for', () => {
    const { snapshot, zoom } = stage([
      { id: 'a', title: 'A', when: '2000' },
      { id: 'b', title: 'B', when: '2010' },
      { id: 'c', title: 'C', when: '2020' },
    ]);
    const lane = placeLane(snapshot, 0, zoom(1), 0);
    const sight = { start: Date.UTC(2009, 0), end: Date.UTC(2012, 0) };
    const seen = (keep?: string): object => {
      const { items, ...beyond } = lane.seen(sight, {} as Drawing, 0, keep);
      return { ids: items.map(({ item }) => item.entries[0]!.event.id), ...beyond };
    };
    expect(seen()).to.deep.equal({ ids: ['b'], before: 1, after: 1 });
    expect(seen('c')).to.deep.equal({ ids: ['b', 'c'], before: 1, after: 0 });
  });

  it('is the same for any order in which different events are given', () => {
    const events = Array.from({ length: 30 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: `${1980 + i}/${1981 + i + ((i * 7) % 13)}`,
    }));
    expect(rowsOf(place([...events].reverse()))).to.deep.equal(rowsOf(place(events)));
  });
});
