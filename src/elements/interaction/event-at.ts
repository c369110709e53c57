/** Which event lies under a hand, wherever the drawing has been moved to. */
import { hitTest, touchTest } from '../../scene/hit-test.js';
import type { Place } from './gestures.js';
import type { Slide } from './slide.js';

/** Its id; undefined where there is none. */
export function eventAt(
  { scene, drawnX }: Pick<Slide, 'scene' | 'drawnX'>,
  { x, y }: Place,
  byFinger: boolean,
): string | undefined {
  // What runs out of sight is cut off somewhere under the names of the lanes.
  if (!scene || x < scene.plot.x) return undefined;
  const at = drawnX(x);
  return byFinger ? touchTest(scene, at, y) : hitTest(scene.marks, at, y);
}
