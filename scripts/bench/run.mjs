// How quick <career-timeline> is, beside the least that any timeline could do and beside timelines of others (peers), in one
// run and on one machine. A measurement, not a test: it fails only where something broke.
//
//   node scripts/bench/run.mjs [options]
//     --n 10,100,1000,10000   numbers of events
//     --reps 3                repetitions; all subjects in each, one after the other
//     --frames 60             frames of a zoom and of a pan
//     --peers                 beside vis-timeline, timelines-chart and @gravity-ui/timeline, too
//     --subjects a,b          these alone: floor, career-timeline (numbers), career-timeline-edtf (text), vis-timeline,
//                             timelines-chart, gravity-timeline
//     --timeout 60            seconds of a run; what takes longer is left out, at more events as well, and named
//     --slow 4                a processor so many times slower, by the clock: other programs make it slower still
//     --short                 1,000 and 10,000 events, once, 15 s of a run; none begins after 40 s
//     --core                  the stages of the core in Node, instead of the browser
//     --edtf                  the EDTF parser alone, beside that of the package edtf
//     --json FILE             writes the raw figures
//     --profile FOLDER        writes CPU profiles of the element and says where time goes, instead of measuring
//
// First thing seen: from setting `events` (numbers) to the frame that shows more than an empty box: what Chrome calls the
// first contentful paint (text, or ink on a canvas or an SVG), and not before something of an event is there, of which those
// that have elements for them tell: a toolbar or an axis says nothing.
// First frame: to the second animation frame after `ct-load`, or after a peer says that it is ready, on the clock; below some
// 35 ms, which two frames take, it says nothing. Main-thread time is the thread's CPU time out of Chrome's trace, script,
// style, layout and paint, which other programs on the machine disturb least: of mounting until the page is idle (and of
// its longest task), and of each frame while moving, with one `zoomTo` in each. A movement ends early after 10 s. Elements
// and nodes are all below the container, shadow roots included: after mounting, and the most there are at 13 places each
// of the zoom and of the pan. Heap: what the page's objects take after mounting, beyond what the events as given take.
//
// Each run has a page and a process of its own; figures are medians of the repetitions, ratios are to the floor. Peers draw
// what they draw: one picture is not the other.
import { writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { measureCore } from './core.mjs';
import { compareEdtf, edtfLine } from './edtf.mjs';
import { measure } from './measure.mjs';
import { profileElement } from './profile.mjs';
import { importCore } from './published-core.mjs';
import { goals, report } from './report.mjs';
import { count, figure, median, table } from './statistics.mjs';
import { bundles, PEERS, SUBJECTS } from './subjects.mjs';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string' },
    reps: { type: 'string' },
    frames: { type: 'string', default: '60' },
    peers: { type: 'boolean', default: false },
    subjects: { type: 'string' },
    timeout: { type: 'string' },
    slow: { type: 'string', default: '1' },
    short: { type: 'boolean', default: false },
    core: { type: 'boolean', default: false },
    edtf: { type: 'boolean', default: false },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const sizes = (options.n ?? (options.short ? '1000,10000' : '10,100,1000,10000')).split(',').map(Number);
const repetitions = Number(options.reps ?? (options.short ? 1 : 3));
const frames = Number(options.frames);
const timeoutMs = Number(options.timeout ?? (options.short ? 15 : 60)) * 1000;
const slow = Number(options.slow);
const subjects = options.subjects?.split(',') ?? (options.peers ? [...SUBJECTS, ...PEERS] : SUBJECTS);
if (![...sizes, repetitions, frames, timeoutMs].every(value => Number.isInteger(value) && value > 0))
  throw new RangeError('--n, --reps, --frames and --timeout are whole numbers above 0');
if (!(slow >= 1)) throw new RangeError('--slow is a number, 1 or more');

/** When the short form begins no other measurement; it has most events first. */
const SHORT_MS = 40_000;
/** How long a page is waited for where other programs keep it busy. */
const settleMs = options.short ? 2000 : 8000;
const began = performance.now();
const isOver = () => options.short && performance.now() - began > SHORT_MS;

if (options.core) {
  const results = await measureCore({ print: text => console.log(text) });
  save(results);
} else if (options.edtf) {
  save(await measureEdtf());
} else if (options.profile !== undefined) {
  await profileElement({ folder: options.profile, sizes, repetitions, frames });
} else {
  const { version, runs } = await measureInBrowser();
  const speed = slow > 1 ? `; a processor ${figure(slow)} times slower` : '';
  console.log(`\n${version}, Node ${process.version}; medians of ${repetitions}${speed}\n`);
  if (loadavg()[0] > 1.5 * availableParallelism())
    console.log(
      'Other programs kept this machine busy: times on the clock are too long, those of the CPU a little.\n',
    );
  for (const n of sizes) console.log(`${report(n, subjects, runs)}\n`);
  console.log(goals(runs, { slow }).join('\n'));
  save({ version, node: process.version, slow, runs });
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
  const browser = await startBrowser(await bundles(subjects));
  const runs = [];
  try {
    for (let repetition = 0; repetition < repetitions; repetition++) {
      for (const n of sizes.toSorted((a, b) => (options.short ? b - a : a - b))) {
        // Whoever comes second may find a warmer machine: they take turns.
        const order = repetition % 2 === 0 ? subjects : subjects.toReversed();
        for (const subject of order) {
          const at = `${repetition + 1}/${repetitions} ${count(n)} ${subject}`;
          const reason = reasonToSkip(runs, subject, n);
          if (reason !== undefined) {
            console.log(`${at}: skipped, ${reason}`);
            continue;
          }
          const run = {
            subject,
            n,
            repetition,
            ...(await measure(browser, subject, { n, frames, slow, timeoutMs, settleMs })),
          };
          runs.push(run);
          console.log(`${at}: ${summary(run)}`);
        }
      }
    }
    return { version: browser.version, runs };
  } finally {
    await browser.close();
  }
}

/** Undefined where there is none. */
function reasonToSkip(runs, subject, n) {
  if (isOver()) return 'as the time of the short form is over';
  const late = runs.find(run => run.subject === subject && run.timedOut !== undefined && run.n <= n);
  return late && `as ${count(late.n)} took it longer than ${figure(timeoutMs / 1000)} s`;
}

function summary(run) {
  if (run.timedOut !== undefined) return `timed out, not through after ${figure(run.timedOut / 1000)} s`;
  const { firstFrame, zoom, pan } = run;
  return `first frame ${figure(firstFrame)} ms, zoom ${figure(median(zoom))}, pan ${figure(median(pan))} ms a frame`;
}

function save(results) {
  if (options.json !== undefined) writeFileSync(options.json, `${JSON.stringify(results, null, 1)}\n`);
}
