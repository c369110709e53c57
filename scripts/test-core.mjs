// Runs the tests that need no browser, with Mocha's own runner. `npx mocha` runs the same files; this differs in that a
// file that cannot even be loaded is one failed test and does not hide the others, and in that the counts are written
// as JSON to the file named by TEST_COUNTS.
//
//   node --import tsx scripts/test-core.mjs [part of a path…]
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Mocha from 'mocha';
import './fixed-seed.mjs';
import { testFiles } from './test-files.mjs';

const { timeout } = JSON.parse(readFileSync('.mocharc.json', 'utf8'));
const mocha = new Mocha({
  ui: 'bdd',
  reporter: process.env.MOCHA_REPORTER ?? 'dot',
  timeout,
  forbidOnly: true,
});

for (const file of testFiles('core', process.argv.slice(2))) await load(file);

const counts = { passed: 0, failed: 0, skipped: 0 };
mocha
  .run(() => {
    if (process.env.TEST_COUNTS) writeFileSync(process.env.TEST_COUNTS, JSON.stringify(counts));
    // A timer or a socket that a test left behind must not keep the run from ending.
    process.exit(counts.failed > 0 ? 1 : 0);
  })
  .on('pass', () => counts.passed++)
  .on('fail', () => counts.failed++)
  .on('pending', () => counts.skipped++);

async function load(file) {
  const path = resolve(file);
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_PRE_REQUIRE, globalThis, path, mocha);
  try {
    const exports = await import(pathToFileURL(path).href);
    mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_REQUIRE, exports, path, mocha);
  } catch (error) {
    globalThis.describe(file, () => {
      globalThis.it('loads', () => {
        throw error;
      });
    });
  }
  mocha.suite.emit(Mocha.Suite.constants.EVENT_FILE_POST_REQUIRE, globalThis, path, mocha);
}
