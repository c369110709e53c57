/**
 * Ordering facts between events that are in sight, as arrows from the edge that comes first to the one that follows. What is
 * counted, or lies beyond the edges, has no ink to lead to: of that the words say all.
 */
import { memo } from '../base/memo.js';
import type { RelationKind } from '../model/resolved-times.js';
import type { Mark } from '../scene/mark.js';
import type { Px } from '../scene/rect.js';
import type { ArrowEnd, RelationArrow } from '../scene/relation-arrow.js';
import type { Scene } from '../scene/scene.js';
import type { Fact } from '../store/facts-of.js';

type Edge = 'start' | 'end';

/** Which edge of the event that states a fact is compared with which one of the other, and which comes first. */
const EDGES: {
  readonly [kind in RelationKind]?: readonly [own: Edge, other: Edge, first: 'own' | 'other' | 'neither'];
} = {
  after: ['start', 'end', 'other'],
  startsAfter: ['start', 'start', 'other'],
  endsAfter: ['end', 'end', 'other'],
  before: ['end', 'start', 'own'],
  meets: ['end', 'start', 'own'],
  startsWith: ['start', 'start', 'neither'],
  endsWith: ['end', 'end', 'neither'],
  // What lies within another is seen to: there is nothing to point at.
};

/** An arrow for each of the facts whose two events have ink in the scene, in the order of the facts. */
export function relationArrows(scene: Scene, facts: readonly Fact[]): readonly RelationArrow[] {
  // Ink is looked at only where there is something to draw: most frames have nothing.
  if (facts.length === 0) return [];
  const ink = inkOf(scene);
  return facts.flatMap(({ event, other, relation, doubt = false }): RelationArrow[] => {
    const [ownInk, otherInk, edges] = [ink.get(event), ink.get(other), EDGES[relation]];
    // The order of those that share a bracket is drawn inside it.
    if (!ownInk || !otherInk || !edges || ownInk.mark === otherInk.mark) return [];
    const [ownEdge, otherEdge, first] = edges;
    const [own, others] = [endAt(ownInk, ownEdge), endAt(otherInk, otherEdge)];
    const [from, to] = first === 'other' ? [others, own] : [own, others];
    return [{ from, to, pointed: first !== 'neither', doubt }];
  });
}

/** From the first to the last of an event's ink, and the height at which it stands. */
interface Ink {
  readonly start: Px;
  readonly end: Px;
  readonly y: Px;
  /** Its bracket, or the first of it in paint order. */
  readonly mark: Mark;
}

const endAt = ({ y, ...ink }: Ink, edge: Edge): ArrowEnd => ({
  x: ink[edge],
  y,
  way: edge === 'start' ? -1 : 1,
});

const inkOf = memo(({ marks }: Scene): ReadonlyMap<string, Ink> => {
  const found = new Map<string, Ink>();
  for (const mark of marks)
    for (const event of eventsOf(mark)) {
      const last = found.get(event);
      found.set(event, {
        start: Math.min(last?.start ?? Infinity, mark.x),
        end: Math.max(last?.end ?? -Infinity, mark.x + mark.width),
        y: last?.y ?? mark.y + mark.height / 2,
        mark: mark.kind === 'bracket' ? mark : (last?.mark ?? mark),
      });
    }
  return found;
});

const eventsOf = (mark: Mark): readonly string[] => (mark.kind === 'bracket' ? mark.events : [mark.event]);
