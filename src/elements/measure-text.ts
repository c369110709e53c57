/** Text widths from the fonts that the page really has, kept by style and text. */
import { FONT_SIZE, type MeasureText, type TextStyle } from '../layout/measure.js';

const WEIGHT: Record<TextStyle, number> = {
  title: 600,
  lead: 700,
  when: 400,
  tick: 400,
  landmark: 680,
  caption: 400,
  dense: 560,
};

/** Widths kept before the oldest are forgotten. */
const MOST_KEPT = 50_000;

/** Width of a letter, as a part of the font size. */
const MEAN_ADVANCE = 0.6;

/** A measure for the font families that `element` has now. Where there is no canvas, all letters are as wide. */
export function createTextMeasure(element: HTMLElement): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  // Pages have one; a stand-in for a page, as tests use, need not.
  if (context === null) return (text, style) => Math.ceil(text.length * FONT_SIZE[style] * MEAN_ADVANCE);
  const { fontFamily } = getComputedStyle(element);
  const kept = new Map<string, number>();
  let current: TextStyle | undefined;
  return (text, style) => {
    const key = `${style} ${text}`;
    const known = kept.get(key);
    if (known !== undefined) return known;
    if (style !== current) context.font = `${WEIGHT[style]} ${FONT_SIZE[style]}px ${fontFamily}`;
    current = style;
    // Whole px, and one to spare: browsers round glyphs in canvas and in boxes differently.
    const width = Math.ceil(context.measureText(text).width) + 1;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(key, width);
    return width;
  };
}
