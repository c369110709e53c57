/** From which end of time the story is told; the first of them, unless somebody wants another. */
export const STORY_ORDERS = ['latest-first', 'earliest-first'] as const;

export type StoryOrder = (typeof STORY_ORDERS)[number];
