/**
 * Ink of a span: full where it certainly went on, the unit of a dated edge in the middle tone, pale where only
 * other facts bound it, fades for soft margins. Reads the bounds; never guesses inside them.
 */
import type { CivilMs, DateUnit, FuzzyInterval } from '../time/interval.js';
import type { BarPiece, Piece, Standing } from './piece.js';
import { bar, fade, isDoubtful, oneSided, outerFades, rangeInk, runOut } from './ink-pieces.js';

export function spanInk(interval: FuzzyInterval, standing: Standing, track: number): Piece[] {
  if (standing === 'planned') return plainInk(interval, 'hatched', track);
  if (standing === 'hollow') return plainInk(interval, 'hollow', track);
  const { start, end } = interval;
  const dated = start.unit !== undefined || end.unit !== undefined;
  const open = start.knowledge === 'open' || end.knowledge === 'open';
  return dated || open || isCertainSomewhere(interval)
    ? barInk(interval, track)
    : // Neither edge has a date of its own, and nothing is certain: some time in a range, or bounded on one side.
      rangeInk(track, interval, 'full');
}

const isCertainSomewhere = ({ core }: FuzzyInterval): boolean => core.latestStart < core.earliestEnd;

/** A plan, or what did not happen, or may not have: one tone over all that is possible, never a full one. */
function plainInk(interval: FuzzyInterval, tone: 'hatched' | 'hollow', track: number): Piece[] {
  const { core, soft, end } = interval;
  const dashed = tone === 'hatched';
  const from = core.earliestStart;
  const to = end.knowledge === 'open' && tone === 'hatched' ? Infinity : core.latestEnd;
  if (Number.isFinite(from) && Number.isFinite(to)) {
    return [...outerFades(track, core, soft, tone, tone), ...bar(track, from, to, tone, { dashed })];
  }
  if (Number.isFinite(from)) {
    const known = tone === 'hollow' ? bar(track, from, core.earliestEnd, tone) : [];
    const at = known[0]?.end ?? from;
    return [
      ...fade(track, soft.earliestStart, core.earliestStart, 'none', tone),
      ...known,
      runOut(track, at, tone, core),
    ];
  }
  return Number.isFinite(to) ? [runOut(track, to, tone, core, 'start')] : oneSided(track, interval);
}

function barInk(interval: FuzzyInterval, track: number): Piece[] {
  const { core, soft } = interval;
  const inner = isCertainSomewhere(interval)
    ? certainInk(interval, track)
    : { pieces: [] as Piece[], from: undefined, to: undefined };
  const startUnit = unitPart(interval.start.unit, core.earliestStart, inner.from ?? core.latestEnd);
  const endUnit = unitPart(interval.end.unit, inner.to ?? core.earliestStart, core.latestEnd);
  // The start's side ends where the bar, or failing that the end's unit, begins; and the other way round.
  const startSide = sideInk(
    interval,
    'start',
    startUnit,
    inner.from ?? endUnit?.start ?? core.latestEnd,
    track,
  );
  const endSide = sideInk(interval, 'end', endUnit, inner.to ?? startUnit?.end ?? core.earliestStart, track);
  const units =
    inner.from === undefined
      ? onceEach(startSide.units, endSide.units)
      : [...startSide.units, ...endSide.units];
  return [
    ...outerFades(
      track,
      core,
      soft,
      interval.start.unit ? 'middle' : 'pale',
      interval.end.unit ? 'middle' : 'pale',
    ),
    ...startSide.rest,
    ...endSide.rest,
    ...units,
    ...inner.pieces,
  ];
}

/** Full tone between the soft inner bounds, fades from the core's inner bounds up to it. */
function certainInk({ core, soft, start, end }: FuzzyInterval, track: number) {
  const from = start.knowledge === 'open' ? -Infinity : core.latestStart;
  const to = core.earliestEnd;
  // Where two soft margins leave nothing certain, the fades meet between them.
  const meeting = soft.latestStart < soft.earliestEnd ? undefined : (soft.latestStart + soft.earliestEnd) / 2;
  const middle = meeting === undefined ? undefined : Math.max(core.latestStart, Math.min(to, meeting));
  const fullFrom = start.knowledge === 'open' ? -Infinity : (middle ?? soft.latestStart);
  const fullTo = middle ?? soft.earliestEnd;
  const pieces: Piece[] = [
    ...fade(track, from, fullFrom, 'middle', 'full'),
    ...bar(track, fullFrom, fullTo, 'full'),
    ...fade(track, fullTo, to, 'full', 'middle'),
  ];
  if (end.knowledge === 'open') pieces.push(runOut(track, to, 'full', core));
  return { pieces, from, to };
}

/** The part of a written unit that is still possible. */
function unitPart(
  unit: DateUnit | undefined,
  from: CivilMs,
  to: CivilMs,
): { start: CivilMs; end: CivilMs } | undefined {
  if (unit === undefined) return undefined;
  const part = { start: Math.max(unit.start, from), end: Math.min(unit.end, to) };
  return part.start < part.end ? part : undefined;
}

/** What is drawn on one side of the certain part: a unit, pale time up to the outermost bound, a stub beyond. */
function sideInk(
  interval: FuzzyInterval,
  side: 'start' | 'end',
  unit: { start: CivilMs; end: CivilMs } | undefined,
  inner: CivilMs,
  track: number,
): { units: BarPiece[]; rest: Piece[] } {
  const edge = interval[side];
  const outward = side === 'start' ? 'earliest' : 'latest';
  const outer = side === 'start' ? interval.core.earliestStart : interval.core.latestEnd;
  const dashed = isDoubtful(edge, outward);
  if (edge.unit !== undefined) {
    return {
      units: unit === undefined ? [] : bar(track, unit.start, unit.end, 'middle', { dashed }),
      rest: [],
    };
  }
  if (edge.knowledge === 'open') {
    const runsOn = side === 'end' && !isCertainSomewhere(interval);
    const at = Math.max(inner, interval.core.earliestEnd);
    return {
      units: [],
      rest: runsOn && Number.isFinite(at) ? [runOut(track, at, 'middle', interval.core)] : [],
    };
  }
  if (!Number.isFinite(outer)) {
    return {
      units: [],
      rest: Number.isFinite(inner) ? [{ kind: 'stub', track, at: inner, towards: side }] : [],
    };
  }
  const [from, to] = side === 'start' ? [outer, inner] : [inner, outer];
  const pale = bar(track, from, to, 'pale', { dashed, dottedFoot: true });
  const cap: Piece[] =
    pale.length > 0 ? [{ kind: 'cap', track, at: outer, dotted: edge[outward].approximate }] : [];
  return { units: [], rest: [...pale, ...cap] };
}

/** Two units with nothing certain between them: overlapping ones are drawn once. */
function onceEach(starts: BarPiece[], ends: BarPiece[]): BarPiece[] {
  const [a] = starts;
  const [b] = ends;
  if (a === undefined || b === undefined || a.end <= b.start) return [...starts, ...ends];
  const outline = a.outline === 'dashed' || b.outline === 'dashed' ? 'dashed' : 'none';
  return [{ ...a, start: Math.min(a.start, b.start), end: Math.max(a.end, b.end), outline }];
}
