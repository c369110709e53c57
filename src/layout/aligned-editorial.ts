/**
 * Where what went on around the events lies in aligned histories: in each lane at a place of its own, as the time of each is
 * counted from its own zero. A lane in which several are counted has none, for none would be right for all.
 */
import { clamp, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { AlignedEditorial, LaneCallout, LaneStrip, Strip } from '../scene/editorial.js';
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
/** Of a remark's sign, px, and how far from the middle of its stretch it may stand. */
const SIGN = 16;
const FURTHEST = 160;
/** The line of a remark lies so far above the foot of a lane, where rows leave room. */
const LINE_UP = 3;

/** What is drawn, and with what. */
export interface AlignedDrawing {
  readonly scene: Pick<Scene, 'lanes' | 'labels' | 'captions' | 'marks' | 'plot'>;
  readonly snapshot: Snapshot;
  readonly scale: TimeScale;
  readonly measureText: MeasureText;
}

/**
 * The bands of each lane that are in sight, and the remarks on stretches of time; each has its name or its sign where that covers neither
 * words nor ink; like a label it may be longer than what it names, or stand beside it.
 */
export function layoutAligned({ bands, callouts }: Editorial, drawing: AlignedDrawing): AlignedEditorial {
  const { scene, snapshot, scale, measureText } = drawing;
  const { range } = scale;
  const zeroes = zeroesByLane(snapshot);
  const strip = ({ start, end }: Extent, { middle }: Zero): Strip | undefined => {
    const [from, to] = [start, end].map(at => clamp(scale.toPx(at - middle), range.start, range.end));
    return to! - from! < 1 ? undefined : { x: from!, width: to! - from! };
  };
  const placed: { bands: LaneStrip[]; callouts: LaneCallout[] } = { bands: [], callouts: [] };
  for (const [i, lane] of scene.lanes.entries()) {
    const zero = zeroes[i];
    if (!zero || lane.collapsed !== undefined) continue;
    const { y, height } = lane;
    const taken: Rect[] = [...scene.labels, ...scene.captions, ...scene.marks].filter(
      each => each.lane === i,
    );
    for (const { number, stretch } of callouts) {
      const whole = stretch && strip(stretch.possible, zero);
      if (!whole) continue;
      const sign = signIn(lane, whole, range, taken);
      if (sign) taken.push(sign);
      placed.callouts.push({ number, ...whole, y: y + height - LINE_UP, ...(sign && { sign }) });
    }
    for (const [number, { band, possible, certain }] of bands.entries()) {
      const whole = strip(possible, zero);
      if (!whole) continue;
      const sure = strip(certain, zero);
      const width = Math.min(Math.ceil(measureText(band.label, 'caption')), range.end - whole.x - 2 * PAD);
      const name = width < LEAST_NAME ? undefined : freeIn(lane, whole.x + PAD, width, taken);
      if (name) taken.push(name);
      placed.bands.push({
        number,
        y,
        height,
        possible: whole,
        ...(sure && { certain: sure }),
        ...(name && { name }),
      });
    }
  }
  return placed;
}

/** The free place for a sign that is nearest to the middle of its line; rather beside that than high above it. */
function signIn(lane: LaneBand, { x, width }: Strip, plot: Extent, taken: readonly Rect[]): Rect | undefined {
  const middle = x + width / 2 - SIGN / 2;
  const foot = lane.y + lane.height;
  const farness = ({ x, y }: Rect): number => Math.abs(x - middle) + 3 * (foot - y);
  let nearest: Rect | undefined;
  for (let away = -FURTHEST; away <= FURTHEST; away += SIGN / 2) {
    const at = middle + away;
    const isIn = at >= plot.start && at + SIGN <= plot.end;
    const free = isIn ? freeIn(lane, at, SIGN, taken, 2) : undefined;
    if (free && (!nearest || farness(free) < farness(nearest))) nearest = free;
  }
  return nearest;
}

/** The lowest place in a lane that nothing stands at. */
function freeIn(
  lane: LaneBand,
  x: number,
  width: number,
  taken: readonly Rect[],
  pad = PAD,
): Rect | undefined {
  for (let y = lane.y + lane.height - NAME - 2; y >= lane.y; y -= TRIED) {
    const isFree = taken.every(
      each =>
        each.x + each.width <= x - pad ||
        each.x >= x + width + pad ||
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
