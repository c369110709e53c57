/** Lanes, story, table, card and HTML agree on every event: that it is there, and what is known of it. */
import { readFileSync, readdirSync } from 'node:fs';
import { expect } from 'chai';
import fc from 'fast-check';
import { bracketedDocument, randomDocument, storeOf } from './random-document.js';
import { disagreements, missing } from './views-agree.js';

/** More of it, or other documents, from the command line: RUNS=2000 SEED=3. */
const RUNS = { seed: Number(process.env['SEED'] ?? 11), numRuns: Number(process.env['RUNS'] ?? 100) };

const faultsOf = (source: unknown): string => {
  const store = storeOf(source);
  return [...missing(store), ...disagreements(store)].slice(0, 5).join('\n');
};

describe('lanes, story, table, card and HTML', function () {
  this.timeout(60_000 * Math.max(1, RUNS.numRuns / 100));

  for (const name of readdirSync('data'))
    it(`agree on ${name}`, () => {
      expect(faultsOf(JSON.parse(readFileSync(`data/${name}`, 'utf8')))).to.equal('');
    });

  for (const [kind, documents] of Object.entries({ randomDocument, bracketedDocument }))
    it(`agree on any ${kind}`, () => {
      fc.assert(
        fc.property(documents, source => {
          expect(faultsOf(source)).to.equal('');
        }),
        RUNS,
      );
    });
});
