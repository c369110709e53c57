/** What is to be in sight of very many events for all of them to be, found step by step. */
import { lengthOf } from '../base/extent.js';
import { PART, type Steps } from '../base/steps.js';
import { DAY_MS, knownExtent } from '../time/interval.js';
import { firstExtent, LOOKED_AT } from './first-extent.js';
import { extentOf, type Entry, type Snapshot } from './store.js';
import { unitOf } from './unit-of.js';

/** Of entries in time order; their extent is that of a snapshot. */
export function* fitSteps(entries: readonly Entry[]): Steps<NonNullable<Snapshot['toFit']>> {
  let [start, end] = [Infinity, -Infinity];
  let [covered, widest] = [Infinity, 0];
  let finest = 0;
  let unit = Infinity;
  for (const [i, entry] of entries.entries()) {
    if (i % PART === 0) yield entries.length;
    const { brief } = entry;
    if (!brief && !entry.dated) continue;
    // A number of ms that is a whole day is dated to the day.
    const isNews = !brief || unit > DAY_MS || brief.start % DAY_MS !== 0;
    const own = isNews ? unitOf(entry) : unit;
    if (own < unit) [unit, finest] = [own, i];
    const time = brief ?? knownExtent(entry.interval.soft);
    widest = Math.max(widest, time.start - covered);
    covered = covered === Infinity ? time.end : Math.max(covered, time.end);
    const all = brief ?? extentOf([entry])!;
    start = Math.min(start, all.start);
    end = Math.max(end, all.end);
  }
  const extent = start <= end ? { start, end } : undefined;
  // Where no gap is wider than a quarter of all time, nothing is far from all others.
  const isGapped = extent && widest > lengthOf(extent) / 4;
  return {
    extent,
    first: isGapped ? firstExtent({ extent, entries }) : extent,
    entries: [...entries.slice(0, LOOKED_AT), ...(finest >= LOOKED_AT ? [entries[finest]!] : [])],
  };
}
