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
    if (mark.kind === 'join' || (mark.kind === 'bracket' && mark.events.length > 1)) continue;
    const distance = distanceTo(mark, x, y);
    if (distance > nearest) continue;
    nearest = distance;
    found = mark.event;
  }
  return found;
}

function distanceTo(mark: Exclude<Mark, { kind: 'join' }>, x: Px, y: Px): number {
  switch (mark.kind) {
    case 'dot':
      return Math.max(0, Math.hypot(mark.x - x, mark.y - y) - mark.radius);
    case 'cap':
      return Math.hypot(mark.x - x, outside(y, mark.y, mark.height));
    default:
      return Math.hypot(outside(x, mark.x, mark.width), outside(y, mark.y, mark.height));
  }
}

/** How far `at` lies outside `[start, start + length]`; 0 inside. */
const outside = (at: Px, start: Px, length: Px): Px => Math.max(start - at, at - start - length, 0);
