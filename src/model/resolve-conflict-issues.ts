/**
 * Conflicts as issues, with an address and a sentence.
 */
import type { Fault, Issue } from '../base/issue.js';
import { DAY_MS } from '../time/interval.js';
import type { TimelineDocument } from './document.js';
import { restOf } from './reading.js';
import type { Conflict, Premise } from './resolved-times.js';

/** Conflicts that are listed; the rest are counted. */
const LISTED_CONFLICTS = 10;
/** Statements of a conflict that its sentence lists. */
const LISTED_STATEMENTS = 10;

const SENTENCES = {
  conflict: 'These cannot all hold',
  'conflict/set': 'None of its dates is left',
};

/** One found conflict, with what kind it is and the place in the document of its first event. */
export interface FoundConflict {
  readonly code: 'conflict' | 'conflict/set';
  readonly conflict: Conflict;
  readonly at: number;
}

/** Issues of the first ten conflicts, in their order, and one that counts the rest. */
export function conflictIssues(
  doc: TimelineDocument,
  found: readonly FoundConflict[],
): readonly (Fault | Issue)[] {
  const rest = found.slice(LISTED_CONFLICTS);
  return [
    ...found.slice(0, LISTED_CONFLICTS).map(({ code, conflict, at }) => {
      const { events, premises, byMs, severity } = conflict;
      const message =
        premises.length === 0
          ? `Too many contradictions among ${events.length} events to name each; these keep their own dates.`
          : `${SENTENCES[code]}, by ${sayLength(byMs)}: ${sayAll(premises)}.`;
      return { code, severity, message, pointer: `/events/${at}`, event: doc.events[at]!.id };
    }),
    ...restOf(
      { code: 'conflict', severity: rest.some(it => it.conflict.severity === 'error') ? 'error' : 'warning' },
      rest.length,
    ),
  ];
}

/** By the names that the document has for them. */
function sayAll(premises: readonly Premise[]): string {
  const said = premises
    .slice(0, LISTED_STATEMENTS)
    .map(it =>
      it.kind === 'relation' ? `“${it.event}” ${it.relation} “${it.other}”` : `“${it.event}” ${it.kind}`,
    );
  const rest = premises.length - LISTED_STATEMENTS;
  return said.join('; ') + (rest > 0 ? `; and ${rest} more` : '');
}

/** In whole days, or seconds where it is less than one. */
const sayLength = (ms: number): string =>
  ms < DAY_MS ? `${ms / 1_000} s` : `${Math.round(ms / DAY_MS)} days`;
