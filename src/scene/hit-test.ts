/** Which event's ink lies under a point. */
import type { Mark } from './mark.js';
import type { Px, Rect } from './rect.js';
import type { Scene } from './scene.js';

/** Ink is thin: a point this near counts as on it. */
const NEAR: Px = 8;

/** A finger is thick: so near to a label of 20 px makes 44 px. */
const FINGER: Px = 12;

type Hit = Mark | (Rect & { readonly kind: 'label'; readonly event: string });

/**
 * Id of the event whose ink is nearest to the point (CSS px, inline coordinates), within 8 px; the one painted last
 * where several are equally near. A bracket that several events share answers for none of them: its labels do.
 */
export const hitTest = (marks: readonly Mark[], x: Px, y: Px): string | undefined =>
  nearestOf(marks, x, y, NEAR);

/** The same for a finger, which may come down beside ink or label, within 12 px. */
export function touchTest(
  { marks, labels }: Pick<Scene, 'marks' | 'labels'>,
  x: Px,
  y: Px,
): string | undefined {
  const texts = labels.map(label => ({ ...label, kind: 'label' as const }));
  return nearestOf([...marks, ...texts], x, y, FINGER);
}

function nearestOf(hits: readonly Hit[], x: Px, y: Px, near: Px): string | undefined {
  let nearest = near;
  let found: string | undefined;
  for (const mark of hits) {
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
