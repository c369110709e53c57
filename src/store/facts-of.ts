/**
 * The ordering facts that an event takes part in, whoever states them: for the words that say why, which come on demand.
 */
import { memo } from '../base/memo.js';
import type { TimelineDocument } from '../model/document.js';
import { relationsOf } from '../model/relations.js';
import { RELATIONS, type Premise } from '../model/resolved-times.js';
import { lacks } from './lacks.js';
import type { Store } from './store.js';

/** An ordering fact, as an explanation names it. */
export type Fact = Extract<Premise, { readonly kind: 'relation' }> & {
  /** It is someone's reading. */
  readonly doubt?: true;
};

/** The facts that the event `id` states, then those that others state of it, each in the order of the document. */
export const factsOf = (doc: TimelineDocument, id: string): readonly Fact[] => {
  const { own, ofOthers } = factsById(doc);
  return [...(own.get(id) ?? []), ...(ofOthers.get(id) ?? [])];
};

/** The same of a store; of all of its document. */
export const factsIn = (store: Store, id: string): readonly Fact[] =>
  lacks(store, RELATIONS) ? [] : factsOf(store.doc, id);

type FactsById = ReadonlyMap<string, readonly Fact[]>;

/** Linear in the document, once for all of its events. */
const factsById = memo(({ events }: TimelineDocument): Readonly<Record<'own' | 'ofOthers', FactsById>> => {
  const own = new Map<string, Fact[]>();
  const ofOthers = new Map<string, Fact[]>();
  const ids = new Set(events.map(({ id }) => id));
  const add = (facts: Map<string, Fact[]>, id: string, fact: Fact): void => {
    const list = facts.get(id);
    if (list) list.push(fact);
    else facts.set(id, [fact]);
  };
  for (const event of events) {
    for (const { kind, event: other, lag, doubt } of relationsOf(event)) {
      if (other === event.id || !ids.has(other)) continue;
      const fact: Fact = {
        kind: 'relation',
        event: event.id,
        relation: kind,
        other,
        // Of `during` it says nothing.
        ...(lag !== undefined && kind !== 'during' && { lag }),
        ...(doubt && { doubt }),
      };
      add(own, event.id, fact);
      add(ofOthers, other, fact);
    }
  }
  return { own, ofOthers };
});
