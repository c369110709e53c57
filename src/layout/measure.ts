/** How wide text is: handed in, for only a page knows its fonts. */
export type TextStyle = 'title' | 'lead' | 'when' | 'tick' | 'landmark' | 'caption' | 'dense';

/** Width in CSS px of one line of `text`. Pure: the same text and style give the same width. */
export type MeasureText = (text: string, style: TextStyle) => number;

/**
 * Widths without a page, from the average advance of common sans-serif faces: a little generous, so that what fits
 * by it fits in a browser as well. For tests, and for pictures made where there are no fonts.
 */
export const estimateText: MeasureText = (text, style) => {
  const size = FONT_SIZE[style];
  let em = 0;
  for (const char of text) em += advanceOf(char.codePointAt(0)!);
  return Math.ceil(em * size * (style === 'title' || style === 'lead' || style === 'landmark' ? 1.06 : 1));
};

/** CSS px; the style sheet of the element uses the same. */
export const FONT_SIZE: Record<TextStyle, number> = {
  title: 13,
  lead: 15,
  when: 12,
  tick: 12,
  landmark: 13,
  caption: 12,
  dense: 12,
};

function advanceOf(code: number): number {
  if (code >= 0x1100 && code !== 0x2013 && code !== 0x2014 && code !== 0x2019) return 1;
  const char = String.fromCharCode(code);
  if ("ijl.,:;|!'() ft".includes(char)) return 0.32;
  if ('mwMW@%'.includes(char)) return 0.9;
  return code >= 65 && code <= 90 ? 0.68 : 0.56;
}
