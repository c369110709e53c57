/** Entries put together under what they have in common: their lane, or the years in which they may have begun. */
import type { Extent } from '../base/extent.js';
import { grouped } from '../base/grouped.js';
import { yearsInOrder } from '../time/in-order.js';
import type { CivilMs } from '../time/interval.js';
import type { Entry, Snapshot } from './store.js';
import type { TableGrouping } from './table-arrangement.js';

export type EntryGroup = { readonly entries: readonly Entry[] } & (
  | { readonly kind: 'lane'; readonly lane: number }
  /** Astronomical years, half-open. */
  | { readonly kind: 'years'; readonly years: Extent }
  | { readonly kind: 'undated' }
);

/** So many groups of years at most; else they are groups of ten times as many. */
const MOST_GROUPS = 16;

/**
 * Groups of entries, which keep their order in each; none is empty. Lanes come in their order; years from the first to the last,
 * by the earliest time at which each entry may have begun, or else by its latest end, and what nothing dates after them. With `descending` lanes and
 * years come from the last to the first. Years stand alone, or in tens, hundreds and so on, so that there are 16 groups at most.
 */
export function groupEntries(
  entries: readonly Entry[],
  by: TableGrouping,
  { lanes }: Pick<Snapshot, 'lanes'>,
  { descending = false }: { readonly descending?: boolean } = {},
): readonly EntryGroup[] {
  const direction = descending ? -1 : 1;
  if (by === 'lane') {
    const groups = grouped(entries, ({ lane }) => lane);
    const order = descending ? [...lanes.keys()].reverse() : [...lanes.keys()];
    return order.flatMap(lane => {
      const own = groups.get(lane);
      return own ? [{ kind: 'lane', lane, entries: own }] : [];
    });
  }
  const yearAt = yearsInOrder();
  const yearOf = (entry: Entry): number | undefined =>
    entry.dated ? yearAt(firstMomentOf(entry)) : undefined;
  const step = stepFor(new Set(entries.map(yearOf)));
  const groups = grouped(entries, entry => {
    const year = yearOf(entry);
    return year === undefined ? year : Math.floor(year / step) * step;
  });
  const undated = groups.get(undefined);
  groups.delete(undefined);
  return [
    ...[...groups]
      .sort(([a], [b]) => direction * (a! - b!))
      .map(([start, own]): EntryGroup => {
        return { kind: 'years', years: { start: start!, end: start! + step }, entries: own };
      }),
    ...(undated ? [{ kind: 'undated' as const, entries: undated }] : []),
  ];
}

/**
 * The first moment at which an entry may have begun, or else the last of its end, or what is known besides. Ends are the first moment
 * after: "by 1999" belongs to that year.
 */
export function firstMomentOf(entry: Entry): CivilMs {
  const { brief } = entry;
  if (brief) return brief.start;
  const { earliestStart, latestEnd, latestStart, earliestEnd } = entry.interval.core;
  return [earliestStart, latestEnd - 1, latestStart, earliestEnd - 1].find(Number.isFinite) ?? 0;
}

/** How many years a group has, of these. */
function stepFor(years: ReadonlySet<number | undefined>): number {
  const known = [...years].filter(year => year !== undefined);
  let step = 1;
  while (new Set(known.map(year => Math.floor(year / step))).size > MOST_GROUPS) step *= 10;
  return step;
}
