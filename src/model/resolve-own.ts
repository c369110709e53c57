/**
 * What each event says of its own time: `when`, or `start` and `end`, or its preferred claim. Ordering facts come
 * after. Dates that cannot be read count as absent here, for whoever parsed the document has said so.
 */
import { readDuration } from '../time/duration.js';
import { originOf } from '../time/edges.js';
import { readEdtf } from '../time/edtf/read.js';
import { exactInterval, unknownInterval } from '../time/exact-interval.js';
import { DAY_MS, type Bounds, type CivilMs, type FuzzyInterval } from '../time/interval.js';
import { toInterval } from '../time/to-interval.js';
import type { TimelineDocument, TimelineEvent } from './document.js';
import { isMoment, ownLength } from './own-length.js';
import type { OtherClaim } from './resolved-times.js';

export interface OwnDates {
  /** The interval that `event` states by itself. */
  readonly of: (event: TimelineEvent) => FuzzyInterval;
  /** Those of its claims that are neither its date nor rejected; several may claim its date. */
  readonly otherClaims: (event: TimelineEvent) => readonly OtherClaim[];
}

/** Reads the dates of `doc`; a text that many events share is read once. */
export function createOwnDates({ margin: wide, seasons = 'north' }: TimelineDocument): OwnDates {
  const known = new Map<string, FuzzyInterval | undefined>();

  function read(text: string, event: TimelineEvent, shape = event.shape): FuzzyInterval | undefined {
    const margin = event.margin ?? wide;
    const key = [shape, margin, text].join();
    if (!known.has(key)) {
      const { value } = readEdtf(text, { seasons });
      const soft = margin === undefined ? undefined : readDuration(margin).value;
      known.set(key, value && toInterval(value, { shape, margin: soft }));
    }
    return known.get(key);
  }

  function byWhen(event: TimelineEvent, when: string): FuzzyInterval | undefined {
    const interval = read(when, event);
    // With a length but no end, a single date is when it began.
    return interval && event.lasts !== undefined && event.shape === undefined && isMoment(interval)
      ? join(interval, unknownInterval())
      : interval;
  }

  function byEdges(event: TimelineEvent): FuzzyInterval {
    const { start, end, lasts } = event;
    const { shape = lasts === undefined && end === undefined ? 'moment' : 'span' } = event;
    if (typeof start === 'number' && typeof end === 'number') {
      return start <= end ? exactInterval(start, end, 'span') : unknownInterval(event.shape);
    }
    const edge = (at: string | CivilMs | undefined): FuzzyInterval => {
      if (typeof at === 'number') return exactInterval(at, at);
      return (
        (at && (at === '..' ? read('../..', event, 'span') : read(at, event, 'moment'))) || unknownInterval()
      );
    };
    if (end !== undefined || shape === 'span' || start === undefined || start === '' || start === '..')
      return join(edge(start), edge(end));
    return typeof start === 'number'
      ? exactInterval(start)
      : (read(start, event, 'moment') ?? unknownInterval('moment'));
  }

  return {
    of(event) {
      const text = ownWhen(event);
      if (text === undefined && isDated(event)) return byEdges(event);
      return (text === undefined ? undefined : byWhen(event, text)) ?? unknownInterval(event.shape);
    },
    otherClaims(event) {
      const own = ownWhen(event);
      return (event.claims ?? []).flatMap(claim => {
        const { when, rank } = claim;
        const interval = when === own || rank === 'rejected' ? undefined : byWhen(event, when);
        return interval ? { event, claim, interval } : [];
      });
    },
  };
}

const isDated = ({ start, end }: TimelineEvent): boolean => (start ?? end) !== undefined;

/**
 * The text of the event's own date: `when`, or that of the first claim that is preferred, or else of the first that is
 * not rejected. None where `start` or `end` stand for it, or nothing does.
 */
export function ownWhen(event: TimelineEvent): string | undefined {
  const { when, claims } = event;
  if (when !== undefined || isDated(event)) return when;
  return (claims?.find(({ rank }) => rank === 'preferred') ?? claims?.find(({ rank }) => rank !== 'rejected'))
    ?.when;
}

/**
 * A span from the start of one interval to the end of another, its inner bounds tightened by their order; nothing
 * known where they cannot be in order.
 */
function join(first: FuzzyInterval, last: FuzzyInterval): FuzzyInterval {
  const { start } = first;
  const { end } = last;
  const between = (a: Bounds, b: Bounds): Bounds => ({
    ...b,
    earliestStart: a.earliestStart,
    latestStart: a.latestStart,
  });
  const core = between(first.core, last.core);
  const soft = between(first.soft, last.soft);
  const apart: FuzzyInterval = { shape: 'span', core, soft, start, end };
  const [least] = ownLength(apart, DAY_MS);
  // Out of order, and the soft margins don't put that right.
  if (least === -Infinity && soft.earliestStart >= soft.latestEnd) return unknownInterval();
  const tighten = (bounds: Bounds): Bounds => ({
    ...bounds,
    latestStart: Math.min(bounds.latestStart, bounds.latestEnd - least),
    earliestEnd: Math.max(bounds.earliestEnd, bounds.earliestStart + least),
  });
  const tight = tighten(core);
  const { latestStart, earliestEnd } = tight;
  return {
    ...apart,
    core: tight,
    soft: tighten(soft),
    start:
      latestStart === core.latestStart
        ? start
        : { ...start, latest: originOf(latestStart, 'derived', end.knowledge) },
    end:
      earliestEnd === core.earliestEnd
        ? end
        : { ...end, earliest: originOf(earliestEnd, 'derived', start.knowledge) },
  };
}
