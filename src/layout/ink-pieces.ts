/** Small makers of pieces that moments and spans share. */
import type { Tone } from '../scene/mark.js';
import type { Bounds, CivilMs, Edge, FuzzyInterval } from '../time/interval.js';
import { isUncertain } from '../time/interval.js';
import type { BarPiece, FadePiece, Piece } from './piece.js';

/** A bar, or nothing where it would be empty. */
export function bar(
  track: number,
  start: CivilMs,
  end: CivilMs,
  tone: Tone,
  { dashed = false, dottedFoot = false } = {},
): BarPiece[] {
  if (!(start < end)) return [];
  return [{ kind: 'bar', track, start, end, tone, outline: dashed ? 'dashed' : 'none', dottedFoot }];
}

/** A fade, or nothing where it would be empty or endless. */
export function fade(
  track: number,
  start: CivilMs,
  end: CivilMs,
  from: FadePiece['from'],
  to: FadePiece['to'],
): FadePiece[] {
  const drawn = start < end && Number.isFinite(start) && Number.isFinite(end);
  return drawn ? [{ kind: 'fade', track, start, end, from, to }] : [];
}

/** A fade of fixed length from `at`, to the end of what is possible at most. */
export const runOut = (
  track: number,
  at: CivilMs,
  tone: Tone,
  core: Bounds,
  towards: 'start' | 'end' = 'end',
): Piece => ({
  kind: 'run-out',
  track,
  at,
  tone,
  towards,
  limit: towards === 'end' ? core.latestEnd : core.earliestStart,
});

/** The fades outside the core, where `~` lets an edge lie further out. */
export const outerFades = (
  track: number,
  core: Bounds,
  soft: Bounds,
  startTone: Tone,
  endTone: Tone,
): Piece[] => [
  ...fade(track, soft.earliestStart, core.earliestStart, 'none', startTone),
  ...fade(track, core.latestEnd, soft.latestEnd, endTone, 'none'),
];

/**
 * A cap at the one known bound and a stub to the side that nobody knows; nothing where there is no bound at all.
 * The outer bound of a side is preferred to its inner one.
 */
export function oneSided(track: number, { core, soft, start, end }: FuzzyInterval): Piece[] {
  const known: { at: CivilMs; towards: 'start' | 'end'; dotted: boolean } | undefined = Number.isFinite(
    core.latestEnd,
  )
    ? { at: core.latestEnd, towards: 'start', dotted: end.latest.approximate }
    : Number.isFinite(core.earliestStart)
      ? { at: core.earliestStart, towards: 'end', dotted: start.earliest.approximate }
      : Number.isFinite(core.latestStart)
        ? { at: core.latestStart, towards: 'start', dotted: start.latest.approximate }
        : Number.isFinite(core.earliestEnd)
          ? { at: core.earliestEnd, towards: 'end', dotted: end.earliest.approximate }
          : undefined;
  if (known === undefined) return [];
  return [
    { kind: 'stub', track, at: known.at, towards: known.towards },
    { kind: 'cap', track, at: known.at, dotted: known.dotted },
    ...outerFades(track, core, soft, 'pale', 'pale'),
  ];
}

/** Some time in a range, with the margins beside it; what a side that nobody knows leaves of that. Plans are dashed. */
export function rangeInk(track: number, interval: FuzzyInterval, tone: Tone): Piece[] {
  const { core, soft, start, end } = interval;
  if (!Number.isFinite(core.earliestStart) || !Number.isFinite(core.latestEnd))
    return oneSided(track, interval);
  const dashed = tone === 'hatched' || isDoubtful(start, 'earliest') || isDoubtful(end, 'latest');
  return [
    ...outerFades(track, core, soft, 'middle', 'middle'),
    {
      kind: 'range',
      track,
      start: core.earliestStart,
      end: core.latestEnd,
      tone,
      startDotted: start.earliest.approximate,
      endDotted: end.latest.approximate,
      outline: dashed ? 'dashed' : 'none',
    },
  ];
}

/** The statement itself, or what the outer bound rests on, is in doubt. */
export const isDoubtful = (edge: Edge, outer: 'earliest' | 'latest'): boolean =>
  isUncertain(edge.knowledge) || (edge.unit === undefined && edge[outer].uncertain);
