// What is measured: the least that any timeline could do, <career-timeline>, and timelines of others (peers). Each is a module
// with `mount(container, events)` (see page.mjs), bundled with the page's side of the measurement as its users would.
//
// The peers' packages are tools of this one measurement: peers/ declares and locks them apart from the project's own, and
// they are installed there when they are first asked for.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { bundle } from '../bundle.mjs';

const PEERS_FOLDER = join(import.meta.dirname, 'peers');

const MODULES = {
  floor: 'subject-floor.mjs',
  'career-timeline': 'subject-element.mjs',
  'career-timeline-edtf': 'subject-element-edtf.mjs',
  'vis-timeline': 'peers/vis-timeline.mjs',
  'timelines-chart': 'peers/timelines-chart.mjs',
  'gravity-timeline': 'peers/gravity-timeline.mjs',
};

export const SUBJECTS = ['floor', 'career-timeline', 'career-timeline-edtf'];
export const PEERS = Object.keys(MODULES).filter(isPeer);

function isPeer(subject) {
  return Object.hasOwn(MODULES, subject) && MODULES[subject].startsWith('peers/');
}

/** Files of the subjects: `<subject>/<path>` → contents. Installs what they need. */
export async function bundles(subjects) {
  const unknown = subjects.filter(subject => !Object.hasOwn(MODULES, subject));
  if (unknown.length > 0)
    throw new RangeError(
      `no such subject: ${unknown.join(', ')}; there are ${Object.keys(MODULES).join(', ')}`,
    );
  if (subjects.some(isPeer)) installPeers();
  const files = new Map();
  for (const subject of subjects) {
    const text = `import { expose } from './scripts/bench/page.mjs';
      import * as subject from './scripts/bench/${MODULES[subject]}';
      expose(subject);`;
    const made = isPeer(subject) ? await bundlePeer(text) : await bundle({ text });
    for (const { path, contents } of made) files.set(`${subject}/${path}`, contents);
  }
  return files;
}

/** As an application's bundler would, minified and in production mode, with the styles of the package. */
async function bundlePeer(contents) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: 'es2022',
    outfile: 'bundle.js',
    define: { 'process.env.NODE_ENV': '"production"' },
    loader: { '.svg': 'dataurl', '.png': 'dataurl' },
    legalComments: 'none',
    logLevel: 'error',
  });
  return outputFiles.map(file => ({
    path: file.path.endsWith('.css') ? 'bundle.css' : 'bundle.js',
    contents: file.contents,
  }));
}

function installPeers() {
  const versionOf = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : undefined);
  const { dependencies } = JSON.parse(readFileSync(join(PEERS_FOLDER, 'package.json'), 'utf8'));
  const isThere = Object.entries(dependencies).every(
    ([name, version]) => versionOf(join(PEERS_FOLDER, 'node_modules', name, 'package.json')) === version,
  );
  if (isThere) return;
  console.log('Installing the peers, once …');
  // This may run inside `npm run bench`: an npm inside an npm must not inherit the outer one's command.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^npm_(lifecycle|package|command)/.test(name)),
  );
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], {
    cwd: PEERS_FOLDER,
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('The peers could not be installed; what npm says about it stands above.');
}
