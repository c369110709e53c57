/** Lanes by hand as text that can stand in an address: `order.work,order.study,collapsed.talks`, by the ids of their categories. */
import type { LaneArrangement } from '../store/lanes.js';
import { readItems, writeItems, type Item } from './items-text.js';

/** Text of an arrangement; empty where it says nothing. */
export const writeLanes = ({ order = [], collapsed = [], families = [] }: LaneArrangement): string =>
  writeItems([
    ...order.map((id): Item => ['order', id]),
    ...collapsed.map((id): Item => ['collapsed', id]),
    ...families.map((id): Item => ['family', id]),
  ]);

/** What `writeLanes` wrote. What cannot be read is left aside; undefined where nothing remains. */
export function readLanes(text: string): LaneArrangement | undefined {
  const valuesOf = readItems(text);
  const [order, collapsed, families] = [valuesOf('order'), valuesOf('collapsed'), valuesOf('family')];
  const lanes = {
    ...(order.length > 0 && { order }),
    ...(collapsed.length > 0 && { collapsed }),
    ...(families.length > 0 && { families }),
  };
  return Object.keys(lanes).length > 0 ? lanes : undefined;
}
