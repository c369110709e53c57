/**
 * The story: a snapshot told from one end of time to the other, as items one below the other. Landmarks are years;
 * under one stands only what is known to begin then. Plans stand beyond the as-of line, what nothing dates at the end.
 */
import type { Locale } from '../locale/locale.js';
import { describeTime } from '../locale/describe-time.js';
import { formatAt } from '../locale/format-date.js';
import { say } from '../locale/say.js';
import type { StoryAsOf, StoryItem, StoryRail, StoryYear } from '../scene/story.js';
import type { Entry, Snapshot } from '../store/store.js';
import { toComponents } from '../time/civil.js';
import { DAY_MS } from '../time/interval.js';
import { isLead } from './item.js';
import type { StoryCluster } from './story-groups.js';
import { groupsOf, MOST_IN_GROUP } from './story-groups.js';
import { railsBetween, railsOf } from './story-rails.js';
import type { StorySection } from './story-sections.js';
import { sectionLabel, sectionsOf } from './story-sections.js';

export interface StoryOptions {
  readonly locale: Locale;
  readonly order: 'latest-first' | 'earliest-first';
}

/**
 * Every event of the snapshot, in exactly one item. Cost: what the snapshot holds, once; words for dates are made when
 * they are read, so a long story costs what is shown of it.
 */
export function storyOf(snapshot: Snapshot, { locale, order }: StoryOptions): readonly StoryItem<Entry>[] {
  const { asOf, entries } = snapshot;
  const isAhead = ({ event, interval: { core } }: Entry): boolean =>
    asOf !== undefined &&
    (core.earliestStart >= asOf || (event.status === 'planned' && core.latestStart >= asOf));
  const behind = entries.filter(entry => entry.dated && !isAhead(entry));
  const stops: Stop[] = sectionsOf(behind).flatMap(section =>
    groupsOf(section.entries, snapshot).map(group => ({
      ...section,
      entries: group.entries,
      group,
      section,
    })),
  );
  if (asOf !== undefined) {
    const { year } = toComponents(asOf - DAY_MS);
    stops.push({ entries: [], from: year, to: year });
    stops.push(
      ...groupsOf(entries.filter(isAhead), snapshot).map(group => ({ entries: group.entries, group })),
    );
  }
  const rails = railsOf(stops);
  const told = stops.map((stop, i) => ({ ...stop, rails: rails[i]! }));
  if (order === 'latest-first') told.reverse();
  const items: StoryItem<Entry>[] = [];
  told.forEach((stop, i) => {
    const before = told[i - 1];
    const step =
      order === 'latest-first' ? { earlier: stop, later: before } : { earlier: before, later: stop };
    if (stop.section !== undefined && stop.section !== before?.section) {
      items.push(landmarkOf(stop.section, step, locale));
    }
    items.push(
      stop.group
        ? eventItem(stop.group, stop.rails, snapshot, locale)
        : asOfItem(asOf!, stop.rails, step, locale),
    );
  });
  return [...items, ...undatedItems(entries.filter(entry => !entry.dated && !isAhead(entry)))];
}

/** One place on the spine; the as-of line has no group, what lies ahead of it no section and no years. */
interface Stop extends Partial<Pick<StorySection, 'from' | 'to'>> {
  readonly entries: readonly Entry[];
  readonly group?: StoryCluster;
  readonly section?: StorySection;
}

interface ToldStop extends Stop {
  readonly rails: readonly StoryRail[];
}

/** Two that follow each other, in time. */
interface Step {
  readonly earlier: ToldStop | undefined;
  readonly later: ToldStop | undefined;
}

function landmarkOf(section: StorySection, step: Step, locale: Locale): StoryYear {
  const { earlier, later } = step;
  const isYear = section.from === section.to && Number.isFinite(section.from);
  return {
    kind: 'year',
    key: `year/${section.entries[0]!.event.id}`,
    ...(isYear ? { year: section.from } : {}),
    label: sectionLabel(section, locale),
    space: spaceOf(step),
    rails: earlier && later ? railsBetween(earlier.rails, later.rails) : [],
  };
}

/** T is the end of the day; the day itself is named. */
const asOfItem = (asOf: number, rails: readonly StoryRail[], step: Step, locale: Locale): StoryAsOf => ({
  kind: 'as-of',
  key: 'as-of',
  label: say(locale, locale.messages.knownOn, { date: formatAt(asOf - DAY_MS, 'day', locale) }),
  space: spaceOf(step),
  rails,
});

/** Steps of extra room for years that nothing fills: 0 to 3. */
function spaceOf({ earlier, later }: Step): number {
  const empty = (later?.from ?? NaN) - (earlier?.to ?? NaN);
  return empty > 1 && Number.isFinite(empty) ? Math.min(3, Math.ceil(Math.log2(empty))) : 0;
}

function eventItem(
  group: StoryCluster,
  rails: readonly StoryRail[],
  snapshot: Snapshot,
  locale: Locale,
): StoryItem<Entry> {
  const { entries, sign, widest } = group;
  const { glyph, doubtful } = sign;
  const entry = entries[0]!;
  const shared = {
    key: entry.event.id,
    get when(): string {
      return describeTime(widest.interval, locale, { planned: widest.event.status === 'planned' });
    },
    glyph,
    doubtful,
    rails,
  };
  // Assigned, not spread, which would read the words.
  if (entries.length === 1)
    return Object.assign(shared, { kind: 'event' as const, entry, lead: isLead(entry) });
  const follows = entries.map(
    ({ event }, i) => i > 0 && snapshot.isKnownBefore(entries[i - 1]!.event.id, event.id),
  );
  return Object.assign(shared, { kind: 'group' as const, entries, follows });
}

/** As many to an item as a group holds, so that an item is never long. */
function undatedItems(entries: readonly Entry[]): StoryItem<Entry>[] {
  const count = Math.ceil(entries.length / MOST_IN_GROUP);
  return Array.from({ length: count }, (_, i) => {
    const part = entries.slice(i * MOST_IN_GROUP, (i + 1) * MOST_IN_GROUP);
    return { kind: 'undated', key: `undated/${i}`, entries: part, rails: [] };
  });
}
