/**
 * Rows on their way from where they stood to where a scene has them: what moves when a zoom gives events other rows. Places
 * in time are the scene's own throughout.
 */
import type { Rect } from './rect.js';
import type { Scene } from './scene.js';

/** Where everything stands from top to bottom, in px. */
export interface Rows {
  readonly height: number;
  /** By id, top and height. */
  readonly lanes: ReadonlyMap<string, Pick<Rect, 'y' | 'height'>>;
  /** Top of the label, by event. */
  readonly events: ReadonlyMap<string, number>;
}

export const rowsOf = ({ height, lanes, labels }: Scene): Rows => ({
  height,
  lanes: new Map(lanes.map(lane => [lane.id, lane])),
  events: new Map(labels.map(({ event, y }) => [event, y])),
});

/** Differences smaller than this are not seen. */
const SEEN_PX = 0.5;

/** True where something that both show stands elsewhere. */
export function haveMoved(from: Rows, to: Rows): boolean {
  const isApart = (a: number | undefined, b: number): boolean => a !== undefined && Math.abs(a - b) > SEEN_PX;
  // Asked in each frame: no lists are made for it.
  for (const [event, y] of to.events) if (isApart(from.events.get(event), y)) return true;
  for (const [id, { y }] of to.lanes) if (isApart(from.lanes.get(id)?.y, y)) return true;
  return false;
}

/** The scene with its rows `share` of the way from `from`: 0 is there, 1 is the scene itself. */
export function blendRows(scene: Scene, from: Rows, share: number): Scene {
  const back = 1 - share;
  const between = (then: number, now: number): number => now + (then - now) * back;
  const lanes = scene.lanes.map(lane => {
    const { y, height } = from.lanes.get(lane.id) ?? lane;
    return { ...lane, y: between(y, lane.y), height: between(height, lane.height) };
  });
  const byLane = scene.lanes.map((lane, i) => lanes[i]!.y - lane.y);
  const byEvent = new Map<string, number>();
  for (const { event, y, lane } of scene.labels) {
    const then = from.events.get(event);
    byEvent.set(event, then === undefined ? byLane[lane]! : (then - y) * back);
  }
  const moved = <T extends Pick<Rect, 'y'>>(what: T, by = 0): T => ({ ...what, y: what.y + by });
  const ofEvent = (event: string, lane: number): number => byEvent.get(event) ?? byLane[lane]!;
  const height = between(from.height, scene.height);
  const grown = height - scene.height;
  const { plot, asOf } = scene;
  return {
    ...scene,
    height,
    plot: { ...plot, height: plot.height + grown },
    lanes,
    marks: scene.marks.map(mark => moved(mark, ofEvent(mark.event, mark.lane))),
    labels: scene.labels.map(label => moved(label, ofEvent(label.event, label.lane))),
    captions: scene.captions.map(caption => moved(caption, ofEvent(caption.key, caption.lane))),
    clusters: scene.clusters.map(cluster => moved(cluster, byLane[cluster.lane])),
    ...(asOf && { asOf: { ...asOf, labelRect: moved(asOf.labelRect, grown) } }),
  };
}
