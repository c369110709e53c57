/** What the keys do while focus is in the drawing. A table to take in at a glance. */
import type { Step } from '../view/walk.js';

/** What keys can ask of the drawing. */
export interface KeyTarget {
  step(step: Step): void;
  panScreens(screens: number): void;
  zoomMiddle(factor: number): void;
  fit(): void;
}

export const ZOOM_STEP = 1.6;
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
    PageDown: drawing => drawing.panScreens(SCREENFUL),
    PageUp: drawing => drawing.panScreens(-SCREENFUL),
    'Shift Forward': drawing => drawing.panScreens(PAN_STEP),
    'Shift Back': drawing => drawing.panScreens(-PAN_STEP),
    '+': drawing => drawing.zoomMiddle(ZOOM_STEP),
    '=': drawing => drawing.zoomMiddle(ZOOM_STEP),
    '-': drawing => drawing.zoomMiddle(1 / ZOOM_STEP),
    '0': drawing => drawing.fit(),
  }),
);

/**
 * Name of the key pressed, in reading direction: `Forward` is the right arrow, but the left one where reading goes from
 * right to left; `Shift Forward` with Shift. Empty with Ctrl, Alt or Meta, as nothing with those is taken.
 */
export function keyName({ key, shiftKey, ctrlKey, altKey, metaKey, currentTarget }: KeyboardEvent): string {
  if (ctrlKey || altKey || metaKey) return '';
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return key;
  const { direction } = getComputedStyle(currentTarget as Element);
  const name = (key === 'ArrowLeft') === (direction === 'rtl') ? 'Forward' : 'Back';
  return shiftKey ? `Shift ${name}` : name;
}
