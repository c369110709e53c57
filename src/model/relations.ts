/**
 * The ordering facts of an event, out of the eight fields that authors write them in: one flat list.
 */
import type { TimelineEvent } from './document.js';
import { RELATIONS, type RelationKind } from './resolved-times.js';

/** The event stands in `kind` to `event`: both are ids of the document. */
export interface Relation {
  readonly kind: RelationKind;
  readonly event: string;
  /** ISO 8601 duration, `~` where approximate: the two edges lie so far apart. */
  readonly lag?: string;
  /** It is someone's reading. */
  readonly doubt?: true;
}

const NONE: readonly Relation[] = [];

/** The ordering facts that `event` states of itself, in the order of `RELATIONS` and then as written; often none. */
export function relationsOf(event: TimelineEvent): readonly Relation[] {
  let found: Relation[] | undefined;
  for (const kind of RELATIONS) {
    const stated = event[kind];
    if (stated === undefined) continue;
    found ??= [];
    for (const one of Array.isArray(stated) ? stated : [stated]) {
      if (typeof one === 'string') {
        found.push({ kind, event: one });
        continue;
      }
      found.push({
        kind,
        event: one.event,
        ...(one.lag !== undefined && { lag: one.lag }),
        ...(one.doubt === true && { doubt: true }),
      });
    }
  }
  return found ?? NONE;
}
