import { allOf, RUN, type Steps } from './steps.js';

/**
 * Indices in the order of their `keys`, least first; of those that are equal by the order of the next keys, and in the end as
 * they stand. No key is NaN. O(n): byte by byte, the last first (a radix sort), for a function called for each comparison takes
 * ten times as long for a million.
 */
export const orderBy = (...keys: Float64Array[]): Uint32Array => allOf(orderSteps(...keys));

const BYTES = 8;
/** Values of a byte, and one more: where each begins is counted before it. */
const STARTS = 257;

/** The same, step by step. */
export function* orderSteps(...keys: Float64Array[]): Steps<Uint32Array> {
  const { length } = keys[0]!;
  let order = new Uint32Array(length).map((_, i) => i);
  let next = new Uint32Array(length);
  for (const key of keys.reverse()) {
    const own = key.slice();
    const words = new Int32Array(own.buffer);
    const bytes = new Uint8Array(own.buffer);
    const counts = new Uint32Array(BYTES * STARTS);
    for (let i = 0; i < length; i += 1) {
      if (i % RUN === 0) yield;
      // There is one zero.
      own[i]! += 0;
      // Of numbers below 0 all bits are turned over, of others the sign: so their bytes are in order as the numbers are.
      const sign = words[2 * i + 1]! >> 31;
      words[2 * i]! ^= sign;
      words[2 * i + 1]! ^= sign | (1 << 31);
      for (let byte = 0; byte < BYTES; byte += 1) counts[STARTS * byte + bytes[BYTES * i + byte]! + 1]! += 1;
    }
    // Wherever browsers run, the last byte of a number comes first.
    for (let byte = 0; byte < BYTES; byte += 1) {
      const starts = counts.subarray(STARTS * byte, STARTS * (byte + 1));
      // All have the same.
      if (starts.includes(length)) continue;
      for (let each = 1; each < STARTS; each += 1) starts[each]! += starts[each - 1]!;
      for (let i = 0; i < length; i += 1) {
        if (i % RUN === 0) yield;
        const index = order[i]!;
        next[starts[bytes[BYTES * index + byte]!]!++] = index;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}
