/**
 * Works out when everything happened: dates of their own, bounded by the day that the knowledge dates from, and by
 * facts where a solver for them is handed in.
 */
import { ISSUES_LISTED } from '../base/caps.js';
import type { Fault, Issue } from '../base/issue.js';
import { memo } from '../base/memo.js';
import { allOf, PART, type Steps } from '../base/steps.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import { newsOf } from '../time/rests-on.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
import { restOf } from './reading.js';
import { AsOf, asOfFacts, boundByAsOf, endOfDay } from './resolve-as-of.js';
import { createOwnDates } from './resolve-own.js';
import {
  BOUNDS,
  RELATIONS,
  type KnownTimes,
  type OtherClaim,
  type SolvedFacts,
  type SolvedTime,
} from './resolved-times.js';

export type SolveFacts = (
  doc: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: CivilMs | undefined,
) => SolvedFacts;

/** True where `resolveWith` needs a solver: an event is ordered by another, or says how long it lasted. */
export const hasFacts = memo(({ events }: TimelineDocument): boolean =>
  events.some(event => event.lasts ?? RELATIONS.some(kind => event[kind])),
);

export const NO_FACTS: SolvedFacts = { times: new Map(), conflicts: [], issues: [] };

export interface ResolveOptions {
  /** A day in EDTF, which counts where the document gives none. */
  readonly asOf?: string | undefined;
  readonly solve?: SolveFacts | undefined;
}

export interface Resolved {
  readonly value: KnownTimes;
  readonly faults: readonly (Fault | Issue)[];
}

/** `resolveTimes` (which says what there is to know of it) with a solver handed in, and what was found without words. */
export const resolveWith = (doc: TimelineDocument, options: ResolveOptions): Resolved =>
  allOf(resolveSteps(doc, options));

/** The same, step by step; but the solver is one. */
export function* resolveSteps(
  doc: TimelineDocument,
  { asOf: fallback, solve }: ResolveOptions,
): Steps<Resolved> {
  const { events } = doc;
  const asOf = endOfDay(doc.asOf) ?? endOfDay(fallback);
  const dates = createOwnDates(doc);
  const own: FuzzyInterval[] = [];
  for (const event of events) if (own.push(dates.of(event)) % PART === 0) yield events.length;
  const solved = solve?.(doc, own, asOf) ?? NO_FACTS;

  const undated = new Set<string>();
  const otherClaims = new Map<string, readonly OtherClaim[]>();
  const bound = boundBy(asOf);
  const inOrder: FuzzyInterval[] = [];
  for (const [i, stated] of own.entries()) {
    const event = events[i]!;
    const { id } = event;
    const claims = event.claims && dates.otherClaims(event);
    if (claims?.length) otherClaims.set(id, claims);
    const { interval, isDated } = bound.timeOf(event, stated, i, solved.times.get(id));
    if (!isDated) undated.add(id);
    if (inOrder.push(interval) % PART === 0) yield events.length;
  }

  const value: KnownTimes = {
    doc,
    asOf,
    inOrder,
    otherClaims,
    undated,
    conflicts: solved.conflicts,
    conflicting: new Set(
      solved.conflicts.flatMap(({ severity, events: ids }) => (severity === 'error' ? ids : [])),
    ),
    solved,
  };
  return { value, faults: [...solved.issues, ...bound.faults(i => events[i]!.id)] };
}

interface Bounding {
  /** The time of an event at a place in the document, which facts may have `joined` to others. */
  timeOf(
    event: TimelineEvent,
    stated: FuzzyInterval,
    place: number,
    joined?: SolvedTime,
  ): Pick<SolvedTime, 'interval' | 'isDated'>;
  /** By the ids of events at places. */
  faults(idOf: (place: number) => string): readonly Fault[];
}

/** What the day of the knowledge, or else facts, make of what events state; and what there is to say of some of them. */
export function boundBy(asOf: CivilMs | undefined): Bounding {
  /** Places in the document of events whose dates don't go with their status, and of those whose dates say nothing. */
  const tense: number[] = [];
  const undated: number[] = [];
  return {
    timeOf(event, stated, place, joined) {
      const facts = joined?.facts ?? asOfFacts(event, stated, asOf);
      if (facts & AsOf.tense) tense.push(place);
      const interval = joined?.interval ?? boundByAsOf(stated, facts, asOf);
      const isDated = joined?.isDated ?? BOUNDS.some(name => Number.isFinite(stated.core[name]));
      if (!isDated && (stated.start.knowledge === 'open' || stated.end.knowledge === 'open'))
        undated.push(place);
      return { interval, isDated: isDated && !isBoundByAsOfAlone(interval) };
    },
    faults: idOf =>
      Object.entries({ tense, undated }).flatMap(([name, places]) => {
        const code = `event/${name}`;
        return [
          ...places.slice(0, ISSUES_LISTED).map((i): Fault => {
            return { code, values: [], says: 'code', pointer: `/events/${i}`, event: idOf(i) };
          }),
          ...restOf({ code }, places.length - ISSUES_LISTED),
        ];
      }),
  };
}

/** Nothing bounds it from below, and what else bounds it from above lies beyond that day, and says no more. */
const isBoundByAsOfAlone = (interval: FuzzyInterval): boolean => {
  const { start, end } = interval;
  if (start.earliest.from !== 'none') return false;
  const from = `${end.earliest.from} ${end.latest.from}`;
  return /^none (none|as-of)$/.test(from) && !newsOf(interval).start;
};
