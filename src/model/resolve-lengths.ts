/**
 * Durations as distances between edges: how long an event lasts, how far apart two are.
 */
import { durationMs, readDuration, type LengthMs } from '../time/duration.js';
import { DAY_MS } from '../time/interval.js';
import type { TimelineEvent } from './document.js';

/** How far apart two edges are. */
export interface Distance {
  readonly ms: LengthMs;
  readonly approximate: boolean;
  /** It counts in hours or less. */
  readonly fine: boolean;
}

/** How long an event says that it lasts; undefined where it doesn't. */
export function lengthOf({ lasts }: TimelineEvent): Distance | undefined {
  if (lasts === undefined) return undefined;
  const [shortest, longest] = typeof lasts === 'string' ? [lasts, lasts] : lasts;
  const [a, b] = [distanceOf(shortest), distanceOf(longest)];
  return (
    a &&
    b && {
      ms: [a.ms[0], b.ms[1], a.ms[2], b.ms[3]],
      approximate: a.approximate || b.approximate,
      fine: a.fine || b.fine,
    }
  );
}

/** The distance that an ISO 8601 duration writes; undefined where it is none. */
export function distanceOf(text: string | undefined): Distance | undefined {
  const duration = text === undefined ? undefined : readDuration(text).value;
  return (
    duration && {
      ms: durationMs(duration),
      approximate: duration.approximate === true,
      fine: Boolean(duration.hours ?? duration.minutes ?? duration.seconds),
    }
  );
}

/**
 * A distance between edges that are known to the day, in whole days: inwards, as their distance is whole. Hours and
 * minutes are rounded outwards, with a day more, for the days that they begin and end on are whole.
 */
export function roundToDays({ ms, fine }: Distance, earlier: number, later: number): LengthMs {
  if (!(earlier === 0 || earlier === DAY_MS) || !(later === 0 || later === DAY_MS)) return ms;
  const up = (length: number): number => Math.ceil(length / DAY_MS) * DAY_MS;
  const down = (length: number): number => Math.floor(length / DAY_MS) * DAY_MS;
  const [least, most] = fine ? [down, (length: number) => up(length) + DAY_MS] : [up, down];
  return [least(ms[0]), most(ms[1]), least(ms[2]), most(ms[3])];
}
