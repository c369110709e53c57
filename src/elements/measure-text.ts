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

/** Widths kept before they are forgotten. */
const MOST_KEPT = 50_000;

/** Stands in where a browser has no canvas to give: a generous average. */
const NO_CANVAS = { font: '', measureText: ({ length }: string) => ({ width: length * 8 }) };

/** A measure for the font families that `element` has now. */
export function createTextMeasure(element: HTMLElement): MeasureText {
  const context = document.createElement('canvas').getContext('2d') ?? NO_CANVAS;
  const { fontFamily, letterSpacing, wordSpacing } = getComputedStyle(element);
  // Readers may set text wider. What a browser doesn't know, it ignores; so does a canvas with `normal`.
  Object.assign(context, { letterSpacing, wordSpacing });
  const kept = new Map<string, number>();
  let set: TextStyle | undefined;
  const measure = (text: string, style: TextStyle): number => {
    const key = `${style} ${text}`;
    let width = kept.get(key);
    if (width === undefined) {
      // A browser reads the font each time that it is set.
      if (set !== style) context.font = `${WEIGHT[(set = style)]} ${FONT_SIZE[style]}px ${fontFamily}`;
      ({ width } = context.measureText(text));
      if (kept.size >= MOST_KEPT) kept.clear();
      kept.set(key, width);
    }
    return width;
  };
  // Whole px, and one to spare: browsers round glyphs in canvas and in boxes differently. Plain words are measured one by one, each
  // with the space after it, as titles share many: a browser takes long for each text that it has not seen, and remembers it.
  return (text, style) =>
    1 +
    Math.ceil(
      (/^[ -~]*$/.test(text) ? text.split(/(?<= )/) : [text]).reduce(
        (sum, word) => sum + measure(word, style),
        0,
      ),
    );
}
