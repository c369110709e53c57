// Properties over random data run on the same data each time, so that a red run means a fault in the change at hand.
// SEED=<number> takes another; a failure prints the one it had.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.SEED ?? 20_260_210) });
