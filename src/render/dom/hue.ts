/** The one custom property from which an element takes its lane's colour. */
import type { CssVars } from './css-vars.js';

/** Names that a document may give, at their place in the palette `--ct-hue-0` … `--ct-hue-7`. */
export const PALETTE = ['violet', 'teal', 'blue', 'amber', 'rose', 'slate', 'green', 'sky'] as const;

/** `--hue` for a place in the palette (wraps round), a palette name, or a colour that the model has checked. */
export function hueVars(hue: number | string): CssVars {
  const place = typeof hue === 'number' ? hue : (PALETTE as readonly string[]).indexOf(hue);
  return { '--hue': place < 0 ? String(hue) : `var(--ct-hue-${place % PALETTE.length})` };
}
