/**
 * Durations as distances between edges: how long an event lasts, how far apart two are.
 */
import { durationMs, parseDuration, type Duration } from '../time/duration.js';
import { DAY_MS } from '../time/interval.js';
import type { TimelineEvent } from './document.js';

/** How far apart two edges are, core and soft, in ms. */
export interface Distance {
  readonly least: number;
  readonly most: number;
  readonly softLeast: number;
  readonly softMost: number;
  readonly approximate: boolean;
  /** It counts in hours or less. */
  readonly fine: boolean;
}

/** How long an event says that it lasts; undefined where it doesn't. */
export function lengthOf({ lasts }: TimelineEvent): Distance | undefined {
  if (lasts === undefined) return undefined;
  if (typeof lasts === 'string') return distanceOf(lasts);
  const [least, most] = [distanceOf(lasts[0]), distanceOf(lasts[1])];
  if (!least || !most) return undefined;
  return {
    least: least.least,
    most: most.most,
    softLeast: least.softLeast,
    softMost: most.softMost,
    approximate: least.approximate || most.approximate,
    fine: least.fine || most.fine,
  };
}

/** The distance that an ISO 8601 duration writes; undefined where it is none. */
export function distanceOf(text: string | undefined): Distance | undefined {
  const duration: Duration | undefined = text === undefined ? undefined : parseDuration(text).value;
  if (!duration) return undefined;
  const core = durationMs(duration);
  const soft = durationMs(duration, { soft: true });
  return {
    least: core.least,
    most: core.most,
    softLeast: soft.least,
    softMost: soft.most,
    approximate: duration.approximate === true,
    fine: Boolean(duration.hours ?? duration.minutes ?? duration.seconds),
  };
}

/**
 * A distance between edges that are known to the day, in whole days: inwards, as their distance is whole. Hours and
 * minutes are rounded outwards, with a day more, for the days that they begin and end on are whole.
 */
export function roundToDays(distance: Distance, earlier: number, later: number): Distance {
  const inDays = (granule: number): boolean => granule === 0 || granule === DAY_MS;
  if (!inDays(earlier) || !inDays(later)) return distance;
  const { least, most, softLeast, softMost, fine } = distance;
  const up = (ms: number): number => Math.ceil(ms / DAY_MS) * DAY_MS;
  const down = (ms: number): number => Math.floor(ms / DAY_MS) * DAY_MS;
  return fine
    ? {
        ...distance,
        least: down(least),
        most: up(most) + DAY_MS,
        softLeast: down(softLeast),
        softMost: up(softMost) + DAY_MS,
      }
    : { ...distance, least: up(least), most: down(most), softLeast: up(softLeast), softMost: down(softMost) };
}
