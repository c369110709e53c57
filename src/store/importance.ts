/** How much an event matters, where room is short or something has to come first: what nobody weighed is of middling importance. */
import type { Entry } from './store.js';

export const importanceOf = ({ event }: Entry): number => event.importance ?? 0.5;
