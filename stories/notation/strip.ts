/**
 * One row's ink: a small history, laid out and drawn by the library as any other, of which a strip is kept: the marks and
 * the lines of its axis, without lanes and frame. Nothing here draws.
 */
import type { Extent } from '../../src/base/extent.js';
import { readRange } from '../../src/view/read-range.js';
import type { LayoutOptions } from '../../src/layout/drawing.js';
import { layoutTimeline } from '../../src/layout/layout-timeline.js';
import { estimateText } from '../../src/layout/measure.js';
import { english } from '../../src/locale/load-locale.js';
import { parseDocument } from '../../src/model/parse-document.js';
import { resolveTimes } from '../../src/model/resolve-times.js';
import { eventWords, type EventWords } from '../../src/render/words/event-words.js';
import type { Scene, Tick } from '../../src/scene/scene.js';
import { createStore } from '../../src/store/create-store.js';
import type { Store } from '../../src/store/store.js';
import { DAY_MS } from '../../src/time/interval.js';
import type { NotationGroup, NotationRow } from '../samples/notation.js';
import { AS_OF, type SampleEvent } from '../timeline.js';

/** Id of the event that a row is about. */
export const IT = 'it';

/** What a row is made from, read and worked out once. */
export interface ReadRow {
  readonly row: NotationRow;
  readonly store: Store;
  readonly words: EventWords;
  /** The time that is shown; absent where nothing is dated. */
  readonly range: Extent | undefined;
}

export function readRow(row: NotationRow, { range, beside = [] }: NotationGroup): ReadRow {
  const { value } = parseDocument({ asOf: AS_OF, events: eventsOf(row, beside) });
  if (value === undefined) throw new TypeError(`no document: ${JSON.stringify(row)}`);
  const store = createStore(value, resolveTimes(value).value);
  const { extent } = store.snapshot();
  return {
    row,
    store,
    words: eventWords(store.entry(IT)!, { store, locale: english }),
    range: extent && (readRange(row.range ?? range ?? '') ?? around(extent)),
  };
}

/** The event of a row, and those that it refers to. */
const eventsOf = ({ event, beside = [] }: NotationRow, others: readonly SampleEvent[]): object[] => [
  ...others,
  ...beside,
  { title: '', ...event, id: IT },
];

/** Room on either side of what is known: a part of its length, days at least. */
function around({ start, end }: Extent): Extent {
  const room = Math.max((end - start) * 0.4, 10 * DAY_MS);
  return { start: start - room, end: end + room };
}

/** Where the top of the first bar stands in a strip, and the room that is left under the last one. */
const BAR_TOP = 24;
const BELOW = 9;
/** Between a title and its ink. */
const GAP = 2;

export interface Strip {
  /** The scene, moved up to the strip; its grid is longer than the strip, for the row may be higher. */
  readonly scene: Scene;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly titles: readonly StripTitle[];
}

/** Over the ink of an event, without the date that stands beside it elsewhere. */
export interface StripTitle {
  readonly event: string;
  readonly title: string;
  readonly sign: string;
  readonly cancelled: boolean;
  readonly x: number;
  readonly y: number;
}

/** The grid goes on as far as the row is high, which only the page knows. */
const GRID_HEIGHT = 2_000;

/** The strip of a row, `width` CSS px wide; undefined where there is nothing to draw. */
export function stripOf({ row, store, range }: ReadRow, width: number): Strip | undefined {
  if (range === undefined || width <= 0) return undefined;
  const options: LayoutOptions = { width, measureText: estimateText, locale: english };
  const scene = layoutTimeline(store, { view: 'lanes', range }, options);
  const { labels, marks, plot, axis } = scene;
  const up = Math.min(...labels.map(({ y, height }) => y + height + GAP)) - BAR_TOP;
  return {
    scene: {
      ...scene,
      height: GRID_HEIGHT,
      plot: { ...plot, y: 0, height: GRID_HEIGHT },
      axis: { ...axis, height: 0 },
      // What a row is about has a colour of its own; what it refers to is quieter.
      lanes: ['blue', 'slate'].map(hue => ({ ...scene.lanes[0]!, hue })),
      marks: marks.map(mark => ({ ...mark, y: mark.y - up, lane: mark.event === IT ? 0 : 1 })),
    },
    height: plot.y + plot.height - up + BELOW,
    ticks: namedTicks(axis.ticks, width),
    titles: labels.map(({ event, title, sign = '', cancelled = false, y, height }): StripTitle => {
      const shown = row.event.title === undefined ? '' : title;
      const last = width - estimateText(`${shown} ${sign}`, 'title');
      // Its own date is above those that compete with it.
      const own = marks.filter(mark => mark.event === event && mark.y < y + height + BELOW);
      const first = Math.min(...own.map(mark => mark.x));
      return { event, sign, cancelled, title: shown, x: Math.max(0, Math.min(first, last)), y: y - up };
    }),
  };
}

/** Ticks whose names fit in one line: landmarks first. */
function namedTicks(ticks: readonly Tick[], width: number): readonly Tick[] {
  const taken: Extent[] = [];
  return ticks.filter(({ x, label, level }) => {
    if (label === '') return false;
    const end = x + estimateText(label, level === 'coarse' ? 'landmark' : 'tick') + 12;
    if (end > width || taken.some(other => x < other.end && end > other.start)) return false;
    taken.push({ start: x, end });
    return true;
  });
}
