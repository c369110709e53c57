/** The one custom property from which an element takes its lane's colour. */
import { PALETTE } from '../../base/palette.js';
import type { CssVars } from './css-vars.js';

/** `--hue` for a place in the palette (wraps round), a palette name, or a colour that the model has checked. */
export function hueVars(hue: number | string): CssVars {
  const place = typeof hue === 'number' ? hue : PALETTE.indexOf(hue);
  return { '--hue': place < 0 ? String(hue) : `var(--ct-hue-${place % PALETTE.length})` };
}
