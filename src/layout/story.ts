/**
 * The story: a snapshot told from one end of time to the other, as items one below the other. Landmarks are years;
 * under one stands only what is known to begin then. Plans stand beyond the as-of line, what nothing dates at the end.
 */
import { allOf, PART, type Steps } from '../base/steps.js';
import type { Locale } from '../locale/locale.js';
import { describeTime } from '../locale/describe-time.js';
import { knownOn } from '../locale/known-on.js';
import type { StoryBand, StoryEvent, StoryGroup, StoryItem, StoryRail } from '../scene/story.js';
import type { Stretch } from '../store/editorial-of.js';
import type { Entry, Snapshot } from '../store/store.js';
import type { StoryOrder } from '../store/story-order.js';
import { toComponents } from '../time/civil.js';
import { DAY_MS, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { isLead } from './item.js';
import { amongStops, partedBands, sectionsWith, type ToldBand } from './story-bands.js';
import { softEdgesOf } from './story-glyph.js';
import type { StoryCluster } from './story-groups.js';
import { groupSteps, MOST_IN_GROUP } from './story-groups.js';
import { railSteps, type RailStop } from './story-rails.js';
import type { Years } from './story-sections.js';
import { sectionLabel, sectionSteps } from './story-sections.js';

export interface StoryOptions {
  readonly locale: Locale;
  readonly order: StoryOrder;
  /** What an editor has along time: it is told where it begins. */
  readonly bands?: readonly Stretch[] | undefined;
}

/**
 * Every event of the snapshot, in exactly one item. Cost: what the snapshot holds, once; words for dates are made when
 * they are read, so a long story costs what is shown of it. The last story of each snapshot is kept.
 */
export const storyOf = (snapshot: Snapshot, options: StoryOptions): readonly StoryItem<Entry>[] =>
  allOf(storySteps(snapshot, options));

/** The same in parts; none where it is kept. */
export function* storySteps(
  snapshot: Snapshot,
  { locale, order, bands = NO_BANDS }: StoryOptions,
): Steps<readonly StoryItem<Entry>[]> {
  const last = stories.get(snapshot);
  if (last?.locale === locale && last.order === order && last.bands === bands) return last.items;
  const items = yield* tell(snapshot, locale, order === 'latest-first', bands);
  stories.set(snapshot, { locale, order, bands, items });
  return items;
}

const NO_BANDS: readonly Stretch[] = [];

const stories = new WeakMap<Snapshot, StoryOptions & { readonly items: readonly StoryItem<Entry>[] }>();

/** Entries, each in time order: those of the time that is known, plans and what else lies ahead of it, what nothing dates. */
function* partedSteps({
  asOf = Infinity,
  entries,
}: Snapshot): Steps<Readonly<Record<'past' | 'later' | 'undated', readonly Entry[]>>> {
  const [past, later, undated]: Entry[][] = [[], [], []];
  for (const [i, entry] of entries.entries()) {
    if (i % PART === 0) yield;
    if (isAhead(entry, asOf)) later!.push(entry);
    else (entry.dated ? past : undated)!.push(entry);
  }
  return { past: past!, later: later!, undated: undated! };
}

function isAhead(entry: Entry, asOf: CivilMs): boolean {
  // What numbers date is no plan.
  if (entry.brief) return entry.brief.start >= asOf;
  const { event, dated, interval } = entry;
  const { earliestStart, latestStart } = interval.core;
  const isPlan = event.status === 'planned' && latestStart >= asOf && asOf < Infinity;
  return (dated && earliestStart >= asOf) || isPlan;
}

/** One place on the spine: events, or a landmark. What lies ahead of the as-of line is in no years. */
type Stop = RailStop &
  Partial<Years> &
  (({ readonly kind: 'events' } & StoryCluster) | ({ readonly kind: 'band' } & ToldBand) | Landmark);

interface Landmark extends RailStop, Partial<Years> {
  readonly kind: 'year' | 'as-of';
  readonly label: string;
}

function* tell(
  snapshot: Snapshot,
  locale: Locale,
  latestFirst: boolean,
  bands: readonly Stretch[],
): Steps<readonly StoryItem<Entry>[]> {
  const { asOf = Infinity } = snapshot;
  const { past, later, undated } = yield* partedSteps(snapshot);
  const { begun, ahead } = partedBands(bands, asOf);
  const stops: Stop[] = [];
  for (const { entries, bands: around, from, to } of sectionsWith(begun, yield* sectionSteps(past))) {
    const year: Stop = { kind: 'year', from, to, entries: [], label: sectionLabel({ from, to }, locale) };
    if (!latestFirst) stops.push(year);
    for (const stop of yield* stopsIn(entries, around, snapshot, { from, to })) stops.push(stop);
    if (latestFirst) stops.push(year);
  }
  if (asOf < Infinity) {
    // T is the end of the day.
    const { year } = toComponents(asOf - DAY_MS);
    stops.push({ kind: 'as-of', from: year, to: year, entries: [], label: knownOn(asOf, locale) });
    for (const stop of yield* stopsIn(later, ahead, snapshot)) stops.push(stop);
  }
  const rails = yield* railSteps(stops);
  const items: StoryItem<Entry>[] = [];
  for (const [i, stop] of stops.entries()) {
    if (i % PART === 0) yield;
    if (stop.kind === 'events') items.push(eventItem(stop, rails[i]!, snapshot, locale));
    else if (stop.kind === 'band') items.push(bandItem(stop, rails[i]!, locale));
    else items.push(landmarkItem(stop, rails[i]!, latestFirst ? [stop, stops[i + 1]] : [stops[i - 1], stop]));
  }
  if (latestFirst) items.reverse();
  return items.concat(undatedItems(undated));
}

/** Events, and what an editor has put around them, as stops. */
function* stopsIn(
  entries: readonly Entry[],
  around: readonly ToldBand[],
  snapshot: Snapshot,
  years?: Years,
): Steps<readonly Stop[]> {
  const stops: Stop[] = [];
  for (const [i, group] of (yield* groupSteps(entries, snapshot)).entries()) {
    if (i % PART === 0) yield;
    stops.push({ kind: 'events', ...group, ...years });
  }
  return amongStops(stops, around, band => ({ kind: 'band', ...band, entries: [], ...years }));
}

/** `earlier` and `later` are it and the stop beside it, between which its room is. */
function landmarkItem(
  { kind, label, from, to }: Landmark,
  rails: readonly StoryRail[],
  [earlier, later]: readonly [Stop | undefined, Stop | undefined],
): StoryItem<Entry> {
  const isYear = kind === 'year' && from === to && Number.isFinite(from);
  return {
    kind,
    ...(isYear && { year: from }),
    label,
    space: spaceBetween(earlier?.to, later?.from),
    rails,
  };
}

/** Steps of extra room for years that nothing fills: 0 to 3. */
function spaceBetween(end = NaN, start = NaN): number {
  const empty = start - end;
  return empty > 1 && empty < Infinity ? Math.min(3, Math.ceil(Math.log2(empty))) : 0;
}

function eventItem(
  { entries, glyph, doubtful, from }: StoryCluster & Partial<Years>,
  rails: readonly StoryRail[],
  snapshot: Snapshot,
  locale: Locale,
): StoryEvent<Entry> | StoryGroup<Entry> {
  const entry = entries[0]!;
  const shared = {
    /** True of all of them. */
    get when(): string {
      return describeTime(hullOf(entries), locale, { planned: entry.event.status === 'planned' });
    },
    glyph,
    doubtful,
    soft: entries.length === 1 ? softEdgesOf(entry) : [],
    ahead: from === undefined,
    rails,
  };
  // Assigned, not spread, which would read the words.
  if (entries.length === 1)
    return Object.assign(shared, {
      kind: 'event' as const,
      entry,
      lead: isLead(entry.brief ? { event: entry.brief } : entry),
    });
  const follows = entries.map(
    ({ event }, i) => i > 0 && snapshot.isKnownBefore(entries[i - 1]!.event.id, event.id),
  );
  return Object.assign(shared, { kind: 'group' as const, entries, follows });
}

const bandItem = (
  { index, band, from }: ToldBand & Partial<Years>,
  rails: readonly StoryRail[],
  locale: Locale,
): StoryBand => ({
  kind: 'band',
  index,
  get when(): string {
    return describeTime(band.interval, locale);
  },
  ahead: from === undefined,
  rails,
});

/** What is known of all the members of a group, which is known in the same way of each. */
function hullOf(entries: readonly Entry[]): FuzzyInterval {
  const [first, ...others] = entries.map(({ interval }) => interval) as [FuzzyInterval, ...FuzzyInterval[]];
  const { min, max } = Math;
  return others.reduce((hull, { core }) => {
    const earliestStart = min(hull.core.earliestStart, core.earliestStart);
    const latestStart = max(hull.core.latestStart, core.latestStart);
    const earliestEnd = min(hull.core.earliestEnd, core.earliestEnd);
    const latestEnd = max(hull.core.latestEnd, core.latestEnd);
    return { ...hull, core: { earliestStart, latestStart, earliestEnd, latestEnd } };
  }, first);
}

/** As many to an item as a group holds, so that an item is never long. */
const undatedItems = (entries: readonly Entry[]): StoryItem<Entry>[] =>
  Array.from({ length: Math.ceil(entries.length / MOST_IN_GROUP) }, (_, i) => ({
    kind: 'undated',
    entries: entries.slice(i * MOST_IN_GROUP, (i + 1) * MOST_IN_GROUP),
    rails: [],
  }));
