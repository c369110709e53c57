/** Small makers of ink that moments and spans share. */
import type { Tone } from '../scene/mark.js';
import type { Bounds, CivilMs, Edge, FuzzyInterval } from '../time/interval.js';
import { isUncertain } from '../time/interval.js';
import { isInDoubt } from '../time/rests-on.js';
import type { BarInk, FadeInk, Ink } from './piece.js';

/** The tone of what happened, is planned, or did not happen. */
export type MainTone = 'full' | 'hatched' | 'hollow';

/** A bar, or nothing where it would be empty. */
export const bar = (start: CivilMs, end: CivilMs, tone: Tone, dashed = false): BarInk[] =>
  start < end ? [{ kind: 'bar', start, end, tone, dashed }] : [];

/** A fade, or nothing where it would be empty or endless. */
export const fade = (start: CivilMs, end: CivilMs, from: FadeInk['from'], to: FadeInk['to']): FadeInk[] =>
  start < end && Number.isFinite(end - start) ? [{ kind: 'fade', start, end, from, to }] : [];

/** A fade of fixed length from `at`, to the end of what is possible at most. */
export const runOut = (
  at: CivilMs,
  tone: Tone,
  { earliestStart, latestEnd }: Bounds,
  towards: 'start' | 'end' = 'end',
): FadeInk =>
  towards === 'end'
    ? { kind: 'fade', start: at, end: latestEnd, from: tone, to: 'none', towards }
    : { kind: 'fade', start: earliestStart, end: at, from: 'none', to: tone, towards };

/** A dotted line from `at` to the side that nobody knows. */
export const stub = (at: CivilMs, towards: 'start' | 'end'): Ink =>
  towards === 'end'
    ? { kind: 'stub', start: at, end: Infinity, towards }
    : { kind: 'stub', start: -Infinity, end: at, towards };

export const cap = (at: CivilMs, dotted: boolean): Ink => ({ kind: 'cap', start: at, end: at, dotted });

/** The fades outside the core, where `~` lets an edge lie further out. */
export const outerFades = ({ core, soft }: FuzzyInterval, startTone: Tone, endTone = startTone): Ink[] => [
  ...fade(soft.earliestStart, core.earliestStart, 'none', startTone),
  ...fade(core.latestEnd, soft.latestEnd, endTone, 'none'),
];

/**
 * A cap at the one known bound and a stub to the side that nobody knows; nothing where there is no bound at all.
 * The outer bound of a side is preferred to its inner one.
 */
export function oneSided(interval: FuzzyInterval): Ink[] {
  const { core, start, end } = interval;
  const bounds = [
    [core.latestEnd, 'start', end.latest],
    [core.earliestStart, 'end', start.earliest],
    [core.latestStart, 'start', start.latest],
    [core.earliestEnd, 'end', end.earliest],
  ] as const;
  const known = bounds.find(([at]) => Number.isFinite(at));
  if (known === undefined) return [];
  const [at, towards, { approximate }] = known;
  return [stub(at, towards), cap(at, approximate), ...outerFades(interval, 'pale')];
}

/** Some time in a range, with the margins beside it; what a side that nobody knows leaves of that. Plans are dashed. */
export function rangeInk(interval: FuzzyInterval, tone: MainTone): Ink[] {
  const { core, start, end } = interval;
  if (!Number.isFinite(core.latestEnd - core.earliestStart)) return oneSided(interval);
  return [
    ...outerFades(interval, 'middle'),
    {
      kind: 'range',
      start: core.earliestStart,
      end: core.latestEnd,
      tone,
      startDotted: start.earliest.approximate,
      endDotted: end.latest.approximate,
      dashed: tone === 'hatched' || isInDoubt(interval),
    },
  ];
}

/** Of a span's edge: the statement itself, or what the outer bound rests on, is in doubt. */
export const isDoubtful = (edge: Edge, outer: 'earliest' | 'latest'): boolean =>
  isUncertain(edge.knowledge) || (edge.unit === undefined && edge[outer].uncertain);
