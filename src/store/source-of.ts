/** The narrow interface before a store that holds all: what a server may answer with, and what stands in for one in tests. */
import { overlaps, type Extent } from '../base/extent.js';
import { DAY_MS } from '../time/interval.js';
import { drawnExtent } from './drawn-extent.js';
import { importanceOf } from './importance.js';
import { lanesOf } from './lanes.js';
import { searchOf } from './search.js';
import { anchorOf, type Entry, type Store } from './store.js';
import type { SourceDensity, SourceWindow, TimelineSource } from './timeline-source.js';

/**
 * A source that answers with what a store holds: lanes by category, of which a source has at most 24; without what an editor added.
 * What has no date is in the answer to every request for events, after the others. Cost of a request: what the store holds.
 */
export function sourceOf(store: Store): TimelineSource {
  const { doc } = store;
  const { entries, extent } = store.snapshot();
  const { lanes, laneOf } = lanesOf(doc);
  const laneById = new Map(doc.events.map(({ id }, at) => [id, lanes[laneOf[at]!]!.id]));
  const placeById = new Map(doc.events.map(({ id }, at) => [id, at]));
  const all = timeOf(extent);

  /** As the document has them; of too many the important ones. */
  function eventsIn(window: SourceWindow): readonly Entry[] {
    const own = entries.filter(entry => !entry.dated || overlaps(timeOf(drawnExtent(entry)), window));
    const weightiest = own
      .sort((a, b) => Number(b.dated) - Number(a.dated) || importanceOf(b) - importanceOf(a))
      .slice(0, window.most);
    return weightiest.sort((a, b) => placeById.get(a.event.id)! - placeById.get(b.event.id)!);
  }

  function densitiesIn({ start, end, bins }: SourceWindow): readonly SourceDensity[] {
    const counts = new Map(lanes.map(({ id }) => [id, Array.from({ length: bins }, () => 0)]));
    for (const entry of entries) {
      const bin = Math.floor(((anchorOf(entry) - start) / (end - start)) * bins);
      if (entry.dated && bin >= 0 && bin < bins) counts.get(laneById.get(entry.event.id)!)![bin]! += 1;
    }
    return [...counts].map(([lane, own]) => ({ lane, counts: own }));
  }

  const { title, locale, asOf, subjects, sources, margin, seasons } = doc;
  const own = Object.entries({ title, locale, asOf, subjects, sources, margin, seasons });
  return {
    contents: () =>
      Promise.resolve({
        ...Object.fromEntries(own.filter(([, value]) => value !== undefined)),
        extent: all,
        lanes: lanes.map(({ id, label, hue, count }) => ({
          id,
          count,
          ...(label !== id && { label }),
          ...(typeof hue === 'string' && { color: hue }),
        })),
      }),
    request: window =>
      Promise.resolve({
        ...(window.bins > 0 && { densities: densitiesIn(window) }),
        ...(window.most > 0 && { events: eventsIn(window).map(({ event }) => event) }),
      }),
    event: id => Promise.resolve(store.entry(id)?.event),
    search: (text, most) => {
      const { ids } = searchOf(store).find(text);
      return Promise.resolve(ids.slice(0, most).map(id => store.entry(id)!.event));
    },
  };
}

/** A moment of no length is in the ms that it begins. */
const timeOf = (extent: Extent | undefined): Extent =>
  extent ? { start: extent.start, end: Math.max(extent.end, extent.start + 1) } : { start: 0, end: DAY_MS };
