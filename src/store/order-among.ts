/** Where in time order something comes that was not there when that was worked out. */
import { lowerBound } from '../base/lower-bound.js';
import { DAY_MS } from '../time/interval.js';
import type { Entry } from './store.js';
import { timeKey } from './time-order.js';

/** From where an entry counts in time order. */
export const keyOf = (entry: Entry): number => entry.brief?.start ?? timeKey(entry.interval.core);

/** Before, or after, all that counts from any time. */
const NEVER = Number.MAX_VALUE;

/**
 * The `order` of something that counts from the time `key`: behind what of `entries` counts from no later one, and before what comes
 * next there. Of two such that count from different times the later has no lesser one. `entries` are in time order, by whole
 * numbers from 0, which none of these is. O(log n).
 */
export function orderAmong(entries: readonly Entry[], key: number): number {
  if (!Number.isFinite(key)) return key < 0 ? -NEVER : NEVER;
  const { length } = entries;
  const next = lowerBound(length, i => keyOf(entries[i]!) <= key);
  if (length === 0) return key;
  if (next === 0) return key - keyOf(entries[0]!) - 1;
  const past = key - keyOf(entries[next - 1]!);
  if (next === length) return length + past;
  const left = keyOf(entries[next]!) - key;
  // Before what counts from no time there is as much room as anybody may need.
  const share = left === Infinity ? past / (past + DAY_MS) : past / (past + left);
  return next - 0.75 + share / 2;
}
