/** Whatever is done to a timeline, one after the other: focus, tab stops, places and promises hold. */
import { executeServerCommand } from '@web/test-runner-commands';
import fc from 'fast-check';
import {
  bracketedDocument,
  crowdedDocument,
  nestedDocument,
  randomDocument,
  type RandomDocument,
} from '../random-document.js';
import { cleanUp, media } from './harness.js';
import { stepOf, type Step } from './steps.js';
import { AS_OF_DAY, Walker } from './walker.js';

/** Other steps, and more of them, from the command line: SEED=3 RUNS=200. */
const random = (): Promise<{ readonly seed: number; readonly runs?: number; readonly path?: string }> =>
  executeServerCommand('random');

const SHRINK_MS = 60_000;
const WIDTHS = [1240, 800, 390];

interface Walk {
  readonly doc: RandomDocument;
  readonly width: number;
  readonly dir: 'ltr' | 'rtl';
  readonly steps: readonly Step[];
}

const walkOf = (documents: fc.Arbitrary<RandomDocument>, most: number): fc.Arbitrary<Walk> =>
  documents.chain(({ events, ...rest }) => {
    const doc = { ...rest, events, asOf: AS_OF_DAY };
    return fc.record({
      doc: fc.constant(doc),
      width: fc.constantFrom(...WIDTHS),
      dir: fc.constantFrom('ltr' as const, 'rtl' as const),
      steps: fc.array(stepOf(doc), { minLength: most / 2, maxLength: most, size: 'max' }),
    });
  });

/** Goes a way; what is wrong at its end says which steps led there. */
async function walk({ doc, width, dir, steps }: Walk): Promise<void> {
  const ids = doc.events.map(event => (event as { id: string }).id);
  const taken: string[] = [];
  let walker: Walker | undefined;
  try {
    walker = await Walker.start({ data: doc, width, dir }, { asked: 'auto', width, ids });
    for (const { words, act, when } of steps) {
      if (when && !when(walker.model)) continue;
      taken.push(words);
      await walker.step(act);
    }
  } catch (fault) {
    const events = doc.events.length > 20 ? `${doc.events.length} events` : JSON.stringify(doc);
    const way = `${dir}, ${width} px, ${events}:\n${taken.join('\n')}\n→ ${(fault as Error).message}`;
    throw new Error(way, { cause: fault });
  } finally {
    walker?.end();
    await cleanUp();
  }
}

describe('whatever happens to <career-timeline>', function () {
  this.timeout(3_600_000);

  afterEach(async () => {
    await media({ reducedMotion: '' });
    await cleanUp();
  });

  for (const [name, documents, motion, numRuns, most] of [
    ['a few events', randomDocument, 'reduce', 10, 24],
    ['brackets', bracketedDocument, 'reduce', 4, 24],
    ['families', nestedDocument, 'reduce', 4, 20],
    ['a crowd', crowdedDocument(200, 600), 'reduce', 3, 20],
    ['things in motion', randomDocument, '', 3, 14],
  ] as const)
    it(`${name}: nobody loses focus or place, and the console stays silent`, async () => {
      await media({ reducedMotion: motion });
      const { seed, runs = numRuns, ...replay } = await random();
      let failedAt = Infinity;
      const property = fc.asyncProperty(walkOf(documents, most), async way => {
        // A shorter way to the same fault is looked for as long as that is worth it.
        if (performance.now() > failedAt + SHRINK_MS) return;
        await walk(way).catch((fault: unknown) => {
          failedAt = Math.min(failedAt, performance.now());
          throw fault;
        });
      });
      const found = await fc.check(property, { seed, numRuns: runs, ...replay });
      if (!found.failed) return;
      const { errorInstance: fault, counterexamplePath: path } = found;
      throw new Error(`SEED=${seed}, way ${path}: ${fault instanceof Error ? fault.message : String(fault)}`);
    });
});
