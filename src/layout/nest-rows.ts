/**
 * Lanes in which what is part of something stands right under it: a family is a block of rows, in which nothing else stands below
 * its head. Loaded where a document says of any event what it is part of.
 */
import { grouped } from '../base/grouped.js';
import { familyHeads } from './collapse-families.js';
import type { Item } from './item.js';
import { compareRows, placeLane } from './place-lanes.js';
import type { Placing } from './placement.js';
import type { Zoom } from './zoom.js';

export const nesting: Placing = {
  scaleOf: pxPerMs => pxPerMs,
  heads: familyHeads,
  placeLane: (snapshot, lane, zoom, { nameHeight }) =>
    placeLane(snapshot, lane, zoom, nameHeight, packFamilies),
};

/** A row with the stretch in which nothing else may stand, px; `start` may be −∞. */
interface Row {
  readonly start: number;
  readonly end: number;
  readonly items: readonly Item[];
}

/** Rows that stay together, one under the other. */
type Block = readonly Row[];

/**
 * Rows of a lane, tree by tree. Items without family are packed as they are elsewhere. Those that are part of one another in a
 * circle stand under the first of them. O(n · rows).
 */
export function packFamilies(items: readonly Item[], zoom: Zoom): Item[][] {
  const partsOf = grouped(items, wholeIn(items));
  const placed = new Set<Item>();
  const blockOf = (item: Item): Block => {
    placed.add(item);
    const { start, end, reach } = item;
    const parts = (partsOf.get(item) ?? []).filter(part => !placed.has(part));
    // Below the ink of the head all is its own, as far as that reaches.
    const under = packBlocks(parts.map(blockOf), zoom).map(row => ({
      ...row,
      start: Math.min(start, row.start),
      end: Math.max(end, row.end),
    }));
    return [{ start, end: reach, items: [item] }, ...under];
  };
  const blocks = (partsOf.get(undefined) ?? []).map(blockOf);
  for (const item of items) if (!placed.has(item)) blocks.push(blockOf(item));
  return packBlocks(blocks, zoom).map(row => [...row.items]);
}

/** By item the one of the lane that all of it is part of; undefined for none. */
function wholeIn(items: readonly Item[]): (item: Item) => Item | undefined {
  const byId = new Map(items.flatMap(item => item.entries.map(({ event }) => [event.id, item])));
  return ({ entries }) => {
    const [first, ...others] = entries.map(({ event }) => byId.get(event.parent!));
    return others.every(other => other === first) ? first : undefined;
  };
}

/** Each block on the first rows that are free for it, by where they start; then what hangs together in time order. */
function packBlocks(blocks: readonly Block[], zoom: Zoom): Row[] {
  const rows: Row[] = [];
  /** Of each row whether a block reaches from it into the next one. */
  const isBound: boolean[] = [];
  for (const block of blocks.toSorted(byStart)) {
    let top = 0;
    while (block.some(({ start }, i) => (rows[top + i]?.end ?? -Infinity) > start)) top += 1;
    block.forEach((row, i) => {
      const { start, items } = rows[top + i] ?? { start: row.start, items: [] };
      rows[top + i] = { start: Math.min(start, row.start), end: row.end, items: [...items, ...row.items] };
      isBound[top + i] ||= i < block.length - 1;
    });
  }
  const bands: Row[][] = [];
  rows.forEach((row, i) => {
    if (isBound[i - 1]) bands.at(-1)!.push(row);
    else bands.push([row]);
  });
  return bands.sort((a, b) => compareRows(itemsOf(a), itemsOf(b), zoom)).flat();
}

const byStart = (a: Block, b: Block): number => {
  const [first, second] = [startOf(a), startOf(b)];
  return first === second ? 0 : first < second ? -1 : 1;
};

const startOf = (block: Block): number => Math.min(...block.map(({ start }) => start));

const itemsOf = (rows: readonly Row[]): readonly Item[] => rows.flatMap(({ items }) => items);
