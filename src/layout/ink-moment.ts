/** Ink of a moment: a dot or bracket over its range, one for each member of a set, or a cap and a stub. */
import type { FuzzyInterval } from '../time/interval.js';
import type { Tone } from '../scene/mark.js';
import type { Piece, Standing } from './piece.js';
import { rangeInk, runOut } from './ink-pieces.js';

const TONES: Record<Standing, Tone> = { happened: 'full', planned: 'hatched', hollow: 'hollow' };

export function momentInk(interval: FuzzyInterval, standing: Standing, track: number): Piece[] {
  const { members, set } = interval;
  if (members === undefined || members.length < 2) return onceInk(interval, standing, track);
  const joins = members.slice(1).flatMap((member, i): Piece[] => {
    const start = members[i]!.core.latestEnd;
    const end = member.core.earliestStart;
    return start < end
      ? [{ kind: 'join', track, start, end, line: set === 'all-of' ? 'solid' : 'dotted' }]
      : [];
  });
  return [...joins, ...members.flatMap(member => onceInk(member, standing, track))];
}

function onceInk(interval: FuzzyInterval, standing: Standing, track: number): Piece[] {
  const { core } = interval;
  const begins = Number.isFinite(core.earliestStart);
  if (standing === 'planned' && begins && !Number.isFinite(core.latestEnd)) {
    return [runOut(track, core.earliestStart, 'hatched', core)];
  }
  return rangeInk(track, interval, TONES[standing]);
}
