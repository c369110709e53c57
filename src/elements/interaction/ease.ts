/** How things move, if at all. */

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

export const prefersLessMotion = (): boolean => lessMotion.matches;

/** Of the time, 0 to 1, to the share of the way: quick at first, then coming to rest (cubic). */
export const easeOut = (share: number): number => 1 - (1 - share) ** 3;
