/**
 * What events say of other events, once all of them have a name: facts about nobody, about oneself or about one of
 * two are left out, each with an issue; so is a `parent` that leads back to where it began.
 */
import { PART, type Steps } from '../base/steps.js';
import type { RelationTarget } from './document.js';
import type { Names } from './name-events.js';
import { tell, type Draft, type Placed, type Reading } from './reading.js';
import { targetsOf } from './relations.js';
import { RELATIONS } from './resolved-times.js';

/** Leaves out of the drafts that were read every reference that does not lead to one other event. Linear. */
export function* checkReferences(reading: Reading, { byId, ambiguous }: Names): Steps<void> {
  /** Event → ids that its facts may not refer to. */
  const wrong = new Map<Draft, Set<string>>();
  const children: Placed[] = [];
  for (const [i, { at, path, to }] of reading.references.entries()) {
    if (i % PART === 0) yield;
    const isParent = path === 'parent';
    const fault = ambiguous.has(to)
      ? 'relation/ambiguous'
      : !byId.has(to)
        ? (`${isParent ? 'parent' : 'relation'}/unknown` as const)
        : to === at?.event.id && !isParent && 'relation/self';
    reading.at = at;
    if (fault) {
      tell(reading, fault, path, to);
      if (!at) continue;
      const { event } = at;
      if (isParent) delete event.parent;
      else wrong.set(event, (wrong.get(event) ?? new Set()).add(to));
    } else if (isParent) children.push(at!);
  }
  for (const [event, ids] of wrong) leaveOut(event, ids);

  /** Event → the child from whose parents it was first reached. */
  const reached = new Map<Placed, Placed>();
  for (const child of children) {
    let at: Placed | undefined = child;
    while (at && !reached.has(at)) {
      reached.set(at, child);
      at = byId.get(at.event.parent!);
    }
    if (at && reached.get(at) === child) {
      reading.at = at;
      tell(reading, 'parent/cycle', 'parent');
      delete at.event.parent;
    }
  }
}

/** Takes what refers to one of `ids` out of the event's facts. */
function leaveOut(event: Draft, ids: ReadonlySet<string>): void {
  for (const kind of RELATIONS) {
    const stated = event[kind];
    if (stated === undefined) continue;
    const kept = targetsOf(stated).filter(target => !ids.has(idOf(target)));
    if (kept.length === 0) delete event[kind];
    else if (Array.isArray(stated)) event[kind] = kept;
  }
}

const idOf = (target: string | RelationTarget): string =>
  typeof target === 'string' ? target : target.event;
