/** How things move, if at all. */

const lessMotion = matchMedia('(prefers-reduced-motion: reduce)');

export const prefersLessMotion = (): boolean => lessMotion.matches;

/** No theme may have a reader wait longer. */
const SLOWEST = 4;

/**
 * By what the lengths of all motion are multiplied: the theme's `--ct-motion`, 1 where it has none; 0, for no motion at all, where
 * less is asked for or nobody looks. Reads a style: once at the start of a motion, in no frame.
 */
export function paceOf(host: Element): number {
  if (prefersLessMotion() || document.hidden) return 0;
  const set = getComputedStyle(host).getPropertyValue('--ct-motion');
  const pace = set.trim() === '' ? 1 : Number(set);
  return pace >= 0 ? Math.min(SLOWEST, pace) : 1;
}

/** Of the time, 0 to 1, to the share of the way: quick at first, then coming to rest (cubic). */
export const easeOut = (share: number): number => 1 - (1 - share) ** 3;
