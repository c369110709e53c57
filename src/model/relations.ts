/**
 * The ordering facts of an event, out of the eight fields that authors write them in: one flat list.
 */
import type { RelationTarget, TimelineEvent } from './document.js';
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

type Target = string | RelationTarget;

/** The ordering facts that `event` states of itself, in the order of `RELATIONS` and then as written; often none. */
export function relationsOf(event: TimelineEvent): readonly Relation[] {
  let found: Relation[] | undefined;
  for (const kind of RELATIONS) {
    const stated = event[kind];
    if (stated === undefined) continue;
    found ??= [];
    for (const target of targetsOf(stated)) {
      if (typeof target === 'string') found.push({ kind, event: target });
      else {
        const { event: other, lag, doubt } = target;
        found.push({ kind, event: other, ...(lag !== undefined && { lag }), ...(doubt && { doubt }) });
      }
    }
  }
  return found ?? NONE;
}

/** A fact may stand for a list of one. */
export const targetsOf = (stated: Target | readonly Target[]): readonly Target[] =>
  Array.isArray(stated) ? (stated as readonly Target[]) : [stated as Target];
