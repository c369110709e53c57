/** Titles that are cut, so that they end in dots behind a word rather than inside one. */
import type { Label, Scene } from '../scene/scene.js';
import type { MeasureText } from './measure.js';
import { BULLET, SIGN_WIDTH } from './metrics.js';

/** No longer title is looked at: as wide as a letter at least, less would not have room either. */
const MOST_LETTERS = 120;

/**
 * The scene with its cut labels as narrow as the words that they have room for, where those take half of the room at least; itself, where
 * there are none. Nothing else moves. Costs a width for each label, and one for each word of those that are cut.
 */
export function endOfWords(scene: Scene, measureText: MeasureText): Scene {
  let isSame = true;
  const labels = scene.labels.map(label => {
    const width = widthOf(label, scene.dense, measureText);
    if (width === label.width) return label;
    isSame = false;
    return { ...label, width };
  });
  return isSame ? scene : { ...scene, labels };
}

function widthOf(
  { title, lead, bullet, sign, width: room }: Label,
  dense: boolean,
  measureText: MeasureText,
): number {
  const indent = bullet ? BULLET : 0;
  const of = (text: string): number => indent + measureText(text, dense ? 'dense' : lead ? 'lead' : 'title');
  // Dots take the place of a sign that has no room, and reach into the title.
  if (title.length < MOST_LETTERS && of(title) + (sign ? SIGN_WIDTH : 0) <= room) return room;
  let end = Math.min(title.length, MOST_LETTERS);
  while ((end = title.lastIndexOf(' ', end - 1)) > 0) {
    const width = of(`${title.slice(0, end)}…`);
    if (width <= room) return width < room / 2 ? room : width;
  }
  return room;
}
