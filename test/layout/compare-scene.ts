/**
 * Compares a scene as text with what it was when somebody last looked at it. UPDATE_SCENES=1 writes what is laid out now;
 * where a test fails, it stands beside the baseline as `.new.txt`.
 */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect } from 'chai';
import type { Scene } from '../../src/scene/scene.js';
import { readScene } from '../read-scene.js';

const pathOf = (url: string): string => fileURLToPath(new URL(url, import.meta.url));

/** `name` is that of the baseline, a file in this folder without its ending. */
export function compareScene(name: string, scene: Scene): void {
  const found = readScene(scene);
  const baseline = pathOf(`./${name}.txt`);
  const fresh = pathOf(`./${name}.new.txt`);
  rmSync(fresh, { force: true });
  if (process.env['UPDATE_SCENES'] === '1') writeFileSync(baseline, found);
  const wanted = existsSync(baseline) ? readFileSync(baseline, 'utf8') : '';
  if (found !== wanted) writeFileSync(fresh, found);
  expect(found, `${name}.new.txt is what was laid out; UPDATE_SCENES=1 takes it over`).to.equal(wanted);
}
