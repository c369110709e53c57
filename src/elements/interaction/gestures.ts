/**
 * Drag, pinch, Ctrl-wheel and double-click on the drawing, as wishes to pan and zoom. Plain scrolling is left to the
 * page, and so is a finger that moves up or down (`touch-action: pan-y`).
 */
import { inlineX, isRtl } from './reading-direction.js';

/** Px from the inline start and from the top of the surface. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What a gesture asks for. Lengths are px and grow in reading direction. */
export interface GestureTarget {
  pan(byPx: number): void;
  /** `factor` > 1 makes the visible time so many times shorter, about `x`. */
  zoom(factor: number, x: number): void;
  /** The same in one leap that a reader can follow. */
  leap(factor: number, x: number): void;
  /** A finger let go of a drawing in motion: it goes on, and comes to rest so much further. */
  fling(byPx: number): void;
  /** A gesture begins (true), or nothing more comes of it. */
  move(moving: boolean): void;
}

/** What a pointer is over. */
export interface Surface {
  /** The surface that gestures count on; undefined while it isn't drawn. */
  readonly surface: HTMLElement | undefined;
  /** A press that didn't become a drag. */
  press(place: Place, byFinger: boolean): void;
  hover(place: Place | undefined): void;
}

/** A press that moves further is a drag. */
const DRAG_FROM_PX = 4;
/** Zoom for each px of wheel; a notch of a mouse is about 100. */
const ZOOM_PER_WHEEL_PX = 0.0025;
/** A turn of so many px at once is a notch of a mouse: trackpads and free wheels turn by little. */
const NOTCH_PX = 80;
/** A wheel that doesn't turn for so long has come to rest. */
const WHEEL_REST_MS = 180;
/** A fling goes on for as long as the finger's speed would take it in so much time. */
const FLING_MS = 220;
/** Slower than this, in px per ms, it was no fling. */
const FLING_FROM = 0.25;
/** Speed is that of the last movements, in ms. */
const SPEED_OVER_MS = 80;

