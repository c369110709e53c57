// @gravity-ui/timeline (canvas), its class without React: an axis for each category, a track for each of its rows. By itself it
// draws bars without titles; a renderer of ours adds them, as the floor does. A moment is a day.
import { Timeline } from '@gravity-ui/timeline';
import { CATEGORIES, DAY_MS, END, START } from '../data.mjs';
import { rowsFor } from './rows.mjs';

export const name = 'gravity-timeline';

const COLORS = ['#4e79a7', '#f28e2b', '#59a14f', '#b07aa1', '#e15759', '#76b7b2'];
const RULER_PX = 41;
const LEAST_TITLE_PX = 30;
const CHARACTER_PX = 6;

const hitbox = { left: 0, right: 0, top: 0, bottom: 0 };
const renderer = {
  hitbox,
  render(context, { color, title }, isSelected, left, right, middle, height) {
    const width = Math.max(2, right - left);
    context.fillStyle = color;
    context.fillRect(left, middle - height / 2, width, height);
    if (width <= LEAST_TITLE_PX || height < 9) return;
    context.fillStyle = '#fff';
    context.font = '11px sans-serif';
    context.textBaseline = 'middle';
    context.textAlign = 'left';
    context.fillText(title.slice(0, Math.floor(width / CHARACTER_PX)), Math.max(0, left) + 3, middle);
  },
  getHitbox: (event, left, right) => Object.assign(hitbox, { left, right }),
};

export function mount(container, events) {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'display:block;width:100%;height:100%';
  container.append(canvas);
  const { counts, rowOf } = rowsFor(events);
  const tracks = counts.reduce((sum, each) => sum + each, 0);
  const trackHeight = Math.floor((container.clientHeight - RULER_PX) / tracks);
  let top = 0;
  const axes = CATEGORIES.map(({ id }, category) => {
    const axis = {
      id,
      tracksCount: counts[category],
      top,
      height: Math.max(2, Math.min(18, trackHeight - 1)),
    };
    top += counts[category] * trackHeight;
    return axis;
  });
  const timeline = new Timeline({
    settings: { start: START, end: END, axes, events: [], markers: [], sections: [] },
    viewConfiguration: { axes: { trackHeight, lineHeight: trackHeight } },
  });
  timeline.init(canvas);
  // Not in the settings, of which it makes a deep copy.
  timeline.api.setEvents(
    events.map(({ id, category, title, start, end }, i) => ({
      id: String(id),
      title,
      from: start,
      to: end ?? start + DAY_MS,
      axisId: CATEGORIES[category].id,
      trackIndex: rowOf[i],
      color: COLORS[category],
      renderer,
    })),
  );
  return { show: (start, end) => timeline.api.setRange(start, end) };
}
