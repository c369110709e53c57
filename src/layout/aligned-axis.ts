/**
 * The axis of histories that are laid over one another: it counts years, months or days from the zero of each, and says where
 * that can lie.
 */
import { lengthOf, type Extent } from '../base/extent.js';
import { memo } from '../base/memo.js';
import { UNIT_MS } from '../locale/describe-apart.js';
import { intl } from '../locale/intl.js';
import type { Locale } from '../locale/locale.js';
import type { TimeScale } from '../scale/time-scale.js';
import type { Tick, ZeroLine } from '../scene/scene.js';
import type { Snapshot } from '../store/store.js';
import { besideLine } from './as-of-line.js';
import type { DrawnAxis, LayoutOptions } from './drawing.js';
import { AXIS_HEIGHT, LANE_NAME_ABOVE, NARROW, TICK_PAD } from './metrics.js';
import type { Placement } from './placement.js';

type Unit = keyof typeof UNIT_MS;

interface Step {
  readonly unit: Unit;
  readonly count: number;
}

const step = (unit: Unit, count: number): Step => ({ unit, count });
const msOf = ({ unit, count }: Step): number => UNIT_MS[unit] * count;

/** From fine to coarse, each with the step of the landmarks over it. */
const STEPS: readonly (readonly [fine: Step, coarse: Step])[] = [
  ...[1, 2, 5, 10].map(n => [step('day', n), step('month', 1)] as const),
  ...[1, 2, 3, 6].map(n => [step('month', n), step('year', 1)] as const),
  ...Array.from({ length: 11 }, (_, i) => 10 ** i).flatMap(power =>
    [power, 2 * power, 5 * power].map(n => [step('year', n), step('year', 10 * power)] as const),
  ),
];

/** A band narrower than this is as good as the line. */
const LEAST_BAND = 2;

/** "−2 yrs", "0", "+5 yrs". */
export function signedCount(n: number, unit: Unit, { lang }: Locale): string {
  if (n === 0) return intl(Intl.NumberFormat, lang).format(0);
  const signed = { signDisplay: 'exceptZero', useGrouping: 'min2' } as const;
  const words = intl(Intl.NumberFormat, lang, {
    ...signed,
    style: 'unit',
    unit,
    unitDisplay: 'short',
  }).format(n);
  // A dual has no number, and so no sign.
  const said = /\p{N}/u.test(words) ? words : intl(Intl.NumberFormat, lang, signed).format(n);
  return said.replace('-', '\u2212');
}

/** `name` is what the zero is called, at the foot of its line; `none` is said in a lane in which nothing is aligned. */
export const alignedAxis = (name: string, none: string): DrawnAxis => ({
  ticks: alignedTicks,
  zero: (scale, snapshot, placement, options) =>
    zeroLine(scale, { snapshot, placement, options, name, none }),
});

/** Ticks in reading order, coarse ones first. */
function alignedTicks(scale: TimeScale, options: LayoutOptions): Tick[] {
  const { pxPerMs, domain, range } = scale;
  if (pxPerMs === 0) return [];
  const most = Math.max(Math.abs(domain.start), Math.abs(domain.end));
  const widthOf = ({ unit, count }: Step, style: 'tick' | 'landmark'): number => {
    // The widest of them is the furthest, on the side with the wider sign.
    const n = Math.ceil(most / msOf({ unit, count })) * count;
    const words = [n, -n].map(each => signedCount(each, unit, options.locale));
    return Math.max(...words.map(each => options.measureText(each, style))) + TICK_PAD;
  };
  const pair = STEPS.find(([fine]) => msOf(fine) * pxPerMs >= widthOf(fine, 'tick')) ?? STEPS.at(-1)!;
  const [fine, coarse] = pair;
  const landmarks = placesOf(coarse, domain);
  const isLandmark = (n: number): boolean => {
    const at = (n * UNIT_MS[fine.unit]) / msOf(coarse);
    return Math.abs(at - Math.round(at)) * msOf(coarse) < msOf(fine) / 4;
  };
  const place = (ns: readonly number[], level: Tick['level'], of: Step): Tick[] =>
    ns.map((n, i): Tick => {
      const x = scale.toPx(n * UNIT_MS[of.unit]);
      const next = ns[i + 1];
      const room = (next === undefined ? range.end : scale.toPx(next * UNIT_MS[of.unit])) - x;
      const label = signedCount(n, of.unit, options.locale);
      const width = options.measureText(label, level === 'coarse' ? 'landmark' : 'tick') + TICK_PAD;
      return {
        key: `${level}/${of.unit}/${of.count}/${n}`,
        x,
        room,
        label: width <= room ? label : '',
        level,
        pinned: false,
      };
    });
  return [
    ...pinned(landmarks, coarse, scale, options),
    ...place(landmarks, 'coarse', coarse),
    ...place(
      placesOf(fine, domain).filter(n => !isLandmark(n)),
      'fine',
      fine,
    ),
  ];
}

