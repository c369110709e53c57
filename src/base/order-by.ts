import { allOf, RUN, type Steps } from './steps.js';

/**
 * Indices in the order of their `keys`, least first; of those that are equal by the order of the next keys, and in the end as
 * they stand. No key is NaN. O(n): digit by digit, the last first (a radix sort), for a function called for each comparison takes
 * ten times as long for a million.
 */
export const orderBy = (...keys: Float64Array[]): Uint32Array => allOf(orderSteps(...keys));

/** Of digits of 16 bits there are half as many as of bytes; but a count for each value of one takes longer than to go over a few keys. */
const FEW = 16_384;
const digitsFor = (length: number) => (length < FEW ? Uint8Array : Uint16Array);

/** Keys as numbers of so many digits, the last digit first. */
interface Digits {
  readonly digits: Uint8Array | Uint16Array;
  readonly count: number;
}

const radixOf = (numbers: { readonly BYTES_PER_ELEMENT: number }): number =>
  2 ** (8 * numbers.BYTES_PER_ELEMENT);

/** The same, step by step. */
export function* orderSteps(...keys: Float64Array[]): Steps<Uint32Array> {
  const { length } = keys[0]!;
  let order = new Uint32Array(length).map((_, i) => i);
  let next = new Uint32Array(length);
  const starts = new Uint32Array(radixOf(digitsFor(length)));
  for (const key of keys.reverse()) {
    const { digits, count } = (yield* stepsOf(key)) ?? (yield* bitsOf(key));
    for (let digit = 0; digit < count; digit += 1) {
      starts.fill(0);
      for (let i = digit; i < digits.length; i += count) starts[digits[i]!]! += 1;
      yield;
      // All have the same.
      if (starts[digits[digit]!] === length) continue;
      let start = 0;
      for (let value = 0; value < starts.length; value += 1) {
        const own = starts[value]!;
        starts[value] = start;
        start += own;
      }
      for (let i = 0; i < length; i += 1) {
        if (i % RUN === 0) yield;
        const index = order[i]!;
        next[starts[digits[count * index + digit]!]!++] = index;
      }
      [order, next] = [next, order];
    }
  }
  return order;
}

/** Of whole numbers: how many times what divides all of their distances each is above the least. The days of a century have one digit. */
function* stepsOf(key: Float64Array): Steps<Digits | undefined> {
  const { length } = key;
  const first = key[0]!;
  let [least, most, unit] = [first, first, 0];
  for (let i = 0; i < length; i += 1) {
    if (i % RUN === 0) yield;
    const at = key[i]!;
    if (!Number.isSafeInteger(at)) return undefined;
    least = Math.min(least, at);
    most = Math.max(most, at);
    const off = Math.abs(at - first);
    if (Math.round(off / unit) * unit !== off) unit = commonDivisor(unit, off);
  }
  if (!(most - least <= Number.MAX_SAFE_INTEGER)) return undefined;
  const Numbers = digitsFor(length);
  const radix = radixOf(Numbers);
  let count = 0;
  for (let left = (most - least) / (unit || 1); left >= 1; left /= radix) count += 1;
  const digits = new Numbers(count * length);
  for (let i = 0; i < length; i += 1) {
    if (i % RUN === 0) yield;
    let value = (key[i]! - least) / unit;
    for (let digit = 0; digit < count; digit += 1) {
      digits[count * i + digit] = value % radix;
      value = Math.floor(value / radix);
    }
  }
  return { digits, count };
}

const commonDivisor = (a: number, b: number): number => (b === 0 ? a : commonDivisor(b, a % b));

/** Of any numbers: their bits, so that they are in order as the numbers are. */
function* bitsOf(key: Float64Array): Steps<Digits> {
  const own = key.slice();
  const words = new Int32Array(own.buffer);
  for (let i = 0; i < own.length; i += 1) {
    if (i % RUN === 0) yield;
    // There is one zero.
    own[i]! += 0;
    // Of numbers below 0 all bits are turned over, of others the sign.
    const sign = words[2 * i + 1]! >> 31;
    words[2 * i]! ^= sign;
    words[2 * i + 1]! ^= sign | (1 << 31);
  }
  // Wherever browsers run, the last digit of a number comes first.
  const Numbers = digitsFor(own.length);
  return { digits: new Numbers(own.buffer), count: own.BYTES_PER_ELEMENT / Numbers.BYTES_PER_ELEMENT };
}
