/** What the parts of a lanes scene are made from: options, frame and zoom. */
import type { Locale } from '../locale/locale.js';
import type { Fold } from '../scale/fold.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Break, Scene, Tick, ZeroLine } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import { countIn, FEW_ROOMY, isCrowded } from './crowding.js';
import type { MeasureText } from './measure.js';
import {
  CROWDED_LABEL_WIDTH,
  COARSE,
  DENSE,
  LANE_NAME_ABOVE,
  LANE_NAMES_WIDTH,
  MOST_LABEL_WIDTH,
  NARROW,
  NORMAL,
} from './metrics.js';
import type { Placement, Placing } from './placement.js';
import { worldX, type Zoom } from './zoom.js';

export interface LayoutOptions {
  /** Of the whole drawing, CSS px. */
  readonly width: number;
  /** Where the page gives one; lanes then take as many rows as fit, where there are too many events to show all. */
  readonly height?: number;
  readonly measureText: MeasureText;
  readonly locale: Locale;
  readonly direction?: 'ltr' | 'rtl';
  /** Fingers need room: no dense rows. */
  readonly coarsePointer?: boolean;
  /** Rows are `comfortable` or `compact`; anything else goes by how many there are. */
  readonly density?: string;
  /** Empty stretches that are folded. */
  readonly fold?: DrawnFold | undefined;
  /** By the id of an event what stands behind its title: signs of remarks. The same function for the same signs. */
  readonly signsOf?: ((id: string) => string) | undefined;
  /** Of aligned histories, which nothing is folded in. */
  readonly axis?: DrawnAxis | undefined;
  /** Lays out more than is shown, for what comes next: a scale that reaches further, both ways, than that of the plot, at the same scale. */
  readonly widen?: ((shown: TimeScale) => TimeScale | undefined) | undefined;
  /** How lanes are placed; without it all events are drawn, on rows that know no families. */
  readonly placing?: Placing | undefined;
}

/** An axis that counts from a zero. */
export interface DrawnAxis {
  /** In place of `axisTicks`. */
  ticks(scale: TimeScale, options: LayoutOptions): Tick[];
  zero(scale: TimeScale, snapshot: Snapshot, placement: Placement, options: LayoutOptions): ZeroLine;
}

/** A fold that knows how an axis looks with breaks in it. */
export interface DrawnFold extends Fold {
  /** In place of `axisTicks`. */
  ticks(scale: TimeScale, options: LayoutOptions): Tick[];
  breaks(scale: TimeScale, options: LayoutOptions): readonly Break[];
}

/** Height under the lanes where the words of the as-of line stand. */
export const FOOT_HEIGHT = 26;

/** No title takes more of the plot. */
const MOST_OF_PLOT = 0.7;

/** In a narrower plot titles stand alone; the card has the date. */
const ROOM_FOR_DATES = 440;

export interface Frame {
  readonly laneNames: Scene['laneNames'];
  /** Of the names above the rows; 0 where they stand elsewhere, or there are none. */
  readonly nameHeight: number;
  /** Inline start and width of the plot, CSS px. */
  readonly plotX: number;
  readonly plotWidth: number;
}

/** Where time is drawn, beside or under the names of the lanes. */
export function frameOf({ lanes }: Snapshot, { width }: Pick<LayoutOptions, 'width'>): Frame {
  const isNamed = lanes.some(({ label }) => label !== '');
  if (isNamed && width >= NARROW)
    return {
      laneNames: 'beside',
      nameHeight: 0,
      plotX: LANE_NAMES_WIDTH,
      plotWidth: width - LANE_NAMES_WIDTH,
    };
  return {
    laneNames: 'above',
    nameHeight: isNamed ? LANE_NAME_ABOVE : 0,
    plotX: 0,
    plotWidth: Math.max(1, width),
  };
}

/** What a placement on rows depends on. */
export function zoomOf(
  snapshot: Snapshot,
  options: Pick<Zoom, 'measureText' | 'locale' | 'coarsePointer' | 'fold' | 'signsOf'> &
    Pick<LayoutOptions, 'placing' | 'density'>,
  plotWidth: number,
  scalePxPerMs: number,
): Zoom {
  // Panning changes the last bits of a range's length; what is placed must not hang on them.
  const pxPerMs = Number(scalePxPerMs.toPrecision(12));
  // What is not in hand yet is to change nothing when it comes.
  const count = snapshot.density ? Infinity : countIn(snapshot);
  // What is to be in sight stays, where what there is may grow a little.
  const extent = snapshot.toFit?.extent ?? snapshot.extent;
  const origin = extent?.start ?? 0;
  const { coarsePointer, density } = options;
  const isMany = count > FEW_ROOMY && density !== 'comfortable';
  const dense = !coarsePointer && (isMany || density === 'compact');
  const metrics = dense ? DENSE : coarsePointer ? COARSE : NORMAL;
  const heads = options.placing?.heads?.(snapshot);
  const from = { ...options, heads, pxPerMs, origin, plotWidth };
  return {
    ...from,
    lastX: worldX(from, extent?.end ?? Infinity),
    asOfX: worldX(from, snapshot.asOf ?? Infinity),
    metrics,
    dense,
    titleWidth: Math.min(
      isCrowded(snapshot) ? CROWDED_LABEL_WIDTH : MOST_LABEL_WIDTH,
      plotWidth * MOST_OF_PLOT,
    ),
    withDates: count <= FEW_ROOMY && plotWidth >= ROOM_FOR_DATES,
  };
}
