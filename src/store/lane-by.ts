/**
 * Lanes by another field than the category: by person, by place, by what an event is part of, by a field of the author's own.
 * Loaded where an attribute asks for it, or where a document is about several people.
 */
import { memo } from '../base/memo.js';
import { PART, type Steps } from '../base/steps.js';
import type { Category, TimelineDocument, TimelineEvent } from '../model/document.js';
import { deriveStore, inLanes, uncounted } from './derive-store.js';
import type { Certainty, Status } from './filter.js';
import { laneSteps } from './lane-steps.js';
import { REST_LANE, type Lane } from './lanes.js';
import type { Snapshot, Store } from './store.js';

/** The fields that lanes can go by; any that begins with `x-` is one, too. Of `tags` the first, of `parent` the topmost. */
export const LANE_FIELDS = ['category', 'subject', 'status', 'certainty', 'place', 'tags', 'parent'] as const;

export type LaneField = (typeof LANE_FIELDS)[number] | `x-${string}`;

/** What lanes are called that the document has no word for. */
export interface LaneWords {
  /** The lane of events that have no value there. */
  readonly none?: string;
  /** The lane of values past the cap. */
  readonly rest?: string;
  /** Of statuses and certainties. */
  readonly values?: Readonly<Record<Status | Certainty, string>>;
}

const NO_WORDS: LaneWords = {};

/** The field that lanes go by where nobody says which: by subject where events are about two or more, else by category. */
export const laneFieldOf = memo(({ events }: TimelineDocument): LaneField => {
  const first = events.find(({ subject }) => subject)?.subject;
  return first !== undefined && events.some(({ subject }) => subject && subject !== first)
    ? 'subject'
    : 'category';
});

/** Whether text names a field that lanes of these events can go by. */
export const isLaneField = (text: string, doc: TimelineDocument): text is LaneField =>
  LANE_FIELDS.some(field => field === text) ||
  (text.startsWith('x-') && doc.events.some(event => textOf(event[text as `x-${string}`]) !== ''));

/**
 * The store with its lanes by a field; `store` itself where that is the category and they go by it already.
 *
 * Lanes stand as declared (`categories`, `subjects`) or as kinds have their order (`status`, `certainty`), else as they first
 * appear in time; what has no value there is in the last one. There are as many at most as of categories. The ids of other
 * lanes than those by category begin with the field (`place:Paris`), so that none is taken for that of a category. To be
 * called before anything is left out. The same store for the same arguments. Linear.
 */
export const laneStoreBy = (store: Store, field: LaneField, words: LaneWords = NO_WORDS): Store =>
  field === 'category' && store.snapshot().laneField === undefined ? store : lanedStores(store)(words)(field);

const lanedStores = memo((store: Store) =>
  memo((words: LaneWords) => {
    const made = new Map<LaneField, Store>();
    return (field: LaneField): Store => {
      const known = made.get(field) ?? lanedStore(store, { doc: store.doc, field, words });
      made.set(field, known);
      return known;
    };
  }),
);

interface Laning {
  readonly doc: TimelineDocument;
  readonly field: LaneField;
  readonly words: LaneWords;
}

/** It leaves nothing out: it is the whole. */
function lanedStore(store: Store, laning: Laning): Store {
  const { whole: _, ...derived } = deriveStore(store, snapshot => lanedSteps(snapshot, laning));
  return { ...derived, ...(store.whole && { whole: store.whole }) };
}

function* lanedSteps(snapshot: Snapshot, laning: Laning): Steps<Snapshot> {
  const { field, words, doc } = laning;
  const idOf = readerOf(laning);
  const ids: string[] = [];
  for (const [i, { event }] of snapshot.entries.entries()) {
    if (i % PART === 0) yield;
    ids.push(idOf(event));
  }
  const { lanes, laneAt } = yield* laneSteps(ids.length, place => ids[place]!, declaredFor(laning));
  const titles = field === 'parent' ? new Map(doc.events.map(({ id, title }) => [id, title])) : undefined;
  const labelOf = ({ id, label }: Lane): string => {
    if (id === REST_LANE) return words.rest ?? '';
    return id === '' ? (words.none ?? '') : titles?.get(id) || label;
  };
  const entries = yield* inLanes(snapshot.entries, (_, place) => laneAt(place));
  const { laneField: _, ...rest } = uncounted(snapshot);
  return {
    ...rest,
    // The same events are to fit.
    ...(snapshot.toFit && !snapshot.density && { toFit: snapshot.toFit }),
    ...(field !== 'category' && { laneField: field }),
    entries,
    lanes: lanes.map((lane): Lane => ({
      ...lane,
      label: labelOf(lane),
      id: field === 'category' || lane.id === REST_LANE ? lane.id : `${field}:${lane.id}`,
    })),
  };
}

/** What an event has in the field, as text; empty where it has nothing there. */
function readerOf({ field, doc }: Laning): (event: TimelineEvent) => string {
  switch (field) {
    case 'status':
      return ({ status = 'happened' }) => status;
    case 'certainty':
      return ({ certainty = 'certain' }) => certainty;
    case 'tags':
      return ({ tags = [] }) => tags[0] ?? '';
    case 'parent':
      return topmostIn(doc);
    default:
      return event => textOf(event[field]);
  }
}

const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? value.trim()
    : ['number', 'boolean'].includes(typeof value)
      ? String(value)
      : '';

const KINDS: Readonly<Record<'status' | 'certainty', readonly (Status | Certainty)[]>> = {
  status: ['happened', 'planned', 'cancelled'],
  certainty: ['certain', 'probable', 'disputed'],
};

function declaredFor({ field, doc, words }: Laning): readonly Category[] {
  if (field === 'category') return doc.categories ?? [];
  if (field === 'subject') return doc.subjects ?? [];
  if (field !== 'status' && field !== 'certainty') return [];
  return KINDS[field].map(id => ({ id, label: words.values?.[id] ?? id }));
}

/** Id of the event that one is a part of, however far up; its own where it has parts alone, none where it stands alone. */
function topmostIn({ events }: TimelineDocument): (event: TimelineEvent) => string {
  const parents = new Map(events.flatMap(({ id, parent }) => (parent === undefined ? [] : [[id, parent]])));
  const hasParts = new Set(parents.values());
  const known = new Map<string, string>();
  return ({ id }) => {
    if (!parents.has(id) && !hasParts.has(id)) return '';
    const way: string[] = [];
    let at = id;
    // Parents that go round in a circle end where they come back.
    for (
      const seen = new Set<string>();
      !known.has(at) && parents.has(at) && !seen.has(at);
      at = parents.get(at)!
    ) {
      seen.add(at);
      way.push(at);
    }
    const top = known.get(at) ?? at;
    for (const each of way) known.set(each, top);
    return top;
  };
}
