// Asks questions of small histories whose answers are known by trying every way in which they can have been, and prints
// how many. Fails where an answer is wrong.
//
//   npm run check:worlds -- [--n 3000] [--seed NUMBER]
import fc from 'fast-check';
import { anyFacts, tryWorlds } from '../../test/model/worlds.ts';
import { count, table } from '../bench/statistics.mjs';
import { seedAndSize } from './options.mjs';

const { n, seed } = seedAndSize(3000);
const sum = { contradictory: 0, worlds: 0, questions: 0 };
const wrong = [];
for (const facts of fc.sample(anyFacts, { seed, numRuns: n })) {
  const tried = tryWorlds(facts);
  if (tried.worlds === 0) sum.contradictory += 1;
  sum.worlds += tried.worlds;
  sum.questions += tried.questions;
  wrong.push(...tried.wrong);
}

console.log(`Three events in five days, up to four random facts; seed ${seed}\n`);
console.log(
  table([
    ['histories', count(n)],
    ['of them contradictory', count(sum.contradictory)],
    ['worlds tried', count(sum.worlds)],
    ['questions asked', count(sum.questions)],
    ['wrong answers', count(wrong.length)],
  ]),
);
for (const line of wrong.slice(0, 10)) console.error(`\n${line}`);
if (wrong.length > 0) process.exitCode = 1;
