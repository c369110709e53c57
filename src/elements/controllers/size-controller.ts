/** Sizes of the element and of the box that its view is drawn in: layout itself never asks the page for a size. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Size {
  /** CSS px, whole; 0 until it was measured, or where the element isn't shown. */
  readonly width: number;
  readonly height: number;
}

const NONE: Size = { width: 0, height: 0 };

export class SizeController implements ReactiveController {
  /** Of the element. */
  size = NONE;
  /** Of the box of the view, without scroll bars. */
  view = NONE;
  direction: 'ltr' | 'rtl' = 'ltr';
  /** What the theme says of the rows of the lanes: `--ct-density`. */
  density = '';
  /** True where the page sets the height, false where the element is as high as its content. */
  heightIsGiven = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Made where there is a page: the element is also made where there is none. */
  #observer: ResizeObserver | undefined;
  #viewBox: HTMLElement | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // An update in its own turn would change what it observes: browsers report that as an error.
    this.#observer ??= new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    });
    for (const box of [this.#host, this.#viewBox]) if (box) this.#observer.observe(box);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** The box that the view is drawn in, once it is there. */
  watch(box: HTMLElement | null): void {
    if (box === null || this.#viewBox) return;
    this.#viewBox = box;
    this.#observer?.observe(box);
    // The page may change it while nothing changes its size. Other transitions in the box are nothing to measure for.
    box.addEventListener('transitionrun', ({ propertyName }) => {
      if (propertyName === '--ct-density') this.#measure();
    });
    // Before the next frame, but after the update that made the box.
    queueMicrotask(() => this.#measure());
  }

  #measure(): void {
    const before = this.#told();
    this.size = sizeOf(this.#host);
    const style = getComputedStyle(this.#host);
    this.direction = style.direction as 'ltr' | 'rtl';
    this.density = style.getPropertyValue('--ct-density').trim();
    if (this.#viewBox) {
      this.view = sizeOf(this.#viewBox);
      this.heightIsGiven ||= !hugsContent(this.#viewBox);
    }
    if (this.#told() !== before) this.#host.requestUpdate();
  }

  #told(): string {
    return JSON.stringify([this.size, this.view, this.direction, this.density]);
  }
}

const sizeOf = ({ clientWidth: width, clientHeight: height }: HTMLElement): Size => ({ width, height });

/** A box that is exactly as high as what is in it was, most likely, not told how high to be. */
function hugsContent(box: HTMLElement): boolean {
  const last = box.lastElementChild;
  const bottom = last === null ? 0 : last.getBoundingClientRect().bottom - box.getBoundingClientRect().top;
  return Math.abs(bottom - box.clientHeight) <= 1;
}