/** Listens to `host` for as long as it lives. */
export function listenToGestures(host: HTMLElement, target: GestureTarget, over: Surface): void {
  /** Where each pointer that is down was last. */
  const pointers = new Map<number, Place>();
  /** Where the last press began, and whether it became a drag or a pinch. */
  let pressed: Place = { x: 0, y: 0 };
  let dragging = false;
  let byFinger = false;
  let wheelRest = 0;
  /** Where a finger that drags was lately, and when. */
  let trail: readonly (Place & { readonly at: number })[] = [];

  host.addEventListener('wheel', onWheel, { passive: false });
  host.addEventListener('pointerdown', onPointerDown);
  host.addEventListener('pointermove', onPointerMove);
  host.addEventListener('pointerup', onPointerEnd);
  host.addEventListener('pointercancel', onPointerEnd);
  host.addEventListener('pointerleave', () => over.hover(undefined));
  host.addEventListener('dblclick', onDoubleClick);
  host.addEventListener('click', onClick, { capture: true });

  /** Where on the surface an event is; undefined elsewhere. */
  function placeOf(event: MouseEvent): Place | undefined {
    const { surface } = over;
    if (surface === undefined || !event.composedPath().includes(surface)) return undefined;
    return { x: inlineX(surface, event), y: event.clientY - surface.getBoundingClientRect().top };
  }

  /** The same, but not on what is pressed for itself: a button, the name of a lane. */
  const barePlaceOf = (event: MouseEvent): Place | undefined =>
    (event.composedPath()[0] as Element).closest('button, [data-lane]') ? undefined : placeOf(event);

  function onWheel(event: WheelEvent): void {
    const place = placeOf(event);
    if (place === undefined) return;
    // In px, as long as nobody asks for `deltaMode` first.
    const zooms = event.ctrlKey || event.metaKey;
    // Sideways scrolling has no other use here; up and down belongs to the page.
    if (!zooms && Math.abs(event.deltaX) <= Math.abs(event.deltaY)) return;
    event.preventDefault();
    const factor = Math.exp(-event.deltaY * ZOOM_PER_WHEEL_PX);
    if (zooms && Math.abs(event.deltaY) >= NOTCH_PX) {
      target.leap(factor, place.x);
      return;
    }
    if (wheelRest === 0) target.move(true);
    clearTimeout(wheelRest);
    wheelRest = window.setTimeout(() => {
      wheelRest = 0;
      target.move(false);
    }, WHEEL_REST_MS);
    if (zooms) target.zoom(factor, place.x);
    else target.pan(event.deltaX * (isRtl(over.surface!) ? -1 : 1));
  }

  function onPointerDown(event: PointerEvent): void {
    const place = placeOf(event);
    // What was pressed may be gone when a drag ends: then no click has come to end it.
    if (event.isPrimary) dragging = false;
    byFinger = event.pointerType === 'touch';
    if (event.button !== 0 || place === undefined) return;
    // A pointer whose end was never heard of, as the element was taken out, is forgotten.
    if (event.isPrimary) pointers.clear();
    pointers.set(event.pointerId, place);
    if (pointers.size > 1) return;
    pressed = place;
    trail = [];
  }

  function onPointerMove(event: PointerEvent): void {
    const { surface } = over;
    const place = placeOf(event);
    const last = pointers.get(event.pointerId);
    if (surface === undefined || place === undefined || last === undefined) {
      over.hover(event.buttons === 0 ? place : undefined);
      return;
    }
    const other = [...pointers].find(([id]) => id !== event.pointerId)?.[1];
    if (!dragging) {
      const isDrag = distance(place, pressed) >= DRAG_FROM_PX && !isScroll(event, pressed, place);
      if (other === undefined && !isDrag) return;
      dragging = true;
      target.move(true);
      // From here on it goes on outside the element too.
      surface.setPointerCapture(event.pointerId);
      surface.classList.add('dragging');
    }
    if (other === undefined) {
      target.pan(last.x - place.x);
      const at = event.timeStamp;
      trail = [...trail.filter(step => at - step.at < SPEED_OVER_MS), { ...place, at }];
    } else {
      trail = [];
      // Two fingers: what lay between them stays between them.
      target.pan((last.x - place.x) / 2);
      target.zoom(distance(place, other) / distance(last, other), (place.x + other.x) / 2);
    }
    pointers.set(event.pointerId, place);
  }

  function onPointerEnd(event: PointerEvent): void {
    if (!pointers.delete(event.pointerId) || pointers.size > 0) return;
    over.surface?.classList.remove('dragging');
    if (!dragging) return;
    target.move(false);
    const speed = event.pointerType === 'touch' && event.type === 'pointerup' ? speedOf(trail, event) : 0;
    if (Math.abs(speed) > FLING_FROM) target.fling(-speed * FLING_MS);
  }

  /** The click that ends a drag selects nothing; one on bare ink is a press. One by key or by a program ends no drag. */
  function onClick(event: MouseEvent): void {
    const place = barePlaceOf(event);
    if (dragging && event.detail > 0) {
      event.stopPropagation();
      event.preventDefault();
    } else if (place) over.press(place, byFinger && !isTear(event));
    dragging = false;
  }

  function onDoubleClick(event: MouseEvent): void {
    const place = barePlaceOf(event);
    if (place) target.leap(event.shiftKey ? 0.5 : 2, place.x);
  }
}

/** A finger that moves up or down is the page's, also in its first steps, which a browser tells of before it scrolls. */
export const isScroll = ({ pointerType }: PointerEvent, from: Place, to: Place): boolean =>
  pointerType === 'touch' && Math.abs(to.x - from.x) <= Math.abs(to.y - from.y);

/** The edges of a break are pressed for themselves, unless ink lies on them. */
const isTear = (event: MouseEvent): boolean =>
  (event.composedPath()[0] as Element).closest('[data-break]') !== null;

/** At least a pixel, so that two fingers on one place can part. */
const distance = (a: Place, b: Place): number => Math.max(1, Math.hypot(a.x - b.x, a.y - b.y));

/** Px per ms, in reading direction, over the last movements before `end`. */
function speedOf(trail: readonly (Place & { readonly at: number })[], { timeStamp }: Event): number {
  const lately = trail.filter(({ at }) => timeStamp - at < SPEED_OVER_MS);
  const [first, last] = [lately[0], lately.at(-1)];
  return first && last && last.at > first.at ? (last.x - first.x) / (last.at - first.at) : 0;
}
