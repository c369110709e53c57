/**
 * Drag, pinch, Ctrl-wheel and double-click on the drawing, as wishes to pan and zoom. Plain scrolling is left to the
 * page, and so is a finger that moves up or down (`touch-action: pan-y`).
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What a gesture asks for. Places are px from the inline start of the plot; lengths grow in reading direction. */
export interface GestureHandlers {
  /** The surface that gestures count on, and its plot; undefined while it isn't drawn. */
  surface(): { readonly element: HTMLElement; readonly plotX: number; readonly rtl: boolean } | undefined;
  pan(byPx: number): void;
  /** `factor` > 1 makes the visible time so many times shorter, about `atPx`. */
  zoom(factor: number, atPx: number): void;
  /** A press that didn't become a drag: px from the inline start and from the top of the surface. */
  press(x: number, y: number): void;
  hover(x: number | undefined, y: number): void;
  settle(): void;
}

/** A press that moves further is a drag. */
const DRAG_FROM_PX = 4;
/** Zoom for each px of wheel; a notch of a mouse is about 100. */
const ZOOM_PER_WHEEL_PX = 0.0025;
const WHEEL_LINE_PX = 16;
/** Rest after which a wheel's gesture counts as over. */
const WHEEL_REST_MS = 160;

export class GestureController implements ReactiveController {
  readonly #handlers: GestureHandlers;
  readonly #root: () => HTMLElement | ShadowRoot;
  readonly #pointers = new Map<number, { x: number; y: number }>();
  #drag: { id: number; startX: number; startY: number; moved: boolean } | undefined;
  #abort: AbortController | undefined;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, handlers: GestureHandlers) {
    this.#handlers = handlers;
    this.#root = () => host.shadowRoot ?? host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#abort = new AbortController();
    const { signal } = this.#abort;
    const root = this.#root();
    const on = <K extends keyof HTMLElementEventMap>(
      type: K,
      handle: (event: HTMLElementEventMap[K]) => void,
      options: AddEventListenerOptions = {},
    ): void => root.addEventListener(type, handle as EventListener, { signal, ...options });
    on('wheel', this.#onWheel, { passive: false });
    on('pointerdown', this.#onPointerDown);
    on('pointermove', this.#onPointerMove);
    on('pointerup', this.#onPointerUp);
    on('pointercancel', this.#onPointerCancel);
    on('pointerleave', () => this.#handlers.hover(undefined, 0), { capture: true });
    on('dblclick', this.#onDoubleClick);
    on('click', this.#onClick, { capture: true });
  }

  hostDisconnected(): void {
    this.#abort?.abort();
    this.#pointers.clear();
    this.#drag = undefined;
    clearTimeout(this.#rest);
  }

  /** The surface under an event, with the event's place on it. */
  #locate(
    event: MouseEvent,
  ): { x: number; y: number; plotX: number; rtl: boolean; element: HTMLElement } | undefined {
    const surface = this.#handlers.surface();
    if (surface === undefined || !event.composedPath().includes(surface.element)) return undefined;
    const box = surface.element.getBoundingClientRect();
    const x = surface.rtl ? box.right - event.clientX : event.clientX - box.left;
    return { x, y: event.clientY - box.top, ...surface };
  }

  readonly #onWheel = (event: WheelEvent): void => {
    const place = this.#locate(event);
    if (place === undefined) return;
    const line = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? WHEEL_LINE_PX : 1;
    if (event.ctrlKey || event.metaKey) {
      event.preventDefault();
      this.#handlers.zoom(Math.exp(-event.deltaY * line * ZOOM_PER_WHEEL_PX), place.x - place.plotX);
    } else if (Math.abs(event.deltaX) > Math.abs(event.deltaY)) {
      // Sideways scrolling has no other use here; up and down belongs to the page.
      event.preventDefault();
      this.#handlers.pan(event.deltaX * line * (place.rtl ? -1 : 1));
    } else return;
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#handlers.settle(), WHEEL_REST_MS);
  };

  readonly #onPointerDown = (event: PointerEvent): void => {
    if (event.button !== 0 || this.#locate(event) === undefined) return;
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (this.#pointers.size === 1) {
      this.#drag = { id: event.pointerId, startX: event.clientX, startY: event.clientY, moved: false };
    }
  };

  readonly #onPointerMove = (event: PointerEvent): void => {
    const last = this.#pointers.get(event.pointerId);
    const surface = this.#handlers.surface();
    if (last === undefined || surface === undefined) {
      const place = event.buttons === 0 ? this.#locate(event) : undefined;
      this.#handlers.hover(place?.x, place?.y ?? 0);
      return;
    }
    const drag = this.#drag;
    if (this.#pointers.size === 2) this.#pinch(event, surface);
    else if (drag !== undefined) {
      if (!drag.moved) {
        if (Math.hypot(event.clientX - drag.startX, event.clientY - drag.startY) < DRAG_FROM_PX) return;
        drag.moved = true;
        // From here on the drag goes on outside the element too.
        surface.element.setPointerCapture(event.pointerId);
        surface.element.classList.add('dragging');
      }
      this.#handlers.pan((last.x - event.clientX) * (surface.rtl ? -1 : 1));
    }
    this.#pointers.set(event.pointerId, { x: event.clientX, y: event.clientY });
  };

  /** Two fingers: what lay between them stays between them. */
  #pinch(
    event: PointerEvent,
    { element, plotX, rtl }: { element: HTMLElement; plotX: number; rtl: boolean },
  ): void {
    const other = [...this.#pointers].find(([id]) => id !== event.pointerId)?.[1];
    const last = this.#pointers.get(event.pointerId);
    if (other === undefined || last === undefined) return;
    if (this.#drag !== undefined) this.#drag.moved = true;
    const before = Math.hypot(last.x - other.x, last.y - other.y);
    const now = Math.hypot(event.clientX - other.x, event.clientY - other.y);
    const box = element.getBoundingClientRect();
    const middle = (event.clientX + other.x) / 2;
    const moved = (last.x - event.clientX) / 2;
    this.#handlers.pan(moved * (rtl ? -1 : 1));
    if (before > 0 && now > 0) {
      this.#handlers.zoom(now / before, (rtl ? box.right - middle : middle - box.left) - plotX);
    }
  }

  readonly #onPointerUp = (event: PointerEvent): void => {
    if (!this.#pointers.delete(event.pointerId)) return;
    const drag = this.#drag;
    if (this.#pointers.size > 0) return;
    this.#handlers.surface()?.element.classList.remove('dragging');
    if (drag?.moved) this.#handlers.settle();
  };

  readonly #onPointerCancel = (event: PointerEvent): void => {
    this.#pointers.delete(event.pointerId);
    this.#drag = undefined;
    this.#handlers.surface()?.element.classList.remove('dragging');
  };

  /** The click that ends a drag selects nothing; one on bare ink is a press. */
  readonly #onClick = (event: MouseEvent): void => {
    const wasDrag = this.#drag?.moved === true;
    this.#drag = undefined;
    if (wasDrag) {
      event.stopPropagation();
      event.preventDefault();
      return;
    }
    const place = this.#locate(event);
    const onControl = event.composedPath().some(node => node instanceof HTMLButtonElement);
    if (place !== undefined && !onControl) this.#handlers.press(place.x, place.y);
  };

  readonly #onDoubleClick = (event: MouseEvent): void => {
    const place = this.#locate(event);
    if (place === undefined || event.composedPath().some(node => node instanceof HTMLButtonElement)) return;
    this.#handlers.zoom(event.shiftKey ? 0.5 : 2, place.x - place.plotX);
    this.#handlers.settle();
  };
}
