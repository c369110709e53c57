/** How much an event matters, where room is short or something has to come first: what nobody weighed is of middling importance. */
import type { TimelineEvent } from '../model/document.js';

export const importanceOf = ({
  event,
}: {
  readonly event: { readonly importance?: TimelineEvent['importance'] | undefined };
}): number => event.importance ?? 0.5;
