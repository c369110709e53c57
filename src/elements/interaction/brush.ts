/** The brush of the overview: a drag moves it or one of its edges, a press beside it brings it there, keys move it in steps. */
import type { Extent } from '../../base/extent.js';
import type { BrushPart } from '../../scale/brush.js';
import type { CivilMs } from '../../time/interval.js';
import type { KeyRow } from './key-row.js';
import type { PlotTime } from './plot-time.js';
import { isScroll, type Place } from './gestures.js';
import { inlineX } from './reading-direction.js';

/** What the brush moves. */
export interface BrushTarget {
  /** Visible time, or where it is going. */
  readonly visible: Extent;
  /** What the overview covers; undefined while it isn't drawn. */
  readonly domain: Extent | undefined;
  readonly plot: PlotTime;
  /** Shows another time at once, as a part of a gesture. */
  show(range: Extent): void;
  /** Shows another time; the way there is seen. */
  glideTo(range: Extent): void;
  /** A gesture begins (true), or nothing more comes of it. */
  move(moving: boolean): void;
}

/** Steps of keys, as parts of visible time. */
const STEP = 0.1;
const LONG_STEP = 0.8;

/** What keys do at a slider; all the way is infinite. */
export const BRUSH_KEYS: readonly KeyRow<number>[] = [
  { does: 'brush', keys: { Back: -STEP, Forward: STEP }, also: { ArrowDown: -STEP, ArrowUp: STEP } },
  {
    does: 'brushFar',
    keys: { PageDown: -LONG_STEP, PageUp: LONG_STEP },
    also: { 'Shift Back': -LONG_STEP, 'Shift Forward': LONG_STEP },
  },
  { does: 'brushEnd', keys: { Home: -Infinity, End: Infinity } },
];

const STEPS: ReadonlyMap<string, number> = new Map(
  BRUSH_KEYS.flatMap(({ keys, also }) => Object.entries({ ...keys, ...also })),
);

/** Listens below `root` for as long as it lives. */
export function listenToBrush(root: ShadowRoot, target: BrushTarget): void {
  /** Which part a pointer holds, at which time in the overview, and visible time then. */
  let held: { readonly part: BrushPart; readonly at: CivilMs; readonly from: Extent } | undefined;
  /** Where the last press began, and whether it was beside the brush. */
  let pressed: Place = { x: 0, y: 0 };
  let isBeside = false;
  /** What is held has moved. */
  let moves = false;

  root.addEventListener('pointerdown', event => onPointerDown(event as PointerEvent));
  root.addEventListener('pointermove', event => onPointerMove(event as PointerEvent));
  root.addEventListener('pointerup', onPointerEnd);
  root.addEventListener('pointercancel', onPointerEnd);
  root.addEventListener('click', event => onClick(event as PointerEvent));

  function onPointerDown(event: PointerEvent): void {
    const strip = stripOf(event);
    if (!strip || event.button !== 0 || !target.domain) return;
    const part = (event.target as HTMLElement).dataset['brush'] as BrushPart | undefined;
    pressed = placeOf(event);
    isBeside = part === undefined;
    moves = false;
    if (part === undefined) return;
    const { visible, domain, plot } = target;
    strip.setPointerCapture(event.pointerId);
    strip.classList.add('dragging');
    target.move(true);
    held = { part, at: plot.inOverview(domain, placeIn(strip, event)), from: visible };
  }

  function onPointerMove(event: PointerEvent): void {
    const strip = stripOf(event);
    if (!held || !strip || !target.domain) return;
    moves ||= !isScroll(event, pressed, placeOf(event));
    if (!moves) return;
    const { domain, plot } = target;
    const to = plot.inOverview(domain, placeIn(strip, event));
    target.show(plot.moved(held.from, held.part, held.at, to, domain));
  }

  /** Not as soon as it is pressed: a finger that scrolls the page begins somewhere, too. */
  function onClick(event: PointerEvent): void {
    const strip = stripOf(event);
    if (!strip || !target.domain || !isBeside) return;
    isBeside = false;
    const { visible, domain, plot } = target;
    const at = plot.inOverview(domain, placeIn(strip, event));
    target.glideTo(plot.moved(visible, 'window', plot.middleOf(visible), at, domain));
  }

  function onPointerEnd(event: Event): void {
    if (!held) return;
    held = undefined;
    stripOf(event)?.classList.remove('dragging');
    target.move(false);
  }
}

/** Moves a part by a key, by its name in reading direction; false where the key has no meaning. */
export function moveByKey(part: BrushPart, key: string, target: BrushTarget): boolean {
  const { visible, domain, plot } = target;
  const step = STEPS.get(key);
  if (!domain || step === undefined) return false;
  // All the way takes an edge to that end of time, the whole until it touches it.
  const end = step < 0 ? 'start' : 'end';
  const from = visible[part === 'window' ? end : part];
  const to = Number.isFinite(step) ? plot.after(from, step, visible) : domain[end];
  target.glideTo(plot.moved(visible, part, from, to, domain));
  return true;
}

const stripOf = ({ target }: Event): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('.strip') : null;

const placeOf = ({ clientX: x, clientY: y }: PointerEvent): Place => ({ x, y });

/** Place of a pointer across the strip in reading direction: 0 at its start, 1 at its end. */
const placeIn = (strip: HTMLElement, event: PointerEvent): number =>
  inlineX(strip, event) / strip.getBoundingClientRect().width;
