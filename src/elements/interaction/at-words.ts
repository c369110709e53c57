/** Titles that are cut end behind a word, once there is what does it: the first picture may end them anywhere. */
import { isCrowded } from '../../layout/crowding.js';
import { endOfWords } from '../../layout/end-of-words.js';
import type { Scene } from '../../scene/scene.js';
import type { Snapshot } from '../../store/store.js';
import type { SceneController } from '../controllers/scene-controller.js';

/** Where events are many, what a frame needs has been measured ahead, and is left as it is. */
export function atWords(scene: Scene, of: Snapshot, { frame }: Pick<SceneController, 'frame'>): Scene {
  return frame && !isCrowded(of) ? endOfWords(scene, frame.options.measureText) : scene;
}
