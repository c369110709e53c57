/**
 * Works out when everything happened: dates of their own, tightened by ordering facts and by the day that the
 * knowledge dates from. What contradicts itself is named and keeps its own dates; everything else is solved.
 */
import type { Parsed } from '../base/issue.js';
import type { FuzzyInterval } from '../time/interval.js';
import { endOf, startOf } from '../time/solve/problem.js';
import type { TimelineDocument } from './document.js';
import { asOfFacts, endOfDay, tightenByAsOf } from './resolve-as-of.js';
import { otherClaimsOf } from './resolve-claims.js';
import { fitOfSet, setConflict, toConflict, unnamedConflict } from './resolve-conflicts.js';
import { explainAlone, premisesOf, solvedInterval } from './resolve-intervals.js';
import { conflictIssues, eventIssues, type FoundConflict } from './resolve-issues.js';
import { solveJoined, type Joined } from './resolve-joined.js';
import { createOwnDates } from './resolve-own.js';
import type { ResolvedTimes } from './resolved-times.js';

export interface ResolveOptions {
  /** The day that the knowledge dates from, in EDTF, where the document doesn't say it. */
  readonly asOf?: string;
}

const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

/**
 * The times of all events of `doc`, which is as `parseDocument` gives it; always with a value.
 *
 * Events in a conflict keep their own dates, core and soft, and none of their facts holds. So too where soft margins
 * dissolve it, but then it is a warning, and they don't count as conflicting: a date may give way, and nobody knows
 * which. Issues: `conflict`, `conflict/set` (none of the dates of a one-of set is left), `event/tense`,
 * `event/undated`.
 *
 * An event that no fact joins to another costs next to nothing; the others what the solver takes, about linear in
 * their facts. Throws a RangeError where the option `asOf` is not one date.
 */
export function resolveTimes(
  doc: TimelineDocument,
  { asOf: fallback }: ResolveOptions = {},
): Parsed<ResolvedTimes> {
  const today = fallback === undefined ? undefined : endOfDay(fallback);
  if (fallback !== undefined && today === undefined) {
    throw new RangeError(`resolveTimes: asOf must be a date in EDTF, got ${fallback}`);
  }
  const asOf = (doc.asOf === undefined ? undefined : endOfDay(doc.asOf)) ?? today;
  const dates = createOwnDates(doc);
  const own = doc.events.map(dates.of);
  const joined = solveJoined(doc, own, asOf);
  const found: FoundConflict[] = joined ? foundConflicts(joined) : [];

  const undated = new Set<string>();
  /** Joined, but keeping their own dates: in a set conflict. */
  const apart = new Set<string>();
  const notes = { 'event/tense': [] as string[], 'event/undated': [] as string[] };
  const inOrder = doc.events.map((event, i) => {
    const { id } = event;
    const stated = own[i]!;
    const facts = asOfFacts(event, stated, asOf);
    if (facts.tense) notes['event/tense'].push(id);
    const number = joined?.numbers.get(id);
    let interval: FuzzyInterval;
    if (joined && number !== undefined) {
      const { members, solution } = joined;
      interval = solvedInterval(members[number]!, number, solution);
      const fit = fitOfSet(stated, interval);
      if (fit && fit.by > 0) {
        const premises = BOUNDS.flatMap(name => premisesOf(joined, number, name));
        found.push({ conflict: setConflict(id, fit, premises), code: 'conflict/set' });
        apart.add(id);
        interval = stated;
      } else if (fit && fit.members.length < stated.members!.length) {
        interval = { ...interval, members: fit.members };
      }
      if (!solution.isDated(startOf(number)) && !solution.isDated(endOf(number))) undated.add(id);
    } else {
      interval = tightenByAsOf(stated, facts);
      if (isUnbounded(stated)) undated.add(id);
    }
    const open = stated.start.knowledge === 'open' || stated.end.knowledge === 'open';
    if (open && undated.has(id)) notes['event/undated'].push(id);
    return interval;
  });

  const indexOf = createIndex(doc);
  // In the order of the document, whichever was found first.
  const conflicts = found
    .map(it => ({ ...it, at: firstOf(it.conflict.events, indexOf) }))
    .sort((a, b) => a.at - b.at);
  let intervals: ReadonlyMap<string, FuzzyInterval> | undefined;
  const value: ResolvedTimes = {
    ...(asOf !== undefined && { asOf }),
    inOrder,
    get intervals() {
      return (intervals ??= new Map(doc.events.map(({ id }, i) => [id, inOrder[i]!])));
    },
    otherClaims: otherClaimsOf(doc.events, dates, joined, asOf),
    undated,
    conflicts: conflicts.map(({ conflict }) => conflict),
    conflicting: new Set(
      conflicts.flatMap(({ conflict: { severity, events } }) => (severity === 'error' ? events : [])),
    ),
    explain(id, name) {
      const interval = inOrder[indexOf(id)];
      if (interval === undefined) throw new RangeError(`explain: there is no event ${id}`);
      const number = joined?.numbers.get(id);
      return joined && number !== undefined && joined.solution.dropped[number] === 0 && !apart.has(id)
        ? premisesOf(joined, number, name)
        : explainAlone(id, interval, name);
    },
  };
  const issues = [
    ...conflictIssues(conflicts, indexOf),
    ...eventIssues('event/tense', notes['event/tense'], indexOf),
    ...eventIssues('event/undated', notes['event/undated'], indexOf),
  ];
  return { value, issues };
}

const isUnbounded = ({ core }: FuzzyInterval): boolean =>
  !(
    Number.isFinite(core.earliestStart) ||
    Number.isFinite(core.latestEnd) ||
    Number.isFinite(core.latestStart) ||
    Number.isFinite(core.earliestEnd)
  );

function foundConflicts({ members, stated, solution }: Joined): FoundConflict[] {
  const { contradictions, unnamed } = solution;
  const named = contradictions.map(it => toConflict(it, stated, members));
  const rest = unnamed.length > 0 ? [unnamedConflict(unnamed.map(number => members[number]!.event.id))] : [];
  return [...named, ...rest].map(conflict => ({ conflict, code: 'conflict' }));
}

const firstOf = (ids: readonly string[], indexOf: (id: string) => number): number =>
  ids.reduce((least, id) => Math.min(least, indexOf(id)), Infinity);

/** Places of events in the document (−1 for none), counted when the first is asked for. */
function createIndex({ events }: TimelineDocument): (id: string) => number {
  let index: Map<string, number> | undefined;
  return id => (index ??= new Map(events.map((event, i) => [event.id, i]))).get(id) ?? -1;
}
