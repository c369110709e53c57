// The figures of all runs as tables, one for each number of events, and a line for each goal.
import { count, figure, mean, median, quantile, table } from './statistics.mjs';

const FIGURES = [
  { label: 'first thing seen, ms', of: run => run.firstSeen },
  { label: 'first frame, ms', of: run => run.firstFrame },
  { label: 'of both: its own form of events, ms', of: run => run.given },
  { label: 'main thread to mount, ms', of: run => run.mountBusy },
  { label: 'its longest task, ms', of: run => run.mountLongest },
  { label: 'zoom, ms a frame', of: run => median(run.zoom) },
  { label: 'zoom, p95', of: run => quantile(run.zoom, 0.95) },
  { label: 'pan, ms a frame', of: run => median(run.pan) },
  { label: 'pan, p95', of: run => quantile(run.pan, 0.95) },
  { label: 'stream, ms a frame', of: run => run.stream && mean(run.stream) },
  { label: 'stream, p95', of: run => run.stream && quantile(run.stream, 0.95) },
  { label: 'heap, bytes an event', of: run => run.heapAnEvent, bytes: true },
  { label: 'elements', of: run => run.elements, whole: true },
  { label: 'elements, most while moving', of: run => run.mostElements, whole: true },
  { label: 'nodes', of: run => run.nodes, whole: true },
  { label: 'nodes, most while moving', of: run => run.mostNodes, whole: true },
];

/** Figures of `n` events, a column for each subject; times also as multiples of the floor's, where that was measured. */
export function report(n, subjects, runs) {
  const rows = FIGURES.map(({ label, of, whole = false, bytes = false }) => {
    const floor = figureOf(runs, 'floor', n, of);
    const cells = subjects.map(subject => {
      const found = figureOf(runs, subject, n, of);
      if (found === undefined) return '–';
      if (whole || bytes) return count(Math.round(found));
      const ratio = subject === 'floor' || floor === undefined ? '' : ` (${figure(found / floor)}×)`;
      return `${figure(found)}${ratio}`;
    });
    return [label, ...cells];
  });
  return table([[`${count(n)} events`, ...subjects], ...rows]);
}

/** One line for each goal, and each number of events of which it was measured. */
export function goals(runs, { slow }) {
  const sizes = [...new Set(runs.map(({ n }) => n))].sort((a, b) => a - b);
  return sizes.flatMap(n => GOALS.flatMap(goal => goalLine(goal, n, runs, slow)));
}

/**
 * What is wanted: of a figure of the element the most, as a number or as a multiple of what the floor has. One of both will do
 * where both are given. `from` is the number of events, and `slow` the processor, that it is wanted of.
 */
const GOALS = [
  { label: 'first frame', of: run => sinceGiven(run, run.firstFrame), times: 3 },
  {
    label: 'first frame, EDTF',
    of: run => sinceGiven(run, run.firstFrame),
    times: 6,
    subject: 'career-timeline-edtf',
  },
  { label: 'first thing seen, ms', of: run => sinceGiven(run, run.firstSeen), most: 400 },
  { label: 'zoom, p95', of: run => quantile(run.zoom, 0.95), most: 12 },
  { label: 'pan, p95', of: run => quantile(run.pan, 0.95), most: 8, times: 1.5 },
  { label: 'pan, p95', of: run => quantile(run.pan, 0.95), most: 16, slow: 4 },
  { label: 'heap, bytes an event', of: run => run.heapAnEvent, most: 200, from: 100_000 },
  { label: 'elements', of: run => run.mostElements, most: 500 },
  { label: 'nodes', of: run => run.mostNodes, most: 1500 },
];

/** From when `events` was set: the element is given them in its own form. */
function sinceGiven({ given = 0 }, ms) {
  return ms - given;
}

function goalLine(
  { label, of, most, times, subject = 'career-timeline', from = 0, slow: slowed = 1 },
  n,
  runs,
  slow,
) {
  const found = figureOf(runs, subject, n, of);
  if (found === undefined || n < from || slow !== slowed) return [];
  const floor = times && figureOf(runs, 'floor', n, of);
  const isMet = found <= most || found <= times * floor;
  const wanted = [most && count(most), times && `${times} × floor`].filter(Boolean).join(' or ');
  const ratio = floor === undefined ? '' : `, ${figure(found / floor)}×`;
  return [`${count(n)} events: ${label} ≤ ${wanted}: ${isMet ? 'yes' : 'no'} (${figure(found)}${ratio})`];
}

/** Undefined where no run came to an end. */
function figureOf(runs, subject, n, of) {
  const found = runs
    .filter(run => run.subject === subject && run.n === n && run.timedOut === undefined)
    .map(of)
    .filter(value => value !== undefined);
  return found.length === 0 ? undefined : median(found);
}
