// Rows for peers that want them given: as the floor packs its own, so that both draw as many.
import { CATEGORIES } from '../data.mjs';
import { packRows } from '../subject-floor.mjs';

/** {counts, rowOf}: rows of each category, and the row, within its category, of each event. */
export function rowsFor(events) {
  const rowOf = new Int32Array(events.length);
  const packed = packRows(events);
  packed.forEach(ofCategory => ofCategory.forEach((row, at) => row.forEach(index => (rowOf[index] = at))));
  return { counts: CATEGORIES.map((_, category) => Math.max(1, packed[category].length)), rowOf };
}
