/** Families of which only the head stands in its lane: what is part of it is a thin track under its bar, and a count. */
import { grouped } from '../base/grouped.js';
import { memo } from '../base/memo.js';
import { intl } from '../locale/intl.js';
import type { Locale } from '../locale/locale.js';
import { say } from '../locale/say.js';
import { toolsOf } from '../locale/tools-of.js';
import { deriveStore } from '../store/derive-store.js';
import type { Entry, Snapshot, Store } from '../store/store.js';
import { entryWith } from '../store/table-entry.js';
import { isCrowded } from './crowding.js';
import { inkOf } from './ink.js';
import { drawnInk, standingOf } from './item.js';
import type { HeadEntry } from './piece.js';

/**
 * The store without what stands under the events of these ids in their own lanes; `store` itself where there are no ids. No event
 * is lost: a head has its hidden parts, and they are counted nowhere else. Time that is shown does not hang on it. What nothing
 * dates stays in the list of such, and crowds and lanes that are collapsed stay as they are. To be called after lanes are arranged.
 * Counts are in the words of `locale`. The same store for the same arguments. Cost: what a snapshot holds, once.
 */
export const collapseFamilies = (store: Store, ids: readonly string[], locale: Locale): Store =>
  ids.length === 0 ? store : collapsedStores(store)(ids)(locale);

const collapsedStores = memo((store: Store) =>
  memo((ids: readonly string[]) =>
    memo((locale: Locale) => deriveStore(store, snapshot => collapsed(snapshot, new Set(ids), locale))),
  ),
);

function collapsed(snapshot: Snapshot, ids: ReadonlySet<string>, locale: Locale): Snapshot {
  if (isCrowded(snapshot)) return snapshot;
  const partsOf = partsIn(snapshot);
  const hidden = new Set<Entry>();
  const heads = new Map<Entry, HeadEntry>();
  for (const entry of snapshot.entries) {
    // In a circle the first one hides the others, and they not it.
    if (!ids.has(entry.event.id) || hidden.has(entry)) continue;
    const parts = familyOf(entry, partsOf);
    for (const part of parts) hidden.add(part);
    if (parts.length > 0) heads.set(entry, headOf(entry, parts, locale));
  }
  const shown = snapshot.entries.filter(entry => !hidden.has(entry));
  return heads.size === 0
    ? snapshot
    : { ...snapshot, entries: shown.map(entry => heads.get(entry) ?? entry) };
}

/**
 * The events that have something to hide, in the lanes of a snapshot, or hide it already: by id whether they do. None in a crowd.
 */
export const familyHeads = memo((snapshot: Snapshot): ReadonlyMap<string, boolean> => {
  if (isCrowded(snapshot)) return new Map();
  const open = [...partsIn(snapshot)].filter(([head, parts]) => parts.some(part => part !== head));
  return new Map([
    ...open.map(([head]) => [head.event.id, false] as const),
    ...snapshot.entries.filter(isHead).map(({ event }) => [event.id, true] as const),
  ]);
});

const isHead = ({ hidden }: Entry): boolean => hidden !== undefined;

/** By head what stands right under it, in time order. */
function partsIn({ entries, lanes }: Snapshot): ReadonlyMap<Entry, readonly Entry[]> {
  const isDrawn = ({ dated, lane }: Entry): boolean => dated && lanes[lane]!.collapsed === undefined;
  const drawn = new Map(entries.filter(isDrawn).map(entry => [entry.event.id, entry]));
  const wholeOf = (entry: Entry): Entry | undefined => {
    const whole = drawn.get(entry.event.parent!);
    return whole?.lane === entry.lane ? whole : undefined;
  };
  const parts = grouped([...drawn.values()], wholeOf);
  parts.delete(undefined);
  return parts as ReadonlyMap<Entry, readonly Entry[]>;
}

/** All that is part of it, at any depth; without itself, where that goes round in a circle. In time order. */
function familyOf(head: Entry, partsOf: ReadonlyMap<Entry, readonly Entry[]>): readonly Entry[] {
  const family = new Set([head]);
  // A set goes on to what is added meanwhile.
  for (const member of family) for (const part of partsOf.get(member) ?? []) family.add(part);
  family.delete(head);
  return [...family].sort((a, b) => a.order - b.order);
}

/** The ink of its parts on one track, below those of dates that compete with its own. */
function headOf(entry: Entry, hidden: readonly Entry[], locale: Locale): HeadEntry {
  const track = drawnInk(entry).tracks + 1;
  const ink = hidden.flatMap(part => inkOf(part.interval, standingOf(part)));
  const n = hidden.length;
  const strip = ink.map(piece => ({ ...piece, track }));
  const { hidden: words } = toolsOf(locale).families;
  return {
    ...entryWith(entry, { hiddenWords: say(locale, words, { n }) }),
    hidden,
    strip,
    more: ` +${intl(Intl.NumberFormat, locale.tag).format(n)}`,
  };
}
