// How quick <career-timeline> is, beside the least that any timeline could do, in one run and on one machine. A
// measurement, not a test: it fails only where something broke.
//
//   node scripts/bench/run.mjs [options]
//     --n 10,100,1000,10000   numbers of events
//     --reps 3                repetitions; both subjects in each, one after the other
//     --frames 60             frames of a zoom and of a pan
//     --core                  the stages of the core in Node, instead of the browser
//     --edtf                  the EDTF parser alone, beside that of the package edtf
//     --json FILE             writes the raw figures
//     --profile FOLDER        writes CPU profiles of the element and says where time goes, instead of measuring
//
// First frame: from setting `events` (numbers) to the second animation frame after `ct-load`, on the clock; below some
// 35 ms, which two frames take, it says nothing. Main-thread time is the thread's CPU time out of Chrome's trace, script,
// style, layout and paint, which other programs on the machine disturb least: of mounting until the page is idle, and of
// each frame while moving, with one `zoomTo` in each. Elements and nodes are all below the container, shadow roots
// included: after mounting, and the most there are at 13 places each of the zoom and of the pan.
//
// Each run has a page and a process of its own; figures are medians of the repetitions, ratios are to the floor.
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { bundle } from '../bundle.mjs';
import { startBrowser } from './browser.mjs';
import { measureCore } from './core.mjs';
import { compareEdtf, edtfLine } from './edtf.mjs';
import { profileElement } from './profile.mjs';
import { importCore } from './published-core.mjs';
import { count, figure, median, quantile, table } from './statistics.mjs';
import { busyBetween, traced } from './trace.mjs';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '10,100,1000,10000' },
    reps: { type: 'string', default: '3' },
    frames: { type: 'string', default: '60' },
    core: { type: 'boolean', default: false },
    edtf: { type: 'boolean', default: false },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const sizes = options.n.split(',').map(Number);
const repetitions = Number(options.reps);
const frames = Number(options.frames);
if (![...sizes, repetitions, frames].every(value => Number.isInteger(value) && value > 0))
  throw new RangeError('--n, --reps and --frames are whole numbers above 0');

const SUBJECTS = ['floor', 'career-timeline'];
const MODULES = { floor: 'subject-floor.mjs', 'career-timeline': 'subject-element.mjs' };

const FIGURES = [
  { label: 'first frame, ms', of: run => run.firstFrame },
  { label: 'main thread to mount, ms', of: run => run.mountBusy },
  { label: 'zoom, ms a frame', of: run => median(run.zoom) },
  { label: 'zoom, p95', of: run => quantile(run.zoom, 0.95) },
  { label: 'pan, ms a frame', of: run => median(run.pan) },
  { label: 'pan, p95', of: run => quantile(run.pan, 0.95) },
  { label: 'elements', of: run => run.elements, whole: true },
  { label: 'elements, most while moving', of: run => run.mostElements, whole: true },
  { label: 'nodes', of: run => run.nodes, whole: true },
  { label: 'nodes, most while moving', of: run => run.mostNodes, whole: true },
];

if (options.core) {
  const results = await measureCore({ print: text => console.log(text) });
  save(results);
} else if (options.edtf) {
  save(await measureEdtf());
} else if (options.profile !== undefined) {
  await profileElement({ folder: options.profile, sizes, repetitions, frames });
} else {
  const { version, runs } = await measureInBrowser();
  console.log(`\n${version}, Node ${process.version}; medians of ${repetitions}\n`);
  if (loadavg()[0] > 1.5 * availableParallelism())
    console.log(
      'Other programs kept this machine busy: times on the clock are too long, those of the CPU a little.\n',
    );
  for (const n of sizes) console.log(`${report(n, runs)}\n`);
  console.log(goals(runs).join('\n'));
  save({ version, node: process.version, runs });
}

async function measureEdtf() {
  const found = await compareEdtf(await importCore(), 9);
  console.log(`Node ${process.version}; medians of 9, strings a second of CPU time\n`);
  console.log(
    table([
      ['parser', 'strings a second'],
      ['career-timeline, with bounds', count(Math.round(found.own))],
      ['edtf, its syntax tree alone', count(Math.round(found.theirs))],
      ['ratio', `${figure(found.ratio)}×`],
    ]),
  );
  console.log(`\n${edtfLine(found)}`);
  return found;
}

