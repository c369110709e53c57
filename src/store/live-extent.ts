/** From when to when a history that changes goes, and what of it is in sight at first. */
import { lengthOf, type Extent } from '../base/extent.js';
import { leavesOf } from '../base/tree.js';
import { firstExtent, LOOKED_AT } from './first-extent.js';
import type { LaneTrees } from './known-trees.js';
import { extentIn, hullOf } from './lane-trees.js';
import { extentOf, type Entry, type Snapshot } from './store.js';
import { unitOf } from './unit-of.js';

/** Of more entries, what is in sight for all to be stays the same until they outgrow it. */
const MANY = 1000;
/** It has so much room then, as a part of its length, so that the next change does not outgrow it. */
const ROOM = 1 / 32;
/** It may be longer than needed by this part. */
const SPARE = 4 * ROOM;

type ToFit = NonNullable<Snapshot['toFit']>;

export class LiveExtent {
  #extent: Extent | undefined;
  /** Something that it may have gone as far for is gone. */
  #isStale = false;
  #toFit: ToFit | undefined;
  /** Of the finest date, and what has it. */
  #finest: { readonly unit: number; readonly entry: Entry } | undefined;
  /** What has come since it was last asked for. */
  #come: Extent | undefined;

  constructor(snapshot: Snapshot) {
    const { extent, toFit } = snapshot;
    this.#extent = extent;
    for (const entry of toFit?.entries ?? snapshot.entries) this.#look(entry);
    if (snapshot.entries.length > MANY)
      this.#toFit = { extent, first: toFit?.first ?? firstExtent(snapshot), entries: toFit?.entries ?? [] };
  }

  /** What is in sight is to be found anew: there is more room for it, or less. */
  renew(): void {
    if (this.#toFit) this.#toFit = { ...this.#toFit };
  }

  add(entry: Entry): void {
    if (!entry.dated) return;
    const own = extentOf([entry]);
    this.#extent = hullOf([this.#extent, own]);
    this.#come = hullOf([this.#come, own]);
    this.#look(entry);
  }

  remove(entry: Entry): void {
    const own = entry.dated ? extentOf([entry]) : undefined;
    this.#isStale ||= !!own && (own.start <= this.#extent!.start || own.end >= this.#extent!.end);
  }

  /** What there is to say of it in a snapshot of these entries. */
  of(trees: Pick<LaneTrees, 'lanes' | 'count'>): Pick<Snapshot, 'extent' | 'toFit'> {
    if (this.#isStale) this.#extent = hullOf(trees.lanes.map(extentIn));
    this.#isStale = false;
    const extent = this.#extent;
    const toFit = trees.count > MANY && extent ? this.#fitting(extent, trees) : undefined;
    this.#toFit = toFit;
    this.#come = undefined;
    return { extent, ...(toFit && { toFit }) };
  }

  #fitting(extent: Extent, trees: Pick<LaneTrees, 'lanes'>): ToFit {
    const before = this.#toFit;
    const finest = this.#finest?.entry;
    const room = withRoom(extent, before?.extent);
    const isAll = !before?.first || before.first === before.extent;
    const first = isAll ? room : clipped(hullOf([before.first, this.#come])!, room);
    const isSeen = isAll || isIn(first, before.first);
    if (before?.extent === room && isSeen && (!finest || before.entries.includes(finest))) return before;
    const entries = firstOf(trees);
    return {
      extent: room,
      first,
      entries: !finest || entries.includes(finest) ? entries : [...entries, finest],
    };
  }

  #look(entry: Entry): void {
    const unit = unitOf(entry);
    if (unit < (this.#finest?.unit ?? Infinity)) this.#finest = { unit, entry };
  }
}

/** What was enough, where it still is and not far too much. */
function withRoom(extent: Extent, before: Extent | undefined): Extent {
  if (before && isIn(extent, before) && lengthOf(before) <= (1 + SPARE) * lengthOf(extent)) return before;
  if (!before) return extent;
  const room = lengthOf(extent) * ROOM;
  return {
    start: extent.start < before.start ? extent.start - room : extent.start,
    end: extent.end > before.end ? extent.end + room : extent.end,
  };
}

const isIn = (inner: Extent, outer: Extent): boolean => inner.start >= outer.start && inner.end <= outer.end;

const clipped = (inner: Extent, outer: Extent): Extent => ({
  start: Math.max(inner.start, outer.start),
  end: Math.min(inner.end, outer.end),
});

/** The first in time. */
function firstOf({ lanes }: Pick<LaneTrees, 'lanes'>): readonly Entry[] {
  const first = lanes.flatMap(tree => {
    const own: Entry[] = [];
    for (const { items } of leavesOf(tree)) {
      own.push(...items);
      if (own.length >= LOOKED_AT) break;
    }
    return own.slice(0, LOOKED_AT);
  });
  return first.sort((a, b) => a.order - b.order).slice(0, LOOKED_AT);
}
