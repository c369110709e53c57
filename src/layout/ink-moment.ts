/** Ink of a moment: a dot or bracket over its range, one for each member of a set, or a cap and a stub. */
import type { FuzzyInterval } from '../time/interval.js';
import type { Tone } from '../scene/mark.js';
import type { Piece, Standing } from './piece.js';
import { isDoubtful, oneSided, outerFades, runOut } from './ink-pieces.js';

const TONES: Record<Standing, Tone> = { happened: 'full', planned: 'hatched', hollow: 'hollow' };

export function momentInk(interval: FuzzyInterval, standing: Standing, track: number): Piece[] {
  const { members, set } = interval;
  if (members === undefined || members.length < 2) return rangeInk(interval, standing, track);
  const joins = members.slice(1).flatMap((member, i): Piece[] => {
    const start = members[i]!.core.latestEnd;
    const end = member.core.earliestStart;
    return start < end
      ? [{ kind: 'join', track, start, end, line: set === 'all-of' ? 'solid' : 'dotted' }]
      : [];
  });
  return [...joins, ...members.flatMap(member => rangeInk(member, standing, track))];
}

function rangeInk(interval: FuzzyInterval, standing: Standing, track: number): Piece[] {
  const { core, soft, start, end } = interval;
  if (!Number.isFinite(core.earliestStart) || !Number.isFinite(core.latestEnd)) {
    if (standing === 'planned' && Number.isFinite(core.earliestStart)) {
      return [runOut(track, core.earliestStart, 'hatched', core)];
    }
    return oneSided(track, interval);
  }
  const dashed = standing === 'planned' || isDoubtful(start, 'earliest') || isDoubtful(end, 'latest');
  return [
    ...outerFades(track, core, soft, 'middle', 'middle'),
    {
      kind: 'range',
      track,
      start: core.earliestStart,
      end: core.latestEnd,
      tone: TONES[standing],
      startDotted: start.earliest.approximate,
      endDotted: end.latest.approximate,
      outline: dashed ? 'dashed' : 'none',
    },
  ];
}
