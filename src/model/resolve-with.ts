/**
 * Works out when everything happened: dates of their own, bounded by the day that the knowledge dates from, and by
 * facts where a solver for them is handed in.
 */
import { ISSUES_LISTED } from '../base/caps.js';
import type { Fault, Issue } from '../base/issue.js';
import { memo } from '../base/memo.js';
import type { CivilMs, FuzzyInterval } from '../time/interval.js';
import { newsOf } from '../time/rests-on.js';
import type { TimelineDocument } from './document.js';
import { restOf } from './reading.js';
import { AsOf, asOfFacts, boundByAsOf, endOfDay, explainAlone } from './resolve-as-of.js';
import { createOwnDates } from './resolve-own.js';
import {
  BOUNDS,
  RELATIONS,
  type AsIf,
  type Conflict,
  type KnownOrder,
  type OtherClaim,
  type Premise,
  type ResolvedTimes,
} from './resolved-times.js';

/** What facts say of the time of an event. */
export interface SolvedTime {
  readonly interval: FuzzyInterval;
  /** Those of the as-of day, bits of `AsOf`. */
  readonly facts: number;
  /** Something else than the as-of day bounds it. */
  readonly isDated: boolean;
  /** The statements behind the bound at this place of `BOUNDS`. */
  readonly explain: (bound: number) => readonly Premise[];
}

export interface SolvedFacts {
  /** By event id; those of events that no fact is about are missing. */
  readonly times: ReadonlyMap<string, SolvedTime>;
  /** In the order of the document, like the issues. */
  readonly conflicts: readonly Conflict[];
  readonly issues: readonly (Fault | Issue)[];
  readonly known?: KnownOrder;
  /** `ResolvedTimes.asIf`, worked out anew; undefined where no fact is about the event. */
  readonly asIf?: (claim: OtherClaim) => AsIf | undefined;
}

export type SolveFacts = (
  doc: TimelineDocument,
  own: readonly FuzzyInterval[],
  asOf: CivilMs | undefined,
) => SolvedFacts;

/** True where `resolveWith` needs a solver: an event is ordered by another, or says how long it lasted. */
export const hasFacts = memo(({ events }: TimelineDocument): boolean =>
  events.some(event => event.lasts ?? RELATIONS.some(kind => event[kind])),
);

const NO_FACTS: SolvedFacts = { times: new Map(), conflicts: [], issues: [] };

/** `resolveTimes` (which says what there is to know of it) with a solver handed in, and what was found without words. */
export function resolveWith(
  doc: TimelineDocument,
  { asOf: fallback, solve }: { readonly asOf?: string | undefined; readonly solve?: SolveFacts | undefined },
): { readonly value: ResolvedTimes; readonly faults: readonly (Fault | Issue)[] } {
  const { events } = doc;
  const asOf = endOfDay(doc.asOf) ?? endOfDay(fallback);
  const dates = createOwnDates(doc);
  const own = events.map(dates.of);
  const { times, conflicts, issues, known, asIf } = solve?.(doc, own, asOf) ?? NO_FACTS;

  const undated = new Set<string>();
  const otherClaims = new Map<string, readonly OtherClaim[]>();
  const tenses: number[] = [];
  const empties: number[] = [];
  const inOrder = events.map((event, i) => {
    const { id } = event;
    const stated = own[i]!;
    const claims = event.claims && dates.otherClaims(event);
    if (claims?.length) otherClaims.set(id, claims);
    const solved = times.get(id);
    const facts = solved?.facts ?? asOfFacts(event, stated, asOf);
    if (facts & AsOf.tense) tenses.push(i);
    const interval = solved?.interval ?? boundByAsOf(stated, facts, asOf);
    const isDated = solved?.isDated ?? BOUNDS.some(name => Number.isFinite(stated.core[name]));
    if (!isDated || isBoundByAsOfAlone(interval)) undated.add(id);
    if (!isDated && (stated.start.knowledge === 'open' || stated.end.knowledge === 'open')) empties.push(i);
    return interval;
  });

  let places: ReadonlyMap<string, number> | undefined;
  let intervals: ReadonlyMap<string, FuzzyInterval> | undefined;
  const value: ResolvedTimes = {
    asOf,
    inOrder,
    get intervals() {
      return (intervals ??= new Map(events.map(({ id }, i) => [id, inOrder[i]!])));
    },
    otherClaims,
    undated,
    conflicts,
    known,
    conflicting: new Set(conflicts.flatMap(({ severity, events: ids }) => (severity === 'error' ? ids : []))),
    explain(id, name) {
      places ??= new Map(events.map((event, i) => [event.id, i]));
      const i = places.get(id);
      if (i === undefined) throw new RangeError(`explain: there is no event ${id}`);
      const bound = BOUNDS.indexOf(name);
      const solved = times.get(id);
      return solved ? solved.explain(bound) : explainAlone(id, inOrder[i]!, bound, asOf);
    },
    asIf: memo(
      claim =>
        asIf?.(claim) ?? {
          interval: boundByAsOf(claim.interval, asOfFacts(claim.event, claim.interval, asOf), asOf),
          others: new Map(),
          conflicts: [],
        },
    ),
  };
  const faultsAt = (code: 'event/tense' | 'event/undated', at: readonly number[]): readonly Fault[] => [
    ...at.slice(0, ISSUES_LISTED).map((i): Fault => {
      return { code, values: [], says: 'code', pointer: `/events/${i}`, event: events[i]!.id };
    }),
    ...restOf({ code }, at.length - ISSUES_LISTED),
  ];
  return {
    value,
    faults: [...issues, ...faultsAt('event/tense', tenses), ...faultsAt('event/undated', empties)],
  };
}

/** Nothing bounds it from below, and what else bounds it from above lies beyond that day, and says no more. */
const isBoundByAsOfAlone = (interval: FuzzyInterval): boolean => {
  const { start, end } = interval;
  if (start.earliest.from !== 'none') return false;
  const from = `${end.earliest.from} ${end.latest.from}`;
  return /^none (none|as-of)$/.test(from) && !newsOf(interval).start;
};
