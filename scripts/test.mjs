// The whole test run: each step in order, whatever became of those before it, then one line with the counts of all.
// A step without tests of its own (types, lint, generated files) counts as one test. Counts of the others are read from
// JSON that their reporters write, never from what they print.
//
// A whole run measures at its end, too, in short: that is printed, and never fails it.
//
//   node scripts/test.mjs [step…]    steps: types lint manifest schema core browser
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bin } from './bin.mjs';
import { findChromium } from './browsers.mjs';
import { testFiles } from './test-files.mjs';

const node = process.execPath;

const steps = {
  types: () =>
    check('types', 'TypeScript: the sources as built, then all with tests and stories', [
      [bin('typescript', 'tsc'), '-p', 'tsconfig.json', '--noEmit'],
      [bin('typescript', 'tsc'), '-p', 'tsconfig.check.json'],
    ]),
  lint: () =>
    check('lint', 'ESLint and Prettier', [
      [bin('eslint'), '.'],
      [bin('prettier'), '--check', '--log-level', 'warn', '.'],
    ]),
  manifest: () => check('manifest', 'custom-elements.json is up to date', [['scripts/cem-check.mjs']]),
  schema: () =>
    existsSync('scripts/schema.mjs')
      ? check('schema', 'src/model/schema.json is up to date', [['scripts/schema.mjs', '--check']])
      : { passed: 0, failed: 0, skipped: 0 },
  core: () => suite('core', 'tests in Node', ['--import', 'tsx', 'scripts/test-core.mjs']),
  browser: () =>
    findChromium()
      ? suite('browser', 'tests in Chromium', [bin('@web/test-runner', 'wtr')])
      : fault('\n── browser: no Chromium was found; CHROME_PATH may name one'),
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter(name => !Object.hasOwn(steps, name));
if (unknown.length > 0) {
  console.error(`No such step: ${unknown.join(', ')}. There are: ${Object.keys(steps).join(', ')}.`);
  process.exit(1);
}

const total = { passed: 0, failed: 0, skipped: 0 };
const lines = [];
for (const name of wanted.length > 0 ? wanted : Object.keys(steps)) {
  const began = performance.now();
  const counts = steps[name]();
  for (const key of Object.keys(total)) total[key] += counts[key];
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  lines.push(`  ${name.padEnd(9)} ${sentence(counts)} (${seconds} s)`);
}
if (wanted.length === 0 && findChromium()) measure();
console.log(`\nAll steps:\n${lines.join('\n')}`);
if (total.passed + total.failed === 0) {
  console.log('Not a single test was run.');
  process.exitCode = 1;
}
if (total.skipped > 0) console.log(`${total.skipped} skipped`);
console.log(`${total.passed} passed, ${total.failed} failed`);
if (total.failed > 0) process.exitCode = 1;

/** Runs programs one after the other; passes as one test when all of them end well. */
function check(name, what, programs) {
  title(name, what);
  const failed = programs.map(args => run(args)).some(status => status !== 0);
  console.log(failed ? `${name}: FAILED` : `${name}: ok`);
  return { passed: failed ? 0 : 1, failed: failed ? 1 : 0, skipped: 0 };
}

/** Runs a test runner and gives the counts that its reporter wrote. */
function suite(name, what, args) {
  title(name, what);
  if (testFiles(name).length === 0) return fault(`${name}: there are no test files`);
  const folder = mkdtempSync(join(tmpdir(), 'career-timeline-'));
  const file = join(folder, 'counts.json');
  try {
    const status = run(args, { TEST_COUNTS: file });
    if (!existsSync(file)) return fault(`${name}: the run broke off (exit code ${status})`);
    const counts = JSON.parse(readFileSync(file, 'utf8'));
    if (counts.passed + counts.failed === 0) return fault(`${name}: not a single test was run`);
    // A runner may fail for what is no test of its own: an error after the last one, a coverage threshold.
    if (status !== 0 && counts.failed === 0) {
      console.log(`${name}: all tests passed, but the run failed (exit code ${status})`);
      counts.failed = 1;
    }
    return counts;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** How quick it is on this machine. Whatever becomes of it, of a time or of the measurement itself: the run goes on. */
function measure() {
  title('bench', 'how quick it is, beside the least that any timeline could do (no test)');
  const { status } = spawnSync(node, ['scripts/bench/run.mjs', '--short'], {
    stdio: ['ignore', 'inherit', 'inherit'],
    timeout: 60_000,
  });
  if (status !== 0) console.log('bench: not measured to the end; that is no failure of this run');
}

function run(args, env = {}) {
  return spawnSync(node, args, { stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    .status;
}

function fault(message) {
  console.log(message);
  return { passed: 0, failed: 1, skipped: 0 };
}

function title(name, what) {
  console.log(`\n── ${name}: ${what}`);
}

function sentence({ passed, failed, skipped }) {
  const parts = [`${passed} passed`, `${failed} failed`];
  if (skipped > 0) parts.push(`${skipped} skipped`);
  return parts.join(', ');
}
