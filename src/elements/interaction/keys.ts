/** What keys and buttons do. Tables to take in at a glance. */
import type { Step } from '../../view/walk.js';
import { isRtl } from './reading-direction.js';
import type { TimeMoves } from './time-moves.js';

/** What keys and buttons can ask of the drawing. */
export interface KeyTarget {
  readonly time: Pick<TimeMoves, 'panScreens' | 'zoomAbout'>;
  step(step: Step): void;
  close(): void;
  /** As near as they fit. */
  fit(what: 'all' | 'selection'): void;
}

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.2;
const SCREENFUL = 0.9;

/** What each key asks for, by its name in reading direction. */
export const KEYS: ReadonlyMap<string, (drawing: KeyTarget) => void> = new Map(
  Object.entries<(drawing: KeyTarget) => void>({
    Forward: drawing => drawing.step('next'),
    Back: drawing => drawing.step('previous'),
    ArrowDown: drawing => drawing.step('next-lane'),
    ArrowUp: drawing => drawing.step('previous-lane'),
    Home: drawing => drawing.step('first'),
    End: drawing => drawing.step('last'),
    PageDown: ({ time }) => time.panScreens(SCREENFUL),
    PageUp: ({ time }) => time.panScreens(-SCREENFUL),
    'Shift Forward': ({ time }) => time.panScreens(PAN_STEP),
    'Shift Back': ({ time }) => time.panScreens(-PAN_STEP),
    '+': ({ time }) => time.zoomAbout(ZOOM_STEP),
    '=': ({ time }) => time.zoomAbout(ZOOM_STEP),
    '-': ({ time }) => time.zoomAbout(1 / ZOOM_STEP),
    '0': drawing => drawing.fit('all'),
  }),
);

/** What each button of toolbar and card asks for, by its name in the messages. */
export const BUTTONS: ReadonlyMap<string, (drawing: KeyTarget) => void> = new Map(
  Object.entries<(drawing: KeyTarget) => void>({
    earlier: ({ time }) => time.panScreens(-2 * PAN_STEP),
    later: ({ time }) => time.panScreens(2 * PAN_STEP),
    zoomOut: ({ time }) => time.zoomAbout(1 / ZOOM_STEP),
    zoomIn: ({ time }) => time.zoomAbout(ZOOM_STEP),
    fit: drawing => drawing.fit('all'),
    close: drawing => drawing.close(),
    fitSelection: drawing => drawing.fit('selection'),
  }),
);

/**
 * Name of the key pressed, in reading direction: `Forward` is the right arrow, but the left one where reading goes from
 * right to left; `Shift Forward` with Shift. Empty with Ctrl, Alt or Meta, as nothing with those is taken.
 */
export function keyName({ key, shiftKey, ctrlKey, altKey, metaKey, target }: KeyboardEvent): string {
  if (ctrlKey || altKey || metaKey) return '';
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return key;
  const name = (key === 'ArrowLeft') === isRtl(target as Element) ? 'Forward' : 'Back';
  return shiftKey ? `Shift ${name}` : name;
}

/** Roving focus (ARIA Authoring Practices, toolbar): arrows in reading direction, Home and End. True where it moved. */
export function moveAlong(bar: HTMLElement, from: HTMLElement, key: string): boolean {
  const buttons = [...bar.querySelectorAll('button')];
  const at = buttons.indexOf(from as HTMLButtonElement);
  // −1 is the last one, and the one after the last is the first.
  const moves: Readonly<Record<string, number>> = { Forward: at + 1, Back: at - 1, Home: 0, End: -1 };
  const to = moves[key];
  if (to === undefined) return false;
  buttons.at(to % buttons.length)!.focus();
  return true;
}
