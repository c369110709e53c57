/**
 * A zoom that nobody sees. A browser compiles what has run for a while: after this the first zoom of a reader is drawn as fast as any
 * later one. Off the page, and of few of the events.
 */
import { render } from 'lit';
import { crowding } from '../layout/crowd.js';
import { layoutScene } from '../layout/layout-scene.js';
import type { Zoom } from '../layout/zoom.js';
import { clusterItems } from '../render/dom/clusters-view.js';
import { lanesView } from '../render/dom/lanes-view.js';
import type { Snapshot } from '../store/store.js';

/** About so many events are drawn: enough for a crowd. */
const EVENTS = 200;
const FRAMES = 30;
/** Frames in which the scale doubles. */
const DOUBLING = 6;

/** A frame at each step, nearer and nearer to the middle of all time. */
export function* rehearse(snapshot: Snapshot, zoom: Zoom): Generator<void, void> {
  const { entries, extent } = snapshot;
  if (!extent) return;
  const nth = Math.ceil(entries.length / EVENTS);
  const few = { ...snapshot, entries: entries.filter((_, i) => i % nth === 0) };
  const store = { snapshot: () => few };
  const { locale, measureText, plotWidth } = zoom;
  const options = { locale, measureText, width: plotWidth, placing: crowding };
  const away = document.createElement('div');
  const middle = (extent.start + extent.end) / 2;
  for (let frame = 0; frame < FRAMES; frame++) {
    const half = (extent.end - extent.start) / 2 ** (1 + frame / DOUBLING);
    const range = { start: middle - half, end: middle + half };
    const scene = layoutScene(store, { view: 'lanes', range }, options);
    const shown = lanesView(scene, {
      selected: undefined,
      focused: undefined,
      hovered: undefined,
      name: '',
      number: String,
      wordsOf: id => id,
      clusters: startX => clusterItems(scene, startX, locale),
      shift: 0,
      over: '',
      under: '',
    });
    render(shown, away);
    yield;
  }
}
