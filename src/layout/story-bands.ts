/** Where in the story what an editor has put around the events is told: at the place in time where it begins. */
import type { Stretch } from '../store/editorial-of.js';
import type { Entry } from '../store/store.js';
import { yearOf, type StorySection } from './story-sections.js';

/** A band, or a remark on a stretch of time, and its place among all. */
export interface ToldBand {
  readonly index: number;
  readonly band: Stretch;
}

export interface BandedSection extends StorySection {
  /** In time order. */
  readonly bands: readonly ToldBand[];
}

/** Of the bands those that begin before `asOf`, and those that lie ahead of it, in time order. */
export function partedBands(
  bands: readonly Stretch[],
  asOf: number,
): Readonly<Record<'begun' | 'ahead', readonly ToldBand[]>> {
  const told = bands
    .map((band, index): ToldBand => ({ index, band }))
    // Infinite starts have no difference.
    .sort((a, b) => Number(startOf(a) > startOf(b)) - Number(startOf(a) < startOf(b)));
  return {
    begun: told.filter(each => startOf(each) < asOf),
    ahead: told.filter(each => startOf(each) >= asOf),
  };
}

/** The sections (earliest first), each with the bands that begin in it; years in which only a band begins have their own. */
export function sectionsWith(
  bands: readonly ToldBand[],
  sections: readonly StorySection[],
): readonly BandedSection[] {
  const banded: (BandedSection & { readonly bands: ToldBand[] })[] = sections.map(section => ({
    ...section,
    bands: [],
  }));
  for (const each of bands) {
    const { earliestStart, latestStart } = each.band.interval.core;
    const [from, to] = [yearOf(earliestStart), yearOf(latestStart)];
    const own = banded.findLast(section => section.from === from && section.to === to);
    if (own) {
      own.bands.push(each);
      continue;
    }
    const before = banded.findLastIndex(
      section =>
        section.from > -Infinity && (section.from < from || (section.from === from && section.to < to)),
    );
    banded.splice(before + 1, 0, { from, to, entries: [], bands: [each] });
  }
  return banded;
}

/** Stops (earliest first) with the bands between them: each before the first event that begins when it does, or later. */
export function amongStops<T extends { readonly entries: readonly Entry[] }>(
  stops: readonly T[],
  bands: readonly ToldBand[],
  toStop: (band: ToldBand) => T,
): readonly T[] {
  const all = [...stops];
  for (const each of bands) {
    const next = all.findIndex(
      ({ entries: [entry] }) => entry && entry.interval.core.earliestStart >= startOf(each),
    );
    all.splice(next < 0 ? all.length : next, 0, toStop(each));
  }
  return all;
}

const startOf = ({ band }: ToldBand): number => band.interval.core.earliestStart;
