/**
 * Input made in the page: events as a browser sends them, and what a browser does by itself besides (a press moves focus,
 * Enter presses a button, letters go into a field). Quick; what only a browser can tell is looked at with real input.
 */
import type { Timeline } from './harness.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Finger {
  readonly id?: number;
  readonly touch?: boolean;
}

/** What a press can give focus to. */
const FOCUSABLE = 'button, a[href], input, select, textarea, [tabindex]';

/**
 * Pointers that no browser knows of cannot be captured, and need not be: what they do is given to the surface itself. Gives
 * what puts the browser's own way back.
 */
export function captureNothing(): () => void {
  const own = Object.getOwnPropertyDescriptor(Element.prototype, 'setPointerCapture')!;
  Element.prototype.setPointerCapture = () => undefined;
  return () => Object.defineProperty(Element.prototype, 'setPointerCapture', own);
}

const target = ({ element }: Timeline): HTMLElement => element.shadowRoot!.activeElement as HTMLElement;

/** What is at a place of the window; the element itself where that is none of its parts. */
const targetAt = (timeline: Timeline, { x, y }: Point): HTMLElement =>
  timeline.under(x, y) ?? timeline.element;

function sendPointer(
  to: HTMLElement,
  type: string,
  { x, y }: Point,
  { id = 1, touch = false }: Finger = {},
  buttons = type === 'pointerup' ? 0 : 1,
): boolean {
  return to.dispatchEvent(
    new PointerEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      pointerId: touch ? 10 + id : 1,
      pointerType: touch ? 'touch' : 'mouse',
      isPrimary: id === 1,
      button: type === 'pointermove' ? -1 : 0,
      buttons,
      clientX: x,
      clientY: y,
    }),
  );
}

function sendMouse(to: HTMLElement, type: string, { x, y }: Point, init: MouseEventInit = {}): void {
  to.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      ...init,
    }),
  );
}

/** What a mouse button that goes down does to focus; whether that is inside afterwards. */
function focusAt(pressed: HTMLElement): boolean {
  const focusable = pressed.closest<HTMLElement>(FOCUSABLE);
  const root = pressed.getRootNode() as ShadowRoot;
  if (focusable) focusable.focus({ preventScroll: true });
  else (root.activeElement as HTMLElement | null)?.blur();
  return root.activeElement !== null;
}

/** A click in the middle of an element, or at a place of it. True where focus is inside afterwards. */
export function click(on: HTMLElement, at: Point = middleOf(on), touch = false): boolean {
  sendPointer(on, 'pointerdown', at, { touch });
  const isInside = focusAt(on);
  sendPointer(on, 'pointerup', at, { touch });
  sendMouse(on, 'click', at, { detail: 1 });
  return isInside;
}

export const clickAt = (timeline: Timeline, at: Point, touch = false): boolean =>
  click(targetAt(timeline, at), at, touch);

/** Two clicks, and what a browser makes of them. */
export function doubleClick(timeline: Timeline, at: Point, init: MouseEventInit = {}): boolean {
  clickAt(timeline, at);
  const isInside = clickAt(timeline, at);
  sendMouse(targetAt(timeline, at), 'dblclick', at, { detail: 2, ...init });
  return isInside;
}

/** Down, along `path`, up; a click at the end, as of a mouse. True where focus is inside afterwards. */
export function drag(timeline: Timeline, path: readonly Point[], finger: Finger = {}): boolean {
  const [from, ...way] = path;
  const held = targetAt(timeline, from!);
  sendPointer(held, 'pointerdown', from!, finger);
  const isInside = finger.touch === true ? timeline.focused !== undefined : focusAt(held);
  // It is captured: all goes to what it was captured by.
  const surface = held.closest<HTMLElement>('.drawing, .strip') ?? held;
  for (const point of way) sendPointer(surface, 'pointermove', point, finger);
  sendPointer(surface, 'pointerup', way.at(-1) ?? from!, finger);
  if (!finger.touch) sendMouse(surface, 'click', way.at(-1) ?? from!, { detail: 1 });
  return isInside;
}

/** Two fingers go down, along their ways in turn, and up. False where one of them would not be on the drawing. */
export function pinch(timeline: Timeline, ways: readonly [readonly Point[], readonly Point[]]): boolean {
  const fingers = [
    { id: 1, touch: true },
    { id: 2, touch: true },
  ] as const;
  const held = fingers.map((_, i) => targetAt(timeline, ways[i]![0]!));
  const surfaces = held.flatMap(each => each.closest<HTMLElement>('.drawing') ?? []);
  if (surfaces.length < fingers.length) return false;
  fingers.forEach((finger, i) => sendPointer(held[i]!, 'pointerdown', ways[i]![0]!, finger));
  for (let step = 1; step < ways[0].length; step++)
    fingers.forEach((finger, i) => sendPointer(surfaces[i]!, 'pointermove', ways[i]![step]!, finger));
  fingers.forEach((finger, i) => sendPointer(surfaces[i]!, 'pointerup', ways[i]!.at(-1)!, finger));
  return true;
}

/** False where the page may not scroll, or zoom. */
export const wheel = (timeline: Timeline, at: Point, init: WheelEventInit): boolean =>
  targetAt(timeline, at).dispatchEvent(
    new WheelEvent('wheel', {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: at.x,
      clientY: at.y,
      ...init,
    }),
  );

/** Presses a key where focus is, as `Shift+ArrowRight`; nothing where it is nowhere. */
export function press(timeline: Timeline, combined: string): void {
  const on = target(timeline);
  if (!on) return;
  const parts = combined === '+' ? ['+'] : combined.split(/\+(?=.)/);
  const key = parts.pop()!;
  const [shiftKey, ctrlKey] = [parts.includes('Shift'), parts.includes('Control')];
  const init = { key, shiftKey, ctrlKey, bubbles: true, composed: true, cancelable: true };
  if (!on.dispatchEvent(new KeyboardEvent('keydown', init))) return;
  if (on instanceof HTMLInputElement && isText(on)) {
    if (key.length === 1 && !ctrlKey) enter(on, on.value + key);
  } else if (key === ' ' || (key === 'Enter' && !(on instanceof HTMLInputElement))) on.click();
}

const isText = ({ type }: HTMLInputElement): boolean => type === 'search' || type === 'text';

/** Puts text into a field, as if it was typed or pasted. */
export function enter(field: HTMLInputElement, text: string): void {
  field.value = text;
  field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

export function middleOf(element: Element): Point {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { x: left + width / 2, y: top + height / 2 };
}
