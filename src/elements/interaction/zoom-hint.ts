/** When and where a hint says how to zoom: once, and not to who knows. */
import type { Surface } from './gestures.js';
import { WheelWatch } from './wheel-watch.js';

/** It goes by itself after so much time. */
const SHOWN_MS = 5000;
/** Its height with the room around it, px. */
const ROOM_PX = 48;

export interface Hint {
  /** Top of it, px below that of the frame. */
  readonly y: number;
}

/** Watches the wheel over `over`, and calls `show` with where the hint stands, or with undefined where it goes. */
export class ZoomHint {
  readonly #over: Surface;
  readonly #show: (hint: Hint | undefined) => void;
  readonly #watch = new WheelWatch();
  readonly #host: HTMLElement;
  /** Not any more: it was seen, or the reader knows. */
  #isOver = false;
  #hint: Hint | undefined;

  constructor(host: HTMLElement, over: Surface, show: (hint: Hint | undefined) => void) {
    this.#host = host;
    this.#over = over;
    this.#show = show;
    host.addEventListener('pointermove', event => this.#onMove(event));
    host.addEventListener('pointerleave', () => this.#watch.point(false));
    host.addEventListener('wheel', event => this.#onWheel(event), { passive: true });
  }

  /** Who has zoomed needs no hint. */
  learn(): void {
    this.#isOver = true;
    this.#end();
  }

  #onMove(event: PointerEvent): void {
    const { surface } = this.#over;
    // What scrolls under a pointer that rests makes browsers tell of a move, too.
    if (event.movementX === 0 && event.movementY === 0) return;
    const isOn = surface !== undefined && event.composedPath().includes(surface);
    this.#watch.point(isOn && event.pointerType !== 'touch');
    const y = event.clientY - this.#host.getBoundingClientRect().top;
    // It doesn't lie over what is pointed at.
    if (this.#hint && y > this.#hint.y - ROOM_PX / 4 && y < this.#hint.y + ROOM_PX) this.#end();
  }

  #onWheel(event: WheelEvent): void {
    const { surface } = this.#over;
    if (this.#isOver || !surface || !event.composedPath().includes(surface)) return;
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const { deltaX, deltaY: by, timeStamp: at, clientY } = event;
    if (Math.abs(deltaX) >= Math.abs(by)) return;
    if (!this.#watch.turn({ by, at, scrolled: scrolledAt(surface) })) return;
    this.#isOver = true;
    this.#hint = placeFor(this.#host, surface, clientY);
    this.#show(this.#hint);
    setTimeout(() => this.#end(), SHOWN_MS);
  }

  #end(): void {
    if (!this.#hint) return;
    this.#hint = undefined;
    this.#show(undefined);
  }
}

/** How far all is scrolled that has `element` in it; undefined in a frame, whose page may scroll unseen. */
function scrolledAt(element: HTMLElement): number | undefined {
  if (window.parent !== window) return undefined;
  let scrolled = 0;
  for (let node: Node | null = element; node; node = node.parentNode ?? (node as ShadowRoot).host ?? null)
    if (node instanceof Element) scrolled += node.scrollTop;
  return scrolled;
}

/** At the end of what is seen of the drawing that is further from the pointer. */
function placeFor(host: HTMLElement, surface: HTMLElement, clientY: number): Hint {
  const view = surface.parentElement!.getBoundingClientRect();
  const [top, bottom] = [Math.max(0, view.top), Math.min(innerHeight, view.bottom)];
  const isAbove = clientY - top > bottom - clientY;
  const frame = host.getBoundingClientRect();
  // Under the axis, which stays in sight.
  const axis = surface.querySelector('.axis')?.clientHeight ?? 0;
  return { y: (isAbove ? top + axis + ROOM_PX / 4 : bottom - ROOM_PX) - frame.top };
}
