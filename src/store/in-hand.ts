/** What is in hand of a source, as a store: a document of these events, and counts of the others. */
import type { Extent } from '../base/extent.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { targetsOf } from '../model/relations.js';
import { RELATIONS, type ResolvedTimes } from '../model/resolved-times.js';
import { resolveTimes } from '../model/resolve-times.js';
import type { Density } from './density.js';
import type { Lane } from './lanes.js';
import type { ReadContents } from './read-answer.js';
import { atHand, storeOf, type Snapshot, type Store } from './store.js';
import { entryWith } from './table-entry.js';

export interface InHand {
  readonly contents: ReadContents;
  /** The day that counts where the contents give none, in EDTF. */
  readonly asOf: string | undefined;
  /** Each id once. */
  readonly events: readonly TimelineEvent[];
  readonly density: Density;
  /** There is nothing else. */
  readonly complete: boolean;
}

/** Cost: times and order of what is in hand. */
export function inHandStore({ contents, asOf, events, density, complete }: InHand): Store {
  const { head, extent } = contents;
  const byId = new Map(events.map(event => [event.id, event]));
  const doc: TimelineDocument = { ...head, events: events.map(event => withinReach(event, byId)) };
  const times: ResolvedTimes = resolveTimes(doc, asOf === undefined ? {} : { asOf }).value!;
  const store = storeOf(doc, times);
  if (complete) return store;
  const snapshot = countedIn(store.snapshot(), contents, extent, density);
  const entries = new Map(snapshot.entries.map(entry => [entry.event.id, entry]));
  return {
    ...store,
    entry: id => entries.get(id),
    snapshot: () => snapshot,
    request: atHand(snapshot),
  };
}

/** All lanes, those too of which nothing is in hand, with what they count. */
function countedIn(own: Snapshot, { head, lanes }: ReadContents, extent: Extent, density: Density): Snapshot {
  const categories = new Map(head.categories?.map(category => [category.id, category]));
  const all = lanes.map(({ id, count, approximate }, i): Lane => {
    const { label = id, color = i } = categories.get(id) ?? {};
    return { id, label, hue: color, count, ...(approximate && { approximate }) };
  });
  const placeOf = new Map(all.map(({ id }, i) => [id, i]));
  return {
    ...own,
    complete: false,
    lanes: all,
    entries: own.entries.map(entry => entryWith(entry, { lane: placeOf.get(entry.event.category ?? '')! })),
    extent,
    density,
    // What comes later is to change nothing.
    toFit: { extent, entries: [], leastUnits: 0 },
  };
}

/** The event without what it says of others that are not in hand. */
function withinReach(event: TimelineEvent, byId: ReadonlyMap<string, TimelineEvent>): TimelineEvent {
  const draft: Record<string, unknown> = {};
  let isOther = false;
  for (const [field, value] of Object.entries(event)) {
    if (field === 'parent') {
      if (leadsUp(event, byId)) draft[field] = value;
      else isOther = true;
    } else if ((RELATIONS as readonly string[]).includes(field)) {
      const targets = targetsOf(value as Parameters<typeof targetsOf>[0]);
      const kept = targets.filter(target => {
        const id = typeof target === 'string' ? target : target.event;
        return id !== event.id && byId.has(id);
      });
      if (kept.length === targets.length) draft[field] = value;
      else isOther = true;
      if (kept.length > 0 && kept.length < targets.length) draft[field] = kept;
    } else draft[field] = value;
  }
  return isOther ? (draft as unknown as TimelineEvent) : event;
}

/** What it is part of is in hand, and does not lead back to it. */
function leadsUp(event: TimelineEvent, byId: ReadonlyMap<string, TimelineEvent>): boolean {
  const seen = new Set([event.id]);
  let above = event.parent === undefined ? undefined : byId.get(event.parent);
  if (!above) return false;
  while (above) {
    if (seen.has(above.id)) return false;
    seen.add(above.id);
    above = above.parent === undefined ? undefined : byId.get(above.parent);
  }
  return true;
}
