/** Lanes as a reader or a page has them: in another order than the author's, some of them collapsed to a strip. */
import { memo } from '../base/memo.js';
import { PART, type Steps } from '../base/steps.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { BarMark } from '../scene/mark.js';
import { deriveStore, inLanes } from '../store/derive-store.js';
import type { Lane, LaneArrangement } from '../store/lanes.js';
import type { Entry, Snapshot, Store } from '../store/store.js';
import { STRIP_BAR, stripMarks, stripOf } from './lane-strip.js';
import { AXIS_HEIGHT } from './metrics.js';
import type { Placement } from './placement.js';

/** The same events, in lanes as somebody else than the author has them. */
export interface ArrangedSnapshot extends Snapshot {
  readonly source: Snapshot;
  /** The ink of lanes that are collapsed. */
  strips(placement: Placement, scale: TimeScale, nameHeight: number): readonly BarMark[];
}

/**
 * The store with its lanes as `lanes` has them; `store` itself where that says nothing. Ids are kept where there is no such lane,
 * for it may come with other data. No event is lost: those of a collapsed lane are in the snapshot, and its strip counts them. The
 * same store for the same arguments. Cost: what a snapshot holds, once.
 */
export function arrangeStore(store: Store, lanes: LaneArrangement): Store {
  return isAsGiven(lanes) ? store : arrangedStores(store)(lanes);
}

/** It says nothing of any lane. */
export const isAsGiven = ({ order = [], collapsed = [], families = [] }: LaneArrangement): boolean =>
  order.length + collapsed.length + families.length === 0;

const arrangedStores = memo((store: Store) =>
  memo((lanes: LaneArrangement) => deriveStore(store, snapshot => arrangeSteps(snapshot, lanes))),
);

function* arrangeSteps(
  snapshot: Snapshot,
  { order = [], collapsed = [] }: LaneArrangement,
): Steps<ArrangedSnapshot> {
  const before = snapshot.lanes;
  const places = placesIn(before, order);
  const isMoved = places.some((from, to) => from !== to);
  const entries = isMoved
    ? yield* inLanes(snapshot.entries, ({ lane }) => places.indexOf(lane))
    : snapshot.entries;
  const collapsedIds = new Set(collapsed);
  const isCollapsed = places.map(from => collapsedIds.has(before[from]!.id));
  const members = isCollapsed.map((is): Entry[] | undefined => (is ? [] : undefined));
  for (const [i, entry] of isCollapsed.includes(true) ? entries.entries() : []) {
    if (i % PART === 0) yield;
    if (entry.dated) members[entry.lane]?.push(entry);
  }
  const strips = memo((own: readonly Entry[]) => stripOf(own));
  return {
    ...snapshot,
    source: snapshot,
    entries,
    lanes: places.map((from, lane): Lane => {
      const own = members[lane];
      const { count } = before[from]!;
      return own ? { ...before[from]!, collapsed: snapshot.density ? count : own.length } : before[from]!;
    }),
    strips: ({ lanes: bands }, scale, nameHeight) =>
      members.flatMap((own, lane) => {
        if (!own) return [];
        const { y, height } = bands[lane]!;
        const top = AXIS_HEIGHT + y + (height + nameHeight - STRIP_BAR) / 2;
        return stripMarks(strips(own), { lane, y: top, scale });
      }),
  };
}

/** Which of the lanes is where: what is not named follows, in the author's order. */
function placesIn(lanes: readonly Lane[], order: readonly string[]): readonly number[] {
  const byId = new Map(lanes.map((lane, i) => [lane.id, i]));
  return [...new Set([...order.flatMap(id => byId.get(id) ?? []), ...lanes.keys()])];
}

/** Lanes in an order; what they have is as it is. */
export const lanesInOrder = (lanes: readonly Lane[], { order = [] }: LaneArrangement): readonly Lane[] =>
  placesIn(lanes, order).map(from => lanes[from]!);

/** The arrangement with a lane collapsed, or not any more. */
export function withCollapsed(lanes: LaneArrangement, id: string, isCollapsed: boolean): LaneArrangement {
  return { ...lanes, collapsed: withOrWithout(lanes.collapsed, id, isCollapsed) };
}

/** The arrangement with the parts of an event hidden in its lane, or not any more. */
export function withHiddenParts(lanes: LaneArrangement, id: string, isHidden: boolean): LaneArrangement {
  return { ...lanes, families: withOrWithout(lanes.families, id, isHidden) };
}

/** Ids with one more at their end, or without it. */
function withOrWithout(ids: readonly string[] = [], id: string, isIn: boolean): readonly string[] {
  const others = ids.filter(other => other !== id);
  return isIn ? [...others, id] : others;
}

/**
 * The arrangement with a lane moved to the front, or past the next one on either side. `all` are the ids of the lanes in the order
 * that they have now, `shown` those of them that are to be counted. The same object where there is nothing to move past.
 */
export function withMoved(
  lanes: LaneArrangement,
  id: string,
  to: 'front' | 'up' | 'down',
  { all, shown }: Readonly<Record<'all' | 'shown', readonly string[]>>,
): LaneArrangement {
  const place = shown.indexOf(id);
  const by = to === 'down' ? 1 : -1;
  const passed = to === 'front' ? shown[0] : shown[place + by];
  if (place < 0 || passed === undefined || passed === id) return lanes;
  const others = all.filter(other => other !== id);
  const at = others.indexOf(passed) + (to === 'down' ? 1 : 0);
  const absent = (lanes.order ?? []).filter(other => !all.includes(other));
  return { ...lanes, order: [...others.toSpliced(at, 0, id), ...absent] };
}
