/** Years and months of times most of which lie in the same one as the time before them, as those of a list in time order do. */
import { toCivilMs, toComponents } from './civil.js';
import type { CivilMs } from './interval.js';

/** The astronomical year that holds a time; infinite where that is. */
export const yearsInOrder = (): ((at: CivilMs) => number) =>
  inOrder(
    at => toComponents(at).year,
    year => toCivilMs({ year }),
  );

/** Months since January of the astronomical year 0; infinite where the time is. */
export const monthsInOrder = (): ((at: CivilMs) => number) =>
  inOrder(
    at => {
      const { year, month } = toComponents(at);
      return year * 12 + month - 1;
    },
    month => toCivilMs({ year: Math.floor(month / 12), month: month - Math.floor(month / 12) * 12 + 1 }),
  );

/** The unit of each time, which is looked up where it is another than that of the last one. `startOf` is where a unit starts. */
function inOrder(
  unitOf: (at: CivilMs) => number,
  startOf: (unit: number) => CivilMs,
): (at: CivilMs) => number {
  let unit = 0;
  let [start, end] = [Infinity, -Infinity];
  return at => {
    if (!Number.isFinite(at)) return at;
    // Further out, where a unit starts is not exact.
    if (!Number.isSafeInteger(Math.trunc(at))) return unitOf(at);
    if (at < start || at >= end) {
      unit = unitOf(at);
      [start, end] = [startOf(unit), startOf(unit + 1)];
    }
    return unit;
  };
}
