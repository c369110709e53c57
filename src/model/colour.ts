/**
 * The colours that a document may name. Nothing else reaches a style: no `var()`, no `url()`, no second declaration.
 */

/** Names of the palette; themes decide what they look like. */
export const PALETTE = ['violet', 'teal', 'blue', 'amber', 'rose', 'slate', 'green', 'sky'] as const;

export type PaletteName = (typeof PALETTE)[number];

const NUMBER = '[-+]?(?:\\d{1,9}(?:\\.\\d{1,9})?|\\.\\d{1,9})';
const PART = `(?:none|${NUMBER}(?:%|deg|grad|rad|turn)?)`;
const ALPHA = `(?:none|${NUMBER}%?)`;
const HEX = '#(?:[\\da-f]{3,4}|[\\da-f]{6}|[\\da-f]{8})';
/** With spaces, as in `oklch(62% 0.2 250 / 50%)`. */
const MODERN = `(?:rgba?|hsla?|oklch)\\( *${PART} +${PART} +${PART}(?: */ *${ALPHA})? *\\)`;
/** With commas, as in `rgba(1, 2, 3, 0.5)`. */
const LEGACY = `(?:rgba?|hsla?)\\( *${PART} *, *${PART} *, *${PART}(?: *, *${ALPHA})? *\\)`;
const COLOR = new RegExp(`^(?:${PALETTE.join('|')}|${HEX}|${MODERN}|${LEGACY})$`, 'i');

/**
 * True for a palette name, `#rgb`, `#rgba`, `#rrggbb`, `#rrggbbaa`, `rgb()`, `hsl()` or `oklch()` of plain numbers.
 * Names of CSS such as `red` are none: the palette is chosen to be read on light and dark.
 */
export const isColor = (text: string): boolean => text.length <= 100 && COLOR.test(text);
