/**
 * Where what went on around the events lies in aligned histories: in each lane at a place of its own, as the time of each is
 * counted from its own zero. A lane in which several are counted has none, for none would be right for all.
 */
import { clamp, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { LaneStrip } from '../scene/editorial.js';
import type { Rect } from '../scene/rect.js';
import type { LaneBand, Scene } from '../scene/scene.js';
import type { Editorial } from '../store/editorial-of.js';
import type { Snapshot } from '../store/store.js';
import type { Zero } from '../store/zero.js';
import type { MeasureText } from './measure.js';

/** Room around a name, its height, and how far apart the places are that are tried for it, px. */
const PAD = 6;
const NAME = 18;
const TRIED = 4;
/** No name is cut to less. */
const LEAST_NAME = 44;

/** What is drawn, and with what. */
export interface AlignedDrawing {
  readonly scene: Pick<Scene, 'lanes' | 'labels' | 'captions' | 'marks' | 'plot'>;
  readonly snapshot: Snapshot;
  readonly scale: TimeScale;
  readonly measureText: MeasureText;
}

/** The bands of each lane that are in sight; each has its name where that covers neither words nor ink; like a label it may be longer than what it names. */
export function layoutAligned({ bands }: Editorial, drawing: AlignedDrawing): readonly LaneStrip[] {
  const { scene, snapshot, scale } = drawing;
  const zeroes = zeroesByLane(snapshot);
  const strip = ({ start, end }: Extent, { middle }: Zero): { x: number; width: number } | undefined => {
    const [from, to] = [start, end].map(at =>
      clamp(scale.toPx(at - middle), scale.range.start, scale.range.end),
    );
    return to! - from! < 1 ? undefined : { x: from!, width: to! - from! };
  };
  return scene.lanes.flatMap((lane, i) => {
    const zero = zeroes[i];
    if (!zero || lane.collapsed !== undefined) return [];
    const taken: Rect[] = [...scene.labels, ...scene.captions, ...scene.marks].filter(
      each => each.lane === i,
    );
    return bands.flatMap(({ band, possible, certain }, number) => {
      const whole = strip(possible, zero);
      if (!whole) return [];
      const sure = strip(certain, zero);
      const width = Math.min(
        Math.ceil(drawing.measureText(band.label, 'caption')),
        scale.range.end - whole.x - 2 * PAD,
      );
      const name = width < LEAST_NAME ? undefined : freeIn(lane, whole.x + PAD, width, taken);
      if (name) taken.push(name);
      const { y, height } = lane;
      return { number, y, height, possible: whole, ...(sure && { certain: sure }), ...(name && { name }) };
    });
  });
}

/** The lowest place in a lane that nothing stands at. */
function freeIn(lane: LaneBand, x: number, width: number, taken: readonly Rect[]): Rect | undefined {
  for (let y = lane.y + lane.height - NAME - 2; y >= lane.y; y -= TRIED) {
    const isFree = taken.every(
      each =>
        each.x + each.width <= x - PAD ||
        each.x >= x + width + PAD ||
        each.y + each.height <= y ||
        each.y >= y + NAME,
    );
    if (isFree) return { x, y, width, height: NAME };
  }
  return undefined;
}

/** By lane the one zero that all of it is counted from; undefined where there are several, or none. */
const zeroesByLane = memo(({ lanes, entries, zeroes }: Snapshot): readonly (Zero | undefined)[] => {
  const own = lanes.map(() => new Set<Zero>());
  for (const { lane, event } of entries) {
    const zero = zeroes?.get(event.subject ?? '');
    if (zero) own[lane]!.add(zero);
  }
  return own.map(found => (found.size === 1 ? [...found][0] : undefined));
});

/**
 * A stretch of time as an aligned drawing shows it: counted from the zero of the history that `event` is of, or else from all, so
 * that it is seen in each. The stretch itself where nothing is aligned.
 */
export function alignedStretch(
  { start, end }: Extent,
  { zeroes, aligned, entries }: Snapshot,
  event?: string,
): Extent {
  if (!aligned || !zeroes?.size) return { start, end };
  const about = event === undefined ? undefined : entries.find(each => each.event.id === event);
  const own = about && zeroes.get(about.event.subject ?? '');
  const middles = (own ? [own] : [...zeroes.values()]).map(({ middle }) => middle);
  return { start: start - Math.max(...middles), end: end - Math.min(...middles) };
}
