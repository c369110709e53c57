/** The picture that stands for an event. */
import type { TimelineEvent } from '../model/document.js';

/** The first of its media that is a picture; one that says nothing of its kind is. */
export const firstImage = ({
  media,
}: TimelineEvent): NonNullable<TimelineEvent['media']>[number] | undefined =>
  media?.find(({ type = 'image' }) => type === 'image');
