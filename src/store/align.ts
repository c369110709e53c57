/**
 * Histories of several subjects laid over one another: each is counted from an event of its own, so that "five years after the
 * degree" stands at one place for all. Loaded where an attribute asks for it.
 */
import type { Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import type { DateUnit, Edge, FuzzyInterval } from '../time/interval.js';
import { BOUNDS } from '../model/resolved-times.js';
import { deriveStore, uncounted } from './derive-store.js';
import { anchorOf, extentOf, type Entry, type Snapshot, type Store } from './store.js';
import { entryWith } from './table-entry.js';
import type { Zero, Zeroes } from './zero.js';

/** What ends a key that means the end of an event. */
const END = '/end';

const subjectOf = ({ event }: Entry): string => event.subject ?? '';

/**
 * From which event of each subject its time is counted. `key` means an event where it is its id, one of its tags, or its title;
 * of several of a subject, the first in time. It is counted from where that begins, or ends, with `/end` after the key. Where
 * that is not bounded on both sides, there is nothing to count from. O(n).
 */
export function zeroesOf({ entries }: Pick<Snapshot, 'entries'>, key: string): Zeroes {
  const find = (name: string, isEnd: boolean): Zeroes => {
    const zeroes = new Map<string, Zero>();
    for (const entry of entries) {
      const { id, tags = [], title } = entry.event;
      if (zeroes.has(subjectOf(entry)) || !entry.dated) continue;
      if (id !== name && title !== name && !tags.includes(name)) continue;
      const { earliestStart, latestStart, earliestEnd, latestEnd } = entry.interval.soft;
      // A moment is some time in its range.
      const [start, end] =
        entry.interval.shape === 'moment'
          ? [earliestStart, latestEnd]
          : isEnd
            ? [earliestEnd, latestEnd]
            : [earliestStart, latestStart];
      if (!Number.isFinite(end - start)) continue;
      zeroes.set(subjectOf(entry), { event: id, possible: { start, end }, middle: (start + end) / 2 });
    }
    return zeroes;
  };
  const exact = find(key, false);
  return exact.size > 0 || !key.endsWith(END) ? exact : find(key.slice(0, -END.length), true);
}

/** How a date lies to the zero of its subject: where it begins, at the least and the most. Ms, negative before it. */
export function fromZero({ interval }: Entry, { possible }: Zero): Extent | undefined {
  const { earliestStart, latestStart, latestEnd } = interval.soft;
  const last = interval.shape === 'moment' ? latestEnd : latestStart;
  const extent = { start: earliestStart - possible.end, end: last - possible.start };
  return Number.isFinite(extent.end - extent.start) ? extent : undefined;
}

/** How an entry lies to the zero of its subject, in words; empty where there is nothing to say. */
export type Aside = (entry: Entry, zero: Zero) => string;

/** The store with what is said of each event beside its date; nothing in it is moved. The same store for the same arguments. */
export const asideStore = (store: Store, key: string, aside: Aside): Store => {
  const byKey = asideStores(store)(aside);
  const known = byKey.get(key) ?? wholeOf(store, snapshot => withAsides(snapshot, key, aside));
  byKey.set(key, known);
  return known;
};

const asideStores = memo((_store: Store) => memo((_aside: Aside) => new Map<string, Store>()));

/** It leaves nothing out. */
function wholeOf(store: Store, derive: (snapshot: Snapshot) => Snapshot): Store {
  const { whole: _, ...derived } = deriveStore(store, derive);
  return { ...derived, ...(store.whole && { whole: store.whole }) };
}

function withAsides(snapshot: Snapshot, key: string, aside: Aside): Snapshot {
  const zeroes = zeroesOf(snapshot, key);
  const entries = snapshot.entries.map(entry => {
    const zero = zeroes.get(subjectOf(entry));
    const words = zero && zero.event !== entry.event.id ? aside(entry, zero) : '';
    return words ? entryWith(entry, { aside: words }) : entry;
  });
  return { ...uncounted(snapshot), entries, zeroes };
}

/**
 * The store with the time of each subject counted from its zero (`asideStore` finds them): its events are that much earlier, so
 * that all zeroes lie at 0. Events of a subject without one are not drawn, as if nothing dated them, and are told apart by
 * `unaligned`. There is no day of the knowledge, as each subject has its own. The same store for the same arguments; `store`
 * itself where there is nothing to count from. O(n log n).
 */
export const alignStore = (store: Store): Store => {
  const { zeroes, aligned } = store.snapshot();
  return !zeroes?.size || aligned ? store : alignedStore(store);
};

const alignedStore = memo((store: Store): Store => ({
  ...deriveStore(store, aligned, { reordered: true }),
  real: store,
}));

function aligned(snapshot: Snapshot): Snapshot {
  const moved = snapshot.entries.map((entry): Entry => {
    const zero = snapshot.zeroes?.get(subjectOf(entry));
    if (!zero) return entryWith(entry, { dated: false, unaligned: entry.dated });
    return entryWith(entry, {
      told: entry.interval,
      interval: movedBy(entry.interval, -zero.middle),
      otherClaims: entry.otherClaims.map(claim => movedBy(claim, -zero.middle)),
    });
  });
  const entries = merged(moved).map((entry, order) => entryWith(entry, { order }));
  return { ...snapshot, asOf: undefined, aligned: true, entries, extent: extentOf(entries) };
}

/** In order of where they lie now; those of one subject keep theirs, which may be known though their dates are not. */
function merged(entries: readonly Entry[]): readonly Entry[] {
  const latest = new Map<string, number>();
  const keyed = entries.map(entry => {
    const subject = subjectOf(entry);
    const key = Math.max(anchorOf(entry), latest.get(subject) ?? -Infinity);
    latest.set(subject, key);
    return { entry, key };
  });
  return keyed.sort((a, b) => a.key - b.key).map(({ entry }) => entry);
}

/** The same some ms later, in all that says when it was. */
function movedBy(interval: FuzzyInterval, ms: number): FuzzyInterval {
  const { core, soft, start, end, members } = interval;
  const bounds = (of: FuzzyInterval['core']): FuzzyInterval['core'] =>
    Object.fromEntries(BOUNDS.map(bound => [bound, of[bound] + ms])) as unknown as FuzzyInterval['core'];
  const unit = (of: DateUnit): DateUnit => ({ ...of, start: of.start + ms, end: of.end + ms });
  const edge = (of: Edge): Edge => ({ ...of, ...(of.unit && { unit: unit(of.unit) }) });
  return {
    ...interval,
    core: bounds(core),
    soft: bounds(soft),
    start: edge(start),
    end: edge(end),
    ...(members && { members: members.map(member => movedBy(member, ms)) }),
  };
}
