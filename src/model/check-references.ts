/**
 * What events say of other events, once all of them have a name: facts about nobody, about oneself or about one of
 * two are left out, each with an issue; so is a `parent` that leads back to where it began.
 */
import type { Names } from './name-events.js';
import type { Draft, Reader, Reference, Unknown } from './read-value.js';
import { RELATIONS } from './resolved-times.js';
import type { RelationTarget } from './document.js';

/** Leaves out of the drafts that `reader` met every reference that does not lead to one other event. Linear. */
export function checkReferences(reader: Reader, names: Names): void {
  const { report } = reader;
  /** Event → ids that its facts may not refer to. */
  const wrong = new Map<Draft, Set<string>>();
  const children: Reference[] = [];
  for (const reference of reader.references) {
    const { event, index, path, to } = reference;
    const isParent = path === 'parent';
    const ambiguous = names.ambiguous.has(to);
    if (names.byId.has(to) && !ambiguous && (isParent || to !== event.id)) {
      if (isParent) children.push(reference);
      continue;
    }
    report.at(index, event);
    if (isParent) {
      report.warn('parent/unknown', path, to);
      delete event.parent;
      continue;
    }
    if (ambiguous) report.error('relation/ambiguous', path, to);
    else if (to === event.id) report.error('relation/self', path);
    else report.warn('relation/unknown', path, to);
    wrong.set(event, (wrong.get(event) ?? new Set()).add(to));
  }
  for (const [event, ids] of wrong) dropFacts(event, ids);
  cutRings(children, names, reader);
}

/** Fields that the schema does not know, the first of each name; one that refers to an event was meant as a fact. */
export function reportUnknown({ report, unknown }: Reader, { byId }: Names): void {
  for (const { event, index, path, name, value } of unknown.values()) {
    report.at(index, event);
    if (event && refersToEvent(value, byId)) report.error('relation/type', path, name, RELATIONS.join(', '));
    else report.info(event ? 'event/unknown-field' : 'document/unknown-field', path, name);
  }
}

function refersToEvent(value: Unknown['value'], byId: Names['byId']): boolean {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  if (typeof first === 'string') return byId.has(first);
  return typeof first === 'object' && first !== null && Object.hasOwn(first, 'event');
}

function dropFacts(event: Draft, ids: ReadonlySet<string>): void {
  const isWrong = (target: string | RelationTarget): boolean =>
    ids.has(typeof target === 'string' ? target : target.event);
  for (const kind of RELATIONS) {
    const stated = event[kind] as string | RelationTarget | readonly (string | RelationTarget)[] | undefined;
    if (stated === undefined) continue;
    if (!Array.isArray(stated)) {
      if (isWrong(stated as string | RelationTarget)) delete event[kind];
      continue;
    }
    const kept = (stated as readonly (string | RelationTarget)[]).filter(target => !isWrong(target));
    if (kept.length > 0) event[kind] = kept;
    else delete event[kind];
  }
}

/** Leaves out the parent that closes a ring. Each event is walked once. */
function cutRings(children: readonly Reference[], { byId }: Names, { report }: Reader): void {
  const indexes = new Map(children.map(({ event, index }) => [event, index]));
  const done = new Set<Draft>();
  for (const { event: first } of children) {
    const chain = new Set<Draft>();
    let last = first;
    let at: Draft | undefined = first;
    while (at && !done.has(at) && !chain.has(at)) {
      chain.add(at);
      last = at;
      at = at.parent === undefined ? undefined : byId.get(at.parent);
    }
    if (at && chain.has(at)) {
      report.at(indexes.get(last)!, last);
      report.error('parent/cycle', 'parent');
      delete last.parent;
    }
    for (const event of chain) done.add(event);
  }
}
