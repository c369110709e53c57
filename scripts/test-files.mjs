// Which tests run where. A test file is test/**/*.test.ts; those in the folders that .mocharc.json ignores need a
// browser, all others run in Node.
import { readdirSync, readFileSync } from 'node:fs';

const browserFolders = JSON.parse(readFileSync('.mocharc.json', 'utf8')).ignore.map(glob =>
  glob.replace(/\*\*$/, ''),
);

/** Paths of the test files of one kind, sorted; `filters` keep those that contain any of them. */
export function testFiles(kind, filters = []) {
  return readdirSync('test', { recursive: true })
    .map(path => `test/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith('.test.ts'))
    .filter(path => browserFolders.some(folder => path.startsWith(folder)) === (kind === 'browser'))
    .filter(path => filters.length === 0 || filters.some(filter => path.includes(filter)))
    .sort();
}
