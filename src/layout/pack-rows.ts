/** Rows of a lane: what stands beside what. */

export interface Box {
  /** Half-open, px; `start` may be −∞. `end` holds the gap that the box wants after it. */
  readonly start: number;
  readonly end: number;
}

/**
 * Row number of each box: the first row that is free, in input order.
 *
 * Boxes are half-open, so touching ones share a row. Input is sorted by start; none gives []. O(n · rows).
 * Source: interval partitioning, greedy by start, which needs the fewest rows possible.
 */
export function packRows(boxes: readonly Box[]): Int16Array {
  const reach: number[] = [];
  return Int16Array.from(boxes, ({ start, end }) => {
    let row = reach.findIndex(taken => taken <= start);
    if (row < 0) row = reach.length;
    reach[row] = end;
    return row;
  });
}
