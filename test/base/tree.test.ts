import { expect } from 'chai';
import fc from 'fast-check';
import {
  countBefore,
  itemAt,
  leavesOf,
  treeOf,
  treeWith,
  treeWithout,
  type Tree,
} from '../../src/base/tree.js';

interface Thing {
  readonly key: number;
  readonly name: number;
}

const listOf = (tree: Tree<Thing>): Thing[] => [...leavesOf(tree)].flatMap(({ items }) => items);

const made = (count: number, keyOf: (i: number) => number): Thing[] =>
  Array.from({ length: count }, (_, name) => ({ key: keyOf(name), name })).sort((a, b) => a.key - b.key);

const treeFor = (things: readonly Thing[]): Tree<Thing> =>
  treeOf(
    things,
    Float64Array.from(things, ({ key }) => key),
  );

/** What a tree says of itself, and what its parts say. */
function check(tree: Tree<Thing>): void {
  const things = listOf(tree);
  expect(tree.size).to.equal(things.length);
  if (things.length > 0) expect([tree.first, tree.last]).to.deep.equal([things[0]!.key, things.at(-1)!.key]);
  for (const { items, keys } of leavesOf(tree))
    expect(items.map(({ key }) => key)).to.deep.equal(Array.from(keys));
  tree.parts.forEach(check);
}

/** Many of few keys, and few: those of one key go over several leaves. */
const sizes = fc.record({
  count: fc.integer({ min: 0, max: 1500 }),
  keys: fc.oneof(fc.constant(1), fc.integer({ min: 2, max: 5 }), fc.integer({ min: 500, max: 5000 })),
});

/** Things come (a key), and go (which one of those that there are). */
const changes = fc.array(
  fc.record({ comes: fc.boolean(), at: fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }) }),
  { maxLength: 300, size: 'max' },
);

describe('treeWith, treeWithout', () => {
  it('have what a list has in which each is put behind those of its key, and keep the tree before', () =>
    fc.assert(
      fc.property(sizes, changes, ({ count, keys }, each) => {
        const list = made(count, i => (i * 7919) % keys);
        const before = listOf(treeFor(list));
        const first = treeFor(list);
        let tree = first;
        for (const [i, { comes, at }] of each.entries())
          if (comes || list.length === 0) {
            const thing = { key: Math.floor(at * keys), name: count + i };
            const place = list.findIndex(({ key }) => key > thing.key);
            list.splice(place < 0 ? list.length : place, 0, thing);
            tree = treeWith(tree, thing.key, thing);
          } else {
            const [gone] = list.splice(Math.floor(at * list.length), 1);
            tree = treeWithout(tree, gone!.key, gone!);
          }
        expect(listOf(tree)).to.deep.equal(list);
        check(tree);
        expect(listOf(first)).to.deep.equal(before);
      }),
      { numRuns: 60 },
    ));

  it('grow from nothing, in parts of a few, and down to nothing again', () => {
    let tree: Tree<Thing> = treeFor([]);
    const things = made(20_000, i => (i * 7919) % 1000);
    for (const thing of things) tree = treeWith(tree, thing.key, thing);
    check(tree);
    expect([...leavesOf(tree)].every(({ size }) => size <= 512)).to.equal(true);
    expect(tree.parts.length).to.be.within(2, 64);
    for (const thing of things) tree = treeWithout(tree, thing.key, thing);
    expect(tree).to.deep.equal(treeFor([]));
  });

  it('share all parts but those on the way to what changes', () => {
    const things = made(50_000, i => i);
    const before = treeFor(things);
    const parts = new Set(leavesOf(before));
    const after = treeWith(treeWithout(before, 30_000, things[30_000]!), 40_000.5, {
      key: 40_000.5,
      name: -1,
    });
    expect([...leavesOf(after)].filter(each => !parts.has(each))).to.have.length(2);
  });

  it('what is not there is not taken', () => {
    const tree = treeFor(made(1000, i => i % 2));
    expect(treeWithout(tree, 1, { key: 1, name: 1 })).to.equal(tree);
    expect(treeWithout(tree, 0.5, { key: 0.5, name: 1 })).to.equal(tree);
  });

  it('what is left of many goes together: a tree out of which all but a few are taken is as one of a few', () => {
    const things = made(50_000, i => i);
    let tree = treeFor(things);
    for (const thing of things) if (thing.name % 100 !== 0) tree = treeWithout(tree, thing.key, thing);
    check(tree);
    expect([...leavesOf(tree)].length).to.be.below(12);
  });
});

describe('countBefore', () => {
  it('counts what has a lesser key, and no equal', () =>
    fc.assert(
      fc.property(sizes, fc.integer({ min: -1, max: 5001 }), ({ count, keys }, at) => {
        const things = made(count, i => (i * 7919) % keys);
        for (const key of [at, at % keys, -Infinity, Infinity])
          expect(countBefore(treeFor(things), key)).to.equal(things.filter(thing => thing.key < key).length);
      }),
    ));
});

describe('itemAt', () => {
  it('has what a list has at each place, and nothing before or past it', () =>
    fc.assert(
      fc.property(sizes, changes, ({ count, keys }, all) => {
        let tree = treeFor(made(count, i => (i * 7919) % keys));
        for (const { at } of all) tree = treeWith(tree, Math.floor(at * keys), { key: 0, name: -1 });
        const list = listOf(tree);
        expect(list.map((_, place) => itemAt(tree, place))).to.deep.equal(list);
        expect([-1, list.length].map(place => itemAt(tree, place))).to.deep.equal([undefined, undefined]);
      }),
      { numRuns: 30 },
    ));
});
