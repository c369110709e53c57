// The side of the measurement that runs in the page: the clock, the frames, the count. A subject has a `name` and
// `mount(container, events) → { show(start, end) }` (or a promise of it), which is done when its picture is there. Where what
// it paints first is not yet its events it has `shows(container)`, too: whether some of them are there. One whose events can change
// gives `change(changes)` beside `show`, a promise that is kept when they are there. One that first brings events into a form of its
// own says when it had them so (`given`, on the page's clock).
import { END, makeChanges, makeEvents, START, YEAR_MS } from './data.mjs';

const MIDDLE = (START + END) / 2;
/** Window while panning. */
const PAN_MS = 10 * YEAR_MS;
/** Places at which elements and nodes are counted, of a zoom and of a pan. */
const LOOKS = 12;
/** When a movement ends early, and the looks on the way: some need a second for a frame. */
const MOVING_MS = 10_000;

/** Visible time of frame `i` of `frames`. A zoom goes from all to a year, a pan goes on by its own width. */
const WINDOWS = {
  zoom(i, frames) {
    const width = (END - START) * (YEAR_MS / (END - START)) ** ((i + 1) / frames);
    return [MIDDLE - width / 2, MIDDLE + width / 2];
  },
  pan(i, frames) {
    const start = MIDDLE - PAN_MS / 2 + ((i + 1) / frames) * PAN_MS;
    return [start, start + PAN_MS];
  },
};

const nextFrame = () => new Promise(resolve => requestAnimationFrame(resolve));

/** Puts the measurement of `subject` at `window.bench`, for the driver to call. */
export function expose(subject) {
  const container = document.querySelector('main');
  let events;
  let picture;
  let size;

  window.bench = {
    /** `settleMs` is how long at most the page is waited for each time, until it has nothing to do. */
    async prepare(n, { settleMs = 8000 } = {}) {
      mostSettleMs = settleMs;
      events = makeEvents(n);
      size = n;
      await document.fonts.ready;
      await settle();
    },

    /**
     * Ms until the subject has the events in its own form, until something of them is seen, until the picture is there, and until the
     * second animation frame after that. The events are then no longer held here.
     */
    async mount() {
      await nextFrame();
      performance.mark('mount');
      const began = performance.now();
      const seen = firstSeen(subject, container);
      picture = await subject.mount(container, events);
      const loaded = performance.now() - began;
      await nextFrame();
      await nextFrame();
      const firstFrame = performance.now() - began;
      await settle();
      performance.mark('mount-end');
      events = undefined;
      const given = picture.given && picture.given - began;
      return { given, loaded, firstFrame, firstSeen: (await seen) - began };
    },

    /** A movement of `frames` frames, each with a mark at its start; what is put off counts for the last one. */
    async move(kind, frames) {
      picture.show(...WINDOWS[kind](-1, frames));
      await settle();
      const began = performance.now();
      for (let i = 0; i < frames && performance.now() - began < MOVING_MS; i++) {
        await nextFrame();
        performance.mark(kind);
        picture.show(...WINDOWS[kind](i, frames));
      }
      for (let i = 0; i < 4; i++) {
        await nextFrame();
        if (i === 0) performance.mark(`${kind}-end`);
      }
    },

    /** `frames` frames with changes of events in each, while time stands still; false where the subject knows of none. */
    async stream(frames) {
      if (!picture.change) return false;
      const all = Array.from({ length: frames }, (_, i) => makeChanges(size, i));
      picture.show(...WINDOWS.pan(-1, frames));
      await settle();
      const began = performance.now();
      let shown;
      for (let i = 0; i < frames && performance.now() - began < MOVING_MS; i++) {
        await nextFrame();
        performance.mark('stream');
        shown = picture.change(all[i]);
      }
      await shown;
      await nextFrame();
      performance.mark('stream-end');
      return true;
    },

    count: () => count(container),

    /** The most elements and nodes that there ever are on the way. */
    async countWhile(kind) {
      const most = { elements: 0, nodes: 0 };
      const began = performance.now();
      for (let i = -1; i < LOOKS && performance.now() - began < MOVING_MS; i++) {
        picture.show(...WINDOWS[kind](i, LOOKS));
        await nextFrame();
        await nextFrame();
        const found = count(container);
        for (const key of Object.keys(most)) most[key] = Math.max(most[key], found[key]);
      }
      return most;
    },
  };
}

/**
 * When, in ms of the page's clock, a frame first showed something of the events: the first contentful paint, which nothing
 * before them is, or the first frame with what the subject says are events, whichever is later.
 */
async function firstSeen(subject, container) {
  if (subject.shows) {
    while (!subject.shows(container)) await nextFrame();
    // It stands in the frame that begins now, or in one before.
    await nextFrame();
  }
  const shown = performance.now();
  const painted = await new Promise(resolve => {
    new PerformanceObserver((list, observer) => {
      const paint = list.getEntriesByName('first-contentful-paint')[0];
      if (!paint) return;
      observer.disconnect();
      resolve(paint.startTime);
    }).observe({ type: 'paint', buffered: true });
  });
  return subject.shows ? Math.max(shown, painted) : painted;
}

let mostSettleMs;

/** Until frames come on time again and the page has nothing else to do. */
async function settle() {
  const began = performance.now();
  let last = await nextFrame();
  for (let onTime = 0; onTime < 12 && performance.now() - began < mostSettleMs;) {
    const at = await nextFrame();
    onTime = at - last < 24 ? onTime + 1 : 0;
    last = at;
  }
  await new Promise(resolve => window.requestIdleCallback(resolve, { timeout: 1000 }));
}

/** Elements and nodes of all kinds below `root`, what is in shadow roots (and these themselves) too. */
function count(root) {
  const found = { elements: 0, nodes: 0 };
  const waiting = [...root.childNodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    found.nodes++;
    if (node.nodeType === 1) found.elements++;
    if (node.shadowRoot) waiting.push(node.shadowRoot);
    waiting.push(...node.childNodes);
  }
  return found;
}
