/**
 * A zoom that nobody sees. A browser compiles what has run for a while, for the kinds of values that it ran with: after this the first
 * zoom of a reader is drawn as fast as any later one. It is of the reader's own data, by the code that draws them, and off the page.
 */
import { render } from 'lit';
import { crowding } from '../layout/crowd.js';
import { CrowdedLane } from '../layout/crowd-lane.js';
import { layoutScene } from '../layout/layout-scene.js';
import type { Placing } from '../layout/placement.js';
import type { Scene } from '../scene/scene.js';
import type { Store } from '../store/store.js';
import type { Frame } from './controllers/scene-controller.js';
import { viewOf, type ViewParts } from './views.js';

export interface Rehearsed {
  readonly scenes: { readonly frame: Frame | undefined; readonly scene: Scene | undefined };
  store(): Store | undefined;
  parts(): ViewParts;
}

/** As often it takes until a browser has compiled most of what a frame runs. */
const ZOOMS = 3;
const FRAMES = 40;
/** Frames in which the scale doubles. */
const DOUBLING = 6;

/** A frame at each step, nearer and nearer to the middle of all time, and again. */
export function* rehearse(of: Rehearsed): Generator<void, void> {
  const { frame } = of.scenes;
  const shown = of.store();
  const extent = frame?.snapshot.extent;
  if (!shown || !extent) return;
  const { locale } = frame.options;
  const options = { ...frame.options, placing: placingApart() };
  const parts = of.parts();
  const away = document.createElement('div');
  const middle = (extent.start + extent.end) / 2;
  for (let i = 0; i < ZOOMS * FRAMES; i++) {
    const half = (extent.end - extent.start) / 2 ** (1 + (i % FRAMES) / DOUBLING);
    const range = { start: middle - half, end: middle + half };
    const scene = layoutScene(shown, { view: 'lanes', range }, options);
    const view = viewOf({
      store: shown,
      locale,
      scene,
      parts,
      shift: 0,
      page: 0,
      onPage: () => undefined,
      part: undefined,
      selected: undefined,
      focused: undefined,
      hovered: undefined,
      over: undefined,
    });
    render(view, away);
    yield;
  }
}

/** Lanes of its own: those that are shown keep the places that they had last. */
function placingApart(): Placing {
  const lanes = new Map<string, CrowdedLane>();
  return {
    ...crowding,
    placeLane(snapshot, lane, zoom, room) {
      const key = `${lane} ${zoom.pxPerMs}`;
      const placed = lanes.get(key) ?? new CrowdedLane(snapshot, lane, zoom, room);
      lanes.set(key, placed);
      return placed;
    },
  };
}
