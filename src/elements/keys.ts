/** What the keys do while focus is in the drawing. A table to take in at a glance. */

export type KeyCommand =
  | { readonly do: 'step'; readonly by: 1 | -1 }
  | { readonly do: 'lane'; readonly by: 1 | -1 }
  | { readonly do: 'edge'; readonly at: 'first' | 'last' }
  | { readonly do: 'pan'; readonly byScreens: number }
  | { readonly do: 'zoom'; readonly factor: number }
  | { readonly do: 'fit' }
  | { readonly do: 'close' };

const ZOOM_STEP = 1.6;
const PAN_STEP = 0.2;
const SCREENFUL = 0.9;

/** In reading direction: `Forward` is the right arrow, but the left one where reading goes from right to left. */
const KEYS: Readonly<Record<string, KeyCommand>> = {
  Forward: { do: 'step', by: 1 },
  Back: { do: 'step', by: -1 },
  ArrowDown: { do: 'lane', by: 1 },
  ArrowUp: { do: 'lane', by: -1 },
  Home: { do: 'edge', at: 'first' },
  End: { do: 'edge', at: 'last' },
  PageDown: { do: 'pan', byScreens: SCREENFUL },
  PageUp: { do: 'pan', byScreens: -SCREENFUL },
  '+': { do: 'zoom', factor: ZOOM_STEP },
  '=': { do: 'zoom', factor: ZOOM_STEP },
  '-': { do: 'zoom', factor: 1 / ZOOM_STEP },
  '0': { do: 'fit' },
  Escape: { do: 'close' },
  'Shift Forward': { do: 'pan', byScreens: PAN_STEP },
  'Shift Back': { do: 'pan', byScreens: -PAN_STEP },
};

/** The command of a key press; undefined for keys that are left to the page. Nothing with Ctrl, Alt or Meta is taken. */
export function commandOf(
  {
    key,
    shiftKey,
    ctrlKey,
    altKey,
    metaKey,
  }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey'>,
  rtl: boolean,
): KeyCommand | undefined {
  if (ctrlKey || altKey || metaKey) return undefined;
  const name =
    key === 'ArrowRight'
      ? rtl
        ? 'Back'
        : 'Forward'
      : key === 'ArrowLeft'
        ? rtl
          ? 'Forward'
          : 'Back'
        : key;
  const shifted = shiftKey && (name === 'Forward' || name === 'Back');
  return Object.hasOwn(KEYS, shifted ? `Shift ${name}` : name)
    ? KEYS[shifted ? `Shift ${name}` : name]
    : undefined;
}
