/**
 * What events say of other events, once all of them have a name: facts about nobody, about oneself or about one of
 * two are left out, each with an issue; so is a `parent` that leads back to where it began.
 */
import type { Names } from './name-events.js';
import type { Draft, Reader, Reference } from './read-value.js';
import { changeFacts } from './relations.js';

/** Leaves out of the drafts that `reader` met every reference that does not lead to one other event. Linear. */
export function checkReferences({ report, references }: Reader, { byId, ambiguous }: Names): void {
  /** Event → ids that its facts may not refer to. */
  const wrong = new Map<Draft, Set<string>>();
  const children: Reference[] = [];
  for (const reference of references) {
    const { event, index, path, to } = reference;
    const isParent = path === 'parent';
    const isOne = byId.has(to) && !ambiguous.has(to);
    report.at(index, event);
    if (isParent && isOne) children.push(reference);
    else if (isParent) {
      report.tell('parent/unknown', path, to);
      delete event.parent;
    } else if (!isOne || to === event.id) {
      report.tell(
        isOne ? 'relation/self' : byId.has(to) ? 'relation/ambiguous' : 'relation/unknown',
        path,
        to,
      );
      wrong.set(event, (wrong.get(event) ?? new Set()).add(to));
    }
  }
  for (const [event, ids] of wrong) {
    changeFacts(event, target => (ids.has(typeof target === 'string' ? target : target.event) ? [] : target));
  }

  const indexes = new Map(children.map(({ event, index }) => [event, index]));
  // Each event is walked once.
  const done = new Set<Draft>();
  for (const { event: first } of children) {
    const chain = new Set<Draft>();
    let at: Draft | undefined = first;
    while (at && !done.has(at) && !chain.has(at)) {
      chain.add(at);
      at = byId.get(at.parent!);
    }
    for (const event of chain) done.add(event);
    if (at && chain.has(at)) {
      report.at(indexes.get(at)!, at);
      report.tell('parent/cycle', 'parent');
      delete at.parent;
    }
  }
}
