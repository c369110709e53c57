// Fails when custom-elements.json is not what the sources give.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { bin } from './bin.mjs';

// Inside the project, because the analyzer joins --outdir to the working directory.
const folder = mkdtempSync('.cem-');
try {
  const analyze = [
    bin('@custom-elements-manifest/analyzer', 'cem'),
    'analyze',
    '--outdir',
    folder,
    '--quiet',
  ];
  const { status } = spawnSync(process.execPath, analyze, { stdio: 'inherit' });
  if (status !== 0) throw new Error('the analyzer failed');
  const read = path => readFileSync(path, 'utf8');
  const isSame = read(`${folder}/custom-elements.json`) === read('custom-elements.json');
  console.log(`custom-elements.json is ${isSame ? 'up to date' : 'out of date: npm run analyze'}`);
  process.exitCode = isSame ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true });
}
