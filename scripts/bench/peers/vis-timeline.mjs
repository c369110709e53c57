// vis-timeline, as it is without options: a group for each category, everything stacked, in a container of fixed height.
// Without `start` and `end` it fits what it is given, which is its quickest way to a first picture.
import { DataSet, Timeline } from 'vis-timeline/standalone/esm/vis-timeline-graph2d.js';
import 'vis-timeline/styles/vis-timeline-graph2d.min.css';
import { CATEGORIES } from '../data.mjs';

export const name = 'vis-timeline';

export async function mount(container, events) {
  const groups = new DataSet(CATEGORIES.map(({ id, label }) => ({ id, content: label })));
  const items = new DataSet(events.map(itemOf));
  let timeline;
  // Before this it is hidden, and does not follow setWindow.
  await new Promise(resolve => {
    timeline = new Timeline(container, items, groups, {
      height: '100%',
      verticalScroll: true,
      showCurrentTime: false,
      onInitialDrawComplete: resolve,
    });
  });
  return {
    show: (start, end) => timeline.setWindow(start, end, { animation: false }),
    change: async ({ come, change, go }) => {
      items.update([...come, ...change].map(itemOf));
      items.remove(go);
    },
  };
}

const itemOf = ({ id, category, title, start, end }) => ({
  id,
  group: CATEGORIES[category].id,
  content: title,
  start,
  ...(end === null ? { type: 'point' } : { type: 'range', end }),
});

/** They are there, hidden, before it has found a place for them. */
export const shows = container =>
  container.querySelector('.vis-item')?.checkVisibility({ visibilityProperty: true }) ?? false;
