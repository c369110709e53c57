// timelines-chart (D3 and SVG) without animation: a line for each row of a category. It shows no titles, and a moment is a day.
import TimelinesChart from 'timelines-chart';
import { CATEGORIES, DAY_MS, END, START } from '../data.mjs';
import { rowsFor } from './rows.mjs';

export const name = 'timelines-chart';

/** Within the box of the page, with room for its scroll bar. */
const SIZE = { width: 1270, height: 700 };

export function mount(container, events) {
  const { counts, rowOf } = rowsFor(events);
  const data = CATEGORIES.map(({ label }, category) => ({
    group: label,
    data: Array.from({ length: counts[category] }, (_, row) => ({ label: `${label} ${row + 1}`, data: [] })),
  }));
  events.forEach(({ category, title, start, end }, i) =>
    data[category].data[rowOf[i]].data.push({
      timeRange: [start, end ?? start + DAY_MS],
      val: CATEGORIES[category].label,
      labelVal: title,
    }),
  );
  const chart = new TimelinesChart(container)
    .width(SIZE.width)
    .maxHeight(SIZE.height)
    .maxLineHeight(18)
    .useUtc(true)
    .zQualitative(true)
    .enableAnimations(false)
    .data(data);
  const show = (start, end) => chart.zoomX([new Date(start), new Date(end)]);
  show(START, END);
  return { show };
}

/** Its axis comes before them. */
export const shows = container => container.querySelector('.series-segment') !== null;
