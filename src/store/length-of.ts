/** How long an event went on, as far as its author or its bounds say. */
import { durationMs, readDuration } from '../time/duration.js';
import type { Entry } from './store.js';

/**
 * The least and the most that a span took, in ms: what its author says, or else what its core bounds leave. The most is
 * infinite of what goes on, and where an end is not known. Undefined for moments, for sets of dates, and where nothing is known.
 */
export function lengthOf({ event, interval }: Entry): readonly [least: number, most: number] | undefined {
  if (interval.shape === 'moment' || interval.set) return undefined;
  const stated = statedLength(event.lasts);
  if (stated) return stated;
  const { earliestStart, latestStart, earliestEnd, latestEnd } = interval.core;
  const least = Math.max(0, earliestEnd - latestStart);
  const most = Math.max(least, latestEnd - earliestStart);
  return least < Infinity && most > 0 && (least > 0 || most < Infinity) ? [least, most] : undefined;
}

function statedLength(lasts: Entry['event']['lasts']): readonly [number, number] | undefined {
  if (lasts === undefined) return undefined;
  const texts = typeof lasts === 'string' ? [lasts, lasts] : lasts;
  const [least, most] = texts.map(text => readDuration(text).value);
  return least && most && [durationMs(least)[0], durationMs(most)[1]];
}
