/**
 * A first picture that nobody sees, drawn on a page that has no timeline yet: a browser compiles what it runs, so that the reader's own
 * is drawn in two thirds of the time. It is of a history of its own, by the code that reads and draws any other, and off the page.
 */
import { render } from 'lit';
import { indexLanes } from '../layout/crowd-index.js';
import { fitRange } from '../layout/fit.js';
import { english } from '../locale/load-locale.js';
import { DAY_MS } from '../time/interval.js';
import type { OnDemand } from './controllers/on-demand.js';
import type * as HeaderModule from './header-part.js';
import { whenIdle, type IdleMoment } from './idle.js';
import { isDoneIn } from './next-task.js';
import { readSteps, withLanes } from './read-many.js';
import { timelineSteps } from './read-timeline.js';
import { rehearse } from './rehearsal.js';
import type { ViewParts } from './views.js';

/** Events of the history: as many as are read in parts. */
const EVENTS = 700;
const LANES = 5;
/** The day that its knowledge dates from. */
const TODAY = '2020-01-01';
/** Of a plot, px. */
const SIZE = { width: 1000, height: 600 };
/** Frames of it: the second finds what the first has made. */
const FRAMES = 2;

/** Widths of text, px: nobody sees whether it fits. */
const about = ({ length }: string): number => 7 * length;

let isRehearsed = false;

/** Once for a page, in idle moments. What draws counts of events is `clusterItems`. */
export function rehearseFirst(clusterItems: unknown, own: typeof HeaderModule): void {
  if (isRehearsed) return;
  isRehearsed = true;
  const steps = firstPicture(clusterItems, own);
  const goOn = (moment: IdleMoment): void => {
    if (!isDoneIn(steps, moment.timeRemaining() - 1)) whenIdle(goOn);
  };
  whenIdle(goOn);
}

export function* firstPicture(clusterItems: unknown, own: typeof HeaderModule): Generator<unknown, void> {
  const parts = {
    ...{ gaps: absent, lanes: absent, editorial: absent },
    header: { ...absent, module: own, get: () => own } as unknown as OnDemand<typeof HeaderModule>,
    crowd: { ...absent, module: { clusterItems } } as unknown as ViewParts['crowd'],
  };
  const options = { asOf: undefined, today: TODAY, solver: absent, references: absent, door: absent };
  const steps = timelineSteps({ events: history() }, options);
  const { store } = yield* withLanes(
    readSteps({ steps, options }, () => undefined),
    () => true,
    take => take({ indexLanes }),
  );
  const snapshot = store!.snapshot();
  const drawn = { ...SIZE, measureText: about, locale: english };
  const all = fitRange(snapshot, drawn);
  yield;
  const frame = { snapshot, options: drawn, all, first: all };
  const frames = rehearse({ scenes: { frame, scene: undefined }, store: () => store, parts: () => parts });
  for (let i = 0; i < FRAMES; i += 1) yield frames.next();
  const away = document.createElement('div');
  render(own.summary(store!, english), away);
  render(own.toolbar({ locale: english, view: 'lanes', query: undefined, filter: absent }), away);
}

/** A part that is not fetched. */
const absent = {
  module: undefined,
  failed: false,
  pending: undefined,
  get: () => undefined,
} as OnDemand<never>;

/** Spans and moments in some lanes, with numbers and with text. */
const history = (): readonly object[] =>
  Array.from({ length: EVENTS }, (_, i) => {
    const start = ((i * 7919) % EVENTS) * 20 * DAY_MS;
    const base = { id: `e${i}`, title: `Event ${i}`, category: `c${i % LANES}` };
    if (i % 7 === 0) return { ...base, when: new Date(start).toISOString().slice(0, 10) };
    return { ...base, start, ...(i % 2 === 0 && { end: start + 400 * DAY_MS }) };
  });
