/**
 * What ordering facts and lengths say of the times of a document: bounds, explanations, and what cannot hold. Loaded
 * on demand by a page, for a document without such facts needs none of it.
 */
import type { FuzzyInterval } from '../time/interval.js';
import { endOf, startOf } from '../time/solve/problem.js';
import type { TimelineDocument } from './document.js';
import { explainAlone } from './resolve-as-of.js';
import { conflictIssues, type FoundConflict } from './resolve-conflict-issues.js';
import { conflictsOf, fitSet } from './resolve-conflicts.js';
import { premisesOf, solvedInterval } from './resolve-intervals.js';
import { solveJoined } from './resolve-joined.js';
import type { SolvedFacts, SolvedTime } from './resolve-with.js';
import { originsOf, type Conflict } from './resolved-times.js';

/**
 * The times of the events of `doc` that facts bound; `own` are the intervals that they state, by place, `asOf` the end
 * of the day that the knowledge dates from. About linear in the facts.
 */
export function solveFacts(
  doc: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: number | undefined,
): SolvedFacts {
  const places = new Map(doc.events.map(({ id }, i) => [id, i]));
  const found: FoundConflict[] = [];
  const add = (code: FoundConflict['code'], conflict: Conflict): void => {
    // In the order of the document, whichever was found first.
    const at = conflict.events.reduce((least, id) => Math.min(least, places.get(id)!), Infinity);
    found.push({ code, conflict, at });
  };
  const joined = solveJoined(doc, own, asOf);
  for (const { group, number } of joined.values()) {
    if (number === 0) for (const conflict of conflictsOf(group)) add('conflict', conflict);
  }
  const times = new Map<string, SolvedTime>();
  for (const [id, solved] of joined) {
    const { group, number } = solved;
    const { own: stated, facts } = group.members[number]!;
    let interval = solvedInterval(solved);
    /** It keeps its own date. */
    let isApart = group.solution.dropped.has(number);
    if (stated.set === 'one-of') {
      const fit = fitSet(stated, interval, solved);
      if ('premises' in fit) {
        add('conflict/set', fit);
        isApart = true;
        interval = stated;
      } else if (fit.length < stated.members!.length) interval = { ...interval, members: fit };
    }
    times.set(id, {
      interval,
      facts,
      isDated: [startOf, endOf].some(edgeOf => group.solution.isDated(edgeOf(number))),
      explain: bound =>
        // The latest start of one that was always open is nothing to explain, though the solver bounds it.
        isApart || originsOf(interval)[bound]!.from === 'none'
          ? explainAlone(id, interval, bound)
          : premisesOf(solved, [bound]),
    });
  }
  found.sort((a, b) => a.at - b.at);
  return { times, conflicts: found.map(({ conflict }) => conflict), issues: conflictIssues(doc, found) };
}
