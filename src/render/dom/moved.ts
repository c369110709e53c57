/** A place in a drawing, by a transform. */
import type { Scene } from '../../scene/scene.js';
import { px } from './css-vars.js';

/**
 * What moves in a zoom or a pan is moved from the inline start of its box by a transform: the page need not be laid out anew,
 * and the texts not painted.
 */
export const moved = ({ direction }: Pick<Scene, 'direction'>, x: number, y = 0): string =>
  `translate(${px(direction === 'rtl' ? -x : x)},${px(y)})`;
