import { expect } from 'chai';
import {
  placeLane,
  stackLanes,
  type PlacedCluster,
  type PlacedItem,
  type Placement,
} from '../../src/layout/place-lanes.js';
import { stage, type StageOptions } from './stage.js';

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
  const { lanes } = placement;
  return {
    ...placement,
    items: lanes.flatMap(({ items, y }) => items.map(item => ({ ...item, y: y + item.y }))),
    clusters: lanes.flatMap(({ clusters, y }, lane) =>
      clusters.map(cluster => ({ ...cluster, lane, y: y + cluster.y })),
    ),
  };
}

/** A placement with all that is in its lanes, from the top of the first. */
interface Placed extends Placement {
  readonly items: readonly PlacedItem[];
  readonly clusters: readonly (PlacedCluster & { readonly lane: number })[];
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

  it('where time is not crowded, nothing is counted', () =>
    expect(
      place(Array.from({ length: 20 }, (_, i) => ({ title: `T ${i}`, when: '2020-05-01' }))).clusters,
    ).to.deep.equal([]));

  it('what has no row is counted at the foot of its lane, each event once', () => {
    const events = Array.from({ length: 300 }, (_, i) => ({
      id: `e${i}`,
      title: `Event ${i}`,
      when: `20${10 + (i % 10)}-05-01`,
      category: `c${i % 3}`,
    }));
    const { items, clusters, lanes } = place(events);
    const ids = [
      ...items.flatMap(({ item }) => item.entries),
      ...clusters.flatMap(({ entries }) => entries),
    ].map(({ event }) => event.id);
    expect(ids).to.have.lengthOf(300);
    expect(new Set(ids).size).to.equal(300);
    for (const { lane, y, entries } of clusters) {
      const band = lanes[lane]!;
      expect(y).to.be.above(band.y);
      expect(y).to.be.below(band.y + band.height);
      for (const entry of entries) expect(entry.lane).to.equal(lane);
      const lowest = Math.max(
        ...items.filter(({ item }) => item.entries[0]!.lane === lane).map(item => item.y),
      );
      expect(y).to.be.above(lowest);
    }
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
