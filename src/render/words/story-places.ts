/** Which of the events that a story tells of are where in it, by which its pages are counted; and how many in which month. */
import { lowerBound } from '../../base/lower-bound.js';
import { memo } from '../../base/memo.js';
import type { StoryItem } from '../../scene/story.js';
import { monthsOf, type MonthCounts } from '../../store/periods.js';
import type { Entry } from '../../store/store.js';
import type { StoryOrder } from '../../store/story-order.js';

export type Items = readonly StoryItem<Entry>[];

/** Of each item, and at the end of all of them, what is before it. */
interface Before {
  /** Items that tell of events. */
  readonly places: Uint32Array;
  /** Events that they tell of. */
  readonly told: Uint32Array;
}

const beforeIn = memo((items: Items): Before => {
  const places = new Uint32Array(items.length + 1);
  const told = new Uint32Array(items.length + 1);
  for (const [i, item] of items.entries()) {
    const { length } = toldBy(item);
    places[i + 1] = places[i]! + Math.min(1, length);
    told[i + 1] = told[i]! + length;
  }
  return { places, told };
});

/** How many places there are: what leads up to an item that tells of events has its place. */
export const placesIn = (items: Items): number => beforeIn(items).places[items.length]!;

/** The first item of a place, which may lead up to what tells of events; past the last place, and if there is any, all items are before it. */
export function firstAt(place: number, items: Items): number {
  const { places } = beforeIn(items);
  return place > 0 && place >= placesIn(items)
    ? items.length
    : lowerBound(items.length, i => places[i]! < place);
}

/** The item of a place that tells of events. */
export function itemAt(place: number, items: Items): StoryItem<Entry> | undefined {
  const { places } = beforeIn(items);
  return items[lowerBound(items.length, i => places[i]! <= place) - 1];
}

/** Of how many events the items before one tell. */
export const toldBefore = (item: number, items: Items): number => beforeIn(items).told[item]!;

/** The place of an event; undefined where the story does not tell of it. */
export function placeOf(entry: Entry, items: Items): number | undefined {
  const isIt = (each: Entry): boolean => each.order === entry.order && each.event.id === entry.event.id;
  return beforeIn(items).places[items.findIndex(item => toldBy(item).some(isIt))];
}

/** The events that an item tells of. */
export const toldBy = (item: StoryItem<Entry>): readonly Entry[] =>
  item.kind === 'event' ? [item.entry] : 'entries' in item ? item.entries : [];

/** What a story tells in each month. */
const monthsFor = (order: StoryOrder): ((items: Items) => MonthCounts) =>
  memo(items => {
    const { places } = beforeIn(items);
    const entries: Entry[] = [];
    const placeOfEach: number[] = [];
    for (const [i, item] of items.entries())
      for (const entry of toldBy(item)) {
        entries.push(entry);
        placeOfEach.push(places[i]!);
      }
    return monthsOf(entries, { descending: order === 'latest-first', placeOf: i => placeOfEach[i]! });
  });

export const monthsIn = {
  'latest-first': monthsFor('latest-first'),
  'earliest-first': monthsFor('earliest-first'),
};
