// Reads random strings with our parser and with the npm package `edtf`, and prints how often they differ and why. Fails
// where a difference belongs to no class of test/time/edtf/npm-edtf-differences.ts.
//
//   npm run compare:edtf -- [--n 50000] [--seed NUMBER]
import { differenceOf, randomTexts } from '../../test/time/edtf/npm-edtf-differences.ts';
import { count, table } from '../bench/statistics.mjs';
import { seedAndSize } from './options.mjs';

const { n, seed } = seedAndSize(50_000);
const classes = new Map();
const texts = randomTexts(seed, n);
for (const text of texts) {
  const { taker, reason = 'unexplained' } = differenceOf(text);
  const key = `${taker}\n${reason}`;
  const seen = classes.get(key) ?? { taker, reason, texts: 0, example: text };
  seen.texts += 1;
  // A short one tells most.
  if (text.length < seen.example.length) seen.example = text;
  classes.set(key, seen);
}

const rows = [...classes.values()].sort((a, b) => b.texts - a.texts);
const unexplained = rows.filter(({ reason }) => reason === 'unexplained');
console.log(`${count(texts.size)} different strings of ${count(n)}, seed ${seed}\n`);
console.log(
  table([
    ['why', 'accepted by', 'strings', 'example'],
    ...rows.map(({ taker, reason, texts: found, example }) => [
      reason,
      taker,
      count(found),
      JSON.stringify(example),
    ]),
  ]),
);
console.log(
  unexplained.length === 0
    ? '\nEach difference belongs to a class.'
    : `\n${count(unexplained.reduce((sum, { texts }) => sum + texts, 0))} differences belong to no class.`,
);
if (unexplained.length > 0) process.exitCode = 1;
