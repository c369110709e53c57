/** The place of each event in its document, by id. */
import { memo } from '../base/memo.js';
import type { TimelineDocument } from './document.js';

export const placesOf = memo(
  ({ events }: TimelineDocument): ReadonlyMap<string, number> => new Map(events.map(({ id }, i) => [id, i])),
);
