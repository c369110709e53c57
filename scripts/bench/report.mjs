// The figures of all runs as tables, one for each number of events, and a line for each goal.
import { count, figure, mean, median, quantile, table } from './statistics.mjs';

const FIGURES = [
  { label: 'first thing seen, ms', of: run => run.firstSeen },
  { label: 'first frame, ms', of: run => run.firstFrame },
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

/** One line for each goal whose number of events was measured. */
export function goals(runs, { slow }) {
  const n = 10_000;
  const of = (subject, key) => figureOf(runs, subject, n, typeof key === 'string' ? run => run[key] : key);
  const elements = of('career-timeline', 'mostElements');
  if (elements === undefined) return [];
  const nodes = of('career-timeline', 'mostNodes');
  const lines = [
    goal(`${count(n)} events: elements ≤ 500`, elements <= 500, count(elements)),
    goal(`${count(n)} events: nodes ≤ 1,500`, nodes <= 1500, count(nodes)),
  ];
  const floor = of('floor', 'firstFrame');
  if (floor !== undefined) {
    const ratio = of('career-timeline', 'firstFrame') / floor;
    lines.push(goal(`${count(n)} events: first frame ≤ 5 × floor`, ratio <= 5, `${figure(ratio)}×`));
  }
  if (slow === 4) {
    const [zoom, pan] = ['zoom', 'pan'].map(kind => of('career-timeline', run => quantile(run[kind], 0.95)));
    const found = `p95: zoom ${figure(zoom)}, pan ${figure(pan)}`;
    lines.push(
      goal(
        `${count(n)} events, a processor slowed fourfold: frames ≤ 16 ms`,
        Math.max(zoom, pan) <= 16,
        found,
      ),
    );
  }
  return lines;
}

/** Undefined where no run came to an end. */
function figureOf(runs, subject, n, of) {
  const found = runs
    .filter(run => run.subject === subject && run.n === n && run.timedOut === undefined)
    .map(of)
    .filter(value => value !== undefined);
  return found.length === 0 ? undefined : median(found);
}

function goal(label, isMet, found) {
  return `${label}: ${isMet ? 'yes' : 'no'} (${found})`;
}
