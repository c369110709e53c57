/** The first of `count` numbers, from 0, of which `isBefore` isn't true any more; it is true of none after that. O(log n). */
export function lowerBound(count: number, isBefore: (number: number) => boolean): number {
  let [low, high] = [0, count];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
