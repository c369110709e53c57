/** Which event lies under a hand, wherever the drawing has slid to. */
import { hitTest, touchTest } from '../../scene/hit-test.js';
import type { Scene } from '../../scene/scene.js';
import type { Place } from './gestures.js';

/** Its id; undefined where there is none. The drawing is that of `scene`, moved by `slid` px. */
export function eventAt(
  scene: Scene | undefined,
  slid: number,
  { x, y }: Place,
  byFinger: boolean,
): string | undefined {
  // What runs out of sight is cut off somewhere under the names of the lanes.
  if (!scene || x < scene.plot.x) return undefined;
  const at = x - slid;
  return byFinger ? touchTest(scene, at, y) : hitTest(scene.marks, at, y);
}
