/** A small document put before the parts of the layout: entries by id, and a zoom to draw them at. */
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { zoomOf } from '../../src/layout/drawing.js';
import { estimateText } from '../../src/layout/measure.js';
import type { Zoom } from '../../src/layout/zoom.js';
import { english } from '../../src/locale/load-locale.js';
import type { Entry, Snapshot, Store } from '../../src/store/store.js';
import { DAY_MS } from '../../src/time/interval.js';
import { storeOf } from '../random-document.js';

export interface Stage {
  readonly store: Store;
  readonly snapshot: Snapshot;
  readonly options: LayoutOptions;
  readonly entry: (id: string) => Entry;
  /** Px from the origin of a zoom count from the earliest day that the document dates. */
  readonly zoom: (pxPerDay: number, plotWidth?: number) => Zoom;
}

export interface StageOptions {
  readonly width?: number;
  /** The day of the knowledge; null where there is none. */
  readonly asOf?: string | null;
  readonly categories?: readonly object[];
}

/** `events` as an author writes them; known on 10 February 2026. */
export function stage(
  events: readonly object[],
  { width = 1000, asOf = '2026-02-10', categories = [] }: StageOptions = {},
): Stage {
  const store = storeOf({ events, categories }, asOf);
  const snapshot = store.snapshot();
  const options: LayoutOptions = { width, measureText: estimateText, locale: english };
  return {
    store,
    snapshot,
    options,
    entry: id => store.entry(id)!,
    zoom: (pxPerDay, plotWidth = width) => zoomOf(snapshot, options, plotWidth, pxPerDay / DAY_MS),
  };
}
