// executeServerCommand('random') for tests over random data in a browser: {seed, runs} from the environment, as the tests
// in Node have them (fixed-seed.mjs). SEED=<number> takes other data, RUNS=<number> so much of it; what is taken is printed.

const SEED = Number(process.env.SEED ?? 20_260_210);
const { RUNS, WAY } = process.env;

export function randomPlugin() {
  return {
    name: 'random',
    executeCommand({ command }) {
      if (command !== 'random') return undefined;
      console.log(`Random steps: SEED=${SEED}${RUNS ? ` RUNS=${RUNS}` : ''}`);
      return { seed: SEED, ...(RUNS && { runs: Number(RUNS) }), ...(WAY && { path: WAY }) };
    },
  };
}
