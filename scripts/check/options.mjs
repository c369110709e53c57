// The options of checks that run on random data: how much of it, and its seed, which is another one each time.
import { parseArgs } from 'node:util';

/** `--n` and `--seed`, whole numbers; throws where they are none. */
export function seedAndSize(size) {
  const { values } = parseArgs({ options: { n: { type: 'string' }, seed: { type: 'string' } } });
  const n = Number(values.n ?? size);
  const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
  if (!Number.isInteger(n) || n < 1 || !Number.isInteger(seed))
    throw new RangeError('--n is a whole number above 0, --seed a whole number');
  return { n, seed };
}
