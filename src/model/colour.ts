/**
 * The colours that a document may name. Nothing else reaches a style: no `var()`, no `url()`, no second declaration.
 */
import { PALETTE } from '../base/palette.js';

const PART = '(none|[-+]?\\d*\\.?\\d+(%|deg|grad|rad|turn)?)';
/** With spaces, as in `oklch(62% 0.2 250 / 50%)`. */
const MODERN = `(rgba?|hsla?|oklch)\\( *${PART}( +${PART}){2}( */ *${PART})? *\\)`;
/** With commas, as in `rgba(1, 2, 3, 0.5)`. */
const LEGACY = `(rgba?|hsla?)\\( *${PART}( *, *${PART}){2,3} *\\)`;
const COLOR = new RegExp(`^(${PALETTE.join('|')}|#([\\da-f]{3,4}){1,2}|${MODERN}|${LEGACY})$`, 'i');

/**
 * True for a palette name, `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `hsl()` or `oklch()` of plain numbers.
 * Names of CSS such as `red` are none: the palette is chosen to be read on light and dark.
 */
export const isColor = (text: string): boolean => text.length <= 100 && COLOR.test(text);
