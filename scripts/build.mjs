// Builds what is published: ES modules with types and source maps, the schema, custom-elements.json and a bundle for
// pages without a build of their own.
//
//   node scripts/build.mjs [folder]    the package's folder; by default this one. Its dist/ is made anew.
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { bin } from './bin.mjs';
import { bundle } from './bundle.mjs';

const folder = process.argv[2] ?? '.';
const dist = join(folder, 'dist');

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
run(bin('typescript', 'tsc'), '-p', 'tsconfig.json', '--outDir', dist);
run(
  bin('@custom-elements-manifest/analyzer', 'cem'),
  'analyze',
  '--quiet',
  '--outdir',
  relative('.', folder) || '.',
);
copyFileSync('src/model/schema.json', join(dist, 'schema.json'));

for (const { path, contents } of await bundle({
  entry: 'src/index.ts',
  name: 'career-timeline.min',
  sourcemap: true,
})) {
  const file = join(dist, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, contents);
}

writeFileSync(join(dist, 'THIRD-PARTY-LICENSES.txt'), licenses());

/** What the bundle holds of others, under their own licences, which ask to be named: minifying takes their notices out. */
function licenses() {
  const names = new Set(Object.keys(JSON.parse(readFileSync('package.json', 'utf8')).dependencies));
  for (const name of names) {
    const { dependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8'));
    for (const inner of Object.keys(dependencies)) if (!inner.startsWith('@types/')) names.add(inner);
  }
  const texts = [...names].sort().flatMap(name => {
    const file = ['LICENSE', 'LICENSE.md', 'LICENSE.txt']
      .map(each => `node_modules/${name}/${each}`)
      .find(existsSync);
    return file ? `${name}\n\n${readFileSync(file, 'utf8').trim()}\n` : [];
  });
  return `career-timeline.min.js and its chunks hold parts of these packages.\n\n${texts.join('\n---\n\n')}`;
}

function run(...args) {
  const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
