/**
 * Lanes of a crowd, placed before a zoom comes to them: what a step nearer shows is known while the last one is still drawn, so no
 * frame waits for it; and labels, measured before they come into sight. What is drawn is the same as without.
 */
import { areSame } from '../base/are-same.js';
import { memo } from '../base/memo.js';
import { treesOf } from '../store/lane-trees.js';
import type { Snapshot } from '../store/store.js';
import { laneIndex, weightyOf } from './crowd-index.js';
import { CrowdedLane } from './crowd-lane.js';
import { zoomOf } from './drawing.js';
import { labelOf } from './item.js';
import type { Placing } from './placement.js';
import type { Zoom } from './zoom.js';

type Room = Parameters<Placing['placeLane']>[3];

/** A lane as it was placed last, at the scales before that, and ahead. */
interface Known {
  readonly last: CrowdedLane;
  readonly room: Room;
  /** By how much the scale changed last. */
  readonly factor: number;
  readonly others: readonly CrowdedLane[];
}

/** Scales at which a lane is kept besides the last. */
const KEPT = 2;

/** By what all snapshots have that came of one another. */
const lanesIn = memo((_: object): Map<number, Known> => new Map());
const lanesOf = (snapshot: Snapshot): Map<number, Known> => lanesIn(treesOf(snapshot).kin);

/** The place of a lane, which may be known from before or ahead. */
export function knownLane(snapshot: Snapshot, lane: number, zoom: Zoom, room: Room): CrowdedLane {
  const lanes = lanesOf(snapshot);
  const known = lanes.get(lane);
  const others = known && isLike(known.room, room) ? [known.last, ...known.others] : [];
  const last = laneAt(others, snapshot, lane, zoom, room);
  const factor = known ? zoom.pxPerMs / known.last.zoom.pxPerMs : 2;
  lanes.set(lane, { last, room, factor, others: others.filter(each => !isAt(each, zoom)).slice(0, KEPT) });
  return last;
}

/** One of those that are known, or what comes of one where events have changed since. */
function laneAt(
  known: readonly CrowdedLane[],
  snapshot: Snapshot,
  lane: number,
  zoom: Zoom,
  room: Room,
): CrowdedLane {
  const before = known.find(each => isAt(each, zoom));
  const isSame = before?.index === laneIndex(snapshot, lane);
  return isSame ? before : new CrowdedLane(snapshot, lane, zoom, room, before);
}

const isLike = (a: Room, b: Room): boolean => a.height === b.height && a.nameHeight === b.nameHeight;

const isAt = (lane: CrowdedLane, zoom: Zoom): boolean =>
  areSame(Object.values(lane.zoom), Object.values(zoom));

/** Places the lanes of a snapshot beside what is seen, and at the scales that come next if the zoom goes on, a part at each step. */
export function* placeAhead(snapshot: Snapshot, placing: Placing): Generator<void, void> {
  const lanes = lanesOf(snapshot);
  for (const { last } of lanes.values()) yield* last.placeBeside();
  for (const [lane, known] of lanes) {
    const { last, room, others } = known;
    const scale = placing.scaleOf(last.zoom.pxPerMs * nextFactor(known.factor), lane, snapshot);
    const zoom = zoomOf(snapshot, last.zoom, last.zoom.plotWidth, scale);
    const next = laneAt(others, snapshot, lane, zoom, room);
    const rest = others.filter(each => !isAt(each, zoom));
    lanes.set(lane, { ...known, others: [next, ...rest].slice(0, KEPT) });
    yield* next.placeAfter(last);
  }
}

/** A zoom goes on as it went: a doubling nearer, or as many as there were between two looks, or one further away. A little more, to be sure. */
const nextFactor = (last: number): number => (last < 1 ? 0.75 : 1.125 * Math.max(2, last));

/** So many labels are made ahead at most: what they hold is kept. */
const MOST_LABELS = 1200;
/** At each step. */
const LABELS = 8;

/** Measures the labels that a zoom may show, the important ones of each lane first. */
export function* labelAhead(snapshot: Snapshot, zoom: Zoom): Generator<void, void> {
  const most = Math.ceil(MOST_LABELS / snapshot.lanes.length);
  for (const lane of snapshot.lanes.keys()) {
    const index = laneIndex(snapshot, lane);
    for (const [i, entry] of weightyOf(index, most).entries()) {
      if (i % LABELS === 0) yield;
      labelOf(entry, zoom);
    }
  }
}