async function measureInBrowser() {
  const browser = await startBrowser(await bundles());
  const runs = [];
  try {
    for (let repetition = 0; repetition < repetitions; repetition++) {
      for (const n of sizes) {
        // Whoever comes second may find a warmer machine: they take turns.
        const order = repetition % 2 === 0 ? SUBJECTS : SUBJECTS.toReversed();
        for (const subject of order) {
          const run = { subject, n, repetition, ...(await measure(browser, subject, n)) };
          runs.push(run);
          console.log(
            `${repetition + 1}/${repetitions} ${count(n)} ${subject}: first frame ${figure(run.firstFrame)} ms, ` +
              `zoom ${figure(median(run.zoom))}, pan ${figure(median(run.pan))} ms a frame`,
          );
        }
      }
    }
    return { version: browser.version, runs };
  } finally {
    await browser.close();
  }
}

/** The published form of each subject, with the page's side of the measurement: path → contents. */
async function bundles() {
  const files = new Map();
  for (const subject of SUBJECTS) {
    const text = `import { expose } from './scripts/bench/page.mjs';
      import * as subject from './scripts/bench/${MODULES[subject]}';
      expose(subject);`;
    for (const { path, contents } of await bundle({ text })) files.set(`${subject}/${path}`, contents);
  }
  return files;
}

async function measure(browser, subject, n) {
  const { page, faults, close } = await browser.open(subject);
  try {
    await page.evaluate(number => window.bench.prepare(number), n);
    let times;
    const mounting = await traced(page, async () => {
      times = await page.evaluate(() => window.bench.mount());
    });
    const { elements, nodes } = await page.evaluate(() => window.bench.count());
    const moved = {};
    for (const kind of ['zoom', 'pan']) {
      const events = await traced(page, () =>
        page.evaluate((way, number) => window.bench.move(way, number), kind, frames),
      );
      moved[kind] = busyBetween(events, kind);
    }
    const most = [];
    for (const kind of ['zoom', 'pan'])
      most.push(await page.evaluate(way => window.bench.countWhile(way), kind));
    if (faults.length > 0) throw faults[0];
    return {
      ...times,
      mountBusy: busyBetween(mounting, 'mount')[0],
      elements,
      nodes,
      mostElements: Math.max(elements, ...most.map(found => found.elements)),
      mostNodes: Math.max(nodes, ...most.map(found => found.nodes)),
      ...moved,
    };
  } finally {
    await close();
  }
}

function figureOf(runs, subject, n, of) {
  return median(runs.filter(run => run.subject === subject && run.n === n).map(of));
}

function report(n, runs) {
  const rows = FIGURES.map(({ label, of, whole = false }) => {
    const [floor, element] = SUBJECTS.map(subject => figureOf(runs, subject, n, of));
    const format = whole ? count : figure;
    return [label, format(floor), format(element), whole ? '' : `${figure(element / floor)}×`];
  });
  return table([[`${count(n)} events`, ...SUBJECTS, 'ratio'], ...rows]);
}

/** One line for each goal whose number of events was measured. */
function goals(runs) {
  const n = 10_000;
  if (!sizes.includes(n)) return [];
  const of = (subject, key) => figureOf(runs, subject, n, run => run[key]);
  const elements = of('career-timeline', 'mostElements');
  const nodes = of('career-timeline', 'mostNodes');
  const ratio = of('career-timeline', 'firstFrame') / of('floor', 'firstFrame');
  return [
    goal(`${count(n)} events: elements ≤ 500`, elements <= 500, count(elements)),
    goal(`${count(n)} events: nodes ≤ 1,500`, nodes <= 1500, count(nodes)),
    goal(`${count(n)} events: first frame ≤ 5 × floor`, ratio <= 5, `${figure(ratio)}×`),
  ];
}

function goal(label, isMet, found) {
  return `${label}: ${isMet ? 'yes' : 'no'} (${found})`;
}

function save(results) {
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
}
