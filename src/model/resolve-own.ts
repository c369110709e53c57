/**
 * What each event says of its own time: `when`, or `start` and `end`, or its preferred claim. Ordering facts come
 * after. Dates that cannot be read count as absent here, for whoever parsed the document has said so.
 */
import { parseDuration, type Duration } from '../time/duration.js';
import { createEdge, originOf } from '../time/edges.js';
import { parseEdtf } from '../time/edtf/parse.js';
import type { EdtfValue } from '../time/edtf/value.js';
import { exactInterval, unknownInterval } from '../time/exact-interval.js';
import { DAY_MS, type CivilMs, type Edge, type FuzzyInterval, type Shape } from '../time/interval.js';
import { toInterval } from '../time/to-interval.js';
import type { Claim, TimelineDocument, TimelineEvent } from './document.js';
import { isMoment, ownLength } from './resolve-order.js';

export interface OwnDates {
  /** The interval that `event` states by itself. */
  readonly of: (event: TimelineEvent) => FuzzyInterval;
  /** The same where `claim` is its date; undefined where that says nothing. */
  readonly byClaim: (event: TimelineEvent, claim: Claim) => FuzzyInterval | undefined;
  /** The claims of `event` that are neither its date nor rejected. */
  readonly otherClaims: (event: TimelineEvent) => readonly Claim[];
}

/** One edge, core and soft. */
interface Side {
  readonly earliest: CivilMs;
  readonly latest: CivilMs;
  readonly softEarliest: CivilMs;
  readonly softLatest: CivilMs;
  readonly edge: Edge;
}

/** Reads the dates of `doc`; a text that many events share is read once. */
export function createOwnDates(doc: TimelineDocument): OwnDates {
  const ownMargin = (text: string | undefined): Duration | undefined =>
    text === undefined ? undefined : parseDuration(text).value;
  const margin = ownMargin(doc.margin);
  const values = new Map<string, EdtfValue | undefined>();
  const shared = new Map<string, FuzzyInterval | undefined>();

  function valueOf(text: string): EdtfValue | undefined {
    if (!values.has(text)) {
      values.set(text, parseEdtf(text, doc.seasons ? { seasons: doc.seasons } : {}).value);
    }
    return values.get(text);
  }

  function read(text: string, event: TimelineEvent, shape: Shape | undefined): FuzzyInterval | undefined {
    if (event.margin !== undefined) return toFuzzy(text, shape, ownMargin(event.margin));
    const key = `${shape} ${text}`;
    if (!shared.has(key)) shared.set(key, toFuzzy(text, shape, margin));
    return shared.get(key);
  }

  function toFuzzy(
    text: string,
    shape: Shape | undefined,
    soft: Duration | undefined,
  ): FuzzyInterval | undefined {
    const value = valueOf(text);
    return value && toInterval(value, { ...(shape && { shape }), ...(soft && { margin: soft }) });
  }

  function byWhen(event: TimelineEvent, when: string): FuzzyInterval | undefined {
    const { shape, lasts } = event;
    const interval = read(when, event, shape);
    if (interval === undefined || shape !== undefined || lasts === undefined) return interval;
    // With a length but no end, a single date is when it began.
    return isMoment(interval) ? join(startSide(interval), UNKNOWN_SIDE) : interval;
  }

  function byEdges(event: TimelineEvent): FuzzyInterval {
    const { start, end, shape, lasts } = event;
    if (typeof start === 'number' && typeof end === 'number') {
      return start <= end && end - start < Infinity
        ? exactInterval(start, end, 'span')
        : unknownInterval(shape);
    }
    const side = (at: string | CivilMs | undefined, of: typeof startSide): Side => {
      if (at === undefined || at === '') return UNKNOWN_SIDE;
      if (at === '..') return of === startSide ? OPEN_START : OPEN_END;
      if (typeof at === 'number') return Number.isFinite(at) ? exactSide(at) : UNKNOWN_SIDE;
      const interval = read(at, event, 'moment');
      return interval ? of(interval) : UNKNOWN_SIDE;
    };
    if (end === undefined && (shape ?? (lasts === undefined ? 'moment' : 'span')) === 'moment') {
      if (typeof start === 'number' && Number.isFinite(start)) return exactInterval(start);
      if (typeof start === 'string' && start !== '..' && start !== '') {
        return read(start, event, 'moment') ?? unknownInterval('moment');
      }
    }
    return join(side(start, startSide), side(end, endSide));
  }

  return {
    of(event) {
      const unknown = unknownInterval(event.shape);
      if (event.when !== undefined) return byWhen(event, event.when) ?? unknown;
      if (event.start !== undefined || event.end !== undefined) return byEdges(event);
      const claim = preferredOf(event);
      return (claim && byWhen(event, claim.when)) ?? unknown;
    },
    byClaim: (event, claim) => byWhen(event, claim.when),
    otherClaims(event) {
      if (event.claims === undefined) return [];
      const dated = event.when !== undefined || event.start !== undefined || event.end !== undefined;
      const own = dated ? undefined : preferredOf(event);
      return event.claims.filter(
        claim => claim !== own && claim.rank !== 'rejected' && !(dated && claim.when === event.when),
      );
    },
  };
}

