/**
 * The story's order and its landmarks: entries in time order, parted by the year in which each is known to begin, or by
 * the stretch of years in which it may.
 */
import type { Locale } from '../locale/locale.js';
import { formatYear } from '../locale/format-date.js';
import { say } from '../locale/say.js';
import type { Entry } from '../store/store.js';
import { toCivilMs, toComponents } from '../time/civil.js';

/** Entries that follow each other under one landmark. */
export interface StorySection {
  /** Years in which they begin, astronomical and inclusive; infinite where nobody knows. */
  readonly from: number;
  readonly to: number;
  readonly entries: readonly Entry[];
}

/**
 * Entries (in time order) in sections, earliest first.
 *
 * Within one year of their place in time order, those whose start has no earliest bound go first and those whose start
 * is not known to the year go last, so that a year is named once. That never goes against known order, which tightens
 * the bounds it needs; entries in a contradiction keep their own, so nothing is moved across them. O(n).
 */
export function sectionsOf(entries: readonly Entry[]): StorySection[] {
  const yearOf = createYearOf();
  const sections: { from: number; to: number; entries: Entry[] }[] = [];
  const add = (entry: Entry): void => {
    const { earliestStart, latestStart } = entry.interval.core;
    const [from, to] = [yearOf(earliestStart), yearOf(latestStart)];
    const last = sections.at(-1);
    if (last?.from === from && last.to === to) last.entries.push(entry);
    else sections.push({ from, to, entries: [entry] });
  };
  let run: [startless: Entry[], known: Entry[], ranges: Entry[]] = [[], [], []];
  let year: number | undefined;
  // Startless entries that time order puts after what the run holds; they lead this run or the next one.
  let waiting: Entry[] = [];
  const flush = (): void => {
    run.flat().forEach(add);
    run = [[], [], []];
  };
  const settle = (next: number | undefined): void => {
    const isEarlier = ({ interval }: Entry): boolean => yearOf(interval.core.latestEnd) <= year!;
    const count = next === year ? waiting.length : waiting.findLastIndex(isEarlier) + 1;
    if (waiting.length > 0) run[0] = run[0].concat(waiting.slice(0, count));
    if (next !== year) flush();
    if (waiting.length > count) run[0] = waiting.slice(count);
    waiting = [];
    year = next;
  };
  for (const entry of entries) {
    const { earliestStart, latestStart } = entry.interval.core;
    if (entry.conflict) {
      settle(undefined);
      flush();
      add(entry);
    } else if (earliestStart === -Infinity) {
      waiting.push(entry);
    } else {
      const began = yearOf(earliestStart);
      settle(began);
      run[yearOf(latestStart) === began ? 1 : 2].push(entry);
    }
  }
  settle(undefined);
  flush();
  return sections;
}

/**
 * A function that gives the astronomical year that holds a time; infinite where that is. It remembers the last year, as
 * those that follow each other in time order share it.
 */
function createYearOf(): (at: number) => number {
  let year = 0;
  let start = Infinity;
  let end = -Infinity;
  return at => {
    if (at >= start && at < end) return year;
    if (!Number.isFinite(at)) return at;
    ({ year } = toComponents(at));
    start = toCivilMs({ year });
    end = toCivilMs({ year: year + 1 });
    return year;
  };
}

/** "2024", "2024 – 2026", "by 2024", "2024 or later"; empty where nothing is known. */
export function sectionLabel({ from, to }: StorySection, locale: Locale): string {
  const { time } = locale.messages;
  const name = (year: number): string => formatYear(year, locale);
  if (from === to) return Number.isFinite(from) ? name(from) : '';
  if (Number.isFinite(from) && Number.isFinite(to)) {
    return say(locale, time.dash, { from: name(from), to: name(to) });
  }
  if (Number.isFinite(to)) return say(locale, time.by, { date: name(to) });
  return Number.isFinite(from) ? say(locale, time.orLater, { date: name(from) }) : '';
}
