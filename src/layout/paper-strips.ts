/**
 * A drawing in strips, one under the other, between which a page of paper may end: nothing that is to be read lies across the edge of
 * one. A strip is a scene of its own, so that all of them together are no more than the drawing.
 */
import type { Extent } from '../base/extent.js';
import type { Px } from '../scene/rect.js';
import type { LaneBand, Scene } from '../scene/scene.js';
import type { MeasureText } from './measure.js';

/** What a lane's name keeps free at its end, its line, and the room above it, px: as the style sheet has them. */
const NAME_ROOM = 40;
const NAME_LINE = 20;
const NAME_TOP = 9;
/** Less than there is between a bracket and what comes after it, more than between it and its words, px. */
const CAPTION_GAP = 3;
/** No page is sure to have room for what is higher, px: it may be parted between what is to be read in it, … */
const MOST_WHOLE = 480;
/** … so far from its top and from its foot that neither stands alone: a line in a bracket, and what it keeps free. */
const EDGE = 28;

/**
 * Where the strips of a drawing lie in it, from under the axis to its foot, px: each as low as it can be. What is drawn together (an event
 * with its label, a bracket with all that is in it, a lane's name with its first row) is in one; each lane begins another. A bracket that
 * may be higher than a page is in several. O(n log n).
 */
export function stripsOf(scene: Scene, measureText: MeasureText): readonly Extent[] {
  const { lanes, labels, captions, clusters, marks, height } = scene;
  const drawnIn = lanes.map((): Extent[] => []);
  for (const each of [...byEvent([...labels, ...marks]), ...captions.map(withWhatItNames), ...clusters])
    drawnIn[each.lane]?.push(...wholeParts(each));
  const cuts = lanes.flatMap((lane, i) => {
    const drawn = drawnIn[i]!.sort((a, b) => a.start - b.start);
    let covered = headOf(lane, scene, measureText, drawn[0]);
    const inside: number[] = [];
    for (const { start, end } of drawn) {
      if (start >= covered) inside.push(Math.round((start + covered) / 2));
      covered = Math.max(covered, end);
    }
    return [...inside, lane.y + lane.height];
  });
  const first = lanes[0]?.y ?? scene.axis.height;
  // The foot belongs to what is above it.
  const edges = [first, ...cuts.slice(0, -1), height];
  return edges.slice(1).map((end, i) => ({ start: edges[i]!, end }));
}

interface InLane {
  readonly lane: number;
  readonly y: Px;
  readonly height: Px;
}

/** From the top to the foot of what is drawn of each event; each by itself, where that is too high. */
function byEvent(drawn: readonly (InLane & { readonly event: string })[]): readonly InLane[] {
  const hulls = new Map<string, { readonly hull: InLane; readonly all: readonly InLane[] }>();
  for (const each of drawn) {
    const key = `${each.lane} ${each.event}`;
    const { hull, all } = hulls.get(key) ?? { hull: each, all: [] };
    hulls.set(key, { hull: around(hull, each), all: [...all, each] });
  }
  return [...hulls.values()].flatMap(({ hull, all }) => (hull.height > MOST_WHOLE ? all : [hull]));
}

function around(a: InLane, b: InLane): InLane {
  const y = Math.min(a.y, b.y);
  return { lane: a.lane, y, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** What must not be parted of what is drawn: all of it, or its top and its foot. */
function wholeParts({ y, height }: InLane): readonly Extent[] {
  const end = y + height;
  if (height <= MOST_WHOLE) return [{ start: y, end }];
  return [
    { start: y, end: y + EDGE },
    { start: end - EDGE, end },
  ];
}

/** Words over a bracket reach into it. */
const withWhatItNames = ({ lane, y, height }: InLane): InLane => ({ lane, y, height: height + CAPTION_GAP });

/** Where a lane's name ends, and what must not be parted from it. */
function headOf(
  { label, y, height, collapsed }: LaneBand,
  { laneNames, plot }: Scene,
  measureText: MeasureText,
  first: Extent | undefined,
): number {
  if (label === '' || collapsed !== undefined) return first?.end ?? y;
  const room = Math.max(NAME_LINE, plot.x - NAME_ROOM);
  const most = Math.max(1, Math.floor((height - NAME_TOP) / NAME_LINE));
  const lines = laneNames === 'above' ? 1 : Math.min(most, Math.ceil(measureText(label, 'title') / room));
  return Math.max(first?.end ?? y, y + NAME_TOP + lines * NAME_LINE);
}

/** The strips of each lane, in order; those of a drawing without lanes have none. */
export function byLane(
  strips: readonly Extent[],
  { lanes }: Scene,
): ReadonlyMap<LaneBand | undefined, readonly Extent[]> {
  const found = new Map<LaneBand | undefined, Extent[]>();
  for (const strip of strips) {
    const middle = (strip.start + strip.end) / 2;
    const lane = lanes.findLast(({ y }) => y < middle);
    found.set(lane, [...(found.get(lane) ?? []), strip]);
  }
  return found;
}

/** What of a scene is in one of its strips, counted from the top of that; it has no axis. */
export function stripOf(scene: Scene, { start, end }: Extent): Scene {
  const { lanes, labels, captions, clusters, marks, plot, axis, asOf } = scene;
  const within = <T extends InLane>(all: readonly T[]): T[] =>
    all
      .filter(({ y, height }) => y < end && y + height > start)
      .map(each => ({ ...each, y: each.y - start }));
  return {
    ...scene,
    height: end - start,
    plot: { ...plot, y: 0, height: Math.min(end, plot.y + plot.height) - start },
    axis: { ...axis, height: 0 },
    lanes: lanes.map(lane => ({ ...lane, y: lane.y - start })),
    labels: within(labels),
    captions: within(captions),
    clusters: within(clusters),
    marks: within(marks),
    ...(asOf && { asOf: { ...asOf, labelRect: { ...asOf.labelRect, y: asOf.labelRect.y - start } } }),
  };
}

/** Whether something is drawn in a strip that goes on in another one. */
export const isParted = ({ marks }: Scene, { start, end }: Extent): boolean =>
  marks.some(({ y, height }) => y < end && y + height > start && (y < start || y + height > end));

/** The axis alone. */
export const axisOf = ({ asOf: _, ...scene }: Scene): Scene => ({
  ...scene,
  height: scene.axis.height,
  lanes: [],
  labels: [],
  captions: [],
  clusters: [],
  marks: [],
});
