/**
 * What ordering facts and lengths say of the times of a document: bounds, explanations, and what cannot hold. Loaded
 * on demand by a page, for a document without such facts needs none of it.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { endOf, startOf } from '../time/solve/problem.js';
import type { TimelineDocument } from './document.js';
import { asIfIn } from './resolve-as-if.js';
import { knownOrder } from './known-order.js';
import { explainAlone } from './explain-times.js';
import { placesOf } from './places.js';
import { conflictIssues, type FoundConflict } from './resolve-conflict-issues.js';
import { conflictsOf, placeOf, timeIn } from './resolve-conflicts.js';
import { premisesOf } from './resolve-intervals.js';
import { solveJoined } from './resolve-joined.js';
import { originsOf, type Conflict, type SolvedFacts, type SolvedTime } from './resolved-times.js';

/**
 * The times of the events of `doc` that facts bound; `own` are the intervals that they state, by place, `asOf` the end
 * of the day that the knowledge dates from. About linear in the facts.
 */
export function solveFacts(
  doc: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: number | undefined,
): SolvedFacts {
  const places = placesOf(doc);
  const found: FoundConflict[] = [];
  const add = (code: FoundConflict['code'], conflict: Conflict): void => {
    found.push({ code, conflict, at: placeOf(conflict, places) });
  };
  const joined = solveJoined(doc, own, asOf);
  for (const { group, number } of joined.values()) {
    if (number === 0) for (const conflict of conflictsOf(group)) add('conflict', conflict);
  }
  const times = new Map<string, SolvedTime>();
  for (const [id, solved] of joined) {
    const { group, number } = solved;
    const { interval, conflict } = timeIn(solved);
    if (conflict) add('conflict/set', conflict);
    /** It keeps its own date. */
    const isApart = conflict !== undefined || group.solution.dropped.has(number);
    times.set(id, {
      interval,
      facts: group.members[number]!.facts,
      isDated: [startOf, endOf].some(edgeOf => group.solution.isDated(edgeOf(number))),
      explain: bound =>
        // The latest start of one that was always open is nothing to explain, though the solver bounds it.
        isApart || originsOf(interval)[bound]!.from === 'none'
          ? explainAlone(id, interval, bound)
          : premisesOf(solved, [bound]),
    });
  }
  // In the order of the document, whichever was found first.
  found.sort((a, b) => a.at - b.at);
  return {
    times,
    conflicts: found.map(({ conflict }) => conflict),
    issues: conflictIssues(doc, found),
    known: knownOrder(doc),
    asIf({ event, interval }) {
      const member = joined.get(event.id);
      return member && asIfIn(member, interval, asOf, places);
    },
  };
}
