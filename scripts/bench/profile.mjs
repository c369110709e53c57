// Where the time of the element goes: CPU profiles of mounting, zooming, panning and a stream of changes, as files for the developer tools of a
// browser and as a list of functions; and what the main thread did besides script.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { startBrowser } from './browser.mjs';
import { count, figure, median, table } from './statistics.mjs';
import { traced, workBetween } from './trace.mjs';

const SUBJECT = 'career-timeline';
const SAMPLING_US = 100;
const MOST_FUNCTIONS = 60;

export async function profileElement({ folder, sizes, repetitions, frames }) {
  mkdirSync(folder, { recursive: true });
  const code = await bundleWithNames();
  const moduleAt = modulesByLine(code);
  const browser = await startBrowser(new Map([[`${SUBJECT}/bundle.js`, code]]));
  try {
    for (const n of sizes) {
      for (const kind of Object.keys(STEPS)) {
        const works = [];
        const functions = [];
        for (let repetition = 0; repetition < repetitions; repetition++) {
          const { events, profile } = await profiled(browser, { n, kind, frames });
          writeFileSync(join(folder, `${kind}-${n}-${repetition + 1}.cpuprofile`), JSON.stringify(profile));
          works.push(workBetween(events, kind));
          functions.push(functionsOf(profile, moduleAt));
        }
        print({ n, kind, per: kind === 'mount' ? 1 : frames, works, functions });
      }
    }
  } finally {
    await browser.close();
  }
}

const STEPS = {
  mount: page => page.evaluate(() => window.bench.mount()),
  zoom: (page, frames) => page.evaluate(number => window.bench.move('zoom', number), frames),
  pan: (page, frames) => page.evaluate(number => window.bench.move('pan', number), frames),
  stream: (page, frames) => page.evaluate(number => window.bench.stream(number), frames),
};

/** The step `kind` twice, each on a fresh page: once for the trace, once for the profile, which slows it down. */
async function profiled(browser, { n, kind, frames }) {
  const work = page => STEPS[kind](page, frames);
  const onPage = async use => {
    const { page, close } = await browser.open(SUBJECT);
    try {
      await page.evaluate(number => window.bench.prepare(number), n);
      if (kind !== 'mount') await STEPS.mount(page);
      return await use(page);
    } finally {
      await close();
    }
  };
  const events = await onPage(page =>
    traced(page, () => work(page), ['toplevel', 'blink.user_timing', 'devtools.timeline', 'v8']),
  );
  const profile = await onPage(async page => {
    const cdp = await page.createCDPSession();
    await cdp.send('Profiler.enable');
    await cdp.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
    await cdp.send('Profiler.start');
    await work(page);
    return (await cdp.send('Profiler.stop')).profile;
  });
  return { events, profile };
}

function print({ n, kind, per, works, functions }) {
  const unit = per === 1 ? 'ms' : 'ms a frame';
  const cell = values => figure(median(values) / per);
  console.log(`\n${count(n)} events, ${kind}: main thread, ${unit}\n`);
  console.log(table(sorted(works).map(([name, values]) => [name, cell(values.map(({ total }) => total))])));
  console.log(`\n${count(n)} events, ${kind}: functions, ${unit}\n`);
  console.log(
    table([
      ['function', 'with what it calls', 'itself'],
      ...sorted(functions)
        .filter(([name]) => !/^\((?:root|idle)\)/.test(name))
        .slice(0, MOST_FUNCTIONS)
        .map(([name, values]) => [
          name,
          cell(values.map(({ total }) => total)),
          cell(values.map(({ self }) => self)),
        ]),
    ]),
  );
}

/** [name, the times of each repetition], the dearest first; where one has none, they are 0. */
function sorted(repetitions) {
  const names = new Set(repetitions.flatMap(times => [...times.keys()]));
  return [...names]
    .map(name => [name, repetitions.map(times => times.get(name) ?? { total: 0, self: 0 })])
    .sort((a, b) => median(b[1].map(({ total }) => total)) - median(a[1].map(({ total }) => total)));
}

/** As published, but for minification: functions keep their names. */
async function bundleWithNames() {
  const contents = `import { expose } from './scripts/bench/page.mjs';
    import * as subject from './scripts/bench/subject-element.mjs';
    expose(subject);`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    tsconfig: 'tsconfig.json',
    logLevel: 'warning',
  });
  return outputFiles[0].text;
}

/** Path of the source of each line of a bundle, which names it in a comment where it begins. */
function modulesByLine(code) {
  let module = '';
  return code.split('\n').map(line => (module = /^\/\/ (\S+\.\w+)$/.exec(line)?.[1] ?? module));
}

/** Name of each function → ms of its own and with what it calls (recursion counted once). */
function functionsOf({ nodes, samples, timeDeltas }, moduleAt) {
  const selfOf = new Map();
  // Between two samples far apart the thread did not run: another program did.
  const most = 5 * SAMPLING_US;
  samples.forEach((id, i) => selfOf.set(id, (selfOf.get(id) ?? 0) + Math.min(timeDeltas[i], most) / 1000));
  const byId = new Map(nodes.map(node => [node.id, node]));
  const functions = new Map();
  visit(nodes[0], new Set());
  return functions;

  function visit(node, above) {
    const name = nameOf(node.callFrame, moduleAt);
    const times = functions.get(name) ?? { total: 0, self: 0 };
    functions.set(name, times);
    const self = selfOf.get(node.id) ?? 0;
    times.self += self;
    const within = new Set(above).add(name);
    const total = (node.children ?? []).reduce((sum, id) => sum + visit(byId.get(id), within), self);
    if (!above.has(name)) times.total += total;
    return total;
  }
}

function nameOf({ functionName, url, lineNumber }, moduleAt) {
  const name = functionName || '(anonymous)';
  if (!url.endsWith('bundle.js')) return name;
  const module = moduleAt[lineNumber] ?? '';
  return `${name}${functionName ? '' : `:${lineNumber + 1}`}  ${module.replace(/^src\//, '')}`;
}
