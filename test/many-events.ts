/** More events than are read at once: a day of their own each, not in order, in three lanes. */
import { DAY_MS } from '../src/time/interval.js';

export const manyEvents = (count: number): readonly object[] =>
  Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    start: ((i * 7919) % count) * DAY_MS,
    category: `c${i % 3}`,
  }));
