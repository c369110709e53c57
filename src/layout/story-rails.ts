/** Lines beside the story's spine for what went on meanwhile: from where a span begins to the last that began in it. */
import { PART, type Steps } from '../base/steps.js';
import type { StoryRail } from '../scene/story.js';
import type { Entry } from '../store/store.js';
import type { Extent } from '../base/extent.js';
import { certainExtent, possibleExtent, type FuzzyInterval } from '../time/interval.js';

/** A line ends where so many in a row may lie outside of it. */
const MOST_UNSURE = 12;

/** One item as rails see it: the events it stands for; a landmark has none, nor has what an editor adds. */
export interface RailStop {
  readonly kind: 'year' | 'band' | 'as-of' | 'events';
  readonly entries: readonly Entry[];
}

/**
 * The rails of each stop (earliest first).
 *
 * A span has one where it certainly goes on and something else is known to begin meanwhile; where more than three go
 * on at once, the later ones have none. O(n).
 */
export function* railSteps(stops: readonly RailStop[]): Steps<readonly (readonly StoryRail[])[]> {
  const rails: StoryRail[][] = stops.map(() => []);
  const busyUntil = [-1, -1, -1];
  for (const [i, { entries }] of stops.entries()) {
    if (i % PART === 0) yield;
    const slot = busyUntil.findIndex(end => end < i);
    const entry = entries[0];
    if (slot < 0 || entry === undefined || entries.length > 1) continue;
    const reach = reachOf(entry, stops, i);
    const last = reach.findLastIndex(tone => tone !== 'pale');
    if (last < 1) continue;
    busyUntil[slot] = i + last;
    // Beside a landmark it is as sure as beside the events that are next to that on either side.
    const isEvent = (_: Tone, k: number): boolean => !isLandmark(stops[i + k]!);
    const toneAt = (k: number): Tone =>
      isLandmark(stops[i + k]!)
        ? weaker(
            reach.slice(0, k).findLast(isEvent)!,
            reach.find((tone, at) => at > k && isEvent(tone, at))!,
          )
        : reach[k]!;
    for (let k = 0; k <= last; k++) {
      const part = k === 0 ? 'start' : k === last ? 'end' : 'through';
      rails[i + k]!.push({ slot, lane: entry.lane, part, tone: toneAt(k) });
    }
  }
  return rails;
}

type Tone = StoryRail['tone'];

const TONES: readonly Tone[] = ['full', 'middle', 'pale'];

const weaker = (a: Tone, b: Tone): Tone => TONES[Math.max(TONES.indexOf(a), TONES.indexOf(b))]!;

const isLandmark = ({ kind }: RailStop): boolean => kind === 'year' || kind === 'band';

/** For each stop from `i` on, how surely it begins while `entry` goes on; landmarks do not count. */
function reachOf(entry: Entry, stops: readonly RailStop[], i: number): Tone[] {
  const reach: Tone[] = ['full'];
  if (entry.brief?.isMoment) return reach;
  const { interval, event } = entry;
  const certain = certainExtent(interval);
  if (
    interval.shape !== 'span' ||
    !(certain.start < certain.end) ||
    (event.status ?? 'happened') !== 'happened'
  )
    return reach;
  // Of dates that are known to their units, the units meet.
  const possible = isCoarse(interval) ? possibleExtent(interval) : certain;
  for (let at = i + 1, unsure = 0; at < stops.length && unsure < MOST_UNSURE; at++) {
    const stop = stops[at]!;
    const { kind, entries } = stop;
    // What goes on reaches the as-of line, and no line goes further.
    if (kind === 'as-of') return [...reach, interval.end.knowledge === 'open' ? 'full' : 'pale'];
    const tone: Tone = isLandmark(stop)
      ? 'pale'
      : entries.every(other => isIn(certain, other))
        ? 'full'
        : entries.every(other => isIn(possible, other) && (other.brief || isCoarse(other.interval)))
          ? 'middle'
          : 'pale';
    if (!isLandmark(stop)) unsure = tone === 'pale' ? unsure + 1 : 0;
    reach.push(tone);
  }
  return reach;
}

/** It certainly begins in that time. */
function isIn({ start, end }: Extent, entry: Entry): boolean {
  const { brief } = entry;
  if (brief) return brief.start >= start && brief.start < end;
  const { earliestStart, latestStart } = entry.interval.core;
  return earliestStart >= start && latestStart < end;
}

/** Its dates are stated, and without doubt: what is not known of them is less than a unit. */
const isCoarse = ({ start, end }: FuzzyInterval): boolean =>
  start.knowledge === 'known' && (end.knowledge === 'known' || end.knowledge === 'open');
