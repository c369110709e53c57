/** The summary sentence of what a store holds. */
import type { Locale } from '../../locale/locale.js';
import { summarise } from '../../locale/summarise.js';
import type { Entry, Snapshot } from '../../store/store.js';
import { isApproximate } from '../../time/interval.js';

/** Empty where there are no events. */
export function summaryOf({ entries }: Snapshot, locale: Locale): string {
  if (entries.length === 0) return '';
  const dated = entries.filter(entry => entry.dated);
  const first = pick(dated, ({ interval: { core } }) => -core.earliestStart);
  const last = pick(dated, ({ interval: { core } }) => core.latestEnd);
  const hasOwnDate = ({ interval: { start, end } }: Entry): boolean => Boolean(start.unit ?? end.unit);
  return summarise(
    {
      events: entries.length,
      ...(first && last ? { first: first.interval, last: last.interval } : {}),
      approximate: entries.filter(
        ({ interval: { start, end } }) => isApproximate(start.knowledge) || isApproximate(end.knowledge),
      ).length,
      workedOut: dated.filter(entry => !hasOwnDate(entry)).length,
      undated: entries.length - dated.length,
      conflicting: entries.filter(({ conflict }) => conflict).length,
    },
    locale,
  );
}

/** The entry with the greatest finite value. */
function pick(entries: readonly Entry[], valueOf: (entry: Entry) => number): Entry | undefined {
  let best: Entry | undefined;
  let most = -Infinity;
  for (const entry of entries) {
    const value = valueOf(entry);
    if (!Number.isFinite(value) || value <= most) continue;
    most = value;
    best = entry;
  }
  return best;
}
