/** Which lanes a document has, and in which order: one for each category in use, or for each value of what they go by else. */
import { MOST_LANES } from '../base/caps.js';
import type { Category, TimelineDocument } from '../model/document.js';

export interface Lane {
  /** Category id, empty for events that have none; where lanes go by another field, that one before it: `subject:ada`. */
  readonly id: string;
  /** Empty where the document gives no word for it. */
  readonly label: string;
  /** Index into the palette, a palette name, or a colour the model checked. */
  readonly hue: number | string;
  /** Events in it. */
  readonly count: number;
  /** `count` is an estimate. */
  readonly approximate?: boolean;
  /** Dated events in it, where it is collapsed: they are counted, and none is drawn by itself. */
  readonly collapsed?: number;
}

/** What a reader or a page has made of the lanes, by their ids. */
export interface LaneArrangement {
  /** These come first, in this order; the others follow in the author's. */
  readonly order?: readonly string[];
  readonly collapsed?: readonly string[];
  /** Ids of the events whose parts in the same lane are hidden under them, in the lanes view; where no event has one, it says nothing. */
  readonly families?: readonly string[];
}

/** Id of the lane that takes what is past the cap. */
export const REST_LANE = '\u0000rest';

/** Lanes in order, and in which of them, by index, each of some events is. */
export interface Lanes {
  readonly lanes: readonly Lane[];
  readonly laneOf: Uint16Array;
}

/** Lanes by category, and the lane index of each event of `doc.events`. */
export function lanesOf({ events, categories }: TimelineDocument): Lanes {
  const own = events.map(({ category = '' }) => category);
  const counts = new Map<string, number>();
  for (const id of own) counts.set(id, (counts.get(id) ?? 0) + 1);
  const { lanes, placeOf } = lanesOfCounts(counts, categories);
  return { lanes, laneOf: Uint16Array.from(own, placeOf) };
}

/**
 * Lanes of so many events of each id, which appear in this order; and which lane, by index, those of an id are in.
 *
 * Declared ones come first, by `order`, then as declared; undeclared ones follow as they appear, events without one (`''`)
 * last. What is declared and has no events has no lane.
 */
export function lanesOfCounts(
  counts: ReadonlyMap<string, number>,
  all: readonly Category[] = [],
): { readonly lanes: readonly Lane[]; readonly placeOf: (id: string) => number } {
  const declared = new Map(all.map(category => [category.id, category]));
  const ids = [
    ...[...declared.values()].sort(byOrder).map(({ id }) => id),
    ...[...counts.keys()].filter(id => id !== '' && !declared.has(id)),
    '',
  ].filter(id => counts.get(id));
  const kept = ids.length > MOST_LANES ? ids.slice(0, MOST_LANES - 1) : ids;
  const lanes: Lane[] = kept.map((id, i) => ({
    id,
    label: declared.get(id)?.label ?? id,
    hue: declared.get(id)?.color ?? i,
    count: counts.get(id)!,
  }));
  const indexOf = new Map(kept.map((id, i) => [id, i]));
  if (kept.length < ids.length) {
    const count = ids.slice(kept.length).reduce((sum, id) => sum + counts.get(id)!, 0);
    lanes.push({ id: REST_LANE, label: '', hue: lanes.length, count });
  }
  return { lanes, placeOf: id => indexOf.get(id) ?? lanes.length - 1 };
}

const byOrder = (a: Category, b: Category): number => (a.order ?? Infinity) - (b.order ?? Infinity) || 0;
