/** Whether an editor has added anything to a history. */
import type { TimelineDocument } from './document.js';

export const isEdited = ({ bands, callouts, steps }: TimelineDocument): boolean =>
  [bands, callouts, steps].some(added => added?.length);
