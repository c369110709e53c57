// The least that any timeline could do: one canvas; bars sorted once and found by binary search; at most one rectangle a
// pixel column and row, exact to a pixel; titles where they fit. No hit test, no focus, no accessibility, no looks:
// nothing that anybody could publish, only what drawing costs.
import { CATEGORIES, DAY_MS, END, START, YEAR_MS } from './data.mjs';

export const name = 'floor';

const COLORS = ['#4e79a7', '#f28e2b', '#59a14f', '#b07aa1', '#e15759', '#76b7b2'];
/** Rows of a category; what finds none free overlaps in the one that is free first. */
const MOST_ROWS = 8;
/** Time that a moment keeps free on its row. */
const MOMENT_MS = 60 * DAY_MS;
const AXIS_PX = 24;
const LEAST_TITLE_PX = 24;
const CHARACTER_PX = 6;
/** Years between two ticks, the first that leaves them 60 px. */
const STEPS = [1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50];

export function mount(container, events) {
  const canvas = document.createElement('canvas');
  const { clientWidth: width, clientHeight: height } = container;
  const ratio = window.devicePixelRatio;
  canvas.width = width * ratio;
  canvas.height = height * ratio;
  canvas.style.cssText = 'display:block;width:100%;height:100%';
  container.append(canvas);
  const context = canvas.getContext('2d', { alpha: false });
  context.scale(ratio, ratio);
  context.font = '11px sans-serif';
  context.textBaseline = 'middle';

  const rows = rowsOf(events);
  const rowHeight = (height - AXIS_PX) / rows.length;
  const barHeight = Math.max(1, Math.floor(Math.min(18, rowHeight - 1)));
  show(START, END);
  return { show };

  function show(start, end) {
    const frame = { start, end, width, height, pxPerMs: width / (end - start), barHeight };
    context.fillStyle = '#fff';
    context.fillRect(0, 0, width, height);
    drawAxis(context, frame);
    const titles = rows.flatMap((row, i) =>
      drawRow(context, row, AXIS_PX + Math.floor(i * rowHeight), frame),
    );
    context.fillStyle = '#fff';
    if (barHeight < 9) return;
    for (const { index, x, y, room } of titles)
      context.fillText(events[index].title.slice(0, Math.floor(room / CHARACTER_PX)), x, y);
  }
}

/** Rows as columns sorted by start: `start`, `end`, `index` of the event, and `reach`, the running maximum of `end`. */
function rowsOf(events) {
  return packRows(events).flatMap((ofCategory, category) =>
    ofCategory.map(indices => {
      const index = Int32Array.from(indices);
      const start = Float64Array.from(indices, i => events[i].start);
      const end = Float64Array.from(indices, i => events[i].end ?? events[i].start);
      let most = -Infinity;
      const reach = end.map(each => (most = Math.max(most, each)));
      return { category, index, start, end, reach };
    }),
  );
}

/** For each category its rows, each the indices of its events in order of start. */
export function packRows(events) {
  const free = CATEGORIES.map(() => []);
  const rows = CATEGORIES.map(() => []);
  for (const index of byStart(events)) {
    const { category, start, end } = events[index];
    const at = rowFor(free[category], start);
    free[category][at] = Math.max(free[category][at] ?? -Infinity, end ?? start + MOMENT_MS);
    (rows[category][at] ??= []).push(index);
  }
  return rows;
}

function rowFor(free, start) {
  let first = 0;
  for (let row = 0; row < free.length; row++) {
    if (free[row] <= start) return row;
    if (free[row] < free[first]) first = row;
  }
  return free.length < MOST_ROWS ? free.length : first;
}

/** Indices in order of start. Numbers in a typed array sort quickest: start and index share one. */
function byStart(events) {
  const keys = Float64Array.from(events, ({ start }, i) => Math.round(start / 60_000) * 2 ** 21 + i);
  return keys.sort().map(key => key - Math.floor(key / 2 ** 21) * 2 ** 21);
}

/** First place of `sorted`, in [from, to), that is not less than `least`. */
function search(sorted, least, from, to) {
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (sorted[middle] < least) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Fills the bars of a row, whole pixels and joined where they touch; gives back where titles have room. */
function drawRow(context, { category, index, start, reach }, y, frame) {
  const { pxPerMs, width, barHeight } = frame;
  const toPx = at => (at - frame.start) * pxPerMs;
  const count = start.length;
  const titles = [];
  let titleEnd = 0;
  let run = { from: 0, to: -1 };
  const fill = () => run.to > run.from && context.fillRect(run.from, y, run.to - run.from, barHeight);
  context.fillStyle = COLORS[category];
  let i = search(reach, frame.start, 0, count);
  while (i < count && start[i] <= frame.end) {
    const from = Math.max(-1, Math.floor(toPx(start[i])));
    // To the first that begins in another column.
    const column = frame.start + (from + 1) / pxPerMs;
    const next = i + 1 < count && start[i + 1] < column ? search(start, column, i + 2, count) : i + 1;
    const alone = next === i + 1;
    const to = Math.min(width, Math.max(from + 2, Math.round(toPx(reach[next - 1]))));
    if (alone && to - from >= LEAST_TITLE_PX && from >= titleEnd) {
      const x = Math.max(0, from);
      const room = (next < count ? Math.min(to, toPx(start[next])) : to) - x - 6;
      if (room >= 3 * CHARACTER_PX) {
        titles.push({ index: index[i], x: x + 3, y: y + barHeight / 2, room });
        titleEnd = from + room;
      }
    }
    if (from <= run.to && (to - from < 4 || !alone)) run.to = Math.max(run.to, to);
    else {
      fill();
      run = { from: Math.max(from, run.to), to: to - from > 3 ? to - 1 : to };
    }
    i = next;
  }
  fill();
  return titles;
}

function drawAxis(context, { start, end, width, height, pxPerMs }) {
  const years = (end - start) / YEAR_MS;
  const step = STEPS.find(each => (width * each) / years >= 60) ?? STEPS.at(-1);
  const months = Math.round(step * 12);
  const whole = Math.max(1, step);
  const first = Math.floor(new Date(start).getUTCFullYear() / whole) * whole * 12;
  context.fillStyle = '#888';
  for (let month = first; ; month += months) {
    const year = Math.floor(month / 12);
    const at = Date.UTC(year, month % 12);
    if (at > end) return;
    const x = (at - start) * pxPerMs;
    if (x < -60) continue;
    context.fillRect(x, 0, 1, height);
    context.fillText(step < 1 ? `${year}-${(month % 12) + 1}` : String(year), x + 3, AXIS_PX / 2);
  }
}
