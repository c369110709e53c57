/** What keys and buttons do. Tables to take in at a glance; what readers are told of keys is read from them, too. */
import type { Step } from '../../view/walk.js';
import type { KeyRow } from './key-row.js';
import { isRtl } from './reading-direction.js';
import type { TimeMoves } from './time-moves.js';

/** What keys and buttons can ask of the drawing. */
export interface KeyTarget {
  readonly time: Pick<TimeMoves, 'panScreens' | 'zoomAbout'>;
  step(step: Step): void;
  zoomAtFocus(factor: number): void;
  /** As near as they fit. */
  fit(what: 'all' | 'selection'): void;
  /** The card of the event that has focus, and out of it. */
  open(): void;
  close(): void;
  find(): void;
  help(about: 'keys' | 'legend'): void;
  readonly families: { toggleFocused(): void };
  toggleFilters(): void;
}

type Ask = (drawing: KeyTarget) => void;

/** Where focus must be for keys to act: in the drawing, at one of its events, where a card is open, or anywhere but in a field. */
export type Scope = 'drawing' | 'event' | 'card' | 'inside';

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.2;
const SCREENFUL = 0.9;

const step =
  (to: Step): Ask =>
  drawing =>
    drawing.step(to);
const pan =
  (screens: number): Ask =>
  ({ time }) =>
    time.panScreens(screens);
const zoom =
  (factor: number): Ask =>
  ({ time }) =>
    time.zoomAbout(factor);

const zoomAtFocus =
  (factor: number): Ask =>
  drawing =>
    drawing.zoomAtFocus(factor);

export const KEY_ROWS: readonly (KeyRow<Ask> & { readonly scope: Scope })[] = [
  { does: 'step', scope: 'drawing', keys: { Back: step('previous'), Forward: step('next') } },
  { does: 'lane', scope: 'drawing', keys: { ArrowUp: step('previous-lane'), ArrowDown: step('next-lane') } },
  { does: 'ends', scope: 'drawing', keys: { Home: step('first'), End: step('last') } },
  // Any letter; those that come soon after each other spell one title.
  { does: 'type', scope: 'drawing', keys: {} },
  { does: 'open', scope: 'event', keys: { Enter: drawing => drawing.open() } },
  { does: 'close', scope: 'card', keys: { Escape: drawing => drawing.close() } },
  { does: 'parts', scope: 'drawing', keys: { '.': drawing => drawing.families.toggleFocused() } },
  { does: 'pan', scope: 'drawing', keys: { 'Shift Back': pan(-PAN_STEP), 'Shift Forward': pan(PAN_STEP) } },
  { does: 'screen', scope: 'drawing', keys: { PageUp: pan(-SCREENFUL), PageDown: pan(SCREENFUL) } },
  {
    does: 'zoom',
    scope: 'drawing',
    keys: { '-': zoomAtFocus(1 / ZOOM_STEP), '+': zoomAtFocus(ZOOM_STEP) },
    also: { '=': zoomAtFocus(ZOOM_STEP) },
  },
  { does: 'fit', scope: 'drawing', keys: { '0': drawing => drawing.fit('all') } },
  { does: 'find', scope: 'inside', keys: { '/': drawing => drawing.find() } },
  { does: 'keys', scope: 'inside', keys: { '?': drawing => drawing.help('keys') } },
];

/** What each key asks for, and where. */
export const KEYS: ReadonlyMap<string, { readonly scope: Scope; readonly run: Ask }> = new Map(
  KEY_ROWS.flatMap(({ scope, keys, also }) =>
    Object.entries({ ...keys, ...also }).map(([key, run]) => [key, { scope, run }]),
  ),
);

/** What each button of toolbar and card asks for, by its name in the messages. */
export const BUTTONS: ReadonlyMap<string, Ask> = new Map(
  Object.entries<Ask>({
    earlier: pan(-2 * PAN_STEP),
    later: pan(2 * PAN_STEP),
    zoomOut: zoom(1 / ZOOM_STEP),
    zoomIn: zoom(ZOOM_STEP),
    fit: drawing => drawing.fit('all'),
    find: drawing => drawing.find(),
    keys: drawing => drawing.help('keys'),
    legend: drawing => drawing.help('legend'),
    filter: drawing => drawing.toggleFilters(),
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
  const buttons = [...bar.querySelectorAll('button')].filter(button => button.getClientRects().length > 0);
  const at = buttons.indexOf(from as HTMLButtonElement);
  // −1 is the last one, and the one after the last is the first.
  const moves: Readonly<Record<string, number>> = { Forward: at + 1, Back: at - 1, Home: 0, End: -1 };
  const to = moves[key];
  if (to === undefined) return false;
  buttons.at(to % buttons.length)!.focus();
  return true;
}