/** The first claim that is preferred, or else the first that is not rejected. */
const preferredOf = ({ claims }: TimelineEvent): Claim | undefined =>
  claims?.find(({ rank }) => rank === 'preferred') ?? claims?.find(({ rank }) => rank !== 'rejected');

const startSide = ({ core, soft, start }: FuzzyInterval): Side => ({
  earliest: core.earliestStart,
  latest: core.latestStart,
  softEarliest: soft.earliestStart,
  softLatest: soft.latestStart,
  edge: start,
});

const endSide = ({ core, soft, end }: FuzzyInterval): Side => ({
  earliest: core.earliestEnd,
  latest: core.latestEnd,
  softEarliest: soft.earliestEnd,
  softLatest: soft.latestEnd,
  edge: end,
});

const exactSide = (at: CivilMs): Side => ({
  earliest: at,
  latest: at,
  softEarliest: at,
  softLatest: at,
  edge: exactInterval(at).start,
});

const unboundedSide = (knowledge: 'unknown' | 'open', latest: CivilMs): Side => ({
  earliest: -Infinity,
  latest,
  softEarliest: -Infinity,
  softLatest: latest,
  edge: { ...unknownInterval().start, knowledge },
});
const UNKNOWN_SIDE = unboundedSide('unknown', Infinity);
const OPEN_START = unboundedSide('open', -Infinity);
const OPEN_END = unboundedSide('open', Infinity);

/** A span of two edges, its inner bounds tightened by their order; nothing known where they cannot be in order. */
function join(first: Side, last: Side): FuzzyInterval {
  const apart: FuzzyInterval = {
    shape: 'span',
    core: {
      earliestStart: first.earliest,
      latestStart: first.latest,
      earliestEnd: last.earliest,
      latestEnd: last.latest,
    },
    soft: {
      earliestStart: first.softEarliest,
      latestStart: first.softLatest,
      earliestEnd: last.softEarliest,
      latestEnd: last.softLatest,
    },
    start: first.edge,
    end: last.edge,
  };
  const { core, soft } = apart;
  const { least } = ownLength(apart, DAY_MS);
  // Out of order, and the soft margins don't put that right.
  if (least === -Infinity && soft.earliestStart >= soft.latestEnd) return unknownInterval('span');
  const latestStart = Math.min(core.latestStart, core.latestEnd - least);
  const earliestEnd = Math.max(core.earliestEnd, core.earliestStart + least);
  const derive = (at: CivilMs, from: Edge) => originOf(at, 'derived', from.knowledge);
  return {
    ...apart,
    core: { ...core, latestStart, earliestEnd },
    soft: {
      ...soft,
      latestStart: Math.min(soft.latestStart, soft.latestEnd - least),
      earliestEnd: Math.max(soft.earliestEnd, soft.earliestStart + least),
    },
    start:
      latestStart === core.latestStart
        ? apart.start
        : createEdge(first.edge, first.edge.earliest, derive(latestStart, last.edge)),
    end:
      earliestEnd === core.earliestEnd
        ? apart.end
        : createEdge(last.edge, derive(earliestEnd, first.edge), last.edge.latest),
  };
}
