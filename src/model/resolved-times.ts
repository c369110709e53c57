/**
 * What follows from a document's dates and ordering facts: an interval for each event, why, and what cannot hold.
 */
import type { Fault, Issue } from '../base/issue.js';
import type { BoundOrigin, Bounds, CivilMs, FuzzyInterval } from '../time/interval.js';
import type { Claim, TimelineDocument, TimelineEvent } from './document.js';

export const RELATIONS = [
  'after',
  'before',
  'during',
  'meets',
  'startsAfter',
  'endsAfter',
  'startsWith',
  'endsWith',
] as const;

export type RelationKind = (typeof RELATIONS)[number];

/** The core bounds in the order that the modules `resolve-…` number them in: of the start, of the end; earliest, latest. */
export const BOUNDS = ['earliestStart', 'latestStart', 'earliestEnd', 'latestEnd'] as const;

/** Where each of them comes from. */
export const originsOf = ({ start, end }: FuzzyInterval): readonly BoundOrigin[] => [
  start.earliest,
  start.latest,
  end.earliest,
  end.latest,
];

/** One step of an explanation, in the order in which the bound was derived: the fixed point first. */
export type Premise =
  /** The event's own date. */
  | { readonly kind: 'stated'; readonly event: string }
  /** `event` stands in `relation` to `other`. */
  | {
      readonly kind: 'relation';
      readonly event: string;
      readonly relation: RelationKind;
      readonly other: string;
      /** How far apart the two edges are, as it is written: an ISO 8601 duration. */
      readonly lag?: string;
    }
  /** How long `event` lasts, as it is written: an ISO 8601 duration, or the least and the most. */
  | {
      readonly kind: 'lasts';
      readonly event: string;
      readonly lasts: string | readonly [string, string];
    }
  /** The day that the knowledge dates from bounds `event`. */
  | { readonly kind: 'as-of'; readonly event: string }
  /** An end is not before its start. */
  | { readonly kind: 'order'; readonly event: string };

export interface Conflict {
  /** Ids of the events whose statements cannot all hold. */
  readonly events: readonly string[];
  /**
   * The statements, without any of which the rest could hold (where there are at most a thousand); in the order of
   * time, from a date to a date, or round. None where a group has too many contradictions to name each.
   */
  readonly premises: readonly Premise[];
  /** By how much they disagree; 0 without premises. */
  readonly byMs: number;
  /** `warning` where soft margins dissolve it. */
  readonly severity: 'error' | 'warning';
}

/** A dating of an event that competes with the one that is taken for its date. */
export interface OtherClaim {
  readonly event: TimelineEvent;
  /** The claim as the author wrote it: who claims it, and why it is not the preferred one. */
  readonly claim: Claim;
  /** What the claim itself states. */
  readonly interval: FuzzyInterval;
}

/** What would follow if another claim held instead of the date of its event. */
export interface AsIf {
  /** Of the event itself: as claimed, tightened by ordering facts and the as-of day. */
  readonly interval: FuzzyInterval;
  /** The other events whose core bounds would differ from what they are, by id, in the order of the document. */
  readonly others: ReadonlyMap<string, FuzzyInterval>;
  /**
   * What could not hold then, among all that facts join the event to, in the order of the document: also what has
   * nothing to do with the claim. As everywhere, events in a conflict keep their own dates.
   */
  readonly conflicts: readonly Conflict[];
}

/** What the author's own statements say of the order of events. */
export interface KnownOrder {
  /** True where one of them has `first` come before `then` (ids). */
  isBefore(first: string, then: string): boolean;
  /**
   * Lowers the key of each event (its time, in the order of the document) to the least of those that begin after it, and gives the
   * place of each among equals.
   */
  settle(keys: Float64Array): Float64Array;
}

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

/** When everything happened, as far as a picture needs it. */
export interface KnownTimes {
  /** What these are the times of. */
  readonly doc: TimelineDocument;
  /** End of the day that the knowledge dates from; undefined where neither document nor caller gave one. */
  readonly asOf?: CivilMs | undefined;
  /** One for each event of the document, in its order, also for an undated one. */
  readonly inOrder: readonly FuzzyInterval[];
  /**
   * Competing datings, by event id, in the order of the author: those that are neither rejected nor the date of the
   * event itself. Events that have none are missing.
   */
  readonly otherClaims: ReadonlyMap<string, readonly OtherClaim[]>;
  /** Events that nothing but `asOf` bounds: listed and counted, not drawn. */
  readonly undated: ReadonlySet<string>;
  readonly conflicts: readonly Conflict[];
  /** Ids of events in a conflict of severity `error`; they keep their own bounds. */
  readonly conflicting: ReadonlySet<string>;
  /** What the solver of ordering facts found. */
  readonly solved: SolvedFacts;
}

/** The same, with the reasons. */
export interface ResolvedTimes extends KnownTimes {
  /** `inOrder` by event id; made when it is first asked for. */
  readonly intervals: ReadonlyMap<string, FuzzyInterval>;
  /** The chain of facts that gave a core bound; empty where the bound is infinite. */
  explain(event: string, bound: keyof Bounds): readonly Premise[];
  /**
   * What would follow if `claim`, one of `otherClaims`, were the preferred one: the same as resolving the document in
   * which it is. Nothing changes by asking. Worked out when it is first asked for, and kept: the solver goes once over the
   * events that facts join, directly or through others, to that of the claim; where no fact is about it, that is nothing.
   */
  asIf(claim: OtherClaim): AsIf;
}
