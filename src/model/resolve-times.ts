/**
 * Works out when everything happened: dates of their own, tightened by ordering facts and by the day that the
 * knowledge dates from. What contradicts itself is named and keeps its own dates; everything else is solved.
 */
import type { Parsed } from '../base/issue.js';
import type { FuzzyInterval } from '../time/interval.js';
import { endOf, startOf } from '../time/solve/problem.js';
import type { TimelineDocument } from './document.js';
import { AsOf, asOfFacts, endOfDay } from './resolve-as-of.js';
import { conflictsOf, fitSet } from './resolve-conflicts.js';
import { explainAlone, premisesOf, solvedInterval } from './resolve-intervals.js';
import { conflictIssues, eventIssues, type FoundConflict } from './resolve-issues.js';
import { solveJoined } from './resolve-joined.js';
import { createOwnDates } from './resolve-own.js';
import { BOUNDS, type Conflict, type ResolvedTimes } from './resolved-times.js';

export interface ResolveOptions {
  /** The day that the knowledge dates from, in EDTF, where the document doesn't say it. */
  readonly asOf?: string;
}

/**
 * The times of all events of `doc`, which is as `parseDocument` gives it; always with a value.
 *
 * Events in a conflict keep their own dates, core and soft, and none of their facts holds. So too where soft margins
 * dissolve it, but then it is a warning, and they don't count as conflicting: a date may give way, and nobody knows
 * which. Issues: `conflict`, `conflict/set` (none of the dates of a one-of set is left), `event/tense`,
 * `event/undated`.
 *
 * An event that no fact bounds costs next to nothing; the others what the solver takes, about linear in their facts.
 * Throws a RangeError where the option `asOf` is not one date.
 */
export function resolveTimes(
  doc: TimelineDocument,
  { asOf: fallback }: ResolveOptions = {},
): Parsed<ResolvedTimes> {
  const { events } = doc;
  const today = endOfDay(fallback);
  if (fallback !== undefined && today === undefined) {
    throw new RangeError(`resolveTimes: asOf must be a date in EDTF, got ${fallback}`);
  }
  const asOf = endOfDay(doc.asOf) ?? today;
  const dates = createOwnDates(doc);
  const own = events.map(dates.of);
  const joined = solveJoined(doc, own, asOf);

  let places: Map<string, number> | undefined;
  /** Place of an event in the document, −1 for none; counted when the first is asked for. */
  function placeOf(id: string): number {
    places ??= new Map(events.map((event, i) => [event.id, i]));
    return places.get(id) ?? -1;
  }
  const conflicts: FoundConflict[] = [];
  const addConflict = (code: FoundConflict['code'], conflict: Conflict): void => {
    // In the order of the document, whichever was found first.
    conflicts.push({
      code,
      conflict,
      at: conflict.events.reduce((least, id) => Math.min(least, placeOf(id)), Infinity),
    });
  };
  for (const { group, number } of joined.values()) {
    if (number === 0) for (const conflict of conflictsOf(group)) addConflict('conflict', conflict);
  }
  const undated = new Set<string>();
  /** Joined, but keeping their own dates: in a set conflict. */
  const apart = new Set<string>();
  const otherClaims = new Map<string, readonly FuzzyInterval[]>();
  const tenses: number[] = [];
  const empties: number[] = [];

  const inOrder = events.map((event, i) => {
    const { id } = event;
    const stated = own[i]!;
    const claims = event.claims && dates.otherClaims(event);
    if (claims?.length) otherClaims.set(id, claims);
    if (asOfFacts(event, stated, asOf) & AsOf.tense) tenses.push(i);
    const solved = joined.get(id);
    let interval = stated;
    if (solved) {
      interval = solvedInterval(solved);
      if (stated.set === 'one-of') {
        const fit = fitSet(stated, interval, solved);
        if ('premises' in fit) {
          addConflict('conflict/set', fit);
          apart.add(id);
          interval = stated;
        } else if (fit.length < stated.members!.length) interval = { ...interval, members: fit };
      }
    }
    const isDated = solved
      ? [startOf, endOf].some(edgeOf => solved.group.solution.isDated(edgeOf(solved.number)))
      : BOUNDS.some(name => Number.isFinite(stated.core[name]));
    if (!isDated) {
      undated.add(id);
      if (stated.start.knowledge === 'open' || stated.end.knowledge === 'open') empties.push(i);
    }
    return interval;
  });

  conflicts.sort((a, b) => a.at - b.at);

  let intervals: ReadonlyMap<string, FuzzyInterval> | undefined;
  const value: ResolvedTimes = {
    asOf,
    inOrder,
    get intervals() {
      return (intervals ??= new Map(events.map(({ id }, i) => [id, inOrder[i]!])));
    },
    otherClaims,
    undated,
    conflicts: conflicts.map(({ conflict }) => conflict),
    conflicting: new Set(
      conflicts.flatMap(({ conflict: { severity, events: ids } }) => (severity === 'error' ? ids : [])),
    ),
    explain(id, name) {
      const interval = inOrder[placeOf(id)];
      if (interval === undefined) throw new RangeError(`explain: there is no event ${id}`);
      const bound = BOUNDS.indexOf(name);
      const solved = joined.get(id);
      return !solved || solved.group.solution.dropped.has(solved.number) || apart.has(id)
        ? explainAlone(id, interval, bound)
        : premisesOf(solved, [bound]);
    },
  };
  const issues = [
    ...conflictIssues(doc, conflicts),
    ...eventIssues(doc, tenses, 'event/tense', 'info'),
    ...eventIssues(doc, empties, 'event/undated', 'warning'),
  ];
  return { value, issues };
}
