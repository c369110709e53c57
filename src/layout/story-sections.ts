/**
 * The story's order and its landmarks: entries in time order, parted by the year in which each is known to begin, or by
 * the stretch of years in which it may.
 */
import { PART, type Steps } from '../base/steps.js';
import type { Locale } from '../locale/locale.js';
import { formatYear } from '../locale/format-date.js';
import { say } from '../locale/say.js';
import type { Entry } from '../store/store.js';
import { toComponents } from '../time/civil.js';
import { yearsInOrder } from '../time/in-order.js';

/** Years in which something begins, astronomical and inclusive; infinite where nobody knows. */
export interface Years {
  readonly from: number;
  readonly to: number;
}

/** Entries that follow each other under one landmark. */
export interface StorySection extends Years {
  readonly entries: readonly Entry[];
}

interface Placed extends Years {
  readonly entry: Entry;
  /** Before or after others of its run. */
  readonly place: 0 | 1 | 2;
}

/**
 * Entries (in time order) in sections, earliest first.
 *
 * Within one year of their place in time order, those whose start has no earliest bound go first and those whose start
 * is not known to the year go last, so that a year is named once. That never goes against known order, which tightens
 * the bounds it needs; entries in a contradiction keep their own, so nothing is moved across them. O(n).
 */
export function* sectionSteps(entries: readonly Entry[]): Steps<readonly StorySection[]> {
  const sections: (StorySection & { readonly entries: Entry[] })[] = [];
  for (const run of (yield* runsOf(entries)).reverse())
    for (const place of PLACES)
      for (let i = run.length - 1; i >= 0; i--) {
        if (i % PART === 0) yield;
        const { entry, from, to, place: own } = run[i]!;
        if (own !== place) continue;
        const last = sections.at(-1);
        if (last?.from === from && last.to === to) last.entries.push(entry);
        else sections.push({ from, to, entries: [entry] });
      }
  return sections;
}

const PLACES = [0, 1, 2] as const;

/** What stays together in time order, both from the end: what has no start goes with the next that has. */
function* runsOf(entries: readonly Entry[]): Steps<Placed[][]> {
  const runs: Placed[][] = [];
  const years = yearsInOrder();
  let year: number | undefined;
  for (let i = entries.length - 1; i >= 0; i--) {
    if (i % PART === 0) yield;
    const entry = entries[i]!;
    const { earliestStart, latestStart, latestEnd } = entry.interval.core;
    const from = years(earliestStart);
    const to = latestStart === earliestStart ? from : years(latestStart);
    const began = from > -Infinity ? from : (year ?? years(latestEnd));
    if (entry.conflict || began !== year) runs.push([]);
    year = entry.conflict ? undefined : began;
    const place = from === -Infinity ? 0 : from === to ? 1 : 2;
    runs.at(-1)!.push({ entry, from, to, place });
  }
  return runs;
}

/** The astronomical year that holds `at`; infinite where `at` is. */
export const yearOf = (at: number): number => (Number.isFinite(at) ? toComponents(at).year : at);

/** "2024", "2024 – 2026", "by 2024", "not before 2024"; empty where nothing is known. */
export function sectionLabel({ from, to }: Years, locale: Locale): string {
  const { time } = locale.messages;
  const [first, last] = [from, to].map(year => (Number.isFinite(year) ? formatYear(year, locale) : ''));
  if (first === last) return first!;
  if (!first) return say(locale, time.by, { date: last!, form: 'year' });
  return last
    ? say(locale, time.dash, { from: first, to: last })
    : say(locale, time.notBefore, { date: first, form: 'year' });
}
