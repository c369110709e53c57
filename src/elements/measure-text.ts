/** Text widths from the fonts that the page really has, kept by style and text. */
import { estimateText, FONT_SIZE, type MeasureText, type TextStyle } from '../layout/measure.js';

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

/** A measure for the font families that `element` has now. Where there is no canvas, widths are estimated. */
export function createTextMeasure(element: HTMLElement): MeasureText {
  const context = document.createElement('canvas').getContext('2d');
  if (context === null) return estimateText;
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
