// The core as it is published, in Node, and the clock that its measurements go by.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from '../bundle.mjs';

export async function importCore() {
  const folder = mkdtempSync(join(tmpdir(), 'career-timeline-'));
  try {
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
    for (const { path, contents } of await bundle({ entry: 'src/core.ts', name: 'core' })) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), contents);
    }
    return await import(pathToFileURL(join(folder, 'core.js')).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Of this process, its own garbage and compiling included, so that other programs disturb it least. */
export function cpuMs(since) {
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}
