/** Which event's ink lies under a point. */
import type { Mark } from './mark.js';
import type { Px } from './rect.js';

/** Ink is thin: a point this near counts as on it. */
const NEAR: Px = 8;

/**
 * Id of the event whose ink is nearest to the point (CSS px, inline coordinates), within 8 px; the one painted last
 * where several are equally near. A bracket that several events share answers for none of them: its labels do.
 */
export function hitTest(marks: readonly Mark[], x: Px, y: Px): string | undefined {
  let nearest = NEAR;
  let found: string | undefined;
  for (const mark of marks) {
    // What is drawn of a lane that is collapsed is nobody's.
    if (mark.event === '' || mark.kind === 'join' || (mark.kind === 'bracket' && mark.events.length > 1))
      continue;
    // A dot is hit as the circle that it is: from its centre, less its radius.
    const round = mark.kind === 'dot' ? mark.width / 2 : 0;
    const across = outside(x, mark.x + round, mark.width - 2 * round);
    const along = outside(y, mark.y + round, mark.height - 2 * round);
    const distance = Math.max(0, Math.hypot(across, along) - round);
    if (distance > nearest) continue;
    nearest = distance;
    found = mark.event;
  }
  return found;
}

/** How far `at` lies outside `[start, start + length]`; 0 inside. */
const outside = (at: Px, start: Px, length: Px): Px => Math.max(start - at, at - start - length, 0);