/** The landmark before all that are in sight, where it has room. */
function pinned(
  landmarks: readonly number[],
  of: Step,
  { domain, range, toPx }: TimeScale,
  { locale, measureText }: LayoutOptions,
): Tick[] {
  const n = Math.floor(domain.start / msOf(of)) * of.count;
  const first = landmarks[0];
  const room = (first === undefined ? range.end : toPx(first * UNIT_MS[of.unit])) - range.start;
  const label = signedCount(n, of.unit, locale);
  // Before a year that is in sight there is no need of another one.
  const isAlone = first === undefined && measureText(label, 'landmark') + TICK_PAD <= room;
  if (!isAlone) return [];
  return [
    {
      key: `coarse/${of.unit}/${of.count}/pinned`,
      x: range.start,
      room,
      label,
      level: 'coarse',
      pinned: true,
    },
  ];
}

/** Counts of the unit at the multiples of a step in `within`. */
function placesOf(of: Step, { start, end }: Extent): readonly number[] {
  const ms = msOf(of);
  const first = Math.ceil(start / ms);
  const last = Math.floor(end / ms);
  // Never −0.
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => (first + i) * of.count || 0);
}

interface Lined {
  readonly snapshot: Snapshot;
  readonly placement: Placement;
  readonly options: LayoutOptions;
  readonly name: string;
  readonly none: string;
}

/** From the start of the plot to what is said in a lane, and from the top of the lane. */
const NOTE = { x: 12, y: 9 } as const;
const NOTE_HEIGHT = 24;

/** The line at zero, and over the rows of each lane the band in which the zero of those in it can lie. */
function zeroLine({ toPx, range }: TimeScale, { snapshot, placement, options, name, none }: Lined): ZeroLine {
  const x = toPx(0);
  const possible = possibleIn(snapshot);
  const bands = placement.lanes.flatMap(({ y, height }, lane) =>
    (possible[lane] ?? []).flatMap(extent => {
      const start = Math.max(range.start, toPx(extent.start));
      const width = Math.min(range.end, toPx(extent.end)) - start;
      return width < LEAST_BAND ? [] : [{ lane, x: start, width, y: AXIS_HEIGHT + y, height }];
    }),
  );
  const isSeen = x >= range.start && x <= range.end;
  const notes = placement.lanes.flatMap(({ y, height }, lane) => {
    if (possible[lane] || snapshot.lanes[lane]!.collapsed !== undefined) return [];
    const top =
      Math.min(NOTE.y, Math.max(0, height - NOTE_HEIGHT)) + (options.width < NARROW ? LANE_NAME_ABOVE : 0);
    return [{ key: snapshot.lanes[lane]!.id, text: none, x: range.start + NOTE.x, y: AXIS_HEIGHT + y + top }];
  });
  const width = Math.min(Math.ceil(options.measureText(name, 'caption')), lengthOf(range) / 2);
  const y = AXIS_HEIGHT + placement.height + 4;
  return {
    x,
    isSeen,
    label: name,
    labelRect: { x: besideLine(x, width, range), y, width, height: 18 },
    bands,
    notes,
  };
}

/**
 * Where the zeroes of those in each lane can lie, counted from 0: one for each subject; undefined for a lane in which nothing is
 * aligned. Once for a snapshot, as every frame asks.
 */
const possibleIn = memo(
  ({ lanes, entries, zeroes }: Snapshot): readonly (readonly Extent[] | undefined)[] => {
    const subjects = lanes.map(() => new Set<string>());
    for (const { lane, event } of entries) subjects[lane]!.add(event.subject ?? '');
    return subjects.map(own => {
      const known = [...own].flatMap(subject => zeroes?.get(subject) ?? []);
      if (known.length === 0) return undefined;
      return known.map(({ possible, middle }) => ({
        start: possible.start - middle,
        end: possible.end - middle,
      }));
    });
  },
);
